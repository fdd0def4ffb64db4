import { endPosition, jsonPosition, raiseJson, raiseJsonAt, rootPosition } from './position';

const VALID_VALUE = "expected a valid value (number, String, array, object, 'true', 'false' or 'null')";

/** `'r' (code 114)`, as Jackson describes a character in its messages. */
function described(code: number): string {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return `(CTRL-CHAR, code ${code})`;
  return `'${String.fromCharCode(code)}' (code ${code}${code > 255 ? ` / 0x${code.toString(16)}` : ''})`;
}

/**
 * Raises `Unexpected character ('r' (code 114)): was expecting double-quote to start field name at [line:1, column:4]`
 * about the character at `offset`. [S] https://salesforce.stackexchange.com/questions/301508
 */
export function raiseUnexpected(text: string, offset: number, wanted: string): never {
  return raiseJsonAt(`Unexpected character (${described(text.charCodeAt(offset))}): ${wanted}`, text, offset + 1);
}

/**
 * Raises what a character that begins no value raises; about the first token of a text the position reads
 * `at input location [1,2]`. [S] https://github.com/glade-sh/glade
 */
export function raiseNoValue(text: string, offset: number, isRoot: boolean): never {
  const code = text.charCodeAt(offset);
  if (code === 0x7d || code === 0x5d) return raiseUnexpected(text, offset, 'expected a value');
  if (!isRoot) return raiseUnexpected(text, offset, VALID_VALUE);
  return raiseJson(
    `Unexpected character (${described(code)}): ${VALID_VALUE} at input location ${rootPosition(text, offset + 1)}`,
  );
}

/** Raises `Unrecognized token 'NULL': was expecting 'null', 'true', 'false' or NaN`. [S] https://salesforce.stackexchange.com/questions/45178 */
export function raiseUnknownWord(text: string, offset: number): never {
  const word = /^[\w$]*/.exec(text.slice(offset, offset + 256))?.[0] ?? '';
  const wanted = "was expecting 'null', 'true', 'false' or NaN";
  return raiseJsonAt(`Unrecognized token '${word}': ${wanted}`, text, offset + word.length);
}

/**
 * Raises `Unexpected close marker '}': expected ']' (for ARRAY starting at [line:1, column:4]`. The platform cuts Jackson's
 * message at its first position and puts the parser's own there, so the parenthesis stays open. [S] https://github.com/glade-sh/glade
 */
export function raiseWrongClose(text: string, offset: number, container: 'ROOT' | 'ARRAY' | 'OBJECT'): never {
  const found = text[offset];
  const wanted = found === '}' ? ']' : '}';
  return raiseJson(
    `Unexpected close marker '${found}': expected '${wanted}' (for ${container} starting at ${jsonPosition(text, offset + 1)}`,
  );
}

/** Raises what text that ends where an entry or a close marker may stand raises. [S] as `raiseWrongClose` */
export function raiseUnclosed(text: string, looks: number, container: 'ARRAY' | 'OBJECT'): never {
  return raiseJson(`Unexpected end-of-input: expected close marker for ${container} (from ${endPosition(text, looks)}`);
}

/** Raises what text that ends inside an entry raises. [S] https://github.com/glade-sh/glade */
export function raiseEndWithin(text: string, looks: number, container: 'ARRAY' | 'OBJECT'): never {
  return raiseEnd(text, looks, ` within/between ${container} entries`);
}

/** Raises `Unexpected end-of-input` with what was wanted. */
export function raiseEnd(text: string, looks: number, wanted: string): never {
  return raiseJson(`Unexpected end-of-input${wanted} at ${endPosition(text, looks)}`);
}

/** Raises what a control character inside a text raises; `what` is `string value` or `name`. Jackson's words [K] */
export function raiseControl(text: string, offset: number, what: string): never {
  const wanted = `has to be escaped using backslash to be included in ${what}`;
  return raiseJsonAt(`Illegal unquoted character (${described(text.charCodeAt(offset))}): ${wanted}`, text, offset + 1);
}

/** Raises what an unknown escape such as `\x` raises. Jackson's words [K] */
export function raiseBadEscape(text: string, offset: number): never {
  return raiseJsonAt(`Unrecognized character escape ${described(text.charCodeAt(offset))}`, text, offset + 1);
}

/** Raises what a number that stops being one at `offset` raises. Jackson's words [K] */
export function raiseBadNumber(text: string, offset: number, comment: string): never {
  if (offset >= text.length) return raiseEnd(text, 1, '');
  const found = described(text.charCodeAt(offset));
  return raiseJsonAt(`Unexpected character (${found}) in numeric value: ${comment}`, text, offset + 1);
}
