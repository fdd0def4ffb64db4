import { CharacterSet } from './characterSet';
import { UnknownPart } from './patternFault';
import { propertySet } from './properties';
import { END, type Flags, is, isDigit, plain, type Reader } from './reader';
import { unicodeSet } from './unicodeSets';

/** Sets by their letters: pairs of first and last characters. [D] */
const CLASSES: Readonly<Record<string, string>> = {
  d: '09',
  w: 'azAZ09__',
  s: '  \t\r',
  h: '  \t\t\u00a0\u00a0\u1680\u1680\u180e\u180e\u2000\u200a\u202f\u202f\u205f\u205f\u3000\u3000',
  v: '\n\r\u0085\u0085\u2028\u2029',
};
/** With the flag U, by properties. [D] */
const UNICODE_CLASSES: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  w: '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}]',
  s: '\\p{White_Space}',
};
const CONTROLS: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };

/**
 * Reads what follows a backslash (which has been read) and stands for one code point or a set of them: `\n`, `\x41`,
 * `\u0041`, `\0101`, `\cA`, `\d`, `\p{L}`, `\.`. `rangeEnd` is true where only a code point may stand.
 * [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html
 */
export function readEscape(reader: Reader, rangeEnd = false): number | CharacterSet {
  if (reader.ahead() === END) return reader.fault('Unescaped trailing backslash', reader.at);
  const point = reader.ahead();
  reader.at++;
  const letter = String.fromCodePoint(plain(point));
  if (point !== plain(point) || !/^[A-Za-z0-9]$/.test(letter)) return plain(point);
  if (letter in CONTROLS) return CONTROLS[letter] as number;
  if (rangeEnd && letter === 'v') return 11;
  if (/[dDwWsShHvV]/.test(letter))
    return rangeEnd ? reader.fault('Illegal character range') : shorthand(letter, reader.flags);
  switch (letter) {
    case 'p':
    case 'P':
      return readProperty(reader, letter === 'P');
    case '0':
      return readOctal(reader);
    case 'x':
      return readHex(reader);
    case 'u':
      return readUnicode(reader);
    case 'c':
      if (reader.ahead() === END) return reader.fault('Illegal control escape sequence', reader.at);
      reader.at++;
      return plain(reader.ahead(-1)) ^ 64;
    case 'N':
      throw new UnknownPart('a character by its name');
    default:
      return reader.fault('Illegal/unsupported escape sequence');
  }
}

/** The set of `\d`, `\W` and so on. */
export function shorthand(letter: string, flags: Flags): CharacterSet {
  const small = letter.toLowerCase();
  const unicode = flags.unicodeClasses ? UNICODE_CLASSES[small] : undefined;
  const set = unicode ? unicodeSet(unicode) : CharacterSet.pairs(CLASSES[small] as string);
  return letter === small ? set : set.complement();
}

function readProperty(reader: Reader, negated: boolean): CharacterSet {
  let name = '';
  if (is(reader.ahead(), '{')) {
    reader.at++;
    while (!is(reader.ahead(), '}')) {
      if (reader.ahead() === END) return reader.fault('Unclosed character family', reader.at - 1);
      name += String.fromCodePoint(plain(reader.ahead()));
      reader.at++;
    }
    reader.at++;
    if (name === '') return reader.fault('Empty character family');
  } else {
    const point = reader.next();
    if (point === END) return reader.fault('Unknown character property name {}');
    name = String.fromCodePoint(plain(point));
  }
  const set = propertySet(name, reader.flags);
  if (!set) return reader.fault(`Unknown character property name {${name}}`);
  return negated ? set.complement() : set;
}

function readOctal(reader: Reader): number {
  if (!isDigit(reader.ahead(), 7)) return reader.fault('Illegal octal escape sequence', reader.at);
  let value = 0;
  // At most three digits, and three only from 000 to 377.
  for (let digits = 0; digits < 3 && isDigit(reader.ahead(), 7); digits++) {
    if (digits === 2 && value > 31) break;
    value = value * 8 + (reader.ahead() - 48);
    reader.at++;
  }
  return value;
}

function readHex(reader: Reader): number {
  if (!is(reader.ahead(), '{')) {
    const value = readDigits(reader, 2);
    return value ?? reader.fault('Illegal hexadecimal escape sequence');
  }
  reader.at++;
  let value = 0;
  let digits = 0;
  for (; hexValue(reader.ahead()) >= 0; digits++, reader.at++) {
    value = value * 16 + hexValue(reader.ahead());
    if (value > 0x10ffff) return reader.fault('Hexadecimal codepoint is too big', reader.at);
  }
  if (digits === 0) return reader.fault('Illegal hexadecimal escape sequence', reader.at);
  if (!is(reader.ahead(), '}')) return reader.fault('Unclosed hexadecimal escape sequence', reader.at);
  reader.at++;
  return value;
}

function readUnicode(reader: Reader): number {
  const high = readDigits(reader, 4) ?? reader.fault('Illegal Unicode escape sequence');
  if ((high & 0xfc00) !== 0xd800 || !is(reader.ahead(), '\\') || !is(reader.ahead(1), 'u')) return high;
  const start = reader.at;
  reader.at += 2;
  const low = readDigits(reader, 4) ?? 0;
  if ((low & 0xfc00) === 0xdc00) return ((high - 0xd800) << 10) + (low - 0xdc00) + 0x10000;
  reader.at = start;
  return high;
}

/** The value of exactly `count` hexadecimal digits; undefined when they are not there. */
function readDigits(reader: Reader, count: number): number | undefined {
  let value = 0;
  for (let index = 0; index < count; index++) {
    const digit = hexValue(reader.ahead());
    reader.at++;
    if (digit < 0) return undefined;
    value = value * 16 + digit;
  }
  return value;
}

function hexValue(point: number): number {
  if (isDigit(point)) return point - 48;
  const small = point | 32;
  return small >= 97 && small <= 102 ? small - 87 : -1;
}
