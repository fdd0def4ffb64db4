import type { Problem, TextRange } from '../../../engine/problems/problem';
import { nearest } from '../nearest';

/** End of the text in single quotes that begins at `start`; undefined when its line ends first. */
export function singleQuotedEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === "'") return at + 1;
    if (character === '\n' || character === '\r') return undefined;
    if (character === '\\') at++;
  }
  return undefined;
}

/** Content of a text in single quotes, as plain text and as JSON in double quotes; its escapes stay what they are. */
export function fromSingleQuotes(quoted: string): { text: string; json: string } {
  const inner = quoted.slice(1, -1);
  const json = `"${inner.replace(/\\'|\\.|"/g, (part) => (part === "\\'" ? "'" : part === '"' ? '\\"' : part))}"`;
  try {
    return { text: JSON.parse(json) as string, json };
  } catch {
    return { text: inner, json };
  }
}

/** Where a number that seems to end at `end` really ends: letters, digits and points stick to it (`007`, `1.2.3`, `12px`). */
export function numberEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && /[\w.+-]/.test(text[at]!)) at++;
  return at;
}

/** Whether a word that is no JSON was meant as a number: `+1`, `.5`, `-.5`. */
export function looksLikeNumber(word: string): boolean {
  return /^[-+]?\.?\d/.test(word);
}

/** What to write in place of a word that JSON does not know, for the message and, where it is certain, for a quick fix. */
export function literalAdvice(word: string): { text: string; data?: Problem['data'] } {
  const lower = word.toLowerCase();
  if (['undefined', 'none', 'nil', 'nan', 'infinity', '-infinity', '+infinity'].includes(lower)) {
    return { text: ', so write null or leave the key out' };
  }
  const literal = nearest(word, ['true', 'false', 'null']);
  if (!literal) return { text: '' };
  return { text: `; write ${literal}`, data: { replacement: literal } };
}

/** The part of a string literal that JSON does not allow, with a message that says so. */
export function badStringPart(text: string, start: number, end: number): TextRange & { message: string } {
  const escapes = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}|(u?))/g;
  escapes.lastIndex = start;
  for (let found = escapes.exec(text); found && found.index < end; found = escapes.exec(text)) {
    if (found[1] === undefined) continue;
    const at = found.index;
    const shown = text.slice(at, Math.min(at + 2, end));
    const message = found[1]
      ? 'Four hexadecimal digits must follow \\u.'
      : `${shown} is no escape of JSON; a backslash itself is written \\\\.`;
    return { start: at, end: Math.min(at + 2, end), message };
  }
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20) continue;
    const escaped = code === 9 ? '\\t' : `\\u${code.toString(16).padStart(4, '0')}`;
    return { start: at, end: at + 1, message: `Write this control character as ${escaped}.` };
  }
  return { start, end, message: 'The text must end with a double quote on this line.' };
}
