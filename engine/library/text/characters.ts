import { trim } from './shape';

/**
 * The inside of a class of the characters that java.lang.Character.isWhitespace takes: not the no-break spaces. [D]
 * https://docs.oracle.com/javase/8/docs/api/java/lang/Character.html#isWhitespace-char-
 */
const WHITESPACE = '\\t-\\r\\x1c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000';
const anyWhitespace = new RegExp(`[${WHITESPACE}]`);
const allWhitespace = new RegExp(`^[${WHITESPACE}]*$`);
const runsOfWhitespace = new RegExp(`[${WHITESPACE}]+`, 'g');

const SURROGATE = /[\ud800-\udfff]/;
const only = {
  letters: /^\p{L}+$/u,
  lettersOrSpaces: /^[\p{L} ]*$/u,
  lettersOrDigits: /^[\p{L}\p{Nd}]+$/u,
  lettersDigitsOrSpaces: /^[\p{L}\p{Nd} ]*$/u,
  digits: /^\p{Nd}+$/u,
  digitsOrSpaces: /^[\p{Nd} ]*$/u,
  smallLetters: /^\p{Lowercase}+$/u,
  capitalLetters: /^\p{Uppercase}+$/u,
  printableAscii: /^[\x20-\x7e]*$/,
};

/**
 * Whether a text has characters of one kind only; the empty text has where the kind allows spaces. [D] String.isAlpha …
 * UTF-16 units are looked at one by one, so that what is beyond them is no letter. [D] Apache Commons StringUtils
 */
export function hasOnly(text: string, kind: keyof typeof only): boolean {
  return only[kind].test(text) && !SURROGATE.test(text);
}

/** [D] String.containsWhitespace */
export function containsWhitespace(text: string): boolean {
  return anyWhitespace.test(text);
}

/** [D] String.isWhitespace: also of the empty text. */
export function isWhitespace(text: string): boolean {
  return allWhitespace.test(text);
}

/** [D] String.isBlank: also of null. */
export function isBlank(text: string | null): boolean {
  return text === null || isWhitespace(text);
}

/** [D] String.deleteWhitespace */
export function deleteWhitespace(text: string): string {
  return text.replace(runsOfWhitespace, '');
}

/** One blank for each run of white space, none at the ends; a no-break space becomes a blank. [D] StringUtils.normalizeSpace */
export function normalizeSpace(text: string): string {
  return trim(text.replace(runsOfWhitespace, ' ').replaceAll('\u00a0', ' '));
}
