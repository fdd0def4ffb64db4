import { typeName } from '../../types/names';
import type { UserType } from '../../types/type';
import { ApexException } from '../exceptions';
import { turn } from '../state';
import { ApexBlob } from './blob';
import { ApexDate } from './date';
import { ApexDatetime } from './datetime';
import { ApexDecimal } from './decimal';
import { ApexList } from './list';
import { ApexLong } from './long';
import { ApexMap } from './map';
import { ApexSet } from './set';
import { SObjectValue } from './sobject';

/** What the text form needs of an instance of a user's class. */
interface UserObject {
  readonly $type?: UserType;
  /** Name and boxed value of every field, in declared order. */
  $fields?(): readonly (readonly [string, unknown])[];
  /** A `toString()` of the user's. */
  tostring$?(): string;
}

/** Stands where a value contains itself. [K] */
const ALREADY_SHOWN = '(already output)';
/** Elements of a collection that its text shows before `...`. [K] */
const SHOWN_ELEMENTS = 10;

/**
 * The text of a value in boxed form as concatenation, `String.valueOf(Object)` and System.debug write it:
 * `Account:{Name=test}`, `(a, b)`, `{a, b}`, `{k=v}`, `T:[x=1]`, `null`; a Date with ` 00:00:00` behind it [D], a
 * Datetime in GMT [K].
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  return objectText(value, []);
}

function nested(value: unknown, outer: readonly object[]): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  return outer.includes(value) ? ALREADY_SHOWN : objectText(value, outer);
}

function objectText(value: object, outer: readonly object[]): string {
  turn();
  if (value instanceof ApexDate) return `${value} 00:00:00`;
  if (value instanceof ApexDatetime) return value.textIn('GMT');
  if (value instanceof ApexBlob) return `Blob[${value.bytes.length}]`;
  const inner = [...outer, value];
  if (value instanceof ApexList) return `(${elements(value.items, inner)})`;
  if (value instanceof ApexSet) return `{${elements(inKeyOrder(value.values(), itself), inner)}}`;
  if (value instanceof ApexMap) return `{${pairs(inKeyOrder([...value.entries()], keyOfEntry), inner)}}`;
  if (value instanceof SObjectValue) return recordText(value, inner);
  return userText(value, inner);
}

/** The text of a user's object, or of an exception, as if its class had no `toString`: what `super.toString()` gives. */
export function ownText(value: object): string {
  return fieldsText(value, [value]);
}

function userText(value: object & UserObject, inner: readonly object[]): string {
  return value.tostring$ ? value.tostring$() : fieldsText(value, inner);
}

function fieldsText(value: object & UserObject, inner: readonly object[]): string {
  if (value instanceof ApexException) return `${value.typeName}: ${value.message ?? 'Script-thrown exception'}`;
  if (!value.$type) return String(value);
  // An inner class stands without its outer one. [K]
  const name = typeName(value.$type).replace(/^.*\./, '');
  if (!value.$fields) return name;
  const fields = value.$fields().map(([name, field]) => `${name}=${nested(field, inner)}`);
  return `${name}:[${fields.join(', ')}]`;
}

function recordText(record: SObjectValue, inner: readonly object[]): string {
  const fields = record
    .setSlots()
    .map((slot) => `${record.info.fields[slot]?.name}=${nested(record.slots[slot], inner)}`);
  const parents = record
    .setParents()
    .map(([slot, parent]) => `${record.info.fields[slot]?.relationshipName}=${nested(parent, inner)}`);
  return `${record.info.name}:{${[...fields, ...parents].join(', ')}}`;
}

/**
 * The elements of a set, or entries of a map, in the order of their text: sorted, though loops see them as they were put
 * in, where all keys are texts or all are numbers. [S] https://salesforce.stackexchange.com/questions/216156 (texts),
 * questions/207334 (Decimals), Salesforce-Moxygen AggregateTest. Other keys stay as they were put in. [K]
 */
function inKeyOrder<T>(entries: readonly T[], keyOf: (entry: T) => unknown): readonly T[] {
  const keys = entries.map(keyOf).filter((key) => key !== null);
  if (keys.every((key) => typeof key === 'string')) {
    return sortedBy(entries, keyOf, (a, b) => ((a as string) < (b as string) ? -1 : 1));
  }
  if (keys.every((key) => typeof key === 'number' || key instanceof ApexDecimal || key instanceof ApexLong)) {
    return sortedBy(entries, keyOf, (a, b) => decimalOf(a).compare(decimalOf(b)));
  }
  return entries;
}

const itself = (item: unknown): unknown => item;
const keyOfEntry = ([key]: readonly [unknown, unknown]): unknown => key;

/** Null stands first. [K] */
function sortedBy<T>(entries: readonly T[], keyOf: (entry: T) => unknown, compare: (a: unknown, b: unknown) => number) {
  return [...entries].sort((x, y) => {
    const [a, b] = [keyOf(x), keyOf(y)];
    if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
    return compare(a, b);
  });
}

function decimalOf(key: unknown): ApexDecimal {
  if (key instanceof ApexDecimal) return key;
  return ApexDecimal.fromInteger(key instanceof ApexLong ? key.value : (key as number));
}

function elements(items: readonly unknown[], inner: readonly object[]): string {
  const shown = items.slice(0, SHOWN_ELEMENTS).map((item) => nested(item, inner));
  if (items.length > SHOWN_ELEMENTS) shown.push('...');
  return shown.join(', ');
}

function pairs(entries: readonly (readonly [unknown, unknown])[], inner: readonly object[]): string {
  const shown = entries.slice(0, SHOWN_ELEMENTS).map(([key, value]) => `${nested(key, inner)}=${nested(value, inner)}`);
  if (entries.length > SHOWN_ELEMENTS) shown.push('...');
  return shown.join(', ');
}
