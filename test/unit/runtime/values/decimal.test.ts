import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import type { RoundingMode } from '../../../../engine/runtime/values/rounding';
import { thrownBy } from '../../org/support';

const decimal = (text: string) => ApexDecimal.parse(text) as ApexDecimal;
const Oracle = Decimal.clone({ precision: 400, toExpNeg: -9000, toExpPos: 9000 });
const anyDecimal = fc
  .tuple(
    fc.oneof(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      // Around the last number that JavaScript counts without gaps, and amounts of money.
      fc.bigInt({ min: 2n ** 53n - 5n, max: 2n ** 53n + 5n }),
      fc.bigInt({ min: -100_000n, max: 100_000n }),
    ),
    fc.integer({ min: 0, max: 25 }),
  )
  .map(([coefficient, scale]) => ApexDecimal.of(coefficient, scale));
const oracle = (value: ApexDecimal) => new Oracle(value.toPlainString());

describe('scale', () => {
  it.each([
    ['1.10', '2.205', '3.305', '-1.105', '2.42550'],
    ['5', '0.00', '5.00', '5.00', '0.00'],
  ])(
    '%s with %s: sum and difference keep the larger scale, the product adds them',
    (a, b, sum, difference, product) => {
      expect(decimal(a).plus(decimal(b)).toString()).toBe(sum);
      expect(decimal(a).minus(decimal(b)).toString()).toBe(difference);
      expect(decimal(a).times(decimal(b)).toString()).toBe(product);
    },
  );

  it('is ignored by == and counts inside collections', () => {
    expect(decimal('1.00').equals(decimal('1.0000'))).toBe(true);
    expect(decimal('1.00').same(decimal('1.0000'))).toBe(false);
  });
});

// quotients of two issues verified on an org (octoberswimmer/aer-dist #345, #34); the others of BigDecimal.divide(MathContext(33))
describe('division', () => {
  it.each([
    ['1', '31', '0.0322580645161290322580645161290323'],
    ['3', '7', '0.428571428571428571428571428571429'],
    ['10', '4', '2.5'],
    ['1.00', '2', '0.50'],
    ['100', '10', '10'],
    ['99999999999999999999999999999999999', '1', '100000000000000000000000000000000000'],
    ['1', '0.001', '1000'],
    ['0.00', '5', '0.00'],
    ['-7', '2.50', '-2.8'],
    ['123456.789', '0.0003', '411522630'],
  ])('%s / %s = %s', (a, b, quotient) => {
    expect(decimal(a).dividedBy(decimal(b)).toPlainString()).toBe(quotient);
  });

  it('by zero raises MathException', () => {
    expect(thrownBy(() => decimal('1').dividedBy(decimal('0.00')))).toBe('System.MathException: Divide by 0');
    expect(thrownBy(() => decimal('1').divide(decimal('0'), 2))).toBe('System.MathException: Divide by 0');
  });
});

describe('against decimal.js', () => {
  it('adds, subtracts, multiplies and compares', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(oracle(a.plus(b)).eq(oracle(a).plus(oracle(b)))).toBe(true);
        expect(oracle(a.minus(b)).eq(oracle(a).minus(oracle(b)))).toBe(true);
        expect(oracle(a.times(b)).eq(oracle(a).times(oracle(b)))).toBe(true);
        expect(Math.sign(a.compare(b))).toBe(oracle(a).cmp(oracle(b)));
      }),
    );
  });

  it('divides to 33 significant digits', () => {
    const Rounded = Oracle.clone({ precision: 33, rounding: Decimal.ROUND_HALF_EVEN });
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        fc.pre(b.coefficient !== 0n);
        const expected = new Rounded(a.toPlainString()).div(new Rounded(b.toPlainString()));
        expect(oracle(a.dividedBy(b)).eq(expected)).toBe(true);
      }),
    );
  });

  it('rounds in every mode', () => {
    const modes: [RoundingMode, Decimal.Rounding][] = [
      ['UP', Decimal.ROUND_UP],
      ['DOWN', Decimal.ROUND_DOWN],
      ['CEILING', Decimal.ROUND_CEIL],
      ['FLOOR', Decimal.ROUND_FLOOR],
      ['HALF_UP', Decimal.ROUND_HALF_UP],
      ['HALF_DOWN', Decimal.ROUND_HALF_DOWN],
      ['HALF_EVEN', Decimal.ROUND_HALF_EVEN],
    ];
    fc.assert(
      fc.property(
        anyDecimal,
        fc.integer({ min: 0, max: 25 }),
        fc.constantFrom(...modes),
        (a, scale, [mode, rounding]) => {
          expect(a.setScale(scale, mode).toPlainString()).toBe(
            oracle(a)
              .toFixed(scale, rounding)
              .replace(/^-(?=0\.?0*$)/, ''),
          );
        },
      ),
    );
  });
});

describe('setScale', () => {
  it.each([
    ['2.345', 2, '2.34'],
    ['2.355', 2, '2.36'],
    ['2.3', 3, '2.300'],
    ['1250', -2, '1200'],
    ['1350', -2, '1400'],
  ])('%s at %d is %s, half to even', (text, scale, expected) => {
    expect(decimal(text).setScale(scale).toPlainString()).toBe(expected);
  });

  it('refuses to round when rounding is UNNECESSARY', () => {
    expect(thrownBy(() => decimal('1.25').setScale(1, 'UNNECESSARY'))).toContain('System.MathException');
    expect(decimal('1.20').setScale(1, 'UNNECESSARY').toString()).toBe('1.2');
  });
});

describe('text', () => {
  it.each(['', '.', 'abc', '1e', '1.2.3', ' 1', '0x10', '1e999999', 'NaN', 'Infinity'])('%j is no number', (text) => {
    expect(ApexDecimal.parse(text)).toBeUndefined();
  });

  it.each([
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['1e3', '1000'],
    ['1.50E-2', '0.0150'],
    ['0.0000001', '1E-7'],
    ['-0.00000123', '-0.00000123'],
    ['-0.000000123', '-1.23E-7'],
  ])('%s prints as %s', (text, printed) => {
    expect(decimal(text).toString()).toBe(printed);
  });

  it('keeps every value through text', () => {
    fc.assert(fc.property(anyDecimal, (a) => decimal(a.toString()).same(a)));
  });

  it('takes a Double by its text', () => {
    expect(ApexDecimal.fromDouble(0.1).toString()).toBe('0.1');
    expect(ApexDecimal.fromDouble(12345678.9).toString()).toBe('12345678.9');
  });
});

describe('conversion', () => {
  it('cuts to whole numbers', () => {
    expect(decimal('-2.9').toInteger()).toBe(-2);
    expect(decimal('2147483648').toInteger()).toBe(-2147483648);
    expect(decimal('1538783039073.9').toLong()).toBe(1538783039073);
    expect(decimal('2.5').rounded()).toBe(2n);
    expect(decimal('3.5').rounded()).toBe(4n);
  });

  it('strips trailing zeros and counts digits', () => {
    expect(decimal('1.2500').stripTrailingZeros().toString()).toBe('1.25');
    expect(decimal('100').stripTrailingZeros().toString()).toBe('100');
    expect(decimal('123.40').precision()).toBe(5);
  });

  // BigDecimal.hashCode of the same numbers
  it('hashes like BigDecimal', () => {
    expect(decimal('1.5').hash()).toBe(466);
    expect(decimal('-123456789012345678901234567890.5').hash()).toBe(-1113278081);
  });
});
