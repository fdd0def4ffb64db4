import { raise } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { toDouble } from '../../runtime/values/cast';
import { ApexDecimal } from '../../runtime/values/decimal';
import { doubleToInteger } from '../../runtime/values/double';
import { isInstance } from '../../runtime/values/instanceOf';
import { doubleToLong } from '../../runtime/values/long';
import { doubleType } from '../../types/type';
import { given } from '../arguments';
import { formatNumber } from '../numberFormat';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_double.htm */
export const double = platform('class System.Double', {
  'String format()': (value: number) => formatNumber(value, current.user.locale),
  'Integer intValue()': doubleToInteger,
  'Long longValue()': doubleToLong,
  'Long round()': (value: number) => doubleToLong(Math.floor(value + 0.5)),
  'static Double valueOf(String text)': (text: string) => parseDouble(given(text)),
  'static Double valueOf(Object value)': (value: unknown) => {
    if (typeof given(value) === 'string') return parseDouble(value as string);
    return isInstance(value, doubleType) ? toDouble(value).value : raise('System.TypeException', 'Invalid double');
  },
});

function parseDouble(text: string): number {
  return ApexDecimal.parse(text)?.toDouble() ?? raise('System.TypeException', `Invalid double: ${text}`);
}
