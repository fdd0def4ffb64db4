import { fieldApexType } from '../../org/metadata/fieldType';
import { type FieldInfo, type SObjectInfo, slotOf } from '../../org/metadata/model';
import { raise, Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { ApexDecimal } from '../../runtime/values/decimal';
import { SObjectValue } from '../../runtime/values/sobject';
import { textOf } from '../../runtime/values/text';
import { type SObjectType, sobjectOf } from '../../types/type';
import type { JsonNode, ObjectNode } from './nodes';
import { primitiveFromJson } from './primitives';
import { jsonPosition } from './reader';
import type { Reading } from './typed';

/**
 * A JSON object as a record. Keys are field or parent-relationship names in any case; keys the sObject lacks are ignored, or raise
 * `No such column 'first' on sobject of type Account` when strict [S]; `attributes` names the sObject where the type is
 * the generic SObject. Raises `System.JSONException` for a value that does not fit its field.
 */
export function readRecord(node: ObjectNode, type: SObjectType, reading: Reading, depth: number): SObjectValue {
  const info = infoOf(type.name ?? attributeType(node));
  const record = new SObjectValue(info);
  for (const [name, value] of node.members) {
    if (name === 'attributes') continue;
    const slot = slotOf(info, name);
    if (slot >= 0) {
      record.set(slot, fieldValue(value, info.fields[slot] as FieldInfo, reading));
      continue;
    }
    const parentSlot = record.relationshipSlot(name);
    if (parentSlot >= 0)
      record.setParent(parentSlot, parentValue(value, info.fields[parentSlot] as FieldInfo, reading, depth));
    else unknownKey(name, value, info, reading);
  }
  return record;
}

function fieldValue(node: JsonNode, field: FieldInfo, reading: Reading): unknown {
  if (node.kind !== 'value') return raiseMismatch(node, field, reading);
  if (node.value === null) return null;
  const type = fieldApexType(field);
  if (type.kind !== 'primitive') throw new Unsupported('unsupported-json', [`A field of type ${field.type}`]);
  const value = primitiveFromJson(node.value, type.name);
  return value === undefined ? raiseMismatch(node, field, reading) : value;
}

function parentValue(node: JsonNode, field: FieldInfo, reading: Reading, depth: number): SObjectValue | null {
  if (node.kind === 'value' && node.value === null) return null;
  if (node.kind !== 'object') return raiseMismatch(node, field, reading);
  const name = attributeType(node) ?? (field.referenceTo.length === 1 ? field.referenceTo[0] : undefined);
  if (name === undefined) throw new Unsupported('unsupported-json', [`The record behind ${field.relationshipName}`]);
  return readRecord(node, sobjectOf(name), reading, depth + 1);
}

/** Child records have no place in a record here, and where the fields are not all known a key may be one of them. */
function unknownKey(name: string, node: JsonNode, info: SObjectInfo, reading: Reading): void {
  const isChildList = node.kind === 'object' && node.members.some(([key]) => key === 'records');
  if (isChildList) throw new Unsupported('unsupported-json', [`The child records ${name} of ${info.name}`]);
  if (!info.complete) throw new Unsupported('unsupported-field', [name, info.name]);
  if (reading.strict) raise('System.JSONException', `No such column '${name}' on sobject of type ${info.name}`);
}

function infoOf(name: string | undefined): SObjectInfo {
  if (name === undefined) return raise('System.JSONException', 'Cannot determine type for object');
  const info = current.metadata.sobject(name);
  if (!info) throw new Unsupported('unsupported-json', [`The sObject ${name}`]);
  return info;
}

function attributeType(node: ObjectNode): string | undefined {
  const attributes = node.members.find(([name]) => name === 'attributes')?.[1];
  const type = attributes?.kind === 'object' ? attributes.members.find(([name]) => name === 'type')?.[1] : undefined;
  return type?.kind === 'value' && typeof type.value === 'string' ? type.value : undefined;
}

/** [K] the wording that REST and JSON.deserialize share */
function raiseMismatch(node: JsonNode, field: FieldInfo, reading: Reading): never {
  const found =
    node.kind === 'value'
      ? `${tokenName(node.value)} value ${textOf(node.value)}`
      : node.kind === 'object'
        ? 'START_OBJECT value {'
        : 'START_ARRAY value [';
  return raise(
    'System.JSONException',
    `Cannot deserialize instance of ${field.type} from ${found} or request may be missing a required field at ${jsonPosition(reading.text, node.at + 1)}`,
  );
}

function tokenName(value: unknown): string {
  if (typeof value === 'string') return 'VALUE_STRING';
  if (typeof value === 'boolean') return value ? 'VALUE_TRUE' : 'VALUE_FALSE';
  return value instanceof ApexDecimal && value.scale > 0 ? 'VALUE_NUMBER_FLOAT' : 'VALUE_NUMBER_INT';
}
