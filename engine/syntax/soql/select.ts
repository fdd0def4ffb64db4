import { Kind } from '../lexer/tokens';
import { meantClause } from './clauses';
import { parseFieldOrFunction } from './functions';
import { atName, parseAlias, parseField, parseFields, parsePath, rangeFrom } from './names';
import { parseSubquery } from './query';
import type { QueryState } from './state';
import type { SoqlField, SoqlSelectItem, SoqlSource, SoqlTypeCase, SoqlTypeOf } from './tree';

/** Reads the list behind SELECT, up to FROM. */
export function parseSelectList(s: QueryState): SoqlSelectItem[] {
  const items: SoqlSelectItem[] = [];
  do items.push(parseSelectItem(s, true));
  while (!s.panic && s.accept(Kind.Comma));
  if (!s.panic && meantClause(s) !== 'from' && (atName(s) || s.at(Kind.LeftParen)))
    s.problem('soql-missing-comma', s.found(), s.before());
  return items;
}

/**
 * Reads one item of a SELECT list, or (`nested` false) of the fields of a SOSL search: these have no sub-queries, and
 * only functions have an alias.
 */
export function parseSelectItem(s: QueryState, nested: boolean): SoqlSelectItem {
  const expression =
    nested && s.at(Kind.LeftParen) && s.kindAt(s.pos + 1) === Kind.Select
      ? parseSubquery(s)
      : nested && atTypeOf(s)
        ? parseTypeOf(s)
        : parseFieldOrFunction(s);
  const hasAlias = !s.panic && (nested ? expression.kind !== 'SoqlTypeOf' : expression.kind === 'SoqlFunction');
  const alias = hasAlias ? parseAlias(s) : undefined;
  return { kind: 'SoqlSelectItem', start: expression.start, end: s.lastEnd, expression, alias };
}

/** Whether TYPEOF stands here, and not a field of that name. */
function atTypeOf(s: QueryState): boolean {
  if (s.word !== 'typeof') return false;
  const next = s.kindAt(s.pos + 1);
  return next !== Kind.Comma && next !== Kind.Dot && s.wordAt(s.pos + 1) !== 'from';
}

function parseTypeOf(s: QueryState): SoqlTypeOf {
  const start = s.start;
  s.advance();
  const field = asField(parseField(s, 'a relationship'));
  const cases: SoqlTypeCase[] = [];
  let otherwise: SoqlField[] = [];
  if (!s.panic && s.word !== 'when') s.problem('soql-missing-keyword', s.found(), 'WHEN', s.before());
  while (!s.panic && s.word === 'when') cases.push(parseTypeCase(s));
  if (!s.panic && s.acceptWord('else')) otherwise = parseFields(s);
  if (!s.panic) s.expectWord('end');
  return { kind: 'SoqlTypeOf', start, end: s.lastEnd, field, cases, otherwise };
}

function parseTypeCase(s: QueryState): SoqlTypeCase {
  const start = s.start;
  s.advance();
  const object = asField(parseField(s, 'an object'));
  const fields = !s.panic && s.expectWord('then') ? parseFields(s) : [];
  return { kind: 'SoqlTypeCase', start, end: s.lastEnd, object, fields };
}

function asField(field: ReturnType<typeof parseField>): SoqlField {
  return field.kind === 'SoqlField' ? field : { ...field, kind: 'SoqlField', path: [] };
}

/** Reads the objects behind FROM with their aliases. */
export function parseSources(s: QueryState): SoqlSource[] {
  const sources: SoqlSource[] = [];
  do {
    const start = s.start;
    const path = parsePath(s, 'an object');
    const alias = s.panic ? undefined : parseAlias(s);
    sources.push({ kind: 'SoqlSource', ...rangeFrom(s, start), path, alias });
  } while (!s.panic && s.accept(Kind.Comma));
  return sources;
}
