import { isLineBreak } from './characters';

const QUOTE = 39;
const BACKSLASH = 92;

/** Where a string in single quotes that begins at `start` ends, the closing quote included; -1 when its line ends first. */
export function endOfQuoted(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) return i + 1;
    if (c === BACKSLASH) {
      i++;
      if (i < text.length && isLineBreak(text.charCodeAt(i))) return -1;
    } else if (isLineBreak(c)) return -1;
  }
  return -1;
}

/**
 * Where the text of a string that is never closed probably ends: at the end of its line, less the punctuation that
 * closes the statement around it (`'abc);` ends after `abc`), so that one forgotten quote is one problem.
 */
export function endOfUnclosed(text: string, start: number): number {
  let end = endOfLine(text, start);
  while (end > start + 1 && ' \t;,){}'.includes(text[end - 1]!)) end--;
  return end;
}

/**
 * Where an unclosed string ends that was meant to go on over the next lines: behind the quote that closes it, when the
 * text up to there reads like no code and its line has an odd number of quotes; -1 otherwise.
 */
export function endOfSpanning(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const c = text[i]!;
    if (c === "'") return isEndOfString(text, i) ? i + 1 : -1;
    if (';{}'.includes(c) || text.startsWith('//', i) || text.startsWith('/*', i)) return -1;
    if (c === '\\') i++;
  }
  return -1;
}

/** Whether the quote at `offset` closes a string rather than opens one: its line has an odd number of them from there on. */
function isEndOfString(text: string, offset: number): boolean {
  const rest = text.slice(offset, endOfLine(text, offset)).replaceAll(/\\./g, '');
  return rest.split("'").length % 2 === 0;
}

/** The offset of the line break (or of the end of the text) after `offset`. */
export function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a multi-line string opens at `start`: three quotes and a line break (Summer '26) [S]. */
export function opensMultiline(text: string, start: number): boolean {
  return (
    text.charCodeAt(start + 1) === QUOTE &&
    text.charCodeAt(start + 2) === QUOTE &&
    start + 3 < text.length &&
    isLineBreak(text.charCodeAt(start + 3))
  );
}

/** Where the multi-line string that opens at `start` ends, its closing quotes included; -1 when it never does. */
export function endOfMultiline(text: string, start: number): number {
  for (let i = start + 3; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === QUOTE && text.charCodeAt(i + 1) === QUOTE && text.charCodeAt(i + 2) === QUOTE) return i + 3;
  }
  return -1;
}

/**
 * How long the escape at `offset` (a backslash) is: 2, or 6 for `\uXXXX`; 0 when Apex knows no such escape.
 * The letters count in either case [S apex-parser].
 */
export function escapeLength(text: string, offset: number): number {
  const letter = text[offset + 1];
  if (letter === undefined) return 0;
  if (letter === 'u' || letter === 'U') return /^[0-9a-f]{4}$/i.test(text.slice(offset + 2, offset + 6)) ? 6 : 0;
  return 'btnfrBTNFR"\'\\'.includes(letter) ? 2 : 0;
}

const unescaped: Record<string, string> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** The text between the offsets with its escapes resolved; an unknown escape stands for its character. */
export function unescapeString(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (!raw.includes('\\')) return raw;
  return raw.replace(
    /\\(?:u([0-9a-f]{4})|([\s\S]))/gi,
    (whole, code: string | undefined, letter: string | undefined) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : (unescaped[letter!.toLowerCase()] ?? letter ?? whole),
  );
}
