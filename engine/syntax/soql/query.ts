import { Kind } from '../lexer/tokens';
import { CLAUSES, type Clause, clauseAt, meantClause } from './clauses';
import { parseCondition } from './conditions';
import { parseFor, parseGroupBy, parseOrderBy, parseUpdate } from './lists';
import { missing, parseName } from './names';
import { parseSelectList, parseSources } from './select';
import type { QueryState } from './state';
import type { SoqlQuery, SoqlSelectItem, SoqlSubquery } from './tree';
import { parseCount } from './values';
import { parseSetOptions, parseWith } from './with';
import { AGGREGATES } from './words';

type Parts = { -readonly [K in keyof SoqlQuery]: SoqlQuery[K] };

/** Clauses that only the outermost query has [S]; OFFSET is allowed in sub-queries [D]. */
const OUTER: ReadonlySet<Clause> = new Set(['USING SCOPE', 'WITH', 'GROUP BY', 'HAVING', 'ALL ROWS', 'SET OPTIONS']);
/** Clauses that may stand more than once, and in any order among themselves. */
const TAIL: ReadonlySet<Clause> = new Set(['FOR', 'UPDATE', 'SET OPTIONS']);

/** Reads a whole query, to the end of the tokens. */
export function parseWholeQuery(s: QueryState): SoqlQuery {
  if (s.at(Kind.Select)) return parseQuery(s);
  s.problem('soql-missing-select', s.found(), 'SELECT');
  return emptyQuery(s.start);
}

/** Reads `(SELECT …)`; the current token is the parenthesis. */
export function parseSubquery(s: QueryState): SoqlSubquery {
  const start = s.start;
  if (!s.enter()) return { ...missing(s), kind: 'SoqlSubquery', query: emptyQuery(s.lastEnd) };
  s.subqueries++;
  s.advance();
  const query = parseQuery(s);
  s.subqueries--;
  s.leave();
  s.closeParenthesis();
  return { kind: 'SoqlSubquery', start, end: s.lastEnd, query };
}

function emptyQuery(start: number): Parts {
  return {
    kind: 'SoqlQuery',
    start,
    end: start,
    select: [],
    from: [],
    scope: undefined,
    where: undefined,
    with: undefined,
    groupBy: undefined,
    having: undefined,
    orderBy: [],
    limit: undefined,
    offset: undefined,
    allRows: undefined,
    for: [],
    update: [],
    options: undefined,
  };
}

/** Reads a query; the current token is SELECT. Leaves off at the end, or before the `)` of a sub-query. */
function parseQuery(s: QueryState): SoqlQuery {
  const query = emptyQuery(s.start);
  s.advance();
  query.select = parseSelectList(s);
  s.recover();
  if (clauseAt(s, false) !== 'FROM') passMissingFrom(s, query);
  parseClauses(s, query);
  query.end = s.lastEnd;
  checkAliases(s, query);
  return query;
}

function passMissingFrom(s: QueryState, query: Parts): void {
  if (meantClause(s) === 'from') {
    s.report('soql-misspelt-word', s.found(), 'FROM');
    s.advance();
    query.from = parseSources(s);
  } else s.problem('soql-missing-keyword', s.found(), 'FROM', s.before());
  s.recover();
}

function parseClauses(s: QueryState, query: Parts): void {
  const seen = new Set<Clause>();
  let latest = -1;
  while (!s.atEnd) {
    const clause = clauseAt(s, false);
    if (clause === undefined) {
      if (s.subqueries > 0 && (s.at(Kind.RightParen) || s.at(Kind.Comma))) return;
      const meant = meantClause(s);
      if (meant === undefined) s.problem('soql-unexpected-token', s.found());
      else s.problem('soql-misspelt-word', s.found(), meant.toUpperCase());
      s.advance();
      s.recover();
      continue;
    }
    // The SELECT list of the query around this one goes on: the `)` is missing.
    if (s.subqueries > 0 && clause === 'FROM' && seen.has('FROM')) return;
    const place = CLAUSES.indexOf(clause);
    if (s.subqueries > 0 && OUTER.has(clause)) s.report('soql-subquery-clause', s.found(), clause);
    else if (seen.has(clause) && clause !== 'FOR') s.report('soql-duplicate-clause', s.found(), clause);
    else if (place < latest && !TAIL.has(clause)) s.report('soql-clause-order', s.found(), CLAUSES[latest]!);
    if (clause === 'HAVING' && !seen.has('GROUP BY')) s.report('soql-having', s.found());
    parseClause(s, query, clause);
    s.recover();
    seen.add(clause);
    latest = Math.max(latest, place);
  }
}

function parseClause(s: QueryState, query: Parts, clause: Clause): void {
  switch (clause) {
    case 'GROUP BY':
      query.groupBy = parseGroupBy(s);
      return;
    case 'ORDER BY':
      query.orderBy = parseOrderBy(s);
      return;
    case 'WITH':
      query.with = parseWith(s);
      return;
    case 'FOR':
      query.for = [...query.for, ...parseFor(s)];
      return;
    case 'UPDATE':
      query.update = parseUpdate(s);
      return;
    case 'SET OPTIONS':
      query.options = parseSetOptions(s);
      return;
    case 'ALL ROWS': {
      const { start } = s;
      s.seek(s.pos + 2);
      query.allRows = { start, end: s.lastEnd };
      return;
    }
    default:
  }
  s.advance();
  switch (clause) {
    case 'FROM':
      query.from = parseSources(s);
      return;
    case 'USING SCOPE':
      if (s.expectWord('scope')) query.scope = parseName(s, 'a scope');
      return;
    case 'WHERE':
      query.where = parseCondition(s, 'formula');
      return;
    case 'HAVING':
      query.having = parseCondition(s);
      return;
    case 'LIMIT':
      query.limit = parseCount(s, clause);
      return;
    case 'OFFSET':
      query.offset = parseCount(s, clause);
      return;
  }
}

/** `SELECT Id Name FROM …`: outside of aggregate queries, the second name is no alias but lacks its comma. */
function checkAliases(s: QueryState, query: SoqlQuery): void {
  if (s.problems.length > 0 || query.groupBy !== undefined || query.select.some(isAggregate)) return;
  for (const { expression, alias } of query.select) {
    if (expression.kind !== 'SoqlField' || alias === undefined) continue;
    s.reportAt('soql-field-alias', alias.start, alias.end, `'${alias.text}'`);
    return;
  }
}

function isAggregate({ expression }: SoqlSelectItem): boolean {
  return expression.kind === 'SoqlFunction' && AGGREGATES.has(expression.function.toLowerCase());
}
