import { describe, expect, it } from 'vitest';
import { parseAnonymous } from '../../../../engine/syntax/parse';
import type { SoqlExpression, SoslExpression } from '../../../../engine/syntax/tree';
import { forEachChild, nodeAt } from '../../../../engine/syntax/walk';
import { nodesOfKind } from '../../../../server/language/apex/walk';
import { show } from '../outline';
import { showQuery, showSearch } from './outline';

const queryIn = (text: string): SoqlExpression => nodesOfKind(parseAnonymous(text).tree, 'SoqlExpression')[0]!;
const searchIn = (text: string): SoslExpression => nodesOfKind(parseAnonymous(text).tree, 'SoslExpression')[0]!;
const messages = (text: string) =>
  parseAnonymous(text).problems.map((p) => `${p.code} «${text.slice(p.start, p.end)}»`);

describe('a query in an Apex file', () => {
  const text =
    'List<A> a = [SELECT Id, (SELECT Id FROM Cs) FROM A WHERE b IN :c.d(e) AND f = :[SELECT g FROM H][0].g];';

  it('is in the tree, its binds are those of the expression', () => {
    const query = queryIn(text);
    expect(parseAnonymous(text).problems).toEqual([]);
    expect(showQuery(query.parsed!)).toBe(
      'select Id, (select Id | from Cs) | from A | where (b IN {c.d(e)} AND f = {soql()[0].g})',
    );
    expect(query.binds.map(show)).toEqual(['c.d(e)', 'soql()[0].g']);
    expect(query.parsed).toMatchObject({ start: query.query.start, end: query.query.end });
  });

  it('is met once by a walk through the file', () => {
    expect(nodesOfKind(parseAnonymous(text).tree, 'SoqlExpression')).toHaveLength(2);
    expect(nodesOfKind(parseAnonymous(text).tree, 'MethodCall')).toHaveLength(1);
    let children = 0;
    forEachChild(queryIn(text), () => children++);
    expect(children).toBe(3);
  });

  it('is on the way to an offset inside it', () => {
    const kinds = nodeAt(parseAnonymous(text).tree, text.indexOf('Cs')).map((node) => (node as { kind?: string }).kind);
    expect(kinds.slice(-6)).toEqual([
      'SoqlQuery',
      'SoqlSelectItem',
      'SoqlSubquery',
      'SoqlQuery',
      'SoqlSource',
      undefined,
    ]);
  });

  it('is read where a search stands too', () => {
    const search = searchIn('a = [FIND :b IN ALL FIELDS RETURNING C(Id WHERE d = :e)];');
    expect(showSearch(search.parsed!)).toBe('find {b} | in ALL | returning C(Id | where d = {e})');
    expect(search.binds.map(show)).toEqual(['b', 'e']);
  });
});

describe('the problems of a query in an Apex file', () => {
  it.each([
    ['a = [SELECT Id, FROM A];', ['soql-missing-name «FROM»']],
    ['a = [SELECT Id FROM A WHERE b = c]; d = [SELECT FROM E];', ['soql-bare-value «c»', 'soql-missing-name «FROM»']],
    ['a = [FIND {b} RETURNING C];', ['soql-find-text «{b}»']],
    ['for (A b : [SELECT Id FROM A LIMIT x]) { }', ['soql-count «x»']],
    // What the Apex parser or its lexer has said is not said again.
    ['a = [SELECT Id FROM A WHERE b = ;', ['syntax-unclosed-query «=»']],
    ['a = [SELECT Id FROM A WHERE b = :];', ['syntax-missing-expression «:»']],
    ["a = [SELECT Id FROM A WHERE b = 'c];", ["syntax-unclosed-string «'c]»"]],
    ['a = [SELECT Id FROM A WHERE b = "c"];', ['syntax-double-quotes «"c"»']],
    ['a = [1, 2];', ['syntax-query-start «1»']],
  ])('%s', (text, expected) => expect(messages(text)).toEqual(expected));
});
