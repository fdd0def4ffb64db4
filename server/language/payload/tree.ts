import type { TextRange } from '../../../engine/problems/problem';

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** A value of a JSON text with its place. `value` is plain data; objects have no prototype, so any key is just a key. */
export interface JsonNode extends TextRange {
  readonly type: JsonType;
  readonly value: unknown;
  /** Members in the order of the text, duplicates included; empty unless `type` is `object`. */
  readonly members: readonly JsonMember[];
  /** Values of an array; empty unless `type` is `array`. */
  readonly items: readonly JsonNode[];
}

/** Key and value of an object; the value is undefined where it is missing or unreadable. */
export interface JsonMember {
  readonly key: string;
  /** Where the key stands, quotes included. */
  readonly keyRange: TextRange;
  readonly value: JsonNode | undefined;
}

/** The member that counts for `key`: the last one, since later duplicates replace earlier ones. */
export function memberOf(node: JsonNode | undefined, key: string): JsonMember | undefined {
  const members = node?.members ?? [];
  if (members.length <= 8) return members.findLast((member) => member.key === key);
  let table = tables.get(members);
  if (!table) {
    table = new Map(members.map((member) => [member.key, member]));
    tables.set(members, table);
  }
  return table.get(key);
}

const tables = new WeakMap<readonly JsonMember[], ReadonlyMap<string, JsonMember>>();

/** The value that counts for `key`; undefined when there is none. */
export function childOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return memberOf(node, key)?.value;
}

/** The node at a path of keys and indices from `root`; undefined when the path leads nowhere. */
export function nodeAt(root: JsonNode | undefined, path: readonly string[]): JsonNode | undefined {
  let node = root;
  for (const key of path) node = node?.type === 'array' ? node.items[Number(key)] : childOf(node, key);
  return node;
}

/** How a message names the kind of a value: `a text`, `an object`. */
export function kindOf(node: JsonNode): string {
  return kinds[node.type];
}

const kinds: Readonly<Record<JsonType, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};
