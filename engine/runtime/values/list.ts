import type { ListType } from '../../types/type';
import { raise, raiseNullArgument } from '../exceptions';
import { charge } from '../state';
import { equalKeys } from './equality';
import { ApexIterator } from './iterator';

/**
 * An Apex List. Elements are in boxed form.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_list.htm
 */
export class ApexList {
  /** How many for-each loops run over this list. Generated loops raise and lower it. */
  iterating = 0;

  constructor(
    readonly type: ListType,
    /** The list's own array; a caller that keeps it shares it. */
    public items: unknown[] = [],
  ) {}

  size(): number {
    return this.items.length;
  }

  isEmpty(): boolean {
    return this.items.length === 0;
  }

  /** Raises `System.ListException: List index out of bounds: 3`. [D] */
  get(index: number): unknown {
    const item = this.items[index];
    return item === undefined ? this.outOfBounds(index) : item;
  }

  /** Sets an element that is there and gives the value back. Raises ListException out of bounds. */
  set<T>(index: number, value: T): T {
    const { items } = this;
    if (!(index >= 0 && index < items.length)) return this.outOfBounds(index);
    items[index] = value;
    return value;
  }

  add(value: unknown): void {
    if (this.iterating > 0) this.change();
    this.items.push(value);
  }

  /** Inserts before `index`, which may be the size. Raises ListException out of bounds. */
  insert(index: number, value: unknown): void {
    if (index === null || index < 0 || index > this.items.length) this.outOfBounds(index);
    this.change();
    this.items.splice(index, 0, value);
  }

  /** Appends a snapshot of `values`. */
  addAll(values: readonly unknown[]): void {
    this.change();
    const count = values.length;
    charge(this.items.length + count);
    for (let index = 0; index < count; index++) this.items.push(values[index]);
  }

  /** Removes and gives the element at `index`. Raises ListException out of bounds. */
  remove(index: number): unknown {
    const item = this.get(index);
    this.change();
    if (index === this.items.length - 1) this.items.pop();
    else this.items.splice(index, 1);
    return item;
  }

  clear(): void {
    this.change();
    this.items = [];
  }

  /** Place of the first equal element, -1 when there is none; texts compare with case. [S] */
  indexOf(value: unknown): number {
    if (typeof value !== 'object' || value === null) return this.items.indexOf(value);
    return this.items.findIndex((item) => equalKeys(value, item));
  }

  contains(value: unknown): boolean {
    return this.indexOf(value) >= 0;
  }

  /** `iterator()` under its run-time name, for lists used as Iterable. */
  iterator$(): ApexIterator {
    return new ApexIterator(this.type.element, this.items);
  }

  /** Raises `System.FinalException` while a for-each loop runs over this list. [K] */
  change(): void {
    if (this.iterating > 0) {
      raise('System.FinalException', 'Cannot modify a collection while it is being iterated.');
    }
  }

  private outOfBounds(index: number): never {
    if (index === null) return raiseNullArgument();
    return raise('System.ListException', `List index out of bounds: ${index}`);
  }
}
