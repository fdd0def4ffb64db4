import { typeName } from '../../types/names';
import type { ListType } from '../../types/type';
import { raise, raiseNull } from '../exceptions';
import type { ApexIterator } from '../values/iterator';
import { ApexList } from '../values/list';
import { ApexSet } from '../values/set';
import type { SObjectValue } from '../values/sobject';
import { raiseLimit } from './catching';

/** Most elements that `new T[n]` makes at once: more would not fit an org's heap. */
const MAX_ARRAY = 10_000_000;

/** `list[index]` where the quick way found nothing: a null element, or an index out of bounds. */
export function elementAt(list: ApexList, index: number | null): unknown {
  return list.get(index ?? raiseNull());
}

/** `list[index] = value`. Raises `System.ListException` out of bounds. */
export function setElement<T>(list: ApexList, index: number | null, value: T): T {
  return list.set(index ?? raiseNull(), value);
}

/**
 * `add` of a variable of type List<SObject>, whose list may have been made for one kind of record: it refuses others with
 * a TypeException. [S] https://salesforce.stackexchange.com/questions/145444
 */
export function addRecord(list: ApexList, record: SObjectValue | null): void {
  const { element } = list.type;
  if (record && element.kind === 'sobject' && (element.name ?? record.info.name) !== record.info.name)
    raise('System.TypeException', `Collection store exception adding ${record.info.name} to ${typeName(list.type)}`);
  list.add(record);
}

/** `new T[size]`: a list of nulls. */
export function newArray(type: ListType, size: number | null): ApexList {
  if (size === null) return raiseNull();
  if (size < 0) return raise('System.ListException', `List size cannot be negative: ${size}`);
  if (size > MAX_ARRAY) return raiseLimit('Apex heap size too large');
  return new ApexList(type, new Array(size).fill(null));
}

/** Counts the for-each loops over a collection, so that a change meanwhile is refused. */
interface Guard {
  iterating: number;
}

/**
 * The guard that a for-each loop over a value raises while it runs; undefined for a user's Iterable. A loop over
 * `keySet()` does not hold the map: its entries may come and go meanwhile. [S] Salesforce-Moxygen AggregateBuilder
 */
export function guardOf(collection: unknown): Guard | undefined {
  if (collection instanceof ApexList) return collection;
  if (collection instanceof ApexSet) return collection.isView ? collection : collection.table;
  return undefined;
}

/** What a for-each loop over a value steps through, in boxed form. Raises NullPointerException for null. */
export function iterate(collection: unknown): Iterable<unknown> {
  if (collection === null) return raiseNull();
  if (collection instanceof ApexList) return collection.items;
  if (collection instanceof ApexSet) return collection.isView ? collection.values() : collection.table.entries.keys();
  return fromIterator(collection as { iterator$?(): ApexIterator });
}

function* fromIterator(collection: { iterator$?(): ApexIterator }): Iterable<unknown> {
  const iterator = collection.iterator$ ? (collection.iterator$() ?? raiseNull()) : (collection as ApexIterator);
  while (iterator.hasnext$()) yield iterator.next$();
}
