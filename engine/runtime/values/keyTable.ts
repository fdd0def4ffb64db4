import { raise } from '../exceptions';
import { ApexEnumValue } from './enum';
import { equalKeys } from './equality';
import { hashOf } from './hash';

/**
 * An insertion-ordered table keyed by Apex equality, behind Set and Map. Texts, Integers, Booleans, enum constants and
 * null are keys of the JavaScript Map as they are; for every other key the first of its equals stands in the Map, and
 * `buckets` finds it by hash.
 */
export class KeyTable {
  readonly entries = new Map<unknown, unknown>();
  /** How many for-each loops run over this table. */
  iterating = 0;
  private buckets: Map<number, unknown[]> | undefined;

  get size(): number {
    return this.entries.size;
  }

  /** The value of a key; undefined when there is none. */
  get(key: unknown): unknown {
    const known = typeof key !== 'object' || key === null ? key : this.representative(key);
    return known === undefined ? undefined : this.entries.get(known);
  }

  has(key: unknown): boolean {
    const known = typeof key !== 'object' || key === null ? key : this.representative(key);
    return known !== undefined && this.entries.has(known);
  }

  /** Sets the value of a key; an equal key that is there already stays. Gives the former value, or undefined. */
  put(key: unknown, value: unknown): unknown {
    const { entries } = this;
    const known = typeof key !== 'object' || key === null ? key : this.representative(key);
    const former = known === undefined ? undefined : entries.get(known);
    if (former === undefined) this.change();
    if (known !== undefined) {
      entries.set(known, value);
    } else {
      this.remember(key as object);
      entries.set(key, value);
    }
    return former;
  }

  /** Sets the value of a key whose former one nobody wants. */
  set(key: unknown, value: unknown): void {
    if ((typeof key === 'object' && key !== null) || this.iterating > 0) this.put(key, value);
    else this.entries.set(key, value);
  }

  /** Removes a key and gives its value; undefined when there was none. */
  delete(key: unknown): unknown {
    const known = typeof key !== 'object' || key === null ? key : this.representative(key);
    const former = known === undefined ? undefined : this.entries.get(known);
    if (former === undefined) return undefined;
    this.change();
    this.entries.delete(known);
    this.forget(known);
    return former;
  }

  clear(): void {
    this.change();
    this.entries.clear();
    this.buckets = undefined;
  }

  /** A copy with the same keys and values. */
  copy(): KeyTable {
    const copy = new KeyTable();
    for (const [key, value] of this.entries) copy.put(key, value);
    return copy;
  }

  /** Raises `System.FinalException` while a for-each loop runs over this table. [K] */
  change(): void {
    if (this.iterating > 0) {
      raise('System.FinalException', 'Cannot modify a collection while it is being iterated.');
    }
  }

  /** The key under which the table holds `key`, or would hold it as it is; undefined when no equal key is there. */
  private representative(key: object): unknown {
    if (key instanceof ApexEnumValue) return key;
    return this.buckets?.get(hashOf(key))?.find((candidate) => equalKeys(key, candidate));
  }

  private remember(key: object): void {
    this.buckets ??= new Map();
    const hash = hashOf(key);
    const bucket = this.buckets.get(hash);
    if (bucket) bucket.push(key);
    else this.buckets.set(hash, [key]);
  }

  private forget(key: unknown): void {
    if (!this.buckets || typeof key !== 'object' || key === null || key instanceof ApexEnumValue) return;
    const hash = hashOf(key);
    const bucket = this.buckets.get(hash);
    if (!bucket) return;
    bucket.splice(bucket.indexOf(key), 1);
    if (bucket.length === 0) this.buckets.delete(hash);
  }
}
