import { sameType } from '../../types/names';
import { ApexException } from '../exceptions';
import { turn } from '../state';
import { ApexBlob } from './blob';
import { ApexDate } from './date';
import { ApexDatetime } from './datetime';
import { ApexDecimal } from './decimal';
import { ApexDouble } from './double';
import { ApexList } from './list';
import { ApexLong } from './long';
import { ApexMap } from './map';
import { ApexSet } from './set';
import { SObjectValue } from './sobject';
import { ApexTime } from './time';
import { TypeValue } from './typeValue';

/** A user's object whose class (or a superclass) declares `equals` and `hashCode`. */
interface WithEquals {
  equals$object?(other: unknown): boolean;
}

/** `==` of two texts, or null: case does not count. [D] Expression operators */
export function equalStrings(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.length !== b.length) return false;
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Negative, 0 or positive as `<` and `>` order two texts: case does not count, as with `==`. [K]
 */
export function compareStrings(a: string, b: string): number {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * `==` of two values in boxed form: texts without case, numbers by value whatever their types, collections and
 * sObjects element by element, user's objects by their `equals`. [D] Expression operators
 */
export function equalValues(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (typeof a === 'string') return typeof b === 'string' && equalStrings(a, b);
  const number = asDecimal(a);
  if (number) {
    const other = asDecimal(b);
    return other ? number.equals(other) : equalDoubles(a, b);
  }
  return equalDoubles(a, b) || equalMoments(a, b) || equalKeys(a, b);
}

/**
 * A Date is equal to the Datetime of its midnight in GMT. [S] https://github.com/pkozuchowski/Apex-Opensource-Library
 * MockTest. Two Datetimes are equal when they are in the same second, though `<` and `>` tell their milliseconds apart.
 * [S] jsonparse testGetDatetimeValue, Salesforce-Moxygen EqualityHandlerTest; robbieduncan.com/blog/sobject-datetime-precision-and-testing
 */
function equalMoments(a: unknown, b: unknown): boolean {
  if (a instanceof ApexDatetime && b instanceof ApexDatetime) return secondOf(a) === secondOf(b);
  if (a instanceof ApexDate && b instanceof ApexDatetime) return a.days * 86_400_000 === b.ms;
  return a instanceof ApexDatetime && b instanceof ApexDate && b.days * 86_400_000 === a.ms;
}

function secondOf({ ms }: ApexDatetime): number {
  return Math.floor(ms / 1000);
}

/**
 * Equality of two values in boxed form as collections see it (`contains`, keys, `equals`): texts with case, numbers by
 * type and (Decimal) scale. [S] danjb.com/tech_blog/apex_oddities
 */
export function equalKeys(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const userEquals = (a as WithEquals).equals$object;
  if (userEquals) return userEquals.call(a, b) === true;
  if (a.constructor !== b.constructor) return false;
  if (a instanceof ApexDecimal) return a.same(b as ApexDecimal);
  if (a instanceof ApexLong) return a.value === (b as ApexLong).value;
  if (a instanceof ApexDouble) return Object.is(a.value, (b as ApexDouble).value);
  if (a instanceof ApexDate) return a.days === (b as ApexDate).days;
  if (a instanceof ApexDatetime || a instanceof ApexTime) return a.ms === (b as ApexTime).ms;
  if (a instanceof ApexBlob) return a.same(b as ApexBlob);
  if (a instanceof SObjectValue) return a.equals(b);
  if (a instanceof TypeValue) return sameType(a.type, (b as TypeValue).type);
  if (a instanceof ApexException) return false;
  return equalCollections(a, b);
}

function equalCollections(a: object, b: object): boolean {
  turn();
  if (a instanceof ApexList) {
    const other = (b as ApexList).items;
    return a.items.length === other.length && a.items.every((item, index) => equalKeys(item, other[index]));
  }
  if (a instanceof ApexSet) {
    const other = b as ApexSet;
    return a.size() === other.size() && a.values().every((item) => other.contains(item));
  }
  if (a instanceof ApexMap) {
    const other = b as ApexMap;
    return (
      a.size() === other.size() &&
      a.keys().every((key) => other.containsKey(key) && equalKeys(a.get(key), other.get(key)))
    );
  }
  return false;
}

function equalDoubles(a: unknown, b: unknown): boolean {
  const x = asDouble(a);
  const y = asDouble(b);
  return x !== undefined && y !== undefined && x === y;
}

function asDecimal(value: unknown): ApexDecimal | undefined {
  if (value instanceof ApexDecimal) return value;
  if (typeof value === 'number') return ApexDecimal.fromInteger(value);
  if (value instanceof ApexLong) return ApexDecimal.fromInteger(value.value);
  if (value instanceof ApexDouble && Number.isFinite(value.value)) return ApexDecimal.fromDouble(value.value);
  return undefined;
}

function asDouble(value: unknown): number | undefined {
  return value instanceof ApexDouble ? value.value : undefined;
}
