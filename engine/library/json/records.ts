import { fieldApexType } from '../../org/metadata/fieldType';
import { type FieldInfo, type SObjectInfo, slotOf } from '../../org/metadata/model';
import { Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { ApexDecimal } from '../../runtime/values/decimal';
import { toId18 } from '../../runtime/values/id';
import { ApexList } from '../../runtime/values/list';
import { SObjectValue } from '../../runtime/values/sobject';
import { listOf, type SObjectType, sobjectOf } from '../../types/type';
import type { JsonMember, JsonNode, ObjectNode, ValueNode } from './nodes';
import { jsonPosition, raiseJson } from './position';
import { primitiveOf } from './primitives';
import { convert, type Reading } from './typed';

/**
 * A JSON object as a record. Keys are names of fields, parents or child collections in any case; keys the sObject lacks are
 * ignored, or raise `No such column 'first' on sobject of type Account` when strict [S] life-improver; `attributes` names the
 * sObject where the type is the generic SObject. An object whose only key is the sObject's name holds the record under it.
 * [S] SFDO-Community/declarative-lookup-rollup-summaries RollupSummaryViewControllerTest. Raises `System.JSONException` for a value that does not fit.
 */
export function readRecord(node: ObjectNode, type: SObjectType, reading: Reading, depth: number): SObjectValue {
  const info = infoOf(type.name ?? attributeType(node));
  const record = new SObjectValue(info);
  const [only] = node.members;
  if (only?.value.kind === 'object' && node.members.length === 1 && sameText(only.name, info.name)) {
    return convert(only.value, type, reading, depth + 1, 'member') as SObjectValue;
  }
  for (const member of node.members) if (member.name !== 'attributes') readMember(record, member, reading, depth);
  return record;
}

function readMember(record: SObjectValue, member: JsonMember, reading: Reading, depth: number): void {
  const { info } = record;
  const { name, value } = member;
  const slot = slotOf(info, name);
  if (slot >= 0) {
    record.set(slot, fieldValue(member, info.fields[slot] as FieldInfo, reading));
    return;
  }
  const parentSlot = record.relationshipSlot(name);
  if (parentSlot >= 0) {
    record.setParent(parentSlot, parentValue(value, info.fields[parentSlot] as FieldInfo, reading, depth));
    return;
  }
  const relationship = record.childRelationship(name);
  if (relationship) {
    const children = childRecords(value, sobjectOf(relationship.childObject), reading, depth);
    if (children) record.setChildren(relationship.name, children);
  } else {
    unknownKey(name, value, info, reading);
  }
}

/**
 * The value of a field in its raw form. Empty texts are 0 for numbers and null for a Datetime, and a number loses the digits
 * that a Double has no room for. [S] https://github.com/glade-sh/glade
 */
function fieldValue(member: JsonMember, field: FieldInfo, reading: Reading): unknown {
  const { value: node } = member;
  if (node.kind === 'null') return null;
  const type = fieldApexType(field);
  if (type.kind !== 'primitive') throw new Unsupported('unsupported-json', [`A field of type ${field.type}`]);
  if (node.kind === 'object' || node.kind === 'array') return raiseMismatch(member, field, reading);
  if (node.kind === 'string' && node.text.trim() === '') {
    if (type.name === 'Decimal') return ApexDecimal.fromDouble(0);
    if (type.name === 'Integer') return 0;
    if (type.name === 'Datetime') return null;
  }
  // An Id is not looked at. [S] the tests of bobalicious/SObjectFabricator, which set `id-1`
  if (type.name === 'Id' && node.kind === 'string') return toId18(node.text) ?? node.text;
  const value = primitiveOf(node, type.name, 'item');
  if (value === undefined) return raiseMismatch(member, field, reading);
  return value instanceof ApexDecimal ? ApexDecimal.fromDouble(value.toDouble()) : value;
}

function parentValue(node: JsonNode, field: FieldInfo, reading: Reading, depth: number): SObjectValue | null {
  if (node.kind === 'null') return null;
  const relationship = field.relationshipName;
  if (node.kind !== 'object') {
    return raiseJson(`The value provided for foreign key reference ${relationship} is not a nested SObject`);
  }
  const only = field.referenceTo.length === 1 ? field.referenceTo[0] : undefined;
  const name = attributeType(node) ?? only;
  return convert(node, { kind: 'sobject', name }, reading, depth + 1, 'item') as SObjectValue;
}

/**
 * The records of `{"totalSize":1,"done":true,"records":[…]}`, an empty list for none [V] octoberswimmer/aer-dist #187;
 * undefined for null. Raises `QueryResult must start with '{'`. [S] https://github.com/glade-sh/glade
 */
function childRecords(node: JsonNode, child: SObjectType, reading: Reading, depth: number): ApexList | undefined {
  if (node.kind === 'null') return undefined;
  if (node.kind !== 'object') return raiseJson("QueryResult must start with '{'");
  const records = node.members.find(({ name }) => name === 'records')?.value;
  const type = listOf(child);
  if (!records || records.kind === 'null') return new ApexList(type);
  return convert(records, type, reading, depth + 1, 'item') as ApexList;
}

/** The API version from which keys that are no fields are ignored. [D] apex_class_System_Json: "In API version 34.0 and earlier …" */
const IGNORES_UNKNOWN = 35;

/** Where the fields are not all known a key may be one of them. */
function unknownKey(name: string, node: JsonNode, info: SObjectInfo, reading: Reading): void {
  const isChildList = node.kind === 'object' && node.members.some((member) => member.name === 'records');
  if (isChildList) throw new Unsupported('unsupported-json', [`The child records ${name} of ${info.name}`]);
  if (!info.complete) throw new Unsupported('unsupported-field', [name, info.name]);
  if (reading.strict || callerVersion(reading) < IGNORES_UNKNOWN)
    raiseJson(`No such column '${name}' on sobject of type ${info.name}`);
  if (holdsArray(node)) raiseJson(`No field name specified on column for sobject of type ${info.name}`);
}

/** The version of the class that reads: it takes a stack to find out, so each text asks once. */
function callerVersion(reading: Reading): number {
  let version = versions.get(reading);
  if (version === undefined) {
    version = current.program.callerVersion() ?? IGNORES_UNKNOWN;
    versions.set(reading, version);
  }
  return version;
}

const versions = new WeakMap<Reading, number>();

/** An array with something in it is refused even under a key that is ignored. [S] https://github.com/glade-sh/glade */
function holdsArray(node: JsonNode): boolean {
  const rest: JsonNode[] = [node];
  for (let each = rest.pop(); each; each = rest.pop()) {
    if (each.kind === 'array' && each.items.length > 0) return true;
    if (each.kind === 'object') rest.push(...each.members.map(({ value }) => value));
  }
  return false;
}

function infoOf(name: string | undefined): SObjectInfo {
  if (name === undefined) {
    return raiseJson(
      'Nested object for polymorphic foreign key must have an attributes field before any other fields.',
    );
  }
  const info = current.metadata.sobject(name);
  if (!info) throw new Unsupported('unsupported-json', [`The sObject ${name}`]);
  return info;
}

function attributeType(node: ObjectNode): string | undefined {
  const attributes = memberNamed(node, 'attributes');
  const type = attributes?.kind === 'object' ? memberNamed(attributes, 'type') : undefined;
  return type?.kind === 'string' ? type.text : undefined;
}

function memberNamed(node: ObjectNode, wanted: string): JsonNode | undefined {
  return node.members.find(({ name }) => name === wanted)?.value;
}

/**
 * Raises `Cannot deserialize instance of date from VALUE_STRING value soon or request may be missing a required field at
 * [line:1, column:2]`, as REST does. [S] https://github.com/glade-sh/glade
 */
function raiseMismatch({ at, value: node }: JsonMember, field: FieldInfo, reading: Reading): never {
  const position = jsonPosition(reading.text, at);
  const start = `Cannot deserialize instance of ${field.type} from`;
  if (node.kind === 'array') return raiseJson(`${start} START_ARRAY value ${position}`);
  const found = node.kind === 'object' ? 'START_OBJECT value {' : `${tokenName(node)} value ${node.text}`;
  return raiseJson(`${start} ${found} or request may be missing a required field at ${position}`);
}

function tokenName({ kind, text }: ValueNode): string {
  if (kind === 'string') return 'VALUE_STRING';
  if (kind === 'boolean') return text === 'true' ? 'VALUE_TRUE' : 'VALUE_FALSE';
  return kind === 'float' ? 'VALUE_NUMBER_FLOAT' : 'VALUE_NUMBER_INT';
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
