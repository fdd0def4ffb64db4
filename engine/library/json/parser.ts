import { PlatformObject } from '../../runtime/values/platformObject';
import { type ApexType, type PrimitiveName, platformType } from '../../types/type';
import type { ValueNode } from './nodes';
import { endPosition, raiseJson, raiseJsonAt } from './position';
import { raisePrimitiveFault } from './primitiveFault';
import { primitiveOf } from './primitives';
import { JsonTokenizer, Token } from './tokenizer';
import { readTypedValue } from './typed';

/** The constants of `System.JSONToken` in the order of Jackson's tokens. [D] apex_enum_System_JsonToken; the order [K] */
export const TOKEN_NAMES = [
  'NOT_AVAILABLE',
  'START_OBJECT',
  'END_OBJECT',
  'START_ARRAY',
  'END_ARRAY',
  'FIELD_NAME',
  'VALUE_EMBEDDED_OBJECT',
  'VALUE_STRING',
  'VALUE_NUMBER_INT',
  'VALUE_NUMBER_FLOAT',
  'VALUE_TRUE',
  'VALUE_FALSE',
  'VALUE_NULL',
] as const;
export type TokenName = (typeof TOKEN_NAMES)[number];

const NAMES: Readonly<Record<Token, TokenName | null>> = {
  [Token.END]: null,
  [Token.START_OBJECT]: 'START_OBJECT',
  [Token.END_OBJECT]: 'END_OBJECT',
  [Token.START_ARRAY]: 'START_ARRAY',
  [Token.END_ARRAY]: 'END_ARRAY',
  [Token.FIELD_NAME]: 'FIELD_NAME',
  [Token.STRING]: 'VALUE_STRING',
  [Token.INTEGER]: 'VALUE_NUMBER_INT',
  [Token.FLOAT]: 'VALUE_NUMBER_FLOAT',
  [Token.TRUE]: 'VALUE_TRUE',
  [Token.FALSE]: 'VALUE_FALSE',
  [Token.NULL]: 'VALUE_NULL',
};

/**
 * A `System.JSONParser`: a cursor over the tokens of a JSON text. It is Jackson's parser, and so are its messages [K].
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonParser.htm
 */
export class JsonParser extends PlatformObject {
  readonly $type = platformType('System.JSONParser');
  /** The current token; null before the first, behind the last, and when it was cleared. */
  token: TokenName | null = null;
  /** What `clearCurrentToken` cleared last. */
  lastCleared: TokenName | null = null;
  private readonly tokens: JsonTokenizer;
  /** The last name read in each open container; undefined in arrays and before the first name. */
  private readonly names: (string | undefined)[] = [undefined];

  constructor(text: string) {
    super();
    this.tokens = new JsonTokenizer(text);
  }

  /** Moves to the next token; null at the end. */
  next(): TokenName | null {
    const token = this.tokens.next();
    if (token === Token.FIELD_NAME) this.names[this.names.length - 1] = this.tokens.string;
    else if (token === Token.START_OBJECT || token === Token.START_ARRAY) this.names.push(undefined);
    else if (token === Token.END_OBJECT || token === Token.END_ARRAY) this.names.pop();
    this.token = NAMES[token];
    return this.token;
  }

  /** Moves to the next token that is no field name. [D] */
  nextValue(): TokenName | null {
    return this.next() === 'FIELD_NAME' ? this.next() : this.token;
  }

  clear(): void {
    if (this.token === null) return;
    this.lastCleared = this.token;
    this.token = null;
  }

  /** Moves from the beginning of an object or array to its end. [D] */
  skipChildren(): void {
    if (this.token === 'START_OBJECT' || this.token === 'START_ARRAY') this.leave(() => this.tokens.skipContainer());
  }

  /** The name that belongs to the current token: of an object or array the one before it. */
  get name(): string | null {
    const isStart = this.token === 'START_OBJECT' || this.token === 'START_ARRAY';
    return this.names[this.names.length - (isStart ? 2 : 1)] ?? null;
  }

  /** The text of the current token; null when there is none. */
  get text(): string | null {
    if (this.token === null) return null;
    return this.token === 'VALUE_STRING' || this.token === 'FIELD_NAME' ? this.tokens.string : this.tokens.source;
  }

  /** The current number as a number type in boxed form, cut to a whole one. Raises for any other token and out of range. */
  number(type: 'Integer' | 'Long' | 'Double' | 'Decimal'): unknown {
    if (this.token !== 'VALUE_NUMBER_INT' && this.token !== 'VALUE_NUMBER_FLOAT') {
      return this.fail(`Current token (${this.tokenName}) not numeric, can not use numeric value accessors`);
    }
    return this.primitive(type);
  }

  get boolean(): boolean {
    if (this.token === 'VALUE_TRUE') return true;
    if (this.token === 'VALUE_FALSE') return false;
    return this.fail(`Current token (${this.tokenName}) not of boolean type`);
  }

  /** The current text as a primitive type in boxed form. Raises for any other token and for a text that is none. */
  fromText(type: 'Blob' | 'Date' | 'Datetime' | 'Id' | 'Time'): unknown {
    if (this.token === 'VALUE_STRING') return this.primitive(type);
    return this.fail(`Current token (${this.tokenName}) not VALUE_STRING, can not be read as ${type}`);
  }

  /** The value that the current token begins, or the first one, as a value of `type`; its last token is then the current one. [D] */
  readAs(type: ApexType, strict: boolean): unknown {
    if (this.token === null) this.next();
    if (this.token === null) return raiseJson('No content to map to Object due to end of input');
    if (this.token === 'FIELD_NAME') this.next();
    const isContainer = this.token === 'START_OBJECT' || this.token === 'START_ARRAY';
    const read = () => readTypedValue(this.tokens, type, strict);
    return isContainer ? this.leave(read) : read();
  }

  /** Does what reads on to the end of the container that has just begun. */
  private leave<T>(read: () => T): T {
    try {
      return read();
    } finally {
      this.names.pop();
      this.token = NAMES[this.tokens.token];
    }
  }

  private primitive(type: PrimitiveName): unknown {
    const { tokens } = this;
    const isText = this.token === 'VALUE_STRING';
    const kind = isText ? 'string' : this.token === 'VALUE_NUMBER_INT' ? 'integer' : 'float';
    const node: ValueNode = { kind, at: tokens.start, end: tokens.end, text: isText ? tokens.string : tokens.source };
    return primitiveOf(node, type, 'item') ?? raisePrimitiveFault(node, type, 'item', tokens.text);
  }

  private get tokenName(): string {
    return this.token ?? 'null';
  }

  private fail(message: string): never {
    const { text, end } = this.tokens;
    if (this.token === null) return raiseJson(`${message} at ${endPosition(text, 0)}`);
    return raiseJsonAt(message, text, end);
  }
}
