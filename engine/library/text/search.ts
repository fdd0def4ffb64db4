import { refuel } from '../../runtime/state';

/** Texts above this length are worth a look at the clock for each character of the other. */
const LONG = 1000;

/** Number of places, without overlap, where `wanted` stands in `text`; 0 for an empty `wanted`. [D] String.countMatches */
export function countMatches(text: string, wanted: string): number {
  return wanted === '' ? 0 : text.split(wanted).length - 1;
}

/** Place of the first character that is (or is not) among `characters`; -1 when there is none. [D] String.indexOfAny, indexOfAnyBut */
export function indexOfAny(text: string, characters: string, among: boolean): number {
  for (let index = 0; index < text.length; index++) {
    if (characters.includes(text[index] as string) === among) return index;
  }
  return -1;
}

/** Place where two texts begin to differ; -1 when they are the same. [D] String.indexOfDifference */
export function indexOfDifference(a: string, b: string): number {
  if (a === b) return -1;
  const end = Math.min(a.length, b.length);
  let index = 0;
  while (index < end && a[index] === b[index]) index++;
  return index;
}

/** The text of one UTF-16 unit or code point; undefined for a number that is none. */
export function characterOf(point: number): string | undefined {
  return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

/** Edits (insert, remove, replace) from one text to the other. [D] String.getLevenshteinDistance */
export function levenshteinDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    // The work grows with the product of the lengths, so that the clock has to be looked at.
    if (b.length > LONG) refuel();
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The longest text that all begin with; empty for none. [D] String.getCommonPrefix */
export function commonPrefix(texts: readonly (string | null)[]): string {
  if (texts.length === 0 || texts.includes(null)) return '';
  const [first = '', ...others] = texts as readonly string[];
  return others.reduce((prefix, text) => {
    const end = indexOfDifference(prefix, text);
    return end < 0 ? prefix : prefix.slice(0, end);
  }, first);
}
