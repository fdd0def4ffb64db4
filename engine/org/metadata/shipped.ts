import type { SObjectInfo } from './model';
import { standardObjects } from './standard/objects';

/** The shipped object of a lower-cased name, undefined when it is none. The one place that knows where shipped objects come from. */
export function shippedObject(lowerName: string): SObjectInfo | undefined {
  return standardObjects.get(lowerName);
}

/** The API names of all shipped objects. */
export function shippedObjectNames(): readonly string[] {
  return [...standardObjects.values()].map(({ name }) => name);
}
