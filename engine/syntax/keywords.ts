import { Kind } from './lexer/tokens';

/**
 * Every word the parser knows, in lower case, with its token kind. SOQL's own words are not among them: inside a
 * query they are read by the query parser, elsewhere they are plain names.
 */
export const keywords: ReadonlyMap<string, Kind> = new Map(
  Object.entries(Kind)
    .filter((entry): entry is [string, Kind] => typeof entry[1] === 'number')
    .filter(([, kind]) => kind > Kind.Identifier && kind <= Kind.False)
    .map(([name, kind]) => [name.toLowerCase(), kind]),
);

/** The words that can never be the name of anything. */
export const reservedWords: readonly string[] = [...keywords].filter(([, k]) => k >= Kind.List).map(([word]) => word);

const LONGEST = Math.max(...[...keywords.keys()].map((word) => word.length));
const SHORTEST = Math.min(...[...keywords.keys()].map((word) => word.length));
const SLOTS = 512;
const words: string[] = [];
const kinds: Kind[] = [];
/** Open addressing: 1 + index into `words`, 0 where the slot is free. */
const table = new Uint8Array(SLOTS);

/** From length, first, second and last letter (bit 5 set, so that case does not matter). */
function slotOf(length: number, first: number, second: number, last: number): number {
  return (length * 41 + first * 7 + second * 61 + last * 131) & (SLOTS - 1);
}

for (const [word, kind] of keywords) {
  words.push(word);
  kinds.push(kind);
  let slot = slotOf(word.length, word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(word.length - 1));
  while (table[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  table[slot] = words.length;
}

/** The kind of the word `text.slice(start, end)`, whatever its case; `Kind.Identifier` for any other word. Allocates nothing. */
export function wordKind(text: string, start: number, end: number): Kind {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST) return Kind.Identifier;
  let slot = slotOf(
    length,
    text.charCodeAt(start) | 0x20,
    text.charCodeAt(start + 1) | 0x20,
    text.charCodeAt(end - 1) | 0x20,
  );
  for (let found = table[slot]!; found !== 0; found = table[slot]!) {
    const word = words[found - 1]!;
    if (word.length === length && matches(text, start, word)) return kinds[found - 1]!;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return Kind.Identifier;
}

/** Whether the text at `start` spells `word` (lower-case letters only), whatever its case. Allocates nothing. */
export function matches(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if ((text.charCodeAt(start + i) | 0x20) !== word.charCodeAt(i)) return false;
  }
  return true;
}
