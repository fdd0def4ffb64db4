import { isName, Kind } from '../lexer/tokens';
import type { Name, Node } from '../tree';
import { countFollows, FIRST_WORDS, meantClause } from './clauses';
import type { QueryState } from './state';
import type { SoqlField, SoqlMissing } from './tree';
import { NO_ALIAS, NO_FIELD } from './words';

/** Whether the current token can name a field or an object here, and is not the keyword of a clause. */
export function atName(s: QueryState): boolean {
  if (!isName(s.kind) || NO_FIELD.has(s.word)) return false;
  switch (s.word) {
    case 'group':
    case 'order':
      return s.wordAt(s.pos + 1) !== 'by';
    case 'limit':
    case 'offset':
      return !countFollows(s);
    default:
      return true;
  }
}

/** Reads `a.b.c`; where no name begins, says that `what` is missing and gives an empty path. */
export function parsePath(s: QueryState, what: string): Name[] {
  if (!atName(s)) {
    reportNoName(s, what);
    return [];
  }
  const path = [s.name()];
  while (s.accept(Kind.Dot)) {
    // `Account. FROM`: the field is not typed yet.
    const glued = s.start === s.lastEnd && !s.atEnd;
    if (isName(s.kind) && (glued || atName(s))) path.push(s.name());
    else {
      reportNoName(s, what);
      path.push(s.noName());
      break;
    }
  }
  return path;
}

function reportNoName(s: QueryState, what: string): void {
  s.problem('soql-missing-name', s.found(), what, s.before());
}

/** Reads a field with the relationships that lead to it. */
export function parseField(s: QueryState, what = 'a field'): SoqlField | SoqlMissing {
  const path = parsePath(s, what);
  if (path.length === 0) return missing(s);
  return { kind: 'SoqlField', start: path[0]!.start, end: s.lastEnd, path };
}

/** Reads fields with commas between them. */
export function parseFields(s: QueryState): SoqlField[] {
  const fields: SoqlField[] = [];
  do {
    const field = parseField(s);
    if (field.kind === 'SoqlField') fields.push(field);
  } while (!s.panic && s.accept(Kind.Comma));
  return fields;
}

/** Reads one name; where none stands, says that `what` is missing. */
export function parseName(s: QueryState, what: string): Name {
  if (atName(s)) return s.name();
  reportNoName(s, what);
  return s.noName();
}

/** Reads an alias when one stands here. */
export function parseAlias(s: QueryState): Name | undefined {
  if (!isName(s.kind) || NO_ALIAS.has(s.word) || !atName(s)) return undefined;
  const next = s.wordAt(s.pos + 1);
  // `ORDER Name` lacks its BY.
  if (s.word === 'order' && isName(s.kindAt(s.pos + 1)) && !FIRST_WORDS.includes(next)) return undefined;
  if (meantClause(s) !== undefined) return undefined;
  if ((s.word === 'all' && next === 'rows') || (s.word === 'set' && next === 'options')) return undefined;
  return s.name();
}

/** An empty node behind the last token. */
export function missing(s: QueryState): SoqlMissing {
  return { kind: 'SoqlMissing', start: s.lastEnd, end: s.lastEnd };
}

/** A range that reaches from `start` over what was read; empty and behind it when nothing was. */
export function rangeFrom(s: QueryState, start: number): Node {
  return { start: Math.min(start, s.lastEnd), end: s.lastEnd };
}
