import { describeOf, fieldTokenOf, sobjectTypeOf } from '../../org/describe';
import type { MapType } from '../../types/type';
import { ApexException, raiseNull, Unsupported } from '../exceptions';
import { ApexObject } from '../object';
import { state, turns } from '../state';
import { castTo } from '../values/cast';
import type { ApexDate } from '../values/date';
import { ApexDatetime } from '../values/datetime';
import { ApexDecimal } from '../values/decimal';
import { ApexDouble, divideDouble, doubleText, doubleToInteger } from '../values/double';
import { equalStrings, equalValues } from '../values/equality';
import { identityHash } from '../values/hash';
import { isInstance } from '../values/instanceOf';
import { KeyTable } from '../values/keyTable';
import { ApexList } from '../values/list';
import {
  ApexLong,
  addLong,
  andLong,
  divideInteger,
  divideLong,
  doubleToLong,
  longToDouble,
  longToInteger,
  multiplyLong,
  negateLong,
  notLong,
  orLong,
  type RawLong,
  shiftLeftLong,
  shiftRightLong,
  shiftRightUnsignedLong,
  subtractLong,
  xorLong,
} from '../values/long';
import { ApexMap } from '../values/map';
import { ApexSet } from '../values/set';
import { SObjectValue } from '../values/sobject';
import { ownText, textOf } from '../values/text';
import { addToMoment, compareValues } from './arithmetic';
import { caught, enterSlowly } from './catching';
import { dml } from './dml';
import { addRecord, elementAt, guardOf, iterate, newArray, setElement } from './elements';
import { future } from './future';
import { checkedId, equalIds } from './ids';
import { runAs, runAsBefore } from './runAs';

/** Everything that generated code may call, by the name it calls it. */
export const operations = {
  S: state,
  /** Raises NullPointerException: stands behind `??` wherever null is no value. */
  N: raiseNull,
  turns,
  enterSlowly,
  caught,
  ApexObject,
  ApexException,
  ApexList,
  ApexSet,
  SObjectValue,
  addLong,
  andLong,
  divideLong,
  multiplyLong,
  negateLong,
  notLong,
  orLong,
  subtractLong,
  xorLong,
  shiftLeftLong,
  shiftRightLong,
  shiftRightUnsignedLong,
  divideInteger,
  divideDouble,
  equalStrings,
  equalIds,
  equalValues,
  compareValues,
  addToMoment,
  isInstance,
  castTo,
  textOf,
  ownText,
  ownHash: identityHash,
  ownEquals: (self: object, other: unknown): boolean => self === other,
  doubleText,
  elementAt,
  setElement,
  addRecord,
  newArray,
  iterate,
  guardOf,
  dml,
  future,
  runAs,
  runAsBefore,
  sobjectTypeOf,
  describeOf,
  fieldTokenOf,
  checkedId,
  boxLong: (value: RawLong | null) => (value === null ? null : new ApexLong(value)),
  boxDouble: (value: number | null) => (value === null ? null : new ApexDouble(value)),
  /** The raw form of a boxed Long or Double; Integers in wider slots are raw already. */
  unbox: (value: unknown) =>
    value instanceof ApexLong || value instanceof ApexDouble
      ? value.value
      : value instanceof ApexDecimal
        ? value.toDouble()
        : value,
  integerToDecimal: ApexDecimal.ofInteger,
  longToDecimal: ApexDecimal.ofLong,
  longToDouble: (value: RawLong | null) => (value === null ? null : longToDouble(value)),
  doubleToDecimal: (value: number | null) => (value === null ? null : ApexDecimal.fromDouble(value)),
  decimalToDouble: (value: ApexDecimal | null) => (value === null ? null : value.toDouble()),
  longToInteger: (value: RawLong | null) => (value === null ? null : longToInteger(value)),
  doubleToInteger: (value: number | null) => (value === null ? null : doubleToInteger(value)),
  doubleToLong: (value: number | null) => (value === null ? null : doubleToLong(value)),
  decimalToInteger: (value: ApexDecimal | null) => (value === null ? null : value.toInteger()),
  decimalToLong: (value: ApexDecimal | null) => (value === null ? null : value.toLong()),
  dateToDatetime: (value: ApexDate | null) => (value === null ? null : new ApexDatetime(value.days * 86_400_000)),
  newMap: (type: MapType, entries: readonly unknown[]) => {
    const table = new KeyTable();
    for (let index = 0; index < entries.length; index += 2) table.put(entries[index], entries[index + 1]);
    return new ApexMap(type, table);
  },
  unsupported: (code: string, values: readonly string[]): never => {
    throw new Unsupported(code, values);
  },
  /** A method of a platform class that a user's subclass may override: the override when there is one, else the row. */
  virtual: (receiver: object, key: string, row: (...args: unknown[]) => unknown, ...args: unknown[]): unknown => {
    const override = (receiver as Record<string, unknown>)[key];
    return typeof override === 'function' ? override.apply(receiver, args) : row(receiver, ...args);
  },
  /** Fills a new exception as the constructors that every exception has do: message, cause, or both. [D] */
  initException: (exception: ApexException, first: unknown, second: unknown): ApexException => {
    for (const argument of [first, second]) {
      if (argument instanceof ApexException) exception.cause = argument;
      else if (typeof argument === 'string') exception.message = argument;
    }
    return exception;
  },
  raise: (value: ApexException | null): never => {
    throw value ?? raiseNull();
  },
} as const;

export type OperationName = keyof typeof operations;
