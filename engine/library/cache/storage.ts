import { raise, Unsupported } from '../../runtime/exceptions';
import { current, type Transaction } from '../../runtime/transaction';
import { TypeValue } from '../../runtime/values/typeValue';
import { typeName } from '../../types/names';
import { given } from '../arguments';
import { serialized } from '../async/serialized';

/** One of the two caches: its partitions hold their own keys. */
export type Space = 'Org' | 'Session';

/** Most seconds that a value stays. [D] Cache.Org.MAX_TTL_SECS: 48 hours; Cache.Session.MAX_TTL_SECS: 8 hours */
export const MAX_SECONDS: Readonly<Record<Space, number>> = { Org: 172_800, Session: 28_800 };
/** Least seconds that a value stays. [D] Cache.Org.put, "ttlSecs" */
const MIN_SECONDS = 300;
/** Seconds for which a value stays in the org's cache when nothing is said; in a session's it stays as long as the session. [D] */
const DEFAULT_SECONDS = 86_400;

interface Entry {
  readonly value: unknown;
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly isImmutable: boolean;
}

/** Where a partition without a name stands. */
const DEFAULT_PARTITION = 'default';
const PARTITION = /^(?:[A-Za-z]\w*\.)?[A-Za-z]\w*$/;
const KEY = /^[A-Za-z0-9]{1,50}$/;

const caches = new WeakMap<Transaction, Map<string, Map<string, Entry>>>();

/**
 * A partition of a cache, as one transaction sees it: nothing is kept from one run to the next. Keys count case [D].
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_platform_cache_builtin_types.htm
 */
export class Storage {
  constructor(
    readonly space: Space,
    /** `namespace.partition` or `partition`. */
    readonly partition: string = DEFAULT_PARTITION,
  ) {
    if (!PARTITION.test(partition)) invalid(`Invalid partition name: ${partition}`);
  }

  /** The partition that a key names, `namespace.partition.key`, and the key itself; this one for a bare key. */
  locate(qualified: string | null): [storage: Storage, key: string] {
    const text = given(qualified);
    const dot = text.lastIndexOf('.');
    const key = checkedKey(text.slice(dot + 1));
    return [dot < 0 ? this : new Storage(this.space, text.slice(0, dot)), key];
  }

  /** A copy of the value: the platform keeps it in serialized form. Null where there is none. */
  get(key: string): unknown {
    return serialized(this.entry(key)?.value ?? null);
  }

  has(key: string): boolean {
    return this.entry(key) !== undefined;
  }

  /** Raises Cache.InvalidParamException for null and for a time out of its bounds, [K] its wording. */
  put(key: string, value: unknown, seconds?: number, isImmutable = false): void {
    if (value === null) invalid('Value cannot be null');
    if (seconds !== undefined && (seconds < MIN_SECONDS || seconds > MAX_SECONDS[this.space])) {
      invalid(`Time to live must be between ${MIN_SECONDS} and ${MAX_SECONDS[this.space]} seconds`);
    }
    if (this.entry(key)?.isImmutable) {
      raise('Cache.PlatformCacheInvalidOperationException', `The value of ${key} is immutable`);
    }
    const stay = seconds ?? (this.space === 'Org' ? DEFAULT_SECONDS : Number.POSITIVE_INFINITY);
    this.entries.set(key, { value: serialized(value), until: current.now + stay * 1000, isImmutable });
  }

  /** Whether there was a value. */
  remove(key: string): boolean {
    return this.has(key) && this.entries.delete(key);
  }

  /** In the order in which they came. */
  keys(): string[] {
    return [...this.entries.keys()].filter((key) => this.has(key));
  }

  /** The value of a key, loaded by a user's `Cache.CacheBuilder` when there is none. [D] Cache.CacheBuilder */
  build(builder: unknown, key: string): unknown {
    const name = builtKey(builder, key);
    if (!this.has(name)) {
      const value = load(given(builder) as TypeValue, key);
      if (value === null) return null;
      this.put(name, value);
    }
    return this.get(name);
  }

  removeBuilt(builder: unknown, key: string): boolean {
    return this.remove(builtKey(builder, key));
  }

  private entry(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    return entry && entry.until > current.now ? entry : undefined;
  }

  private get entries(): Map<string, Entry> {
    let partitions = caches.get(current);
    if (!partitions) {
      partitions = new Map();
      caches.set(current, partitions);
    }
    const name = `${this.space} ${this.partition.toLowerCase().replace(/^local\./, '')}`;
    let entries = partitions.get(name);
    if (!entries) {
      entries = new Map();
      partitions.set(name, entries);
    }
    return entries;
  }
}

/** Letters and digits, at most 50. [D] Cache.Org, "Usage" */
export function checkedKey(key: string | null): string {
  return KEY.test(given(key)) ? (key as string) : invalid(`Invalid cache key: ${key}`);
}

function builtKey(builder: unknown, key: string): string {
  if (!(builder instanceof TypeValue))
    throw new Unsupported('unsupported-method', ['Cache.get without a CacheBuilder']);
  return `${typeName(builder.type).replaceAll('.', '_')}_${key}`;
}

function load({ type }: TypeValue, key: string): unknown {
  const builder = current.program.instantiate(type) as { doload$string?(key: string): unknown };
  if (!builder.doload$string) {
    return raise('Cache.InvalidCacheBuilderException', `${typeName(type)} does not implement Cache.CacheBuilder`);
  }
  return builder.doload$string(key);
}

function invalid(message: string): never {
  return raise('Cache.InvalidParamException', message);
}
