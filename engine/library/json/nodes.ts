import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { listOf, mapOf, objectType, stringType } from '../../types/type';
import { type JsonSink, readJson } from './reader';

/** A parsed JSON text with positions, for the conversion to Apex types. */
export type JsonNode = ObjectNode | ArrayNode | ValueNode;

export interface ObjectNode {
  readonly kind: 'object';
  /** Offset of its first character. */
  readonly at: number;
  readonly members: [name: string, value: JsonNode][];
}

export interface ArrayNode {
  readonly kind: 'array';
  readonly at: number;
  readonly items: JsonNode[];
}

export interface ValueNode {
  readonly kind: 'value';
  readonly at: number;
  /** Text, Boolean, null, Integer, ApexLong or ApexDecimal. */
  readonly value: unknown;
}

/** Parses a JSON text into nodes. Raises `System.JSONException`. */
export function readNodes(text: string): JsonNode {
  const builder = new Builder();
  readJson(text, builder);
  return builder.result as JsonNode;
}

/** The same value as `readUntyped` gives for the text of a node. */
export function untypedValue(node: JsonNode): unknown {
  if (node.kind === 'value') return node.value;
  if (node.kind === 'array') return new ApexList(listOf(objectType), node.items.map(untypedValue));
  const map = new ApexMap(mapOf(stringType, objectType));
  for (const [name, value] of node.members) map.put(name, untypedValue(value));
  return map;
}

class Builder implements JsonSink {
  result: JsonNode | undefined;
  private container: ObjectNode | ArrayNode | undefined;
  private readonly outer: (ObjectNode | ArrayNode | undefined)[] = [];
  private name = '';

  openObject(at: number): void {
    this.enter({ kind: 'object', at, members: [] });
  }

  openArray(at: number): void {
    this.enter({ kind: 'array', at, items: [] });
  }

  closeObject(): void {
    this.container = this.outer.pop();
  }

  closeArray(): void {
    this.container = this.outer.pop();
  }

  key(name: string): void {
    this.name = name;
  }

  value(value: unknown, at: number): void {
    this.add({ kind: 'value', at, value });
  }

  private enter(container: ObjectNode | ArrayNode): void {
    this.add(container);
    this.outer.push(this.container);
    this.container = container;
  }

  private add(node: JsonNode): void {
    if (this.container === undefined) this.result = node;
    else if (this.container.kind === 'object') this.container.members.push([this.name, node]);
    else this.container.items.push(node);
  }
}
