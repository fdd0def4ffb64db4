import { Kind } from '../lexer/tokens';
import type { Node } from '../tree';
import { parseFieldOrFunction } from './functions';
import type { QueryState } from './state';
import type { SoqlForMode, SoqlGroupBy, SoqlOrder, SoqlUpdateMode } from './tree';

/** Reads what follows GROUP BY; the current token is GROUP. */
export function parseGroupBy(s: QueryState): SoqlGroupBy | undefined {
  s.advance();
  if (!s.expectWord('by')) return undefined;
  const start = s.start;
  const isMode = s.word === 'rollup' || s.word === 'cube';
  const mode = isMode && s.kindAt(s.pos + 1) === Kind.LeftParen ? (s.word === 'cube' ? 'CUBE' : 'ROLLUP') : undefined;
  if (mode !== undefined) s.seek(s.pos + 2);
  const items: SoqlGroupBy['items'][number][] = [];
  do items.push(parseFieldOrFunction(s));
  while (!s.panic && s.accept(Kind.Comma));
  if (mode !== undefined) s.closeParenthesis();
  return { kind: 'SoqlGroupBy', start: Math.min(start, s.lastEnd), end: s.lastEnd, mode, items };
}

/** Reads what follows ORDER BY; the current token is ORDER. */
export function parseOrderBy(s: QueryState): SoqlOrder[] {
  s.advance();
  if (!s.expectWord('by')) return [];
  const orders: SoqlOrder[] = [];
  do orders.push(parseOrder(s));
  while (!s.panic && s.accept(Kind.Comma));
  return orders;
}

function parseOrder(s: QueryState): SoqlOrder {
  const expression = parseFieldOrFunction(s);
  let direction: SoqlOrder['direction'];
  let nulls: SoqlOrder['nulls'];
  if (!s.panic) {
    direction = s.acceptWord('asc') ? 'ASC' : s.acceptWord('desc') ? 'DESC' : undefined;
    if (s.acceptWord('nulls')) nulls = chosenWord(s, ['FIRST', 'LAST']);
  }
  return { kind: 'SoqlOrder', start: expression.start, end: s.lastEnd, expression, direction, nulls };
}

/** Reads one of the words (upper case), or says that it is missing. */
export function chosenWord<W extends string>(s: QueryState, words: readonly W[]): W | undefined {
  const found = words.find((word) => word.toLowerCase() === s.word);
  if (found !== undefined) s.advance();
  else {
    const choice = words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
    s.problem('soql-missing-keyword', s.found(), choice, s.before());
  }
  return found;
}

/** Reads what follows FOR; the current token is that word. */
export function parseFor(s: QueryState): SoqlForMode[] {
  return parseModes(s, ['VIEW', 'REFERENCE', 'UPDATE'] as const).map((mode) => ({ kind: 'SoqlForMode', ...mode }));
}

/** Reads what follows UPDATE; the current token is that word. */
export function parseUpdate(s: QueryState): SoqlUpdateMode[] {
  return parseModes(s, ['TRACKING', 'VIEWSTAT'] as const).map((mode) => ({ kind: 'SoqlUpdateMode', ...mode }));
}

function parseModes<W extends string>(s: QueryState, words: readonly W[]): (Node & { mode: W })[] {
  const modes: (Node & { mode: W })[] = [];
  do {
    s.advance();
    const { start } = s;
    const mode = chosenWord(s, words);
    if (mode !== undefined) modes.push({ start, end: s.lastEnd, mode });
  } while (!s.panic && s.at(Kind.Comma));
  return modes;
}
