import { charge } from '../../runtime/state';
import { equalKeys } from '../../runtime/values/equality';
import type { ApexList } from '../../runtime/values/list';
import { ApexSet } from '../../runtime/values/set';
import type { SetType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_set.htm */
export const set = platform('class System.Set<T> implements Iterable<T>', {
  'new()': (type: SetType) => new ApexSet(type),
  'new(List<T> source)': (type: SetType, source: ApexList) => ApexSet.of(type, given(source).items),
  'new(Set<T> source)': (type: SetType, source: ApexSet) => ApexSet.of(type, given(source).values()),
  'Boolean add(T item)': {
    run: (items: ApexSet, item: unknown) => items.add(item),
    inline: '$0.add($1)',
    nonNull: true,
  },
  'Boolean addAll(List<T> source)': (items: ApexSet, source: ApexList) => addAll(items, given(source).items),
  'Boolean addAll(Set<T> source)': (items: ApexSet, source: ApexSet) => addAll(items, given(source).values()),
  'void clear()': (items: ApexSet) => items.clear(),
  'Set<T> clone()': (items: ApexSet) => ApexSet.of(items.type, items.values()),
  'Boolean contains(T item)': {
    run: (items: ApexSet, item: unknown) => items.contains(item),
    inline: '$0.contains($1)',
    nonNull: true,
  },
  'Boolean containsAll(List<T> other)': (items: ApexSet, other: ApexList) => containsAll(items, given(other).items),
  'Boolean containsAll(Set<T> other)': (items: ApexSet, other: ApexSet) => containsAll(items, given(other).values()),
  'Boolean equals(Object other)': equalKeys,
  'Boolean isEmpty()': { run: (items: ApexSet) => items.isEmpty(), inline: '$0.isEmpty()', nonNull: true },
  'Iterator<T> iterator()': (items: ApexSet) => items.iterator$(),
  'Boolean remove(T item)': (items: ApexSet, item: unknown) => items.remove(item),
  'Boolean removeAll(List<T> other)': (items: ApexSet, other: ApexList) => removeAll(items, given(other).items),
  'Boolean removeAll(Set<T> other)': (items: ApexSet, other: ApexSet) => removeAll(items, given(other).values()),
  'Boolean retainAll(List<T> other)': (items: ApexSet, other: ApexList) =>
    retainAll(items, ApexSet.of(items.type, given(other).items)),
  'Boolean retainAll(Set<T> other)': (items: ApexSet, other: ApexSet) => retainAll(items, given(other)),
  'Integer size()': { run: (items: ApexSet) => items.size(), inline: '$0.size()', nonNull: true },
});

function addAll(items: ApexSet, source: readonly unknown[]): boolean {
  charge(source.length);
  return source.reduce((changed: boolean, item) => items.add(item) || changed, false);
}

function containsAll(items: ApexSet, wanted: readonly unknown[]): boolean {
  return wanted.every((item) => items.contains(item));
}

function removeAll(items: ApexSet, unwanted: readonly unknown[]): boolean {
  return unwanted.reduce((changed: boolean, item) => items.remove(item) || changed, false);
}

function retainAll(items: ApexSet, wanted: ApexSet): boolean {
  return removeAll(
    items,
    items.values().filter((item) => !wanted.contains(item)),
  );
}
