import { Unsupported } from '../../runtime/exceptions';
import { PlatformObject } from '../../runtime/values/platformObject';
import { ApexSet } from '../../runtime/values/set';
import { platformType, setOf, stringType } from '../../types/type';
import { given } from '../arguments';
import { type PlatformDeclaration, type PlatformFunction, platform, type Rows } from '../platform';
import { checkedKey, MAX_SECONDS, type Space, Storage } from './storage';

/** A `Cache.OrgPartition` or `Cache.SessionPartition`. */
class Partition extends PlatformObject {
  readonly $type;
  constructor(readonly storage: Storage) {
    super();
    this.$type = platformType(`Cache.${storage.space}Partition`);
  }
}

/** Platform Cache, as one transaction sees it: the two caches, their partitions, and the interface of builders. */
export const cacheDeclarations: readonly PlatformDeclaration[] = [
  platform('enum Cache.Visibility', {}, ['ALL', 'NAMESPACE']),
  // [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_cache_CacheBuilder.htm
  platform('interface Cache.CacheBuilder', { 'Object doLoad(String key)': null }),
  // [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_cache_Partition.htm
  platform('class Cache.Partition', {
    ...methods('', ({ storage }: Partition) => storage),
    'Boolean isAvailable()': () => true,
    'static void validateKey(Boolean isDefault, String key)': (_: unknown, key: string | null) => void checkedKey(key),
    'static void validatePartitionName(String name)': (name: string | null) => void new Storage('Org', given(name)),
  }),
  ...partitions('Org'),
  ...partitions('Session'),
];

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_cache_Org.htm, apex_class_cache_Session.htm */
function partitions(space: Space): PlatformDeclaration[] {
  const session: Rows = space === 'Session' ? { 'static Boolean isAvailable()': () => true } : {};
  return [
    platform(`class Cache.${space}`, {
      ...methods('static ', () => new Storage(space)),
      ...session,
      'static Integer MAX_TTL_SECS': () => MAX_SECONDS[space],
      [`static Cache.${space}Partition getPartition(String name)`]: (name: string | null) => partitionOf(space, name),
    }),
    platform(`class Cache.${space}Partition extends Cache.Partition`, {
      'new(String name)': (name: string | null) => partitionOf(space, name),
    }),
  ];
}

function partitionOf(space: Space, name: string | null): Partition {
  return new Partition(new Storage(space, given(name)));
}

type Arguments = readonly unknown[];

/** What a cache and a partition both can do; `find` gives the storage from the receiver, when the method has one. */
function methods(modifier: '' | 'static ', find: (receiver: Partition) => Storage): Rows {
  const row =
    (act: (storage: Storage, ...rest: never[]) => unknown): PlatformFunction =>
    (...all: Arguments) =>
      modifier === ''
        ? act(find(all[0] as Partition), ...(all.slice(1) as never[]))
        : act(find(undefined as never), ...(all as never[]));
  const put = (storage: Storage, key: string | null, value: unknown, seconds?: number, immutable = false) => {
    const [place, name] = storage.locate(key);
    place.put(name, value, seconds, immutable);
  };
  const at =
    (act: (place: Storage, key: string) => unknown) =>
    (storage: Storage, key: string | null): unknown =>
      act(...storage.locate(key));
  return {
    [`${modifier}Boolean contains(String key)`]: row(at((place, key) => place.has(key))),
    [`${modifier}Object get(String key)`]: row(at((place, key) => place.get(key))),
    [`${modifier}Object get(Type cacheBuilder, String key)`]: row((storage, builder: unknown, key: string | null) =>
      storage.build(builder, given(key)),
    ),
    [`${modifier}void put(String key, Object value)`]: row(put),
    [`${modifier}void put(String key, Object value, Cache.Visibility visibility)`]: row(
      (storage, key: string | null, value: unknown) => put(storage, key, value),
    ),
    [`${modifier}void put(String key, Object value, Integer ttlSecs)`]: row(
      (storage, key: string | null, value: unknown, seconds: number | null) => put(storage, key, value, given(seconds)),
    ),
    [`${modifier}void put(String key, Object value, Integer ttlSecs, Cache.Visibility visibility, Boolean immutable)`]:
      row(
        (storage, key: string | null, value: unknown, seconds: number | null, _: unknown, immutable: boolean | null) =>
          put(storage, key, value, given(seconds), given(immutable)),
      ),
    [`${modifier}Boolean remove(String key)`]: row(at((place, key) => place.remove(key))),
    [`${modifier}Boolean remove(Type cacheBuilder, String key)`]: row((storage, builder: unknown, key: string | null) =>
      storage.removeBuilt(builder, given(key)),
    ),
    [`${modifier}Set<String> getKeys()`]: row((storage) => ApexSet.of(setOf(stringType), storage.keys())),
    [`${modifier}Long getNumKeys()`]: row((storage) => storage.keys().length),
    [`${modifier}String getName()`]: row((storage) => storage.partition),
    // Of the space that is used nothing is known but when it is none.
    [`${modifier}Double getCapacity()`]: row((storage) => {
      if (storage.keys().length === 0) return 0;
      throw new Unsupported('unsupported-method', ['Cache.getCapacity']);
    }),
  };
}
