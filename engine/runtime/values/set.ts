import type { SetType } from '../../types/type';
import { Unsupported } from '../exceptions';
import { ApexIterator } from './iterator';
import { KeyTable } from './keyTable';

/**
 * An Apex Set: iterates in insertion order. Elements are in boxed form.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_set.htm
 */
export class ApexSet {
  constructor(
    readonly type: SetType,
    readonly table = new KeyTable(),
    /** True for what `Map.keySet()` gives: it shares the map's table. */
    private readonly isView = false,
  ) {}

  /** A set of `values`. */
  static of(type: SetType, values: Iterable<unknown>): ApexSet {
    const set = new ApexSet(type);
    for (const value of values) set.table.put(value, true);
    return set;
  }

  size(): number {
    return this.table.entries.size;
  }

  isEmpty(): boolean {
    return this.table.entries.size === 0;
  }

  contains(value: unknown): boolean {
    return this.table.has(value);
  }

  /** Whether the set changed. */
  add(value: unknown): boolean {
    if (this.isView) throw new Unsupported('unsupported-key-set-addition', []);
    return this.table.put(value, true) === undefined;
  }

  /** Whether the set changed. */
  remove(value: unknown): boolean {
    return this.table.delete(value) !== undefined;
  }

  clear(): void {
    this.table.clear();
  }

  /** The elements in order, as a new array. */
  values(): unknown[] {
    return [...this.table.entries.keys()];
  }

  /** `iterator()` under its run-time name, for sets used as Iterable. */
  iterator$(): ApexIterator {
    return new ApexIterator(this.type.element, this.values());
  }
}
