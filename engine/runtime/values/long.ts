import { raise, raiseNull } from '../exceptions';

/** A Long without its box: a number while |value| <= 2^53 - 1, else a bigint within 64 bits. */
export type RawLong = number | bigint;

/** A Long whose static type is Object or a type parameter. */
export class ApexLong {
  constructor(readonly value: RawLong) {}

  toString(): string {
    return String(this.value);
  }
}

const MAX = Number.MAX_SAFE_INTEGER;

/** The value wrapped to 64 bits, as a number when it is a safe one. [D] Long arithmetic wraps silently. */
export function toRawLong(value: bigint): RawLong {
  const wrapped = BigInt.asIntN(64, value);
  return wrapped <= MAX && wrapped >= -MAX ? Number(wrapped) : wrapped;
}

/** a + b. Raises NullPointerException for null. */
export function addLong(a: RawLong, b: RawLong): RawLong {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= MAX && sum >= -MAX) return sum;
  }
  return toRawLong(big(a) + big(b));
}

/** a - b. Raises NullPointerException for null. */
export function subtractLong(a: RawLong, b: RawLong): RawLong {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (difference <= MAX && difference >= -MAX) return difference;
  }
  return toRawLong(big(a) - big(b));
}

/** a × b. Raises NullPointerException for null. */
export function multiplyLong(a: RawLong, b: RawLong): RawLong {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (product <= MAX && product >= -MAX) return product + 0;
  }
  return toRawLong(big(a) * big(b));
}

/** a ÷ b, truncated. Raises `System.MathException: Divide by 0` [S], NullPointerException for null. */
export function divideLong(a: RawLong, b: RawLong): RawLong {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) return raiseDivideByZero();
    return Math.trunc(a / b) + 0;
  }
  const divisor = big(b);
  const dividend = big(a);
  if (divisor === 0n) return raiseDivideByZero();
  return toRawLong(dividend / divisor);
}

/** The remainder with the sign of `a`, for Math.mod. Raises `System.MathException: Divide by 0` and NullPointerException. */
export function remainderLong(a: RawLong, b: RawLong): RawLong {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) return raiseDivideByZero();
    return (a % b) + 0;
  }
  const divisor = big(b);
  const dividend = big(a);
  if (divisor === 0n) return raiseDivideByZero();
  return toRawLong(dividend % divisor);
}

/** -a; the smallest Long stays itself. Raises NullPointerException for null. */
export function negateLong(a: RawLong): RawLong {
  return typeof a === 'number' ? 0 - a : toRawLong(-big(a));
}

/** a & b. */
export function andLong(a: RawLong, b: RawLong): RawLong {
  return toRawLong(big(a) & big(b));
}

/** a | b. */
export function orLong(a: RawLong, b: RawLong): RawLong {
  return toRawLong(big(a) | big(b));
}

/** a ^ b. */
export function xorLong(a: RawLong, b: RawLong): RawLong {
  return toRawLong(big(a) ^ big(b));
}

/** ~a. */
export function notLong(a: RawLong): RawLong {
  return toRawLong(~big(a));
}

/** a << b; only the low six bits of `b` count, as in Java. [K] */
export function shiftLeftLong(a: RawLong, b: RawLong): RawLong {
  return toRawLong(big(a) << (big(b) & 63n));
}

/** a >> b with the sign kept. */
export function shiftRightLong(a: RawLong, b: RawLong): RawLong {
  return toRawLong(big(a) >> (big(b) & 63n));
}

/** a >>> b, zeros shifted in. */
export function shiftRightUnsignedLong(a: RawLong, b: RawLong): RawLong {
  return toRawLong(BigInt.asUintN(64, big(a)) >> (big(b) & 63n));
}

/** Negative, 0 or positive as a is less than, equal to or greater than b. Raises NullPointerException for null. */
export function compareLong(a: RawLong, b: RawLong): number {
  if (a === null || b === null) return raiseNull();
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two Longs, or null, are the same number. */
export function equalLong(a: RawLong | null, b: RawLong | null): boolean {
  return a === b;
}

/** The low 32 bits as an Integer: Long.intValue(). */
export function longToInteger(a: RawLong): number {
  return typeof a === 'number' ? a | 0 : Number(BigInt.asIntN(32, big(a)));
}

/** The nearest Double. */
export function longToDouble(a: RawLong): number {
  return Number(a);
}

/** A Double cut to a Long as Java does: towards zero, out-of-range values to the nearest Long, NaN to 0. */
export function doubleToLong(value: number): RawLong {
  if (Number.isNaN(value)) return 0;
  const whole = Math.trunc(value) + 0;
  if (whole <= MAX && whole >= -MAX) return whole;
  if (whole >= 2 ** 63) return 2n ** 63n - 1n;
  if (whole < -(2 ** 63)) return -(2n ** 63n);
  return toRawLong(BigInt(whole));
}

/** Reads decimal digits with an optional sign. Undefined when the text is no whole number of 64 bits. */
export function parseLong(text: string): RawLong | undefined {
  if (!/^[+-]?\d{1,30}$/.test(text)) return undefined;
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  return BigInt.asIntN(64, value) === value ? toRawLong(value) : undefined;
}

/** Java's Long.hashCode: both halves combined. */
export function hashLong(value: RawLong): number {
  if (typeof value === 'number' && value === (value | 0) && value >= 0) return value;
  const bits = big(value);
  return Number(BigInt.asIntN(32, bits ^ (bits >> 32n)));
}

/** a ÷ b of Integers, truncated. Raises `System.MathException: Divide by 0`, NullPointerException for null. */
export function divideInteger(a: number, b: number): number {
  if (b === 0) return raiseDivideByZero();
  if (a === null || b === null) return raiseNull();
  return (a / b) | 0;
}

/** The remainder of Integers with the sign of `a`. Raises `System.MathException: Divide by 0`. */
export function remainderInteger(a: number, b: number): number {
  if (b === 0) return raiseDivideByZero();
  return (a % b) | 0;
}

/** The error of every division by zero. [S] */
export function raiseDivideByZero(): never {
  return raise('System.MathException', 'Divide by 0');
}

function big(value: RawLong): bigint {
  return value === null ? raiseNull() : BigInt(value);
}
