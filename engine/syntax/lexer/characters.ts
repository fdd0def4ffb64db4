/** What a character below 128 can be, as bits. */
const LETTER = 1;
const DIGIT = 2;

const classes = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const letter = (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c === 36;
  if (letter) classes[c] = LETTER;
  if (c >= 48 && c <= 57) classes[c] = DIGIT;
}

/** Whether an identifier may begin with the character `code` (a letter, `_` or `$`). */
export function isLetter(code: number): boolean {
  return code < 128 && classes[code] === LETTER;
}

/** Whether an identifier may go on with the character `code`. */
export function isIdentifierPart(code: number): boolean {
  return code < 128 && classes[code] !== 0;
}

/** Whether `code` is `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether `code` ends a line. */
export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** Whether `code` is a blank that Apex itself skips: space, tab, form feed, line breaks. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 12;
}

/** Whether `code` is a blank of Unicode that people paste without seeing it: no-break space, zero-width space, byte-order mark and their like. */
export function isExoticBlank(code: number): boolean {
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x0b ||
    code === 0x85
  );
}

/** Whether `code` looks like a letter outside ASCII, or half of one: what people take for part of a name. */
export function isForeignLetter(code: number): boolean {
  return code >= 0xaa && !isExoticBlank(code) && code !== 0xab && code !== 0xbb && !(code >= 0x2010 && code <= 0x2bff);
}
