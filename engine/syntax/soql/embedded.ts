import type { Problem } from '../../problems/problem';
import type { ParserState } from '../parser/state';
import { parseWholeQuery } from './query';
import { parseWholeSearch } from './search';
import { type QueryBind, QueryState } from './state';
import type { SoqlQuery, SoslSearch } from './tree';

/**
 * Reads tokens of an Apex file, from `first` up to, not including, `last`, as a query. `binds` are the expressions
 * already read behind its colons: no text is read twice. Moves nothing in `p`, and reports nothing there.
 */
export function readQuery(
  p: ParserState,
  first: number,
  last: number,
  binds: readonly QueryBind[],
): { query: SoqlQuery; problems: readonly Problem[] } {
  const s = new QueryState(p.text, p.tokens, first, last, 'static', binds);
  return { query: parseWholeQuery(s), problems: s.problems };
}

/** As `readQuery`, for `FIND …`. */
export function readSearch(
  p: ParserState,
  first: number,
  last: number,
  binds: readonly QueryBind[],
): { search: SoslSearch; problems: readonly Problem[] } {
  const s = new QueryState(p.text, p.tokens, first, last, 'static', binds);
  return { search: parseWholeSearch(s), problems: s.problems };
}
