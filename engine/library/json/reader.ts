import { raise } from '../../runtime/exceptions';
import { ApexDecimal } from '../../runtime/values/decimal';
import { ApexLong, parseLong } from '../../runtime/values/long';

/** What receives the parts of a JSON text in document order. `at` is the offset at which the part begins. */
export interface JsonSink {
  openObject(at: number): void;
  closeObject(): void;
  openArray(at: number): void;
  closeArray(): void;
  /** The key of the member that follows. */
  key(name: string): void;
  /** A text, Boolean, null, Integer, ApexLong or ApexDecimal. */
  value(value: unknown, at: number): void;
}

const VALID_VALUE = "expected a valid value (number, String, array, object, 'true', 'false' or 'null')";
const WORDS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads one JSON text into `sink`. Not recursive: the depth of nesting is bound by memory alone.
 *
 * Raises `System.JSONException` with the messages of the platform's parser, which is Jackson's, and its positions, which count
 * from 1 and stand behind the character read: `Unexpected character ('r' (code 114)): was expecting double-quote to
 * start field name at [line:1, column:4]` [S] salesforce.stackexchange 301508, 137599; the other messages [K].
 */
export function readJson(text: string, sink: JsonSink): void {
  new Reader(text, sink).read();
}

/** `[line:1, column:4]` of the place before which the parser stood after reading `offset` characters. */
export function jsonPosition(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return `[line:${lines.length}, column:${(lines[lines.length - 1] as string).length + 1}]`;
}

class Reader {
  private index = 0;
  /** Offsets of the open objects (as they are) and arrays (as -1 - offset). */
  private readonly open: number[] = [];
  /** Whether the innermost object or array has been opened just now. */
  private isFresh = false;

  constructor(
    private readonly text: string,
    private readonly sink: JsonSink,
  ) {}

  read(): void {
    this.skipBlanks();
    if (this.index >= this.text.length)
      raise('System.JSONException', 'No content to map to Object due to end of input');
    this.value();
    while (this.open.length > 0) {
      if (isObject(this.open[this.open.length - 1] as number)) this.memberOrClose();
      else this.itemOrClose();
    }
    this.skipBlanks();
    if (this.index < this.text.length) this.unexpected('was expecting the end of the input');
  }

  /** Reads a value; of an object or array only its beginning. */
  private value(): void {
    const { text } = this;
    const at = this.index;
    const character = text.charCodeAt(at);
    if (character === 0x22) this.sink.value(this.string('a string value'), at);
    else if (character === 0x7b) this.enterObject(at);
    else if (character === 0x5b) this.enterArray(at);
    else if (character === 0x2d || (character >= 0x30 && character <= 0x39)) this.sink.value(this.number(), at);
    else this.sink.value(this.word(), at);
  }

  private enterObject(at: number): void {
    this.sink.openObject(at);
    this.open.push(at);
    this.index++;
    this.isFresh = true;
  }

  private enterArray(at: number): void {
    this.sink.openArray(at);
    this.open.push(-1 - at);
    this.index++;
    this.isFresh = true;
  }

  private memberOrClose(): void {
    this.skipBlanks();
    if (this.text[this.index] === '}') {
      this.close();
      return;
    }
    this.separator('OBJECT');
    this.member();
  }

  private itemOrClose(): void {
    this.skipBlanks();
    if (this.text[this.index] === ']') {
      this.close();
      return;
    }
    this.separator('ARRAY');
    this.item();
  }

  /** Reads the comma in front of a member or item, where one must stand. */
  private separator(what: 'OBJECT' | 'ARRAY'): void {
    if (this.isFresh) {
      this.isFresh = false;
      return;
    }
    if (this.text[this.index] !== ',') this.missingComma(what);
    this.index++;
    this.skipBlanks();
  }

  private member(): void {
    if (this.index >= this.text.length) this.endInside();
    if (this.text[this.index] !== '"') this.unexpected('was expecting double-quote to start field name');
    this.sink.key(this.string('name'));
    this.skipBlanks();
    if (this.text[this.index] !== ':') {
      if (this.index >= this.text.length) this.endInside();
      this.unexpected('was expecting a colon to separate field name and value');
    }
    this.index++;
    this.item();
  }

  private item(): void {
    this.skipBlanks();
    if (this.index >= this.text.length) this.endInside();
    this.value();
  }

  private close(): void {
    this.index++;
    this.isFresh = false;
    if (isObject(this.open.pop() as number)) this.sink.closeObject();
    else this.sink.closeArray();
  }

  private missingComma(what: 'OBJECT' | 'ARRAY'): void {
    const character = this.text[this.index];
    if (character === undefined) this.endInside();
    if (character === '}' || character === ']') {
      const start = jsonPosition(this.text, offsetOf(this.open[this.open.length - 1] as number));
      const wanted = what === 'OBJECT' ? '}' : ']';
      this.fail(`Unexpected close marker '${character}': expected '${wanted}' (for ${what} starting at ${start})`, 1);
    }
    this.unexpected(`was expecting comma to separate ${what} entries`);
  }

  private string(what: string): string {
    const { text } = this;
    const start = ++this.index;
    let result = '';
    let copied = start;
    for (;;) {
      const character = text.charCodeAt(this.index);
      if (character === 0x22) {
        result += text.slice(copied, this.index++);
        return result;
      }
      if (character === 0x5c) {
        result += text.slice(copied, this.index) + this.escape(what);
        copied = this.index;
      } else if (character >= 0x20) {
        this.index++;
      } else if (Number.isNaN(character)) {
        this.endOfString(what);
      } else {
        const description = `has to be escaped using backslash to be included in ${what === 'name' ? 'name' : 'string value'}`;
        this.fail(`Illegal unquoted character ((CTRL-CHAR, code ${character})): ${description}`, 1);
      }
    }
  }

  private escape(what: string): string {
    const letter = this.text[this.index + 1];
    if (letter === undefined) this.endOfString(what);
    this.index += 2;
    const simple = ESCAPES[letter as string];
    if (simple !== undefined) return simple;
    if (letter !== 'u') this.fail(`Unrecognized character escape ${described(letter as string)}`, 0);
    const hex = this.text.slice(this.index, this.index + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) {
      const bad = hex.search(/[^0-9a-fA-F]/);
      if (bad < 0) this.endOfString(what);
      this.index += bad;
      this.unexpected('expected a hex-digit for character escape sequence');
    }
    this.index += 4;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  private number(): unknown {
    NUMBER.lastIndex = this.index;
    const match = NUMBER.exec(this.text);
    if (!match) return this.badNumber();
    const digits = match[0];
    if (match[1] === undefined && match[2] === undefined) {
      if (/\d/.test(this.text[this.index + digits.length] ?? '')) {
        return this.fail('Invalid numeric value: Leading zeroes not allowed', 1);
      }
      this.index += digits.length;
      const value = Number(digits);
      if (value === (value | 0)) return value | 0;
      const long = parseLong(digits);
      return long === undefined ? (ApexDecimal.parse(digits) as ApexDecimal) : new ApexLong(long);
    }
    const decimal = ApexDecimal.parse(digits);
    if (!decimal) return this.fail(`Invalid numeric value: ${digits}`, digits.length);
    this.index += digits.length;
    return decimal;
  }

  private badNumber(): never {
    this.index++;
    if (this.index >= this.text.length) return this.endInside();
    return this.unexpected('in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value');
  }

  private word(): unknown {
    const word = /^[A-Za-z_$][\w$]*/.exec(this.text.slice(this.index, this.index + 64))?.[0];
    if (word === undefined || !/^[tfnN]/.test(word)) return this.unexpected(VALID_VALUE);
    if (!WORDS.has(word)) {
      return this.fail(`Unrecognized token '${word}': was expecting 'null', 'true', 'false' or NaN`, word.length);
    }
    this.index += word.length;
    return WORDS.get(word);
  }

  private skipBlanks(): void {
    const { text } = this;
    for (;;) {
      const character = text.charCodeAt(this.index);
      if (character !== 0x20 && character !== 0x0a && character !== 0x0d && character !== 0x09) return;
      this.index++;
    }
  }

  private endInside(): never {
    const innermost = this.open[this.open.length - 1] as number;
    const offset = offsetOf(innermost);
    const lineStart = Math.max(this.text.lastIndexOf('\n', offset), this.text.lastIndexOf('\r', offset)) + 1;
    const line = this.text.slice(0, offset).split(/\r\n|\n|\r/).length;
    const kind = isObject(innermost) ? 'OBJECT' : 'ARRAY';
    return this.fail(
      `Unexpected end-of-input: expected close marker for ${kind} (from [line:${line}, column:${offset - lineStart}])`,
      0,
    );
  }

  private endOfString(what: string): never {
    const wanted = what === 'name' ? `closing '"' for name` : 'closing quote for a string value';
    this.index = this.text.length;
    return this.fail(`Unexpected end-of-input: was expecting ${wanted}`, 0);
  }

  private unexpected(wanted: string): never {
    const character = this.text[this.index];
    if (character === undefined) return this.fail('Unexpected end-of-input', 0);
    const separator = wanted.startsWith('in ') ? ' ' : ': ';
    return this.fail(`Unexpected character (${described(character)})${separator}${wanted}`, 1);
  }

  /** Raises `message`, with the position `ahead` characters further. */
  private fail(message: string, ahead: number): never {
    return raise('System.JSONException', `${message} at ${jsonPosition(this.text, this.index + ahead)}`);
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const ESCAPES: Readonly<Record<string, string>> = {
  __proto__: null as never,
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function isObject(open: number): boolean {
  return open >= 0;
}

function offsetOf(open: number): number {
  return open >= 0 ? open : -1 - open;
}

function described(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return `(CTRL-CHAR, code ${code})`;
  return `'${character}' (code ${code}${code > 255 ? ` / 0x${code.toString(16)}` : ''})`;
}
