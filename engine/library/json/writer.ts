import { ApexException, raise } from '../../runtime/exceptions';
import { ApexBlob } from '../../runtime/values/blob';
import { classInfoOf } from '../../runtime/values/classInfo';
import { ApexDatetime } from '../../runtime/values/datetime';
import { ApexDecimal } from '../../runtime/values/decimal';
import { ApexDouble } from '../../runtime/values/double';
import { ApexEnumValue } from '../../runtime/values/enum';
import { ApexList } from '../../runtime/values/list';
import { ApexLong } from '../../runtime/values/long';
import { ApexMap } from '../../runtime/values/map';
import { ApexSet } from '../../runtime/values/set';
import { SObjectValue } from '../../runtime/values/sobject';
import { textOf } from '../../runtime/values/text';
import { typeOfValue } from '../../runtime/values/typeOf';
import { typeName } from '../../types/names';

/** Values inside values before the value counts as too deep, or as containing itself. */
const MAX_DEPTH = 1000;
/** API version in the `url` of a record's attributes. */
const API_VERSION = 'v66.0';

type Member = readonly [name: string, value: unknown];

/**
 * `JSON.serialize`: a value in boxed form as JSON. Objects of a user's class write every member that is not static or transient,
 * nulls too unless `suppressNulls`; records write `attributes` and the fields that are not null [S] cloudyworlds; maps and
 * lists in their own order. `pretty` lays it out as the platform's writer does, with two blanks a level. [K]
 * Raises `System.JSONException` for what JSON cannot hold.
 */
export function writeJson(value: unknown, suppressNulls: boolean, pretty: boolean): string {
  return new Writer(suppressNulls, pretty).write(value, 0, 0, false);
}

class Writer {
  constructor(
    private readonly suppressNulls: boolean,
    private readonly pretty: boolean,
  ) {}

  /** `indent` counts the objects around the value; `inRecord` is true for the fields of a record. */
  write(value: unknown, depth: number, indent: number, inRecord: boolean): string {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value !== 'object' || value === null) return String(value);
    if (depth > MAX_DEPTH) return raise('System.JSONException', 'The value is nested too deeply, or contains itself.');
    if (value instanceof ApexList) return this.array(value.items, depth, indent);
    if (value instanceof ApexMap) return this.object(mapMembers(value), depth, indent, false);
    if (value instanceof ApexSet) return this.array(value.values(), depth, indent);
    if (value instanceof SObjectValue) return this.object(recordMembers(value), depth, indent, true);
    if (value instanceof Attributes) return this.object(value.members, depth, indent, false);
    if (value instanceof ApexDecimal) return value.toPlainString();
    if (value instanceof ApexLong || value instanceof ApexDouble) return String(value);
    if (value instanceof ApexDatetime)
      return inRecord ? `"${value.toISO().replace(/Z$/, '+0000')}"` : `"${value.toISO()}"`;
    if (value instanceof ApexBlob) return `"${value.toBase64()}"`;
    if (value instanceof ApexEnumValue) return JSON.stringify(value.name);
    const type = typeOfValue(value);
    if (type.kind === 'primitive') return `"${value}"`;
    return this.object(this.objectMembers(value), depth, indent, false);
  }

  private array(items: readonly unknown[], depth: number, indent: number): string {
    const written = items.map((item) => this.write(item, depth + 1, indent, false));
    if (!this.pretty) return `[${written.join(',')}]`;
    return written.length === 0 ? '[ ]' : `[ ${written.join(', ')} ]`;
  }

  private object(members: readonly Member[], depth: number, indent: number, inRecord: boolean): string {
    const separator = this.pretty ? ' : ' : ':';
    const written = members.map(
      ([name, value]) => JSON.stringify(name) + separator + this.write(value, depth + 1, indent + 1, inRecord),
    );
    if (!this.pretty) return `{${written.join(',')}}`;
    if (written.length === 0) return '{ }';
    const inner = '  '.repeat(indent + 1);
    return `{\n${inner}${written.join(`,\n${inner}`)}\n${'  '.repeat(indent)}}`;
  }

  private objectMembers(value: object): Member[] {
    const type = typeOfValue(value);
    const info = type.kind === 'user' && !(value instanceof ApexException) ? classInfoOf(type) : undefined;
    if (!info) return raise('System.JSONException', `Apex Type unsupported in JSON: ${typeName(type)}`);
    return info.fields
      .filter((field) => !field.transient)
      .map((field): Member => [field.name, field.get(value)])
      .filter(([, member]) => member !== null || !this.suppressNulls);
  }
}

/** The `attributes` object of a record. */
class Attributes {
  constructor(readonly members: readonly Member[]) {}
}

function recordMembers(record: SObjectValue): Member[] {
  const { name } = record.info;
  const attributes: Member[] = [['type', name]];
  if (record.id !== null) attributes.push(['url', `/services/data/${API_VERSION}/sobjects/${name}/${record.id}`]);
  const members: Member[] = [['attributes', new Attributes(attributes)]];
  for (const slot of record.setSlots()) {
    const value = record.slots[slot];
    if (value !== null) members.push([record.info.fields[slot]?.name ?? '', value]);
  }
  for (const [slot, parent] of record.setParents()) {
    if (parent) members.push([record.info.fields[slot]?.relationshipName ?? '', parent]);
  }
  return members;
}

function mapMembers(map: ApexMap): Member[] {
  return [...map.entries()].map(([key, value]): Member => {
    if (key instanceof SObjectValue || typeOfValue(key).kind === 'user') {
      if (!(key instanceof ApexEnumValue)) {
        return raise('System.JSONException', `Map key type unsupported in JSON: ${typeName(typeOfValue(key))}`);
      }
    }
    return [keyText(key), value];
  });
}

function keyText(key: unknown): string {
  if (key instanceof ApexDatetime) return key.toISO();
  return typeof key === 'object' && key !== null ? String(key) : textOf(key);
}
