import { isWord, Kind } from '../lexer/tokens';
import { nearestWord } from '../parser/recovery';
import type { QueryState } from './state';

/** The clauses behind the SELECT list, in the order in which they must stand. */
export const CLAUSES = [
  'FROM',
  'USING SCOPE',
  'WHERE',
  'WITH',
  'GROUP BY',
  'HAVING',
  'ORDER BY',
  'LIMIT',
  'OFFSET',
  'ALL ROWS',
  'FOR',
  'UPDATE',
  'SET OPTIONS',
] as const;

export type Clause = (typeof CLAUSES)[number];

/** The words that clauses begin with, in lower case. */
export const FIRST_WORDS: readonly string[] = CLAUSES.map((clause) => clause.split(' ')[0]!.toLowerCase());

/**
 * The clause that begins at the current token; undefined when none does. `lost`: the place is any place in a text
 * that could not be read, so a word that may also be a name begins a clause only when what follows fits.
 */
export function clauseAt(s: QueryState, lost: boolean): Clause | undefined {
  switch (s.word) {
    case 'from':
      return 'FROM';
    case 'using':
      return 'USING SCOPE';
    case 'where':
      return 'WHERE';
    case 'with':
      return 'WITH';
    case 'group':
      return !lost || s.wordAt(s.pos + 1) === 'by' ? 'GROUP BY' : undefined;
    case 'having':
      return 'HAVING';
    case 'order':
      return !lost || s.wordAt(s.pos + 1) === 'by' ? 'ORDER BY' : undefined;
    case 'limit':
      return !lost || countFollows(s) ? 'LIMIT' : undefined;
    case 'offset':
      return !lost || countFollows(s) ? 'OFFSET' : undefined;
    case 'all':
      return s.wordAt(s.pos + 1) === 'rows' ? 'ALL ROWS' : undefined;
    case 'for':
      return 'FOR';
    case 'update':
      return 'UPDATE';
    case 'set':
      return s.wordAt(s.pos + 1) === 'options' ? 'SET OPTIONS' : undefined;
    default:
      return undefined;
  }
}

/** Whether a number or a bind follows the current token. */
export function countFollows(s: QueryState): boolean {
  const next = s.kindAt(s.pos + 1);
  return next === Kind.IntegerLiteral || next === Kind.Colon;
}

/**
 * The first word of a clause (lower case) that the current token was probably meant to be: it is a letter or two off,
 * and a word follows it, as behind no name.
 */
export function meantClause(s: QueryState): string | undefined {
  if (s.word === '' || !isWord(s.kindAt(s.pos + 1))) return undefined;
  if (clauseAt(s, false) !== undefined || clauseFollows(s)) return undefined;
  return nearestWord(s.word, FIRST_WORDS);
}

function clauseFollows(s: QueryState): boolean {
  const next = s.wordAt(s.pos + 1);
  if (next === 'all') return s.wordAt(s.pos + 2) === 'rows';
  if (next === 'set') return s.wordAt(s.pos + 2) === 'options';
  return FIRST_WORDS.includes(next);
}
