/** A translated piece of an expression and where it ends in the source. */
interface Piece {
  readonly text: string;
  readonly end: number;
}

type Refuse = (what: string) => never;

/** Java's named classes as the inside of a JavaScript class with the `v` flag. */
const NAMED: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7f',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Punct: '\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e',
  Graph: '\\x21-\\x7e',
  Print: '\\x20-\\x7e',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1f\\x7f',
  XDigit: '0-9a-fA-F',
  Space: ' \\t\\n\\v\\f\\r',
  javaLowerCase: '\\p{Lowercase}',
  javaUpperCase: '\\p{Uppercase}',
  javaWhitespace: '\\p{Z}\\t\\n\\v\\f\\r\\x1c-\\x1f',
  javaLetter: '\\p{L}',
  javaDigit: '\\p{Nd}',
  javaLetterOrDigit: '\\p{L}\\p{Nd}',
  IsAlphabetic: '\\p{Alphabetic}',
  IsLetter: '\\p{L}',
  IsDigit: '\\p{Nd}',
  IsPunctuation: '\\p{P}',
  IsWhite_Space: '\\p{White_Space}',
  IsLatin: '\\p{Script=Latin}',
};

const SHORTHAND: Readonly<Record<string, string>> = {
  d: '[0-9]',
  D: '[^0-9]',
  w: '[a-zA-Z0-9_]',
  W: '[^a-zA-Z0-9_]',
  s: '[ \\t\\n\\v\\f\\r]',
  S: '[^ \\t\\n\\v\\f\\r]',
  h: '[ \\t\\xa0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000]',
  H: '[^ \\t\\xa0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000]',
  v: '[\\n\\v\\f\\r\\u0085\\u2028\\u2029]',
  V: '[^\\n\\v\\f\\r\\u0085\\u2028\\u2029]',
  t: '\\t',
  n: '\\n',
  r: '\\r',
  f: '\\f',
  a: '\\x07',
  e: '\\x1b',
};

/** Translates the escape at `start` of `source` (a backslash), inside or outside a class, that stands for one character or a set of them. */
export function translateEscape(source: string, start: number, inClass: boolean, refuse: Refuse): Piece {
  const letter = source[start + 1] as string;
  const shorthand = SHORTHAND[letter];
  if (shorthand) return { text: shorthand, end: start + 2 };
  const rest = source.slice(start + 1);
  const property = /^([pP])(?:\{(\w+(?:=\w+)?)\}|([A-Z]))/.exec(rest);
  if (property) {
    return { text: propertyClass(property, refuse), end: start + 1 + property[0].length };
  }
  const code = /^(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]{1,6})\}|0([0-3]?[0-7]{1,2}))/.exec(rest);
  if (code) {
    const [, unicode, hex, braced, octal] = code;
    const point = octal ? Number.parseInt(octal, 8) : Number.parseInt((unicode ?? hex ?? braced) as string, 16);
    return { text: `\\u{${point.toString(16)}}`, end: start + 1 + code[0].length };
  }
  if (/[A-Za-z]/.test(letter)) return refuse(`\\${letter}`);
  return { text: inClass ? escaped(letter) : letter.replace(/[\^$.*+?()[\]{}|/]/, '\\$&'), end: start + 2 };
}

/**
 * Translates the character class at `start` of `source` (`[`), with Java's nesting, union and `&&`, into a class of
 * the `v` flag.
 */
export function translateClass(source: string, start: number, refuse: Refuse): Piece {
  let index = start + 1;
  const negated = source[index] === '^';
  if (negated) index++;
  const operands = [''];
  for (let first = true; ; first = false) {
    const character = source[index];
    if (character === undefined) return { text: '[', end: source.length };
    if (character === ']' && !first) break;
    const last = operands.length - 1;
    if (character === '&' && source[index + 1] === '&') {
      operands.push('');
      index += 2;
    } else if (character === '[') {
      const inner = translateClass(source, index, refuse);
      operands[last] += inner.text;
      index = inner.end;
    } else if (character === '\\') {
      const inner = translateEscape(source, index, true, refuse);
      operands[last] += inner.text;
      index = inner.end;
    } else {
      const isRange =
        character === '-' &&
        !first &&
        source[index + 1] !== ']' &&
        source[index + 1] !== '[' &&
        source[index - 1] !== '[';
      operands[last] += isRange ? '-' : escaped(character);
      index++;
    }
  }
  const inside = operands.length === 1 ? operands[0] : operands.map((operand) => `[${operand}]`).join('&&');
  return { text: `[${negated ? '^' : ''}${inside}]`, end: index + 1 };
}

function propertyClass(match: RegExpExecArray, refuse: Refuse): string {
  const [, letter, braced, single] = match;
  const name = (braced ?? single) as string;
  const negated = letter === 'P' ? '^' : '';
  const named = NAMED[name];
  if (named) return `[${negated}${named}]`;
  if (/^(?:Is)?(?:L[ulmto]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)$/.test(name)) {
    return `[${negated}\\p{${name.replace(/^Is/, '')}}]`;
  }
  return refuse(`\\${letter}{${name}}`);
}

/** Characters that mean something inside an expression or class of the `v` flag. */
function escaped(character: string): string {
  return /[\\^$.*+?()[\]{}|/\-&!#%,:;<=>@`~]/.test(character) ? `\\${character}` : character;
}
