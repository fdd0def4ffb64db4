import { ApexException, Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { ApexDate } from '../../runtime/values/date';
import { ApexDatetime } from '../../runtime/values/datetime';
import { ApexList } from '../../runtime/values/list';
import type { SObjectValue } from '../../runtime/values/sobject';
import { textOf } from '../../runtime/values/text';
import { typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import { raiseJson } from './position';
import { isNeverInJson, raiseUnsupportedType } from './unsupportedType';

/** API version in the `url` of a record's attributes. */
const API_VERSION = 'v66.0';

/** A member of a JSON object; the value of `attributes` is an array of members. */
export type Member = readonly [name: string, value: unknown];

/**
 * What a record writes: `attributes`, then fields and parents in the order in which they were set, then its lists of child
 * records. Of a queried record nulls are left out [S] cloudyworlds, and so are lists without records; what was set to null in
 * memory is written. [S] https://github.com/glade-sh/glade
 */
export function recordMembers(record: SObjectValue): Member[] {
  const { name } = record.info;
  const attributes: Member[] = [['type', name]];
  if (record.id !== null) attributes.push(['url', `/services/data/${API_VERSION}/sobjects/${name}/${record.id}`]);
  const members: Member[] = [['attributes', attributes]];
  for (const member of record.populated()) {
    if (!(member[1] instanceof ApexList) && (member[1] !== null || !record.queried)) members.push(member);
  }
  for (const list of record.setChildLists()) if (list[1].size() > 0 || !record.queried) members.push(list);
  return members;
}

/** A key of a map as JSON writes it: its text; an object's is what its toString gives [D] apex_classes_annotation_JsonAccess. */
export function keyText(key: unknown): string {
  if (key instanceof ApexDatetime) return key.toISO();
  return key instanceof ApexDate ? String(key) : textOf(key);
}

const REFUSES_EXCEPTIONS = 63;

/**
 * Raises what a value raises that has no JSON form. Of exceptions this is so since API version 63; before, they had one.
 * [S] https://docs.gearset.com/en/articles/12781730-use-of-json-serialization-of-exceptions
 */
export function raiseNotSerializable(value: object, type: ApexType): never {
  if (value instanceof ApexException) {
    if ((current.program.callerVersion() ?? REFUSES_EXCEPTIONS) >= REFUSES_EXCEPTIONS)
      return raiseJson(`Type unsupported in JSON: ${value.typeName}`);
    throw new Unsupported('unsupported-json', [
      `${value.typeName}, as API versions before ${REFUSES_EXCEPTIONS} write it`,
    ]);
  }
  if (type.kind === 'platform' && !isNeverInJson(type.name))
    throw new Unsupported('unsupported-json', [typeName(type)]);
  return raiseUnsupportedType(type);
}
