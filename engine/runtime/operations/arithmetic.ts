import type { ArithmeticOperator } from '../../semantics/program';
import { raiseNull } from '../exceptions';
import { ApexDate } from '../values/date';
import { ApexDatetime } from '../values/datetime';
import { ApexDecimal } from '../values/decimal';
import { ApexDouble } from '../values/double';
import { compareStrings } from '../values/equality';
import { ApexLong } from '../values/long';
import { ApexTime } from '../values/time';

const MS_PER_DAY = 86_400_000;

/** Date ± Integer days, Datetime ± Integer or Double days, Time ± milliseconds. [D] Expression operators */
export function addToMoment(moment: unknown, amount: unknown, negative: boolean): unknown {
  if (moment === null || amount === null) return raiseNull();
  const number =
    Number(amount instanceof ApexLong || amount instanceof ApexDouble ? amount.value : String(amount)) *
    (negative ? -1 : 1);
  if (moment instanceof ApexDate) return moment.addDays(Math.trunc(number));
  if (moment instanceof ApexDatetime) return new ApexDatetime(moment.ms + Math.round(number * MS_PER_DAY));
  return new ApexTime((moment as ApexTime).ms + number);
}

/**
 * Negative, 0 or positive for two values of one ordered type; NaN, which makes every comparison false, when one is null.
 * A text is greater than null.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_expressions_operators_understanding.htm
 */
export function compareValues(a: unknown, b: unknown): number {
  if (a === null || b === null) return typeof a === 'string' ? 1 : typeof b === 'string' ? -1 : Number.NaN;
  if (typeof a === 'string') return compareStrings(a, b as string);
  if (a instanceof ApexDecimal) return a.compare(b as ApexDecimal);
  if (a instanceof ApexDate) return a.days - (b as ApexDate).days;
  return (a as { ms: number }).ms - (b as { ms: number }).ms;
}

/** Names of the functions of generated code for the arithmetic that JavaScript's operators do not do. */
export const LONG_FUNCTIONS: Readonly<Record<ArithmeticOperator, string>> = {
  '+': 'addLong',
  '-': 'subtractLong',
  '*': 'multiplyLong',
  '/': 'divideLong',
  '&': 'andLong',
  '|': 'orLong',
  '^': 'xorLong',
  '<<': 'shiftLeftLong',
  '>>': 'shiftRightLong',
  '>>>': 'shiftRightUnsignedLong',
};

/** Methods of ApexDecimal by operator. */
export const DECIMAL_METHODS: Readonly<Partial<Record<ArithmeticOperator, string>>> = {
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  '/': 'dividedBy',
};
