import { raise, Unsupported } from '../../runtime/exceptions';
import { classInfoOf } from '../../runtime/values/classInfo';
import { enumConstants } from '../../runtime/values/enumConstants';
import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { ApexSet } from '../../runtime/values/set';
import { typeName } from '../../types/names';
import type { ApexType, MapType, UserType } from '../../types/type';
import { type ArrayNode, type JsonNode, type ObjectNode, readNodes, untypedValue } from './nodes';
import { primitiveFromJson, raiseIllegalPrimitive } from './primitives';
import { readRecord } from './records';

/** Objects inside objects before a text counts as too deep. */
const MAX_DEPTH = 1000;

/** How a text is read: as a whole for positions, and whether unknown keys are refused. */
export interface Reading {
  readonly text: string;
  readonly strict: boolean;
}

/**
 * `JSON.deserialize` and, with `strict`, `JSON.deserializeStrict`: a text as a value of `type` in boxed form. Keys that the
 * type lacks are ignored, or raise `System.JSONException: Unknown field: Demo.first` when strict. [D], [S] life-improver
 */
export function readTyped(text: string, type: ApexType, strict: boolean): unknown {
  return convert(readNodes(text), type, { text, strict }, 0);
}

/** A node as a value of `type` in boxed form. Raises `System.JSONException`. */
export function convert(node: JsonNode, type: ApexType, reading: Reading, depth: number): unknown {
  if (node.kind === 'value' && node.value === null) return null;
  if (depth > MAX_DEPTH) return raise('System.JSONException', 'The JSON text is nested too deeply.');
  switch (type.kind) {
    case 'object':
      return untypedValue(node);
    case 'primitive': {
      if (node.kind !== 'value') return raiseIllegalPrimitive(node.kind === 'array' ? '[' : '{');
      const value = primitiveFromJson(node.value, type.name);
      return value === undefined ? raiseIllegalPrimitive(node.value) : value;
    }
    case 'list':
      return new ApexList(type, items(node, type.element, reading, depth));
    case 'set':
      return ApexSet.of(type, items(node, type.element, reading, depth));
    case 'map':
      return readMap(objectNode(node), type, reading, depth);
    case 'sobject':
      return readRecord(objectNode(node), type, reading, depth);
    case 'user':
      return type.declares === 'enum' ? readEnum(node, type) : readObject(node, type, reading, depth);
    case 'platform':
      if (enumConstants(type)) return readEnum(node, type);
      throw new Unsupported('unsupported-json', [typeName(type)]);
    default:
      return raiseUnsupportedType(type);
  }
}

function items(node: JsonNode, element: ApexType, reading: Reading, depth: number): unknown[] {
  return arrayNode(node).items.map((item) => convert(item, element, reading, depth + 1));
}

function readMap(node: ObjectNode, type: MapType, reading: Reading, depth: number): ApexMap {
  const map = new ApexMap(type);
  for (const [name, value] of node.members) {
    map.put(readKey(name, type.key), convert(value, type.value, reading, depth + 1));
  }
  return map;
}

function readKey(name: string, type: ApexType): unknown {
  if (type.kind === 'object') return name;
  if (type.kind !== 'primitive') {
    const constant = enumConstants(type)?.find((candidate) => candidate.name === name);
    return constant ?? raiseUnsupportedType(type);
  }
  const key = primitiveFromJson(name, type.name);
  return key === undefined ? raiseIllegalPrimitive(name) : key;
}

function readEnum(node: JsonNode, type: ApexType): unknown {
  const name = node.kind === 'value' ? node.value : undefined;
  const constant = enumConstants(type)?.find((candidate) => candidate.name === name);
  return constant ?? raiseIllegalPrimitive(name ?? '{');
}

function readObject(node: JsonNode, type: UserType, reading: Reading, depth: number): unknown {
  const { members } = objectNode(node);
  const info = classInfoOf(type);
  if (!info) return raiseUnsupportedType(type);
  const object = info.create();
  const fields = new Map(info.fields.map((field) => [field.name.toLowerCase(), field]));
  for (const [name, value] of members) {
    const field = fields.get(name.toLowerCase());
    if (field) {
      if (field.type.kind === 'object') raiseUnsupportedType(field.type);
      field.set(object, convert(value, field.type, reading, depth + 1));
    } else if (reading.strict) {
      raise('System.JSONException', `Unknown field: ${type.name}.${name}`);
    }
  }
  return object;
}

function objectNode(node: JsonNode): ObjectNode {
  if (node.kind === 'object') return node;
  return raise('System.JSONException', "Malformed JSON: Expected '{' at the beginning of object");
}

function arrayNode(node: JsonNode): ArrayNode {
  if (node.kind === 'array') return node;
  return raise('System.JSONException', "Malformed JSON: Expected '[' at the beginning of List/Set");
}

/** [S] `Apex Type unsupported in JSON: Object` for a member of type Object */
function raiseUnsupportedType(type: ApexType): never {
  return raise('System.JSONException', `Apex Type unsupported in JSON: ${typeName(type)}`);
}
