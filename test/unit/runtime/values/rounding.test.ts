import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideRounded, halfEven } from '../../../../engine/runtime/values/rounding';

describe('the quick rounding of small numbers', () => {
  it('agrees with that of numbers of any size', () => {
    const small = fc.bigInt({ min: -(2n ** 52n), max: 2n ** 52n });
    const power = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(small, power, (dividend, exponent) => {
        const divisor = 10 ** exponent;
        expect(halfEven(Number(dividend), divisor)).toBe(Number(divideRounded(dividend, BigInt(divisor), 'HALF_EVEN')));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [25, 10, 2],
    [35, 10, 4],
    [-25, 10, -2],
    [-35, 10, -4],
    [-5, 10, 0],
    [2 ** 52, 1, 2 ** 52],
  ])('%d ÷ %d is %d', (dividend, divisor, expected) => {
    expect(halfEven(dividend, divisor)).toBe(expected);
  });

  it('gives NaN for what it cannot round', () => {
    expect(halfEven(2 ** 52 + 2, 10)).toBeNaN();
    expect(halfEven(Number.NaN, 10)).toBeNaN();
    expect(halfEven(1, undefined)).toBeNaN();
  });
});
