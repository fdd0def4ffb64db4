import { ApexException } from '../../runtime/exceptions';
import { ApexObject } from '../../runtime/object';
import { classInfoOf } from '../../runtime/values/classInfo';
import { KeyTable } from '../../runtime/values/keyTable';
import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { ApexSet } from '../../runtime/values/set';
import { SObjectValue } from '../../runtime/values/sobject';

/**
 * A copy of a job's object with all that it holds: the platform keeps a serialized form of it while it waits, so neither
 * side sees what the other changes later; transient members are lost.
 * [S] https://salesforce.stackexchange.com/questions/161648, https://salesforce.stackexchange.com/questions/248282
 */
export function serialized<T>(value: T): T {
  return copyOf(value, new Map()) as T;
}

function copyOf(value: unknown, copies: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known) return known;
  if (value instanceof ApexList) {
    const copy = new ApexList(value.type);
    copies.set(value, copy);
    for (const item of value.items) copy.items.push(copyOf(item, copies));
    return copy;
  }
  if (value instanceof ApexSet) {
    const copy = new ApexSet(value.type);
    copies.set(value, copy);
    for (const item of value.values()) copy.add(copyOf(item, copies));
    return copy;
  }
  if (value instanceof ApexMap) {
    const table = new KeyTable();
    const copy = new ApexMap(value.type, table);
    copies.set(value, copy);
    for (const [key, item] of value.entries()) table.put(copyOf(key, copies), copyOf(item, copies));
    return copy;
  }
  if (value instanceof SObjectValue) {
    const copy = value.copy();
    copies.set(value, copy);
    return copy;
  }
  if (value instanceof ApexObject || value instanceof ApexException) return copyOfObject(value, copies);
  return value;
}

function copyOfObject(value: object, copies: Map<object, object>): object {
  const copy = Object.create(Object.getPrototypeOf(value), Object.getOwnPropertyDescriptors(value)) as object;
  copies.set(value, copy);
  for (const [key, member] of Object.entries(value)) {
    (copy as Record<string, unknown>)[key] = copyOf(member, copies);
  }
  if (value instanceof ApexObject) {
    for (const field of classInfoOf(value.$type)?.fields ?? []) if (field.transient) field.set(copy, null);
  }
  return copy;
}
