import { charge } from '../../runtime/state';
import { ApexDecimal } from '../../runtime/values/decimal';
import { equalKeys } from '../../runtime/values/equality';
import { ApexList } from '../../runtime/values/list';
import type { ApexSet } from '../../runtime/values/set';
import { SObjectValue } from '../../runtime/values/sobject';
import type { ListType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import { recordToken } from '../recordToken';
import { sortItems, sortItemsBy } from '../sort';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_list.htm */
export const list = platform('class System.List<T> implements Iterable<T>', {
  'new()': (type: ListType) => new ApexList(type),
  'new(Integer size)': (type: ListType, size: number) => new ApexList(type, new Array(given(size)).fill(null)),
  'new(List<T> source)': (type: ListType, source: ApexList) => copyOf(type, given(source).items),
  'new(Set<T> source)': (type: ListType, source: ApexSet) => copyOf(type, given(source).values()),
  'void add(T item)': { run: (items: ApexList, item: unknown) => items.add(item), inline: '$0.add($1)' },
  'void add(Integer index, T item)': (items: ApexList, index: number, item: unknown) => items.insert(index, item),
  'void addAll(List<T> source)': (items: ApexList, source: ApexList) => items.addAll(given(source).items),
  'void addAll(Set<T> source)': (items: ApexList, source: ApexSet) => items.addAll(given(source).values()),
  'void clear()': (items: ApexList) => items.clear(),
  'List<T> clone()': (items: ApexList) => copyOf(items.type, items.items),
  'Boolean contains(T item)': (items: ApexList, item: unknown) => items.contains(item),
  'List<T> deepClone()': (items: ApexList) => deepClone(items, false, false),
  'List<T> deepClone(Boolean preserveId)': (items: ApexList, id: boolean) => deepClone(items, given(id), false),
  'List<T> deepClone(Boolean preserveId, Boolean preserveTimestamps)': (items: ApexList, id: boolean, times: boolean) =>
    deepClone(items, given(id), given(times)),
  'List<T> deepClone(Boolean preserveId, Boolean preserveTimestamps, Boolean preserveAutonumber)': (
    items: ApexList,
    id: boolean,
    times: boolean,
    numbers: boolean,
  ) => deepClone(items, given(id), given(times), given(numbers)),
  'Boolean equals(Object other)': equalKeys,
  'T get(Integer index)': { run: (items: ApexList, index: number) => items.get(index), inline: '$0.get($1)' },
  'Integer indexOf(T item)': (items: ApexList, item: unknown) => items.indexOf(item),
  'Schema.SObjectType getSObjectType()': (items: ApexList) => recordToken(items.type.element),
  'Boolean isEmpty()': { run: (items: ApexList) => items.isEmpty(), inline: '$0.isEmpty()', nonNull: true },
  'Iterator<T> iterator()': (items: ApexList) => items.iterator$(),
  'T remove(Integer index)': (items: ApexList, index: number) => items.remove(index),
  'void set(Integer index, T item)': {
    run: (items: ApexList, index: number, item: unknown) => items.set(index, item),
    inline: '$0.set($1, $2)',
  },
  'Integer size()': { run: (items: ApexList) => items.size(), inline: '$0.items.length', nonNull: true },
  'void sort()': (items: ApexList) => {
    items.change();
    sortItems(items.items);
  },
  'void sort(Comparator<T> comparator)': (items: ApexList, comparator: object) => {
    items.change();
    sortItemsBy(items.items, given(comparator));
  },
});

function copyOf(type: ListType, items: readonly unknown[]): ApexList {
  charge(items.length);
  return new ApexList(type, items.slice());
}

function deepClone(
  source: ApexList,
  preserveId: boolean,
  preserveTimestamps: boolean,
  preserveAutoNumbers = false,
): ApexList {
  const copy = (item: unknown) =>
    item instanceof SObjectValue
      ? withoutIdleZeros(item.clone(preserveId, true, preserveTimestamps, preserveAutoNumbers))
      : item;
  return new ApexList(source.type, source.items.map(copy));
}

/** Zeros behind the last decimal place that a field has do not go along. [S] https://danjb.com/tech_blog/apex_oddities */
function withoutIdleZeros(record: SObjectValue): SObjectValue {
  for (const [slot, { scale }] of record.info.fields.entries()) {
    const value = record.slots[slot];
    if (scale === undefined || !(value instanceof ApexDecimal) || value.scale <= scale) continue;
    const short = value.stripTrailingZeros();
    record.slots[slot] = short.scale > scale ? short : value.setScale(scale);
  }
  return record;
}
