/** What works a property out, by the name of the property. */
export type Lazy<T> = { readonly [K in keyof T]?: () => T[K] };

/**
 * A copy of a plain object in which some properties are worked out when they are first read; from then on each is an
 * ordinary one. Properties of `from` that are worked out themselves stay so: a spread would read them.
 */
export function withLazy<T extends object>(from: T, lazy: Lazy<T>): T {
  const properties = Object.getOwnPropertyDescriptors(from) as Record<keyof T, PropertyDescriptor>;
  for (const key in lazy) {
    const work = lazy[key] as () => unknown;
    properties[key] = { get: () => kept(copy, key, work()), enumerable: true, configurable: true };
  }
  const copy = Object.defineProperties({}, properties) as T;
  return copy;
}

/** Whether a property is one that is worked out when it is read. */
export function isLazy<T extends object>(object: T, key: keyof T): boolean {
  return Object.getOwnPropertyDescriptor(object, key)?.get !== undefined;
}

function kept(object: object, key: PropertyKey, value: unknown): unknown {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  return value;
}
