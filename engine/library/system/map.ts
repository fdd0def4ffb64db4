import { raise } from '../../runtime/exceptions';
import { charge } from '../../runtime/state';
import { equalKeys } from '../../runtime/values/equality';
import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { SObjectValue } from '../../runtime/values/sobject';
import { listOf, type MapType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import { recordToken } from '../recordToken';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_map.htm */
export const map = platform('class System.Map<K, V>', {
  'new()': (type: MapType) => new ApexMap(type),
  'new(Map<K, V> source)': (type: MapType, source: ApexMap) => putAll(new ApexMap(type), given(source)),
  'new(List<SObject> records)': (type: MapType, records: ApexList) => putRecords(new ApexMap(type), given(records)),
  'void clear()': (entries: ApexMap) => entries.clear(),
  'Map<K, V> clone()': (entries: ApexMap) => putAll(new ApexMap(entries.type), entries),
  'Boolean containsKey(K key)': {
    run: (entries: ApexMap, key: unknown) => entries.containsKey(key),
    inline: '$0.containsKey($1)',
    nonNull: true,
  },
  'Map<K, V> deepClone()': (entries: ApexMap) => {
    const copy = new ApexMap(entries.type);
    for (const [key, value] of entries.entries()) copy.put(key, copyOf(value));
    return copy;
  },
  'Boolean equals(Object other)': equalKeys,
  'V get(K key)': { run: (entries: ApexMap, key: unknown) => entries.get(key), inline: '$0.get($1)' },
  'Schema.SObjectType getSObjectType()': (entries: ApexMap) => recordToken(entries.type.value),
  'Boolean isEmpty()': { run: (entries: ApexMap) => entries.isEmpty(), inline: '$0.isEmpty()', nonNull: true },
  'Set<K> keySet()': { run: (entries: ApexMap) => entries.keySet(), inline: '$0.keySet()', nonNull: true },
  'V put(K key, V value)': {
    run: (entries: ApexMap, key: unknown, value: unknown) => entries.put(key, value),
    inline: '$0.put($1, $2)',
    statement: '$0.set($1, $2)',
  },
  'void putAll(Map<K, V> source)': (entries: ApexMap, source: ApexMap) => void putAll(entries, given(source)),
  'void putAll(List<SObject> records)': (entries: ApexMap, records: ApexList) =>
    void putRecords(entries, given(records)),
  'V remove(K key)': (entries: ApexMap, key: unknown) => entries.remove(key),
  'Integer size()': { run: (entries: ApexMap) => entries.size(), inline: '$0.size()', nonNull: true },
  'List<V> values()': (entries: ApexMap) => new ApexList(listOf(entries.type.value), entries.values()),
});

function putAll(target: ApexMap, source: ApexMap): ApexMap {
  charge(source.size());
  for (const [key, value] of [...source.entries()]) target.put(key, value);
  return target;
}

/** By Id. A record without one is refused. [K] wording */
function putRecords(target: ApexMap, records: ApexList): ApexMap {
  records.items.forEach((record, index) => {
    const id = (given(record) as SObjectValue).id;
    if (id === null) raise('System.ListException', `Row with null Id at index: ${index}`);
    target.put(id, record);
  });
  return target;
}

function copyOf(value: unknown): unknown {
  return value instanceof SObjectValue ? value.copy() : value;
}
