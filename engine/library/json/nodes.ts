import { type JsonTokenizer, Token } from './tokenizer';

/** A JSON value with its places, for the conversion to Apex types. */
export type JsonNode = ObjectNode | ArrayNode | ValueNode;

export interface JsonMember {
  readonly name: string;
  /** Offset of the name. */
  readonly at: number;
  readonly value: JsonNode;
}

export interface ObjectNode {
  readonly kind: 'object';
  /** Offset that messages about it name: see `JsonTokenizer.location`. */
  readonly at: number;
  readonly members: JsonMember[];
}

export interface ArrayNode {
  readonly kind: 'array';
  readonly at: number;
  readonly items: JsonNode[];
}

export interface ValueNode {
  readonly kind: 'string' | 'integer' | 'float' | 'boolean' | 'null';
  readonly at: number;
  /** Offset behind it. */
  readonly end: number;
  /** The text, or the source of a number, Boolean or null. */
  readonly text: string;
}

/** Reads the value that the tokenizer's last token begins, up to its end. Not recursive. Raises `System.JSONException`. */
export function readNode(tokens: JsonTokenizer): JsonNode {
  const outer: (ObjectNode | ArrayNode)[] = [];
  let name = '';
  let nameAt = 0;
  for (let { token } = tokens; ; token = tokens.next()) {
    if (token === Token.FIELD_NAME) {
      name = tokens.string;
      nameAt = tokens.start;
      continue;
    }
    if (token === Token.END_OBJECT || token === Token.END_ARRAY) {
      const closed = outer.pop() as JsonNode;
      if (outer.length === 0) return closed;
      continue;
    }
    const node = nodeOf(tokens, token);
    const container = outer[outer.length - 1];
    if (container?.kind === 'object') container.members.push({ name, at: nameAt, value: node });
    else container?.items.push(node);
    if (node.kind === 'object' || node.kind === 'array') outer.push(node);
    else if (!container) return node;
  }
}

function nodeOf(tokens: JsonTokenizer, token: Token): JsonNode {
  const { location: at, end } = tokens;
  switch (token) {
    case Token.START_OBJECT:
      return { kind: 'object', at, members: [] };
    case Token.START_ARRAY:
      return { kind: 'array', at, items: [] };
    case Token.STRING:
      return { kind: 'string', at, end, text: tokens.string };
    case Token.INTEGER:
      return { kind: 'integer', at, end, text: tokens.source };
    case Token.FLOAT:
      return { kind: 'float', at, end, text: tokens.source };
    case Token.NULL:
      return { kind: 'null', at, end, text: 'null' };
    default:
      return { kind: 'boolean', at, end, text: tokens.source };
  }
}
