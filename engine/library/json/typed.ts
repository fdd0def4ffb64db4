import { Unsupported } from '../../runtime/exceptions';
import { type ClassInfo, classInfoOf, type MemberInfo } from '../../runtime/values/classInfo';
import type { ApexEnumValue } from '../../runtime/values/enum';
import { enumConstants } from '../../runtime/values/enumConstants';
import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { ApexSet } from '../../runtime/values/set';
import { typeName } from '../../types/names';
import type { ApexType, MapType, PlatformType, UserType } from '../../types/type';
import { invocableFromJson } from '../invocable/action';
import { type ArrayNode, type JsonMember, type JsonNode, type ObjectNode, readNode } from './nodes';
import { raiseJson, raiseJsonAt } from './position';
import { raisePrimitiveFault } from './primitiveFault';
import { type Place, primitiveOf } from './primitives';
import { readRecord } from './records';
import { readResult, resultKind } from './results';
import { JsonTokenizer } from './tokenizer';
import { isNeverInJson, raiseForbidden, raiseUnsupportedType } from './unsupportedType';
import { firstToken } from './untyped';

/** Objects inside objects before a text counts as too deep. */
const MAX_DEPTH = 1000;
const BEGINS_WITH_QUOTE = /^[ \t\r\n]*"/;

/** How a text is read: as a whole for positions, and whether unknown keys are refused. */
export interface Reading {
  readonly text: string;
  readonly strict: boolean;
}

/**
 * `JSON.deserialize` and, with `strict`, `JSON.deserializeStrict`: a text as a value of `type` in boxed form. Keys that the
 * type lacks are ignored, or raise `System.JSONException: Unknown field: Demo.first` when strict [D], [S] life-improver. What
 * follows the value is not read [V] octoberswimmer/aer-dist #293.
 */
export function readTyped(text: string, type: ApexType, strict: boolean): unknown {
  const quote = type.kind === 'primitive' ? -1 : text.search(BEGINS_WITH_QUOTE);
  // A text where something else should begin is not read to its end. [S] trailheadapps/apex-recipes, CustomRestEndpointRecipes_Tests
  if (quote >= 0) {
    return convert({ kind: 'string', at: quote, end: quote, text: '' }, type, { text, strict }, 0, 'root');
  }
  const tokens = new JsonTokenizer(text);
  firstToken(tokens);
  return readTypedValue(tokens, type, strict);
}

/** The value that the tokenizer's last token begins, as a value of `type` in boxed form. Raises `System.JSONException`. */
export function readTypedValue(tokens: JsonTokenizer, type: ApexType, strict: boolean): unknown {
  return convert(readNode(tokens), type, { text: tokens.text, strict }, 0, 'root');
}

/** A node as a value of `type` in boxed form. Raises `System.JSONException`. */
export function convert(node: JsonNode, type: ApexType, reading: Reading, depth: number, place: Place): unknown {
  if (node.kind === 'null') return null;
  if (depth > MAX_DEPTH) return raiseJson('The JSON text is nested too deeply.');
  switch (type.kind) {
    case 'primitive': {
      const isScalar = node.kind !== 'object' && node.kind !== 'array';
      const value = isScalar ? primitiveOf(node, type.name, place) : undefined;
      return value === undefined ? raisePrimitiveFault(node, type.name, place, reading.text) : value;
    }
    case 'list':
      return new ApexList(type, items(node, type, reading, depth, place));
    case 'set':
      return ApexSet.of(type, items(node, type, reading, depth, place));
    case 'map':
      return readMap(objectNode(node), type, reading, depth);
    case 'sobject':
      return readRecord(objectNode(node), type, reading, depth);
    case 'user':
      if (type.declares === 'enum') return readEnum(node, type, reading, place);
      return readObject(objectNode(node), type, reading, depth);
    case 'platform':
      if (enumConstants(type)) return readEnum(node, type, reading, place);
      return readPlatform(node, type, reading, depth);
    default:
      return raiseUnsupportedType(type);
  }
}

function readPlatform(node: JsonNode, type: PlatformType, reading: Reading, depth: number): unknown {
  const kind = resultKind(type.name);
  if (kind) return readResult(objectNode(node), kind);
  const invocable = invocableFromJson(type.name);
  if (invocable) {
    const object = invocable.create();
    for (const { name, value } of objectNode(node).members) {
      const member = invocable.members.get(name.toLowerCase());
      if (member) object.set(name, convert(value, member, reading, depth + 1, 'member'));
      else if (reading.strict) raiseJson(`Unknown field: ${type.name}.${name}`);
    }
    return object;
  }
  if (isNeverInJson(type.name)) return raiseUnsupportedType(type);
  throw new Unsupported('unsupported-json', [typeName(type)]);
}

function items(
  node: JsonNode,
  type: ApexType & { kind: 'list' | 'set' },
  reading: Reading,
  depth: number,
  place: Place,
): unknown[] {
  const { items: nodes } = arrayNode(node, type, place);
  if (nodes.length > 0) refuseObject(type.element);
  return nodes.map((item) => convert(item, type.element, reading, depth + 1, 'item'));
}

function readMap(node: ObjectNode, type: MapType, reading: Reading, depth: number): ApexMap {
  const map = new ApexMap(type);
  for (const member of node.members) {
    const key = readKey(member, type.key, reading);
    refuseObject(type.value);
    map.put(key, convert(member.value, type.value, reading, depth + 1, 'item'));
  }
  return map;
}

function readKey({ name, at, value }: JsonMember, type: ApexType, reading: Reading): unknown {
  if (type.kind !== 'primitive') {
    const constants = enumConstants(type);
    return constants ? constantNamed(constants, name, type, reading, value.at) : raiseUnsupportedType(type);
  }
  const node = { kind: 'string', at: value.at, end: at, text: name } as const;
  const key = primitiveOf(node, type.name, 'item');
  return key === undefined ? raisePrimitiveFault(node, type.name, 'item', reading.text) : key;
}

/** An enum constant by its name. As the type of a whole text an enum is not understood. [S] https://github.com/glade-sh/glade */
function readEnum(node: JsonNode, type: ApexType, reading: Reading, place: Place): unknown {
  if (place === 'root') {
    objectNode(node);
    return null;
  }
  if (node.kind === 'object' || node.kind === 'array') return raiseJson('Illegal value for primitive');
  const { text, at } = node as { text: string; at: number };
  return constantNamed(enumConstants(type) ?? [], text, type, reading, at);
}

function constantNamed(
  constants: readonly ApexEnumValue[],
  name: string,
  type: ApexType,
  reading: Reading,
  at: number,
): ApexEnumValue {
  const constant = constants.find((candidate) => candidate.name === name);
  if (constant) return constant;
  return raiseJsonAt(`The type ${typeName(type)} does not have an enum value ${name}`, reading.text, at);
}

function readObject({ members }: ObjectNode, type: UserType, reading: Reading, depth: number): unknown {
  const info = classInfoOf(type);
  if (!info) return raiseUnsupportedType(type);
  if (info.neverInJson?.deserialize) return raiseForbidden('deserialize', type);
  const object = info.create();
  const fields = fieldsOf(info);
  for (const { name, value } of members) {
    const field = fields.get(name) ?? fields.get(name.toLowerCase());
    if (field) field.set(object, convert(value, field.type, reading, depth + 1, 'member'));
    else if (reading.strict) raiseJson(`Unknown field: ${type.name}.${name}`);
  }
  return object;
}

const fieldTables = new WeakMap<ClassInfo, ReadonlyMap<string, MemberInfo>>();

/** The members of a class by their name as declared and in small letters. */
function fieldsOf(info: ClassInfo): ReadonlyMap<string, MemberInfo> {
  let table = fieldTables.get(info);
  if (!table) {
    const { fields } = info;
    table = new Map([
      ...fields.map((field) => [field.name, field] as const),
      ...fields.map((field) => [field.name.toLowerCase(), field] as const),
    ]);
    fieldTables.set(info, table);
  }
  return table;
}

/** What a collection of Object with anything in it raises, nulls too. [S] https://salesforce.stackexchange.com/questions/363786, glade-sh/glade */
function refuseObject(element: ApexType): void {
  if (element.kind === 'object') raiseUnsupportedType(element);
}

function objectNode(node: JsonNode): ObjectNode {
  return node.kind === 'object' ? node : raiseJson("Malformed JSON: Expected '{' at the beginning of object");
}

/** [S] https://salesforce.stackexchange.com/questions/230373 for a member, [K] elsewhere */
function arrayNode(node: JsonNode, type: ApexType, place: Place): ArrayNode {
  if (node.kind === 'array') return node;
  if (node.kind === 'object' && place === 'member') return raiseJson(`Expected ${typeName(type)} but found {`);
  return raiseJson("Malformed JSON: Expected '[' at the beginning of List/Set");
}
