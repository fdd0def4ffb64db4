import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as long from '../../../../engine/runtime/values/long';
import { thrownBy } from '../../org/support';

const MAX = 2n ** 63n - 1n;
const MIN = -(2n ** 63n);
const anyLong = fc
  .oneof(
    fc.bigInt({ min: MIN, max: MAX }),
    fc.bigInt({ min: -1000n, max: 1000n }),
    fc.bigInt({ min: 2n ** 53n - 5n, max: 2n ** 53n + 5n }),
    fc.constantFrom(MAX, MIN, 0n, -1n),
  )
  .map(long.toRawLong);
const wrap = (value: bigint) => BigInt.asIntN(64, value);

/** A raw Long is a number exactly while that is safe, and never minus zero. */
function expectRaw(actual: long.RawLong, expected: bigint): void {
  expect(BigInt(actual)).toBe(expected);
  const safe = expected >= -(2n ** 53n - 1n) && expected <= 2n ** 53n - 1n;
  expect(typeof actual).toBe(safe ? 'number' : 'bigint');
  expect(Object.is(actual, -0)).toBe(false);
}

describe('Long arithmetic wraps at 64 bits', () => {
  it.each([
    ['adds', long.addLong, (a: bigint, b: bigint) => a + b],
    ['subtracts', long.subtractLong, (a: bigint, b: bigint) => a - b],
    ['multiplies', long.multiplyLong, (a: bigint, b: bigint) => a * b],
    ['ands', long.andLong, (a: bigint, b: bigint) => a & b],
    ['ors', long.orLong, (a: bigint, b: bigint) => a | b],
    ['exclusively ors', long.xorLong, (a: bigint, b: bigint) => a ^ b],
    ['shifts left', long.shiftLeftLong, (a: bigint, b: bigint) => a << (b & 63n)],
    ['shifts right', long.shiftRightLong, (a: bigint, b: bigint) => a >> (b & 63n)],
    ['shifts zeros in', long.shiftRightUnsignedLong, (a: bigint, b: bigint) => BigInt.asUintN(64, a) >> (b & 63n)],
  ])('%s', (_, actual, expected) => {
    fc.assert(fc.property(anyLong, anyLong, (a, b) => expectRaw(actual(a, b), wrap(expected(BigInt(a), BigInt(b))))));
  });

  it('divides, truncating, and gives the remainder', () => {
    fc.assert(
      fc.property(anyLong, anyLong, (a, b) => {
        fc.pre(b !== 0);
        expectRaw(long.divideLong(a, b), wrap(BigInt(a) / BigInt(b)));
        expectRaw(long.remainderLong(a, b), wrap(BigInt(a) % BigInt(b)));
      }),
    );
  });

  it('negates and complements', () => {
    fc.assert(
      fc.property(anyLong, (a) => {
        expectRaw(long.negateLong(a), wrap(-BigInt(a)));
        expectRaw(long.notLong(a), ~BigInt(a));
        expect(long.longToInteger(a)).toBe(Number(BigInt.asIntN(32, BigInt(a))));
        expectRaw(long.parseLong(String(a)) ?? 0, BigInt(a));
      }),
    );
  });

  it('compares', () => {
    fc.assert(
      fc.property(anyLong, anyLong, (a, b) => {
        expect(long.compareLong(a, b) < 0).toBe(BigInt(a) < BigInt(b));
        expect(long.equalLong(a, b)).toBe(BigInt(a) === BigInt(b));
      }),
    );
  });
});

describe('faults', () => {
  it('divides by zero', () => {
    for (const divide of [long.divideLong, long.remainderLong, long.divideInteger] as const) {
      expect(thrownBy(() => divide(1, 0))).toBe('System.MathException: Divide by 0');
    }
    expect(thrownBy(() => long.divideLong(2n ** 60n, 0))).toBe('System.MathException: Divide by 0');
  });

  it('does not take null for a number', () => {
    const none = null as unknown as number;
    for (const operate of [long.addLong, long.multiplyLong, long.divideLong, long.compareLong, long.divideInteger]) {
      expect(thrownBy(() => operate(none, 2))).toBe(
        'System.NullPointerException: Attempt to de-reference a null object',
      );
    }
  });

  it.each(['', '1.5', 'x', '9223372036854775808', '--1', '1L'])('%j is no Long', (text) => {
    expect(long.parseLong(text)).toBeUndefined();
  });
});

describe('conversion', () => {
  it.each([
    [7, 2, 3],
    [-7, 2, -3],
    [-2147483648, -1, -2147483648],
  ])('Integer %d / %d is %d', (a, b, quotient) => {
    expect(long.divideInteger(a, b)).toBe(quotient);
  });

  it('cuts Doubles as Java does', () => {
    expect(long.doubleToLong(-2.9)).toBe(-2);
    expect(long.doubleToLong(Number.NaN)).toBe(0);
    expect(long.doubleToLong(1e30)).toBe(MAX);
    expect(long.doubleToLong(-1e30)).toBe(MIN);
    expect(long.doubleToLong(2 ** 60)).toBe(2n ** 60n);
  });

  // java.lang.Long.hashCode: (int) (value ^ value >>> 32)
  it.each([
    [0, 0],
    [1, 1],
    [-1, 0],
    [4294967296, 1],
    [MAX, -2147483648],
  ])('hash of %s is %d', (value, hash) => {
    expect(long.hashLong(value)).toBe(hash);
  });
});
