import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { listOf, mapOf, objectType, stringType } from '../../types/type';
import { decimalOf, integerOf, smallest } from './number';
import { raiseJson } from './position';
import { JsonTokenizer, Token } from './tokenizer';

/** The type of what an object is read as where no type is given. */
export const untypedMap = mapOf(stringType, objectType);
/** The type of what an array is read as where no type is given. */
export const untypedList = listOf(objectType);

/**
 * `JSON.deserializeUntyped`: objects as Map<String,Object> in document order [V] octoberswimmer/aer-dist #194 (of equal
 * keys the last one's value stands), arrays as List<Object> [S], numbers as Integer, Long or Decimal [S] jsonparse, else text,
 * Boolean or null. Raises `System.JSONException`.
 */
export function readUntyped(text: string): unknown {
  const tokens = new JsonTokenizer(text);
  firstToken(tokens);
  const value = untypedValue(tokens);
  tokens.expectEnd();
  return value;
}

/** Reads the first token. Raises what a text without any raises. [S] https://salesforce.stackexchange.com/questions/45178 */
export function firstToken(tokens: JsonTokenizer): void {
  if (tokens.next() === Token.END) raiseJson('No content to map to Object due to end of input');
}

/** Reads the value that the last token begins, up to its end. Not recursive. */
function untypedValue(tokens: JsonTokenizer): unknown {
  const outer: (ApexMap | ApexList)[] = [];
  let entries: Map<unknown, unknown> | undefined;
  let items: unknown[] | undefined;
  let name = '';
  let token = tokens.token;
  for (;;) {
    let value: unknown;
    if (token === Token.FIELD_NAME) {
      name = tokens.string;
      token = tokens.next();
      continue;
    }
    if (token === Token.END_OBJECT || token === Token.END_ARRAY) {
      const closed = outer.pop();
      const container = outer[outer.length - 1];
      if (!container) return closed;
      entries = container instanceof ApexMap ? container.table.entries : undefined;
      items = container instanceof ApexList ? container.items : undefined;
      token = tokens.next();
      continue;
    }
    if (token === Token.START_OBJECT) value = new ApexMap(untypedMap);
    else if (token === Token.START_ARRAY) value = new ApexList(untypedList);
    else value = untypedScalar(tokens, token);
    if (entries) entries.set(name, value);
    else if (items) items.push(value);
    if (token === Token.START_OBJECT) {
      outer.push(value as ApexMap);
      entries = (value as ApexMap).table.entries;
      items = undefined;
    } else if (token === Token.START_ARRAY) {
      outer.push(value as ApexList);
      items = (value as ApexList).items;
      entries = undefined;
    } else if (outer.length === 0) {
      return value;
    }
    token = tokens.next();
  }
}

/** The value of the last token, which is a text, number, Boolean or null. */
function untypedScalar(tokens: JsonTokenizer, token: Token): unknown {
  switch (token) {
    case Token.STRING:
      return tokens.string;
    case Token.INTEGER: {
      const value = tokens.exactInteger;
      return Number.isNaN(value) ? integerOf(tokens.source, tokens.text, tokens.location) : smallest(value);
    }
    case Token.FLOAT:
      return decimalOf(tokens.source, tokens.text, tokens.location);
    case Token.NULL:
      return null;
    default:
      return token === Token.TRUE;
  }
}
