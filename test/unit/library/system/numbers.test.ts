import { beforeEach, describe, expect, it } from 'vitest';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { ApexDouble } from '../../../../engine/runtime/values/double';
import { enumConstants } from '../../../../engine/runtime/values/enumConstants';
import { ApexLong } from '../../../../engine/runtime/values/long';
import { platformType } from '../../../../engine/types/type';
import { startOrg, thrownBy } from '../../org/support';
import { call, callAs } from '../call';

beforeEach(() => void startOrg());

const decimal = (text: string) => ApexDecimal.parse(text) as ApexDecimal;
const mode = (name: string) => enumConstants(platformType('System.RoundingMode'))?.find((each) => each.name === name);
const NULL_ARGUMENT = 'System.NullPointerException: Argument cannot be null.';

describe('Integer', () => {
  it('valueOf reads whole numbers', () => {
    const read = (text: string | null) => callAs('Integer', 'valueOf(String)', text);
    expect(read('-42')).toBe(-42);
    expect(read('5.0')).toBe(5);
    expect(read('+7')).toBe(7);
    expect(read(null)).toBeNull();
    for (const text of ['abc', '', ' 1', '2147483648', '5.5', '1e3']) {
      expect(thrownBy(() => read(text))).toBe(`System.TypeException: Invalid integer: ${text}`);
    }
  });

  it('valueOf converts every number in an Object', () => {
    for (const value of [7, new ApexLong(7), new ApexDouble(7.9), decimal('7.9'), '7']) {
      expect(callAs('Integer', 'valueOf(Object)', value)).toBe(7);
    }
    expect(thrownBy(() => callAs('Integer', 'valueOf(Object)', true))).toContain('System.TypeException');
  });

  it('format groups digits', () => {
    expect(call('Integer', 'format', 1234567)).toBe('1,234,567');
    expect(call('Long', 'format', 2n ** 62n)).toBe('4,611,686,018,427,387,904');
  });
});

describe('Long, Double, Decimal, Boolean', () => {
  it('valueOf', () => {
    expect(call('Long', 'valueOf', '9223372036854775807')).toBe(2n ** 63n - 1n);
    expect(thrownBy(() => call('Long', 'valueOf', '1.5'))).toBe('System.TypeException: Invalid long: 1.5');
    expect(callAs('Double', 'valueOf(String)', '3.5e2')).toBe(350);
    expect(callAs('Double', 'valueOf(Object)', 4)).toBe(4);
    expect(thrownBy(() => callAs('Double', 'valueOf(String)', 'x'))).toBe('System.TypeException: Invalid double: x');
    expect(String(callAs('Decimal', 'valueOf(String)', '12.50'))).toBe('12.50');
    expect(String(callAs('Decimal', 'valueOf(Long)', 12))).toBe('12');
    expect(String(callAs('Decimal', 'valueOf(Double)', 0.1))).toBe('0.1');
    expect(thrownBy(() => callAs('Decimal', 'valueOf(String)', 'x'))).toBe('System.TypeException: Invalid decimal: x');
    expect(thrownBy(() => callAs('Decimal', 'valueOf(String)', null))).toBe(NULL_ARGUMENT);
    expect(callAs('Boolean', 'valueOf(String)', 'TRUE')).toBe(true);
    expect(callAs('Boolean', 'valueOf(Object)', 'no')).toBe(false);
  });

  it('cut and round', () => {
    expect(call('Long', 'intValue', 4294967297)).toBe(1);
    expect(call('Double', 'intValue', -2.9)).toBe(-2);
    expect(call('Double', 'round', 2.5)).toBe(3);
    expect(call('Decimal', 'intValue', decimal('2.9'))).toBe(2);
    expect(call('Decimal', 'round', decimal('4.5'))).toBe(4);
    expect(call('Decimal', 'round', decimal('5.5'))).toBe(6);
    expect(call('Decimal', 'round', decimal('4.5'), mode('HALF_UP'))).toBe(5);
    expect(String(call('Decimal', 'setScale', decimal('2.345'), 2, mode('CEILING')))).toBe('2.35');
    expect(String(call('Decimal', 'divide', decimal('10'), decimal('3'), 4))).toBe('3.3333');
    expect(String(call('Decimal', 'pow', decimal('1.1'), 2))).toBe('1.21');
    expect(thrownBy(() => call('Decimal', 'setScale', decimal('1'), 34))).toContain('System.MathException');
    expect(thrownBy(() => call('Decimal', 'pow', decimal('1'), -1))).toContain('System.MathException');
    expect(call('Decimal', 'format', decimal('1234567.8915'))).toBe('1,234,567.892');
  });
});

describe('Math', () => {
  it.each<[string, unknown[], unknown]>([
    ['abs(Integer)', [-2147483648], -2147483648],
    ['abs(Long)', [-5], 5],
    ['abs(Double)', [-5.5], 5.5],
    ['max(Integer, Integer)', [3, 5], 5],
    ['min(Long, Long)', [2n ** 60n, 5], 5],
    ['max(Double, Double)', [1.5, -2], 1.5],
    ['mod(Integer, Integer)', [-7, 3], -1],
    ['mod(Long, Long)', [2n ** 62n, 10], 4],
    ['pow(Double, Double)', [2, 10], 1024],
    ['ceil(Double)', [-1.5], -1],
    ['floor(Double)', [-1.5], -2],
    ['rint(Double)', [2.5], 2],
    ['rint(Double)', [3.5], 4],
    ['rint(Double)', [-2.5], -2],
    ['round(Double)', [2.5], 3],
    ['roundToLong(Double)', [-2.5], -2],
    ['signum(Double)', [-2], -1],
    ['sqrt(Double)', [9], 3],
    ['log10(Double)', [1000], 3],
  ])('%s of %o is %o', (signature, args, expected) => {
    expect(callAs('Math', signature, ...args)).toBe(expected);
  });

  it.each<[string, string[], string]>([
    ['abs(Decimal)', ['-1.50'], '1.50'],
    ['ceil(Decimal)', ['1.2'], '2'],
    ['floor(Decimal)', ['-1.2'], '-2'],
    ['max(Decimal, Decimal)', ['1.2', '1.10'], '1.2'],
    ['min(Decimal, Decimal)', ['1.2', '1.10'], '1.10'],
    ['round(Decimal)', ['2.5'], '2'],
    ['round(Decimal)', ['2147483648'], '-2147483648'],
    ['roundToLong(Decimal)', ['2147483648.5'], '2147483648'],
    ['sqrt(Decimal)', ['2.25'], '1.5'],
    ['signum(Decimal)', ['-0.5'], '-1'],
  ])('%s of %o is %s', (signature, args, expected) => {
    expect(String(callAs('Math', signature, ...args.map(decimal)))).toBe(expected);
  });

  it('refuses null and what has no value', () => {
    expect(thrownBy(() => callAs('Math', 'max(Integer, Integer)', null, 1))).toBe(NULL_ARGUMENT);
    expect(thrownBy(() => callAs('Math', 'mod(Integer, Integer)', 1, 0))).toBe('System.MathException: Divide by 0');
    expect(thrownBy(() => callAs('Math', 'sqrt(Decimal)', decimal('-1')))).toContain('System.MathException');
  });

  it('random gives the same row in every run', () => {
    const row = () => {
      startOrg();
      return Array.from({ length: 100 }, () => call('Math', 'random') as number);
    };
    const numbers = row();
    expect(row()).toEqual(numbers);
    expect(new Set(numbers).size).toBe(100);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  });
});
