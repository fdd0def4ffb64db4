import { type MapType, setOf } from '../../types/type';
import { KeyTable } from './keyTable';
import { ApexSet } from './set';

/**
 * An Apex Map: iterates in insertion order. Keys and values are in boxed form; null is a key like any other.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_map.htm
 */
export class ApexMap {
  constructor(
    readonly type: MapType,
    readonly table = new KeyTable(),
  ) {}

  size(): number {
    return this.table.entries.size;
  }

  isEmpty(): boolean {
    return this.table.entries.size === 0;
  }

  containsKey(key: unknown): boolean {
    return this.table.has(key);
  }

  /** The value of a key, or null. */
  get(key: unknown): unknown {
    const value = this.table.get(key);
    return value === undefined ? null : value;
  }

  /** Sets a value and gives the former one, or null. */
  put(key: unknown, value: unknown): unknown {
    const former = this.table.put(key, value);
    return former === undefined ? null : former;
  }

  /** Sets a value whose former one nobody wants. */
  set(key: unknown, value: unknown): void {
    this.table.set(key, value);
  }

  /** Removes a key and gives its value, or null. */
  remove(key: unknown): unknown {
    const former = this.table.delete(key);
    return former === undefined ? null : former;
  }

  clear(): void {
    this.table.clear();
  }

  /** The keys as a set that shares this map's table: removing from it removes from the map. [S] salesforce.stackexchange 169232 */
  keySet(): ApexSet {
    return new ApexSet(setOf(this.type.key), this.table, true);
  }

  keys(): unknown[] {
    return [...this.table.entries.keys()];
  }

  values(): unknown[] {
    return [...this.table.entries.values()];
  }

  entries(): Iterable<[unknown, unknown]> {
    return this.table.entries;
  }
}
