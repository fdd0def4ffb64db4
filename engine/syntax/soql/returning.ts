import { Kind } from '../lexer/tokens';
import { type Clause, clauseAt } from './clauses';
import { parseCondition } from './conditions';
import { parseOrderBy } from './lists';
import { parseName, rangeFrom } from './names';
import { parseSelectItem } from './select';
import type { QueryState } from './state';
import type { SoqlSelectItem, SoslReturning } from './tree';
import { parseCount } from './values';

type Parts = { -readonly [K in keyof SoslReturning]: SoslReturning[K] };

const ORDER: readonly Clause[] = ['WHERE', 'USING SCOPE', 'ORDER BY', 'LIMIT', 'OFFSET'];

/** Reads the objects behind RETURNING; the current token is that word. */
export function parseReturning(s: QueryState): SoslReturning[] {
  const objects: SoslReturning[] = [];
  do {
    s.advance();
    objects.push(parseObject(s));
  } while (!s.panic && s.at(Kind.Comma));
  return objects;
}

function parseObject(s: QueryState): SoslReturning {
  const name = parseName(s, 'an object');
  const object: Parts = {
    kind: 'SoslReturning',
    start: name.start,
    end: name.end,
    object: name,
    fields: [],
    where: undefined,
    listView: undefined,
    orderBy: [],
    limit: undefined,
    offset: undefined,
  };
  if (!s.panic && s.accept(Kind.LeftParen)) {
    s.subqueries++;
    object.fields = parseFieldList(s);
    s.recover();
    parseClauses(s, object);
    s.subqueries--;
    s.closeParenthesis();
  }
  return { ...object, ...rangeFrom(s, name.start) };
}

function parseFieldList(s: QueryState): SoqlSelectItem[] {
  const items: SoqlSelectItem[] = [];
  do items.push(parseSelectItem(s, false));
  while (!s.panic && s.accept(Kind.Comma));
  return items;
}

function parseClauses(s: QueryState, object: Parts): void {
  let latest = -1;
  while (!s.atEnd && !s.at(Kind.RightParen)) {
    const clause = clauseAt(s, false);
    const place = clause === undefined ? -1 : ORDER.indexOf(clause);
    if (clause === undefined || place < 0) return;
    const shown = clause === 'USING SCOPE' ? 'USING' : clause;
    if (place === latest) s.report('soql-duplicate-clause', s.found(), shown);
    else if (place < latest) s.report('soql-clause-order', s.found(), ORDER[latest]!);
    latest = Math.max(latest, place);
    parseClause(s, object, clause);
    s.recover();
  }
}

function parseClause(s: QueryState, object: Parts, clause: Clause): void {
  if (clause === 'ORDER BY') {
    object.orderBy = parseOrderBy(s);
    return;
  }
  s.advance();
  if (clause === 'WHERE') object.where = parseCondition(s);
  else if (clause === 'LIMIT') object.limit = parseCount(s, clause);
  else if (clause === 'OFFSET') object.offset = parseCount(s, clause);
  else if (s.expectWord('listview')) {
    if (s.accept(Kind.Assign)) object.listView = parseName(s, 'a list view');
    else s.problem('soql-missing-keyword', s.found(), "'='", s.before());
  }
}
