import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../engine/problems/problem';
import { parseSoql, parseSosl } from '../../../../engine/syntax/soql/parse';
import type { QueryMode } from '../../../../engine/syntax/soql/state';
import { showQuery, showSearch } from './outline';

/** A problem as `code «text» message`, the text being what the problem covers. */
const shown = (text: string) => (problem: Problem) =>
  `${problem.code} «${text.slice(problem.start, problem.end)}» ${problem.message}`;

function soqlProblems(text: string, mode: QueryMode = 'static'): string[] {
  return parseSoql(text, 0, text.length, mode).problems.map(shown(text));
}

function soslProblems(text: string, mode: QueryMode = 'static'): string[] {
  return parseSosl(text, 0, text.length, mode).problems.map(shown(text));
}

describe('one mistake in a query gives one problem, where it is', () => {
  it.each([
    ['SELECT', "soql-missing-name «T» Unexpected end of query: expecting a field after 'SELECT'"],
    ['SELECT Id', "soql-missing-keyword «d» Unexpected end of query: expecting FROM after 'Id'"],
    ['SELECT Id FROM', "soql-missing-name «M» Unexpected end of query: expecting an object after 'FROM'"],
    ['SELECT Id, FROM A', "soql-missing-name «FROM» Unexpected token 'FROM': expecting a field after ','"],
    ['SELECT FROM A', "soql-missing-name «FROM» Unexpected token 'FROM': expecting a field after 'SELECT'"],
    ['SELECT Owner. FROM A', "soql-missing-name «FROM» Unexpected token 'FROM': expecting a field after '.'"],
    [
      'SELECT Id Name FROM A',
      "soql-field-alias «Name» Only aggregate expressions use field aliasing: is a comma missing before 'Name'?",
    ],
    [
      'SELECT Id Name Phone FROM A',
      "soql-missing-comma «Phone» Unexpected token 'Phone': expecting a comma or FROM after 'Name'",
    ],
    ['SELECT Id FORM Account', "soql-misspelt-word «FORM» Unexpected token 'FORM': did you mean FROM?"],
    ['SELECT Id FROM Account WERE a = 1', "soql-misspelt-word «WERE» Unexpected token 'WERE': did you mean WHERE?"],
    ['SELECT CONT(Id) FROM A', "soql-function «CONT» 'CONT' is no function of SOQL: did you mean COUNT?"],
    ['SELECT UPPERCASE(Id) FROM A', "soql-function «UPPERCASE» 'UPPERCASE' is no function of SOQL"],
    ['SELECT COUNT(Id FROM A', "soql-missing-parenthesis «FROM» Expecting a right parentheses, found 'FROM'"],
    [
      'SELECT FIELDS(SOME) FROM A',
      "soql-missing-keyword «SOME» Unexpected token 'SOME': expecting ALL, CUSTOM or STANDARD after '('",
    ],
    [
      'SELECT TYPEOF a WHEN b THEN c FROM A',
      "soql-missing-keyword «FROM» Unexpected token 'FROM': expecting END after 'c'",
    ],
    ['SELECT (SELECT Id FROM Bs FROM A', "soql-missing-parenthesis «FROM» Expecting a right parentheses, found 'FROM'"],
    [
      'SELECT (SELECT Id FROM Bs WITH USER_MODE) FROM A',
      "soql-subquery-clause «WITH» Unexpected token 'WITH': a sub-query has no WITH clause",
    ],
    ['SELECT Id FROM A WHERE', "soql-missing-name «E» Unexpected end of query: expecting a field after 'WHERE'"],
    [
      'SELECT Id FROM A WHERE b',
      "soql-missing-operator «b» Unexpected end of query: expecting a comparison operator after 'b'",
    ],
    ['SELECT Id FROM A WHERE b =', "soql-missing-value «=» Unexpected end of query: expecting a value after '='"],
    [
      'SELECT Id FROM A WHERE b = LIMIT 1',
      "soql-missing-value «LIMIT» Unexpected token 'LIMIT': expecting a value after '='",
    ],
    [
      'SELECT Id FROM A WHERE b = c',
      "soql-bare-value «c» Expecting a colon, found 'c': a text stands in '…', a variable behind a colon",
    ],
    ['SELECT Id FROM A WHERE b == 1', "soql-operator «==» Unexpected token '==': in a query it is written '='"],
    ['SELECT Id FROM A WHERE b = 1 && c = 2', "soql-operator «&&» Unexpected token '&&': in a query it is written AND"],
    ["SELECT Id FROM A WHERE b IN 'c'", "soql-missing-parenthesis «'c'» Expecting a left parentheses, found 'c'"],
    ['SELECT Id FROM A WHERE b IN ()', "soql-missing-value «)» Unexpected token ')': expecting a value after '('"],
    [
      'SELECT Id FROM A WHERE (b = 1 ORDER BY c',
      "soql-missing-parenthesis «ORDER» Expecting a right parentheses, found 'ORDER'",
    ],
    ['SELECT Id FROM A WHERE b = 1)', "soql-unexpected-token «)» Unexpected token ')'"],
    [
      'SELECT Id FROM A WHERE b = 1 AND c = 2 OR d = 3',
      "soql-mixed-operators «OR» Unexpected token 'OR': where AND, OR and NOT are mixed, each part stands in parentheses",
    ],
    [
      'SELECT Id FROM A WHERE b = 1 AND NOT c = 2',
      "soql-mixed-operators «NOT» Unexpected token 'NOT': where AND, OR and NOT are mixed, each part stands in parentheses",
    ],
    ['SELECT Id FROM A WHERE b = 5abc', "soql-unexpected-token «5abc» Unexpected token '5abc'"],
    [
      'SELECT Id FROM A WHERE b = 2026-02-30',
      "soql-date «2026-02-30» '2026-02-30' is no date of SOQL: there is no such day",
    ],
    [
      'SELECT Id FROM A WHERE b = 2026-01-01T10:00:00',
      "soql-date «2026-01-01T10:00:00» '2026-01-01T10:00:00' is no date of SOQL: the offset from UTC is missing, such as Z or +01:00",
    ],
    [
      'SELECT Id FROM A WHERE b = LAST_N_DAYS',
      "soql-missing-keyword «S» Unexpected end of query: expecting ':' and a number after 'LAST_N_DAYS'",
    ],
    [
      'SELECT Id FROM A LIMIT 1 WHERE b = 1',
      "soql-clause-order «WHERE» Unexpected token 'WHERE': it must stand before LIMIT",
    ],
    [
      'SELECT Id FROM A WHERE b = 1 WHERE c = 1',
      "soql-duplicate-clause «WHERE» Unexpected token 'WHERE': there is a WHERE clause already",
    ],
    [
      'SELECT Id FROM A HAVING COUNT(Id) > 1',
      "soql-having «HAVING» Unexpected token 'HAVING': HAVING needs a GROUP BY",
    ],
    ['SELECT Id FROM A GROUP b', "soql-missing-keyword «b» Unexpected token 'b': expecting BY after 'GROUP'"],
    ['SELECT Id FROM A ORDER b', "soql-missing-keyword «b» Unexpected token 'b': expecting BY after 'ORDER'"],
    ['SELECT Id FROM A LIMIT b', "soql-count «b» LIMIT takes a whole number or a bind, not 'b'"],
    [
      'SELECT Id FROM A FOR',
      "soql-missing-keyword «R» Unexpected end of query: expecting VIEW, REFERENCE or UPDATE after 'FOR'",
    ],
    ['UPDATE A', "soql-missing-select «UPDATE» Unexpected token 'UPDATE': a query begins with SELECT"],
    ["SELECT Id FROM A WHERE b = 'c", "syntax-unclosed-string «'c» String is not closed"],
  ])('%s', (text, problem) => {
    expect(soqlProblems(text)).toEqual([problem]);
    expect(soqlProblems(text, 'dynamic')).toEqual([problem]);
  });

  it('binds are judged by their mode', () => {
    expect(soqlProblems('SELECT Id FROM A WHERE b = :c.d(1)')).toEqual([]);
    expect(soqlProblems('SELECT Id FROM A WHERE b = :c.d(1)', 'dynamic')).toEqual([
      "soql-dynamic-bind «(» Unexpected token '(': only variable references are allowed in dynamic SOQL/SOSL",
    ]);
    expect(soqlProblems('SELECT Id FROM A WHERE b = :', 'dynamic')).toEqual([
      "soql-missing-name «:» Unexpected end of query: expecting a variable after ':'",
    ]);
    expect(soqlProblems('SELECT Id FROM A WHERE b = : AND c = 1')).toHaveLength(1);
  });

  it('comments belong to Apex', () => {
    expect(soqlProblems('SELECT Id FROM A // b', 'dynamic')).toEqual([
      'soql-comment «// b» A query that is a string cannot hold a comment',
    ]);
  });
});

describe('one mistake in a search gives one problem, where it is', () => {
  it.each([
    ['FIND', "soql-find-text «D» Expecting a search text after FIND, found end of query: write 'text' or :variable"],
    ['FIND a', "soql-find-text «a» Expecting a search text after FIND, found 'a': write 'text' or :variable"],
    [
      "FIND 'a' IN FIELDS",
      "soql-missing-keyword «FIELDS» Unexpected token 'FIELDS': expecting ALL, NAME, EMAIL, PHONE or SIDEBAR after 'IN'",
    ],
    ["FIND 'a' IN ALL", "soql-missing-keyword «L» Unexpected end of query: expecting FIELDS after 'ALL'"],
    ["FIND 'a' RETURNING", "soql-missing-name «G» Unexpected end of query: expecting an object after 'RETURNING'"],
    ["FIND 'a' RETURNING A(Id", 'soql-missing-parenthesis «d» Expecting a right parentheses, found end of query'],
    ["FIND 'a' RETURNING A() LIMIT 1", "soql-missing-name «)» Unexpected token ')': expecting a field after '('"],
    [
      "FIND 'a' RETURNING A(Id LIMIT 1 WHERE b = 1)",
      "soql-clause-order «WHERE» Unexpected token 'WHERE': it must stand before LIMIT",
    ],
    ["FIND 'a' LIMIT 1 WITH USER_MODE", "soql-clause-order «WITH» Unexpected token 'WITH': it must stand before LIMIT"],
    [
      "FIND 'a' WITH b",
      "soql-missing-keyword «b» Unexpected token 'b': expecting DIVISION, HIGHLIGHT, METADATA, NETWORK, PRICEBOOKID, SNIPPET or SPELL_CORRECTION after 'WITH'",
    ],
    [
      "FIND 'a' WITH SPELL_CORRECTION = 'b'",
      "soql-missing-keyword «'b'» Unexpected token 'b': expecting TRUE or FALSE after '='",
    ],
    ["FIND 'a' WHERE b = 1", "soql-unexpected-token «WHERE» Unexpected token 'WHERE'"],
  ])('%s', (text, problem) => {
    expect(soslProblems(text)).toEqual([problem]);
    expect(soslProblems(text, 'dynamic')).toEqual([problem]);
  });

  it('braces belong to strings', () => {
    expect(soslProblems('FIND {a} RETURNING B', 'dynamic')).toEqual([]);
    expect(soslProblems('FIND {a} RETURNING B')).toEqual([
      "soql-find-text «{a}» Expecting a search text after FIND, found '{a}': in Apex it stands in single quotes",
    ]);
    expect(soslProblems('FIND {a RETURNING B', 'dynamic')).toEqual([
      "soql-find-text «{» Expecting a search text after FIND, found '{': the closing '}' is missing",
    ]);
  });
});

describe('a broken clause does not lose the others', () => {
  const outline = (text: string) => showQuery(parseSoql(text, 0, text.length, 'static').query);
  it.each([
    ['SELECT Id, FROM A WHERE b = 1 LIMIT 2', 'select Id, ? | from A | where b = Integer 1 | limit Integer 2'],
    ['SELECT Id Name Phone FROM A LIMIT 2', 'select Id as Name | from A | limit Integer 2'],
    ['SELECT Id FORM A WHERE b = 1', 'select Id | from A | where b = Integer 1'],
    ['SELECT Id, CONT(x) FROM A LIMIT 2', 'select Id, CONT() | from A | limit Integer 2'],
    [
      'SELECT Id, (SELECT Id FROM B WHERE) FROM A LIMIT 2',
      'select Id, (select Id | from B | where ? = ?) | from A | limit Integer 2',
    ],
    ['SELECT Id FROM WHERE b = 1', 'select Id | where b = Integer 1'],
    ['SELECT Id FROM A WHERE b = AND c = 2 ORDER BY d', 'select Id | from A | where b = ? | order d'],
    [
      'SELECT Id FROM A WHERE b = c AND d = 2 ORDER BY e',
      'select Id | from A | where (b = ? AND d = Integer 2) | order e',
    ],
    [
      'SELECT Id FROM A WHERE (b = 1 AND (c = 2 GROUP BY d LIMIT :e',
      'select Id | from A | where (b = Integer 1 AND c = Integer 2) | group d | limit {e}',
    ],
    ['SELECT Id FROM A GROUP d ORDER BY e LIMIT 2', 'select Id | from A | order e | limit Integer 2'],
    ['SELECT Id FROM A ORDER BY , b LIMIT 2', 'select Id | from A | order ? | limit Integer 2'],
    ['SELECT Id FROM A LIMIT 2 WHERE b = 1', 'select Id | from A | where b = Integer 1 | limit Integer 2'],
    ['SELECT Id FROM A LIMIT x OFFSET 2', 'select Id | from A | offset Integer 2'],
  ])('%s', (text, expected) => expect(outline(text)).toBe(expected));

  it.each([
    ['FIND RETURNING A(Id) LIMIT 2', 'find ? | returning A(Id) | limit Integer 2'],
    [
      "FIND 'a' IN RETURNING A(Id, WHERE b = 1), C LIMIT 2",
      'find text a | returning A(Id, ? | where b = Integer 1), C() | limit Integer 2',
    ],
    ["FIND 'a' WITH b LIMIT 2", 'find text a | with HIGHLIGHT | limit Integer 2'],
  ])('%s', (text, expected) => {
    expect(showSearch(parseSosl(text, 0, text.length, 'static').search)).toBe(expected);
  });
});
