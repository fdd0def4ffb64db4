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
    if (typeof key !== 'object' || key === null) return this.entries.get(key);
    return this.entries.get(this.representative(key) ?? key);
  }

  has(key: unknown): boolean {
    if (typeof key !== 'object' || key === null) return this.entries.has(key);
    return this.entries.has(this.representative(key) ?? key);
  }

  /** Sets the value of a key; an equal key that is there already stays. Gives the former value, or undefined. */
  put(key: unknown, value: unknown): unknown {
    const { entries } = this;
    if (typeof key !== 'object' || key === null) {
      const former = entries.get(key);
      if (former === undefined) this.change();
      entries.set(key, value);
      return former;
    }
    const known = this.representative(key);
    if (known !== undefined && entries.has(known)) {
      const former = entries.get(known);
      entries.set(known, value);
      return former;
    }
    this.change();
    if (!(key instanceof ApexEnumValue)) this.remember(key);
    entries.set(key, value);
    return undefined;
  }

  /** Removes a key and gives its value; undefined when there was none. */
  delete(key: unknown): unknown {
    const known = typeof key !== 'object' || key === null ? key : (this.representative(key) ?? key);
    const former = this.entries.get(known);
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

  /** The equal key that stands in the table. */
  private representative(key: object): unknown {
    if (key instanceof ApexEnumValue || !this.buckets) return undefined;
    return this.buckets.get(hashOf(key))?.find((candidate) => equalKeys(key, candidate));
  }

  private remember(key: object): void {
    this.buckets ??= new Map();
    const hash = hashOf(key);
    const bucket = this.buckets.get(hash);
    if (bucket) bucket.push(key);
    else this.buckets.set(hash, [key]);
  }

  private forget(key: unknown): void {
    if (!this.buckets || typeof key !== 'object' || key === null) return;
    const hash = hashOf(key);
    const bucket = this.buckets.get(hash);
    if (!bucket) return;
    bucket.splice(bucket.indexOf(key), 1);
    if (bucket.length === 0) this.buckets.delete(hash);
  }
}
