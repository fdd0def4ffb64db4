import type { Reporter } from '../report';
import { isBlank, isLineBreak } from './characters';
import {
  endOfLine,
  endOfMultiline,
  endOfQuoted,
  endOfSpanning,
  endOfUnclosed,
  escapeLength,
  opensMultiline,
} from './strings';

const BACKSLASH = 92;

/**
 * Where the string that opens at `start` ends. Reports an unknown escape, and a string that is never closed: then
 * its end is guessed so that the code behind it is still read.
 */
export function endOfString(text: string, start: number, report: Reporter): number {
  const multiline = opensMultiline(text, start);
  let end = multiline ? endOfMultiline(text, start) : endOfQuoted(text, start);
  if (end < 0) {
    end = multiline ? endOfDeeperLines(text, start) : endOfUnclosed(text, start);
    const spanning = multiline ? -1 : endOfSpanning(text, start);
    if (multiline) report('syntax-unclosed-multiline-string', { start, end: start + 3 });
    else report('syntax-unclosed-string', { start, end });
    if (spanning >= 0) return spanning;
  } else if (!multiline && end === start + 2 && text.charCodeAt(end) === 39) {
    report('syntax-multiline-string-start', { start, end: start + 3 });
    for (let i = end + 1; i < text.length && !isLineBreak(text.charCodeAt(i)); i++) {
      if (text.startsWith("'''", i)) return i + 3;
    }
    return endOfUnclosed(text, end);
  }
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) !== BACKSLASH) continue;
    const length = escapeLength(text, i) || 2;
    if (escapeLength(text, i) === 0 && i + 2 <= end) {
      report('syntax-string-escape', { start: i, end: i + 2 }, [text.slice(i, i + 2)]);
    }
    i += length - 1;
  }
  return end;
}

/** Where an unclosed multi-line string probably ends: before the next line that is indented no deeper than its opening line. */
function endOfDeeperLines(text: string, start: number): number {
  const indent = indentAt(text, start);
  let end = endOfLine(text, start);
  while (end < text.length) {
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const lineEnd = endOfLine(text, next);
    if (text.slice(next, lineEnd).trim() !== '' && indentAt(text, next) <= indent) return end;
    end = lineEnd;
  }
  return end;
}

/** How many blanks begin the line that holds `offset`. */
function indentAt(text: string, offset: number): number {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  let i = lineStart;
  while (i < text.length && (text[i] === ' ' || text[i] === '\t')) i++;
  return i - lineStart;
}

/**
 * Where the block comment that opens at `start` ends. One that is never closed is reported and ends with its line,
 * or with the last of the lines behind it that begin with `*`.
 */
export function endOfComment(text: string, start: number, report: Reporter): number {
  const closing = text.indexOf('*/', start + 2);
  if (closing >= 0) return closing + 2;
  report('syntax-unclosed-comment', { start, end: start + 2 });
  let end = endOfLine(text, start);
  while (end < text.length) {
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const lineEnd = endOfLine(text, next);
    if (!/^[ \t]*\*/.test(text.slice(next, lineEnd))) return end;
    end = lineEnd;
  }
  return end;
}

const closingQuotes: Readonly<Record<string, string>> = {
  '"': '"',
  '`': '`',
  '\u2018': "\u2019\u2018'",
  '\u2019': "\u2019\u2018'",
  '\u201c': '\u201d\u201c"',
  '\u201d': '\u201d\u201c"',
};

/** Where a string in quotes of other languages or of a word processor ends, after reporting it; -1 when `start` opens none. */
export function endOfForeignQuotes(text: string, start: number, report: Reporter): number {
  const closing = closingQuotes[text[start]!];
  if (closing === undefined) return -1;
  for (let i = start + 1; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n' || c === '\r') return -1;
    if (c.charCodeAt(0) === BACKSLASH) i++;
    else if (closing.includes(c)) {
      report('syntax-double-quotes', { start, end: i + 1 }, [`${text[start]}…${c}`]);
      return i + 1;
    }
  }
  return -1;
}

/**
 * The search text of `[FIND 'text' …` or `[FIND {text} …`, whose escapes are SOSL's own: where the word and the text
 * stand. `offset` is behind the bracket; undefined when something else follows.
 */
export function findText(text: string, offset: number): { word: number; start: number; end: number } | undefined {
  let word = offset;
  while (word < text.length && isBlank(text.charCodeAt(word))) word++;
  if ((text.charCodeAt(word) | 0x20) !== 102 || text.slice(word, word + 4).toLowerCase() !== 'find') return undefined;
  let start = word + 4;
  while (start < text.length && isBlank(text.charCodeAt(start))) start++;
  const quote = text[start];
  if (quote !== "'" && quote !== '{') return undefined;
  const end = quote === "'" ? endOfQuoted(text, start) : endOfBraced(text, start);
  return end < 0 ? undefined : { word, start, end };
}

/** Where the search text in braces that begins at `start` ends; -1 when its line, or another brace, comes first. */
function endOfBraced(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 125) return i + 1;
    if (c === 123 || isLineBreak(c)) return -1;
    if (c === BACKSLASH) i++;
  }
  return -1;
}
