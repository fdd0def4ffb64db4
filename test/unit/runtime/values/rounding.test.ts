import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideRounded, halfEven, quotientRounded, ROUNDING_MODES } from '../../../../engine/runtime/values/rounding';

describe('the quick rounding by any mode', () => {
  const modes = ROUNDING_MODES.filter((mode) => mode !== 'UNNECESSARY');

  it.each(modes)('agrees with that of numbers of any size: %s', (mode) => {
    const any = fc.oneof(
      fc.bigInt({ min: -(2n ** 52n), max: 2n ** 52n }),
      fc.bigInt({ min: -50n, max: 50n }),
      fc.bigInt({ min: -99n, max: 99n }).map((half) => half * 5n * 10n ** 12n),
    );
    const divisor = fc.oneof(
      fc.integer({ min: 0, max: 15 }).map((power) => 10n ** BigInt(power)),
      fc.bigInt({ min: -(2n ** 52n), max: 2n ** 52n }),
      fc.bigInt({ min: -20n, max: 20n }),
    );
    fc.assert(
      fc.property(
        any,
        divisor.filter((each) => each !== 0n),
        (a, b) => {
          expect(quotientRounded(Number(a), Number(b), mode)).toBe(Number(divideRounded(a, b, mode)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('wants no rounding where it is unnecessary', () => {
    expect(quotientRounded(-30, 10, 'UNNECESSARY')).toBe(-3);
    expect(() => quotientRounded(31, 10, 'UNNECESSARY')).toThrow('Rounding necessary');
  });

  it('gives NaN for what may be inexact', () => {
    expect(quotientRounded(2 ** 52 + 1, 10, 'UP')).toBeNaN();
    expect(quotientRounded(1, 2 ** 52 + 1, 'UP')).toBeNaN();
    expect(quotientRounded(Number.NaN, 10, 'UNNECESSARY')).toBeNaN();
    expect(quotientRounded(1, Number.NaN, 'UP')).toBeNaN();
  });
});

describe('the quick rounding of small numbers', () => {
  it('agrees with that of numbers of any size', () => {
    const small = fc.bigInt({ min: -(2n ** 53n) + 1n, max: 2n ** 53n - 1n });
    const power = fc.integer({ min: 1, max: 15 });
    fc.assert(
      fc.property(small, power, (dividend, exponent) => {
        const divisor = 10 ** exponent;
        expect(halfEven(Number(dividend), divisor)).toBe(Number(divideRounded(dividend, BigInt(divisor), 'HALF_EVEN')));
      }),
      { numRuns: 1000 },
    );
  });

  it('tells a half from its neighbours, however near the limit', () => {
    for (let power = 1; power <= 15; power++) {
      const divisor = 10 ** power;
      const last = Math.floor(Number.MAX_SAFE_INTEGER / divisor - 1) * divisor;
      for (const by of [-1, 0, 1]) {
        for (const dividend of [last + divisor / 2 + by, last - divisor / 2 + by, divisor / 2 + by]) {
          const expected = divideRounded(BigInt(dividend), BigInt(divisor), 'HALF_EVEN');
          expect(halfEven(dividend, divisor)).toBe(Number(expected));
          expect(halfEven(-dividend, divisor)).toBe(Number(-expected));
        }
      }
    }
  });

  it.each([
    [25, 10, 2],
    [35, 10, 4],
    [-25, 10, -2],
    [-35, 10, -4],
    [-5, 10, 0],
  ])('%d ÷ %d is %d', (dividend, divisor, expected) => {
    expect(halfEven(dividend, divisor)).toBe(expected);
  });

  it('gives NaN of NaN', () => {
    expect(halfEven(Number.NaN, 10)).toBeNaN();
  });
});
