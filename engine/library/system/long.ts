import { raise } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { longToInteger, parseLong, type RawLong } from '../../runtime/values/long';
import { given } from '../arguments';
import { formatNumber } from '../numberFormat';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_long.htm */
export const long = platform('class System.Long', {
  'String format()': (value: RawLong) => formatNumber(BigInt(value), current.user.locale),
  'Integer intValue()': longToInteger,
  'static Long valueOf(String text)': (text: string) =>
    parseLong(given(text)) ?? raise('System.TypeException', `Invalid long: ${text}`),
});
