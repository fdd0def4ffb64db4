import { raise } from '../runtime/exceptions';
import { ApexList } from '../runtime/values/list';
import { ApexSet } from '../runtime/values/set';

/** An Iterable or Iterator of the platform's or of the user's, by the run-time names of its methods. */
interface IterableObject {
  iterator$?(): IterableObject;
  hasnext$?(): boolean;
  next$?(): unknown;
}

/** The elements of a List, a Set or an Iterable of the user's, in order. Raises a TypeException for anything else. */
export function* elementsOf(value: unknown): Iterable<unknown> {
  if (value instanceof ApexList) {
    yield* value.items;
  } else if (value instanceof ApexSet) {
    yield* value.table.entries.keys();
  } else {
    const iterator = (value as IterableObject).iterator$?.();
    if (!iterator?.hasnext$) return raise('System.TypeException', 'Invalid argument: it is not an Iterable');
    while (iterator.hasnext$()) yield iterator.next$?.();
  }
}
