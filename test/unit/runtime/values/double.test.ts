import { describe, expect, it } from 'vitest';
import { divideDouble, doubleText, doubleToInteger, hashDouble } from '../../../../engine/runtime/values/double';
import { thrownBy } from '../../org/support';

// texts and hashes of java.lang.Double
describe('Double', () => {
  it.each([
    [0, '0.0'],
    [-0, '-0.0'],
    [1, '1.0'],
    [100, '100.0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [0.001, '0.001'],
    [0.00001, '1.0E-5'],
    [9999999, '9999999.0'],
    [1e7, '1.0E7'],
    [123456789.125, '1.23456789125E8'],
    [-1.5e300, '-1.5E300'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('%d reads %s', (value, text) => {
    expect(doubleText(value)).toBe(text);
  });

  it.each([
    [0.1 + 0.2, 216006663],
    [100, 1079574528],
    [1e7, 1097011920],
  ])('%d hashes to %d', (value, hash) => {
    expect(hashDouble(value)).toBe(hash);
  });

  it.each([
    [2.9, 2],
    [-2.9, -2],
    [1e12, 2147483647],
    [-1e12, -2147483648],
    [Number.NaN, 0],
  ])('%d cuts to %d', (value, whole) => {
    expect(doubleToInteger(value)).toBe(whole);
  });

  it('divides', () => {
    expect(divideDouble(1, 4)).toBe(0.25);
    expect(thrownBy(() => divideDouble(1, 0))).toBe('System.MathException: Divide by 0');
    expect(thrownBy(() => divideDouble(1, null as unknown as number))).toContain('NullPointerException');
  });
});
