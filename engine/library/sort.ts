import { raise } from '../runtime/exceptions';
import { toDecimal } from '../runtime/values/cast';
import { ApexDate } from '../runtime/values/date';
import { ApexDatetime } from '../runtime/values/datetime';
import { ApexEnumValue } from '../runtime/values/enum';
import { isInstance } from '../runtime/values/instanceOf';
import { SObjectValue } from '../runtime/values/sobject';
import { ApexTime } from '../runtime/values/time';
import { decimalType } from '../types/type';

interface UserComparable {
  compareto$object?(other: unknown): number;
}

interface UserComparator {
  readonly [method: string]: unknown;
}

/**
 * Sorts in place as `List.sort()` does: null first [K], texts by code unit, numbers, dates and enum constants
 * ascending, user's objects by `compareTo`, sObjects by their fields. [D]
 * Raises `System.ListException` for what has no order.
 */
export function sortItems(items: unknown[]): void {
  items.sort((a, b) => (a === null || b === null ? Number(a !== null) - Number(b !== null) : compareItems(a, b)));
}

/** Sorts in place by a user's Comparator. [D] System.Comparator */
export function sortItemsBy(items: unknown[], comparator: object): void {
  const compare = compareMethod(comparator as UserComparator);
  items.sort((a, b) => compare.call(comparator, a, b));
}

/** A class implements `Comparator<T>` with its own type for T, so the method is found by its name and two parameters. */
function compareMethod(comparator: UserComparator): (this: unknown, a: unknown, b: unknown) => number {
  for (let holder: object | null = comparator; holder; holder = Object.getPrototypeOf(holder)) {
    const name = Object.getOwnPropertyNames(holder).find((key) => /^compare\$[^$]+\$[^$]+$/.test(key));
    if (name) return comparator[name] as ReturnType<typeof compareMethod>;
  }
  return raise('System.TypeException', 'The comparator has no compare method');
}

function compareItems(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof ApexDate && b instanceof ApexDate) return a.days - b.days;
  if (a instanceof ApexDatetime && b instanceof ApexDatetime) return a.ms - b.ms;
  if (a instanceof ApexTime && b instanceof ApexTime) return a.ms - b.ms;
  if (a instanceof ApexEnumValue && b instanceof ApexEnumValue) return a.ordinal - b.ordinal;
  if (a instanceof SObjectValue && b instanceof SObjectValue) return compareRecords(a, b);
  const compareTo = (a as UserComparable).compareto$object;
  if (compareTo) return compareTo.call(a, b);
  if (isInstance(a, decimalType) && isInstance(b, decimalType)) return toDecimal(a).compare(toDecimal(b));
  return raise('System.ListException', 'One or more of the items in this list is not Comparable.');
}

/** [D] List.sort: by the label of the sObject, then the Name field, then standard fields and then custom ones by name. */
function compareRecords(a: SObjectValue, b: SObjectValue): number {
  if (a.info !== b.info) return compareItems(a.info.label, b.info.label);
  const rank = (name: string) => (name === 'Name' ? 0 : name.endsWith('__c') ? 2 : 1);
  const slots = a.info.fields.map((field, slot) => ({ name: field.name, slot }));
  slots.sort((x, y) => rank(x.name) - rank(y.name) || (x.name < y.name ? -1 : 1));
  for (const { slot } of slots) {
    const x = a.slots[slot] ?? null;
    const y = b.slots[slot] ?? null;
    if (x === null || y === null) {
      if (x !== y) return x === null ? -1 : 1;
      continue;
    }
    const order = compareItems(x, y);
    if (order !== 0) return order;
  }
  return 0;
}
