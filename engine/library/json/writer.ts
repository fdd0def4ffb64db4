import { ApexException } from '../../runtime/exceptions';
import { refuel, state } from '../../runtime/state';
import { ApexBlob } from '../../runtime/values/blob';
import { classInfoOf } from '../../runtime/values/classInfo';
import { ApexDatetime } from '../../runtime/values/datetime';
import { ApexDecimal } from '../../runtime/values/decimal';
import { ApexDouble } from '../../runtime/values/double';
import { ApexEnumValue } from '../../runtime/values/enum';
import { ApexList } from '../../runtime/values/list';
import { ApexLong } from '../../runtime/values/long';
import { ApexMap } from '../../runtime/values/map';
import { PlatformObject } from '../../runtime/values/platformObject';
import { ApexSet } from '../../runtime/values/set';
import { SObjectValue } from '../../runtime/values/sobject';
import { typeOfValue } from '../../runtime/values/typeOf';
import { checkLength, made } from '../text/shape';
import { keyText, type Member, raiseNotSerializable, recordMembers } from './members';
import { raiseJson } from './position';
import { quoted } from './quoted';
import { raiseForbidden } from './unsupportedType';

/** Values inside values before the value counts as too deep, or as containing itself. */
const MAX_DEPTH = 1000;

/**
 * `JSON.serialize`: a value in boxed form as JSON. Objects of a user's class write every member that is not static or transient,
 * nulls too unless `suppressNulls`; maps and lists stand in their own order. `pretty` lays it out as Jackson's printer does, with
 * two blanks a level. [D], [K] the layout
 *
 * @param indent how many objects stand around the value
 * Raises `System.JSONException` for what JSON cannot hold, as an object that contains itself [D] apex_methods_system_json_overview.
 */
export function writeJson(value: unknown, suppressNulls: boolean, pretty: boolean, indent = 0): string {
  const writer = new Writer(suppressNulls, pretty, indent);
  writer.write(value, 0);
  return made(writer.out);
}

class Writer {
  out = '';
  private readonly separator: string;
  /** Names as they are written: most come more than once. */
  private readonly names = new Map<string, string>();

  constructor(
    private readonly suppressNulls: boolean,
    private readonly pretty: boolean,
    /** How many objects stand around the value. */
    private indent: number,
  ) {
    this.separator = pretty ? ' : ' : ':';
  }

  /** Writes a value that stands inside `depth` others. */
  write(value: unknown, depth: number): void {
    if (typeof value === 'string') this.out += quoted(value);
    else if (typeof value !== 'object' || value === null) this.out += value;
    else if (value instanceof ApexMap || value instanceof ApexList) this.writeContainer(value, depth);
    else this.writeObject(value, depth);
  }

  private writeObject(value: object, depth: number): void {
    if (value instanceof ApexDecimal) this.out += value.toPlainString();
    else if (value instanceof ApexLong || value instanceof ApexDouble) this.out += value;
    else if (value instanceof ApexEnumValue) this.out += quoted(value.name);
    else if (value instanceof ApexBlob) this.out += `"${value.toBase64()}"`;
    else this.writeContainer(value, depth);
  }

  private writeContainer(value: object, depth: number): void {
    if (--state.fuel < 0) refuel();
    checkLength(this.out.length);
    if (depth > MAX_DEPTH) raiseJson('The value is nested too deeply, or contains itself.');
    if (value instanceof ApexMap) this.map(value, depth);
    else if (value instanceof ApexList) this.array(value.items, depth);
    else if (value instanceof ApexSet) this.array(value.values(), depth);
    else if (value instanceof SObjectValue) this.record(value, depth);
    else this.other(value, depth);
  }

  private array(items: readonly unknown[], depth: number): void {
    const { pretty } = this;
    if (items.length === 0) {
      this.out += pretty ? '[ ]' : '[]';
      return;
    }
    this.out += pretty ? '[ ' : '[';
    for (let index = 0; index < items.length; index++) {
      if (index > 0) this.out += pretty ? ', ' : ',';
      this.write(items[index], depth + 1);
    }
    this.out += pretty ? ' ]' : ']';
  }

  private map(map: ApexMap, depth: number): void {
    let isFirst = true;
    for (const [key, value] of map.table.entries) {
      this.name(typeof key === 'string' ? key : keyText(key), isFirst);
      this.write(value, depth + 1);
      isFirst = false;
    }
    this.endObject(isFirst);
  }

  private record(record: SObjectValue, depth: number): void {
    let isFirst = true;
    for (const [name, value] of recordMembers(record)) {
      this.name(name, isFirst);
      isFirst = false;
      if (value instanceof ApexDatetime) this.out += `"${value.toISO().replace(/Z$/, '+0000')}"`;
      else if (value instanceof ApexList) this.children(value, depth + 1);
      else if (Array.isArray(value)) this.members(value, depth + 1);
      else this.write(value, depth + 1);
    }
    this.endObject(isFirst);
  }

  private children(records: ApexList, depth: number): void {
    this.members(
      [
        ['totalSize', records.size()],
        ['done', true],
        ['records', records],
      ],
      depth,
    );
  }

  private members(members: readonly Member[], depth: number): void {
    let isFirst = true;
    for (const [name, value] of members) {
      this.name(name, isFirst);
      this.write(value, depth + 1);
      isFirst = false;
    }
    this.endObject(isFirst);
  }

  private other(value: object, depth: number): void {
    const type = typeOfValue(value);
    if (type.kind === 'primitive') {
      this.out += `"${value}"`;
      return;
    }
    const members = value instanceof PlatformObject ? value.jsonMembers?.() : undefined;
    if (members) {
      this.members(members, depth);
      return;
    }
    const info = type.kind === 'user' && !(value instanceof ApexException) ? classInfoOf(type) : undefined;
    if (!info) {
      raiseNotSerializable(value, type);
    }
    if (info.neverInJson?.serialize) raiseForbidden('serialize', type);
    let isFirst = true;
    for (const field of info.fields) {
      const member = field.transient ? null : field.get(value);
      if (field.transient || (member === null && this.suppressNulls)) continue;
      this.name(field.name, isFirst);
      this.write(member, depth + 1);
      isFirst = false;
    }
    this.endObject(isFirst);
  }

  /** The name of a member; the brace before the first one, else a comma. */
  private name(name: string, isFirst: boolean): void {
    if (isFirst) this.indent++;
    const start = isFirst ? '{' : ',';
    this.out += this.pretty ? `${start}\n${'  '.repeat(this.indent)}` : start;
    let written = this.names.get(name);
    if (written === undefined) {
      written = quoted(name) + this.separator;
      this.names.set(name, written);
    }
    this.out += written;
  }

  private endObject(isEmpty: boolean): void {
    if (isEmpty) {
      this.out += this.pretty ? '{ }' : '{}';
      return;
    }
    this.indent--;
    this.out += this.pretty ? `\n${'  '.repeat(this.indent)}}` : '}';
  }
}
