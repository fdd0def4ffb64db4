import type { SetType } from '../../types/type';
import { raise } from '../exceptions';
import { ApexIterator } from './iterator';
import { KeyTable } from './keyTable';

/**
 * An Apex Set: iterates in insertion order. Elements are in boxed form.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_set.htm
 */
export class ApexSet {
  /** How many for-each loops run over this view of a map's keys; a set of its own counts them in its table. */
  iterating = 0;

  constructor(
    readonly type: SetType,
    readonly table = new KeyTable(),
    /** True for what `Map.keySet()` gives: it shares the map's table. */
    readonly isView = false,
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

  /** Whether the set changed. A view refuses. [S] https://salesforce.stackexchange.com/questions/207388 */
  add(value: unknown): boolean {
    if (this.isView) raise('System.FinalException', 'Collection is read-only');
    return this.table.put(value, true) === undefined;
  }

  /** Whether the set changed. */
  remove(value: unknown): boolean {
    if (this.iterating > 0 && this.contains(value)) this.refuse();
    return this.table.delete(value) !== undefined;
  }

  clear(): void {
    if (this.iterating > 0) this.refuse();
    this.table.clear();
  }

  /** The elements in order, as a new array. */
  values(): unknown[] {
    return [...this.table.entries.keys()];
  }

  private refuse(): never {
    return raise('System.FinalException', 'Cannot modify a collection while it is being iterated.');
  }

  /** `iterator()` under its run-time name, for sets used as Iterable. */
  iterator$(): ApexIterator {
    return new ApexIterator(this.type.element, this.values());
  }
}
