import * as malformed from './malformed';
import { raiseJsonAt } from './position';

/** What `JsonTokenizer.next` has read; END at the end of the text. */
export const Token = {
  END: 0,
  START_OBJECT: 1,
  END_OBJECT: 2,
  START_ARRAY: 3,
  END_ARRAY: 4,
  FIELD_NAME: 5,
  STRING: 6,
  INTEGER: 7,
  FLOAT: 8,
  TRUE: 9,
  FALSE: 10,
  NULL: 11,
} as const;
export type Token = (typeof Token)[keyof typeof Token];

/** What may come next. */
const Expect = { ROOT: 0, MEMBER_VALUE: 1, FIRST_MEMBER: 2, NEXT_MEMBER: 3, FIRST_ITEM: 4, NEXT_ITEM: 5 } as const;
type Expect = (typeof Expect)[keyof typeof Expect];

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SIMPLE_ESCAPES = '"\\/bfnrt';
const ESCAPED = '"\\/\b\f\n\r\t';
const FRACTION = /(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Reads a JSON text token by token. Not recursive: the depth of nesting is bound by memory alone. Several texts may follow
 * one another, as in the platform's parser, which is Jackson's; so are its messages.
 * All methods raise `System.JSONException` for text that is no JSON.
 */
export class JsonTokenizer {
  /** The token that was read last. */
  token: Token = Token.END;
  /** Offset of the last token's first character. */
  start = 0;
  /**
   * Offset that messages about the token's value name: of its comma where one stands before it, and of a member's value
   * that of its name. [S] https://github.com/glade-sh/glade
   */
  location = 0;
  /** The text of a FIELD_NAME or STRING. */
  string = '';
  private index = 0;
  private expect: Expect = Expect.ROOT;
  /** Whether each open container is an object. */
  private readonly open: boolean[] = [];
  /** How often the parser has looked for input behind the end of the text. */
  private looks = 1;
  /** The value of an INTEGER, exact only up to 15 digits. */
  private integer = 0;

  constructor(readonly text: string) {}

  /** Offset behind the last token. */
  get end(): number {
    return this.index;
  }

  /** How many objects and arrays are open. */
  get depth(): number {
    return this.open.length;
  }

  /** Reads the next token. */
  next(): Token {
    let code = this.skipBlanks();
    if (this.expect !== Expect.MEMBER_VALUE) this.location = this.index;
    switch (this.expect) {
      case Expect.NEXT_MEMBER:
        if (code === 0x7d) return this.close();
        if (code !== 0x2c) return this.noEntry(code, 'OBJECT');
        this.index++;
        code = this.skipBlanks();
        if (Number.isNaN(code)) return malformed.raiseEndWithin(this.text, this.looks, 'OBJECT');
        return this.name(code);
      case Expect.FIRST_MEMBER:
        if (code === 0x7d) return this.close();
        if (code === 0x5d || Number.isNaN(code)) return this.noEntry(code, 'OBJECT');
        return this.name(code);
      case Expect.NEXT_ITEM:
        if (code === 0x5d) return this.close();
        if (code !== 0x2c) return this.noEntry(code, 'ARRAY');
        this.index++;
        code = this.skipBlanks();
        if (Number.isNaN(code)) return malformed.raiseEndWithin(this.text, this.looks, 'ARRAY');
        return this.value(code);
      case Expect.FIRST_ITEM:
        if (code === 0x5d) return this.close();
        if (code === 0x7d || Number.isNaN(code)) return this.noEntry(code, 'ARRAY');
        return this.value(code);
      case Expect.MEMBER_VALUE:
        if (Number.isNaN(code)) return malformed.raiseEndWithin(this.text, this.looks, 'OBJECT');
        return this.value(code);
      default:
        if (Number.isNaN(code)) {
          this.token = Token.END;
          return Token.END;
        }
        if (code === 0x7d || code === 0x5d) return malformed.raiseWrongClose(this.text, this.index, 'ROOT');
        return this.value(code);
    }
  }

  /** Passes over what is left of the object or array that the last token began; its end is then the last token. */
  skipContainer(): void {
    const depth = this.open.length;
    while (this.open.length >= depth) this.next();
  }

  /** Raises unless only blanks follow. */
  expectEnd(): void {
    if (!Number.isNaN(this.skipBlanks())) malformed.raiseNoValue(this.text, this.index, true);
  }

  /** The source text of a number, or of any other token without its quotes resolved. */
  get source(): string {
    return this.text.slice(this.start, this.index);
  }

  /** The value of an INTEGER when it has at most 15 digits and so is exact; NaN when it has more. */
  get exactInteger(): number {
    return this.index - this.start <= 15 ? this.integer : Number.NaN;
  }

  private value(code: number): Token {
    this.start = this.index;
    if (code === QUOTE) {
      this.string = this.quoted('string value');
      return this.scalar(Token.STRING);
    }
    if (code === 0x7b) return this.enter(Token.START_OBJECT);
    if (code === 0x5b) return this.enter(Token.START_ARRAY);
    if (code === 0x2d || (code >= 0x30 && code <= 0x39)) return this.number(code);
    if (code === 0x74) return this.word('true', Token.TRUE);
    if (code === 0x66) return this.word('false', Token.FALSE);
    if (code === 0x6e) return this.word('null', Token.NULL);
    if (code === 0x4e) return malformed.raiseUnknownWord(this.text, this.index);
    return malformed.raiseNoValue(this.text, this.index, this.open.length === 0);
  }

  private enter(token: typeof Token.START_OBJECT | typeof Token.START_ARRAY): Token {
    this.index++;
    const isObject = token === Token.START_OBJECT;
    this.open.push(isObject);
    this.expect = isObject ? Expect.FIRST_MEMBER : Expect.FIRST_ITEM;
    this.token = token;
    return token;
  }

  private close(): Token {
    this.start = this.index++;
    return this.scalar(this.open.pop() ? Token.END_OBJECT : Token.END_ARRAY);
  }

  /** A value is complete. */
  private scalar(token: Token): Token {
    const { open } = this;
    if (open.length === 0) this.expect = Expect.ROOT;
    else this.expect = open[open.length - 1] ? Expect.NEXT_MEMBER : Expect.NEXT_ITEM;
    this.token = token;
    return token;
  }

  private noEntry(code: number, container: 'ARRAY' | 'OBJECT'): never {
    if (Number.isNaN(code)) return malformed.raiseUnclosed(this.text, this.looks, container);
    if (code === 0x7d || code === 0x5d) return malformed.raiseWrongClose(this.text, this.index, container);
    return malformed.raiseUnexpected(this.text, this.index, `was expecting comma to separate ${container} entries`);
  }

  private name(code: number): Token {
    const { text } = this;
    this.start = this.index;
    if (code !== QUOTE) malformed.raiseUnexpected(text, this.index, 'was expecting double-quote to start field name');
    this.string = this.quoted('name');
    const colon = this.skipBlanks();
    if (colon !== 0x3a) {
      if (Number.isNaN(colon)) malformed.raiseEndWithin(text, this.looks, 'OBJECT');
      malformed.raiseUnexpected(text, this.index, 'was expecting a colon to separate field name and value');
    }
    this.index++;
    this.expect = Expect.MEMBER_VALUE;
    this.token = Token.FIELD_NAME;
    return Token.FIELD_NAME;
  }

  private quoted(what: 'string value' | 'name'): string {
    const { text } = this;
    const start = this.index + 1;
    let at = start;
    let code = text.charCodeAt(at);
    while (code !== QUOTE && code !== BACKSLASH && code >= 0x20) code = text.charCodeAt(++at);
    if (code !== QUOTE) return this.quotedSlowly(start, at, what);
    this.index = at + 1;
    return text.slice(start, at);
  }

  /** The rest of a text whose characters from `start` to `at` are plain. */
  private quotedSlowly(start: number, at: number, what: 'string value' | 'name'): string {
    const { text } = this;
    let result = text.slice(start, at);
    this.index = at;
    for (;;) {
      const code = text.charCodeAt(this.index);
      if (code === QUOTE) {
        this.index++;
        return result;
      }
      if (code === BACKSLASH) {
        result += this.escape();
      } else if (code >= 0x20) {
        const from = this.index;
        PLAIN.lastIndex = from;
        PLAIN.test(text);
        this.index = PLAIN.lastIndex;
        result += text.slice(from, this.index);
      } else if (Number.isNaN(code)) {
        const wanted = what === 'name' ? `closing '"' for name` : 'closing quote for a string value';
        malformed.raiseEnd(text, this.looks, `: was expecting ${wanted}`);
      } else {
        malformed.raiseControl(text, this.index, what);
      }
    }
  }

  private escape(): string {
    const { text } = this;
    const letter = text[this.index + 1];
    if (letter === undefined) return malformed.raiseEnd(text, this.looks, ' in character escape sequence');
    const simple = SIMPLE_ESCAPES.indexOf(letter);
    if (simple >= 0) {
      this.index += 2;
      return ESCAPED[simple] as string;
    }
    if (letter !== 'u') return malformed.raiseBadEscape(text, this.index + 1);
    const hex = text.slice(this.index + 2, this.index + 6);
    const bad = hex.search(/[^0-9a-fA-F]/);
    if (bad >= 0) {
      const at = this.index + 2 + bad;
      return malformed.raiseUnexpected(text, at, 'expected a hex-digit for character escape sequence');
    }
    if (hex.length < 4) return malformed.raiseEnd(text, this.looks, ' in character escape sequence');
    this.index += 6;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  private number(first: number): Token {
    const { text } = this;
    let at = this.index;
    let digit = (first === 0x2d ? text.charCodeAt(++at) : first) - 0x30;
    const firstDigit = digit;
    let value = 0;
    const digits = at;
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digit = text.charCodeAt(++at) - 0x30;
    }
    if (at === digits) {
      const wanted = 'expected digit (0-9) to follow minus sign, for valid numeric value';
      return malformed.raiseBadNumber(text, at, wanted);
    }
    if (firstDigit === 0 && at > digits + 1) {
      return raiseJsonAt('Invalid numeric value: Leading zeroes not allowed', text, digits + 2);
    }
    const isFloat = digit === 0x2e - 0x30 || digit === 0x65 - 0x30 || digit === 0x45 - 0x30;
    if (isFloat) at = this.fraction(at);
    this.index = at;
    this.integer = first === 0x2d ? -value : value;
    if (at === text.length) this.looks++;
    return this.scalar(isFloat ? Token.FLOAT : Token.INTEGER);
  }

  /** The offset behind fraction and exponent, which begin at `at`. */
  private fraction(at: number): number {
    const { text } = this;
    FRACTION.lastIndex = at;
    FRACTION.test(text);
    const end = FRACTION.lastIndex;
    const code = text.charCodeAt(end);
    if (code === 0x2e && end === at) {
      return malformed.raiseBadNumber(text, end + 1, 'Decimal point not followed by a digit');
    }
    if (code === 0x65 || code === 0x45) {
      const sign = text[end + 1] === '-' || text[end + 1] === '+' ? 1 : 0;
      return malformed.raiseBadNumber(text, end + 1 + sign, 'Exponent indicator not followed by a digit');
    }
    return end;
  }

  private word(word: string, token: Token): Token {
    const { text, index } = this;
    const end = index + word.length;
    if (!text.startsWith(word, index) || isWordCharacter(text.charCodeAt(end))) {
      return malformed.raiseUnknownWord(text, index);
    }
    this.index = end;
    if (end === text.length) this.looks++;
    return this.scalar(token);
  }

  /** Moves to the next character that is no blank, and gives its code; NaN at the end. */
  private skipBlanks(): number {
    const { text } = this;
    let code = text.charCodeAt(this.index);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++this.index);
    return code;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a JSON text must not hold them as they are
const PLAIN = /[^"\\\u0000-\u001f]*/y;

function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x24
  );
}
