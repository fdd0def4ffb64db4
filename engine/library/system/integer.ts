import { raise } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { ApexDecimal } from '../../runtime/values/decimal';
import { ApexDouble, doubleToInteger } from '../../runtime/values/double';
import { ApexLong, longToInteger } from '../../runtime/values/long';
import { formatNumber } from '../numberFormat';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_integer.htm */
export const integer = platform('class System.Integer', {
  'String format()': (value: number) => formatNumber(BigInt(value), current.user.locale),
  'static Integer valueOf(String text)': parseInteger,
  'static Integer valueOf(Object value)': (value: unknown) => {
    if (value === null || typeof value === 'number') return value;
    if (value instanceof ApexLong) return longToInteger(value.value);
    if (value instanceof ApexDouble) return doubleToInteger(value.value);
    if (value instanceof ApexDecimal) return value.toInteger();
    return typeof value === 'string' ? parseInteger(value) : raise('System.TypeException', 'Invalid integer');
  },
});

/** Whole numbers, also with a fraction of zeros; null gives null. [V] octoberswimmer/aer-dist #3 */
function parseInteger(text: string | null): number | null {
  if (text === null) return null;
  const match = /^([+-]?\d{1,20})(?:\.0*)?$/.exec(text);
  const value = match ? Number(match[1]) : Number.NaN;
  if (!(value >= -2147483648 && value <= 2147483647)) return raise('System.TypeException', `Invalid integer: ${text}`);
  return value + 0;
}
