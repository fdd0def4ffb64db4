import { raise } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { ApexDecimal } from '../../runtime/values/decimal';
import type { ApexEnumValue } from '../../runtime/values/enum';
import { type RawLong, toRawLong } from '../../runtime/values/long';
import { ROUNDING_MODES, type RoundingMode } from '../../runtime/values/rounding';
import { given } from '../arguments';
import { formatNumber } from '../numberFormat';
import { platform } from '../platform';

/** Most digits on either side of the point that setScale takes. [D] */
const MAX_SCALE = 33;
/** Largest exponent of `pow`. [D] */
const MAX_EXPONENT = 32_767;

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm */
export const decimal = platform('class System.Decimal', {
  'Decimal abs()': (value: ApexDecimal) => value.abs(),
  'Decimal divide(Decimal divisor, Integer scale)': (value: ApexDecimal, divisor: ApexDecimal, scale: number) =>
    value.divide(given(divisor), within(scale)),
  'Decimal divide(Decimal divisor, Integer scale, RoundingMode mode)': (
    value: ApexDecimal,
    divisor: ApexDecimal,
    scale: number,
    mode: ApexEnumValue,
  ) => value.divide(given(divisor), within(scale), modeOf(mode)),
  'Double doubleValue()': (value: ApexDecimal) => value.toDouble(),
  'String format()': (value: ApexDecimal) => formatNumber(value.toPlainString(), current.user.locale),
  'Integer intValue()': (value: ApexDecimal) => value.toInteger(),
  'Long longValue()': (value: ApexDecimal) => value.toLong(),
  'Decimal pow(Integer exponent)': (value: ApexDecimal, exponent: number) => {
    if (given(exponent) < 0 || exponent > MAX_EXPONENT) {
      return raise('System.MathException', `Exponent must be between 0 and ${MAX_EXPONENT}`);
    }
    return value.pow(exponent);
  },
  'Integer precision()': (value: ApexDecimal) => value.precision(),
  'Long round()': (value: ApexDecimal) => toRawLong(value.rounded()),
  'Long round(RoundingMode mode)': (value: ApexDecimal, mode: ApexEnumValue) => toRawLong(value.rounded(modeOf(mode))),
  'Integer scale()': (value: ApexDecimal) => value.scale,
  'Decimal setScale(Integer scale)': {
    run: (value: ApexDecimal, scale: number) => value.setScale(scale),
    inline: '$0.setScale($1)',
    nonNull: true,
  },
  'Decimal setScale(Integer scale, RoundingMode mode)': {
    run: (value: ApexDecimal, scale: number, mode: ApexEnumValue) => value.setScale(scale, modeOf(mode)),
    inline: '$0.setScale($1, $2.name)',
    nonNull: true,
  },
  'Decimal stripTrailingZeros()': (value: ApexDecimal) => value.stripTrailingZeros(),
  'String toPlainString()': (value: ApexDecimal) => value.toPlainString(),
  'static Decimal valueOf(Double value)': (value: number) => ApexDecimal.fromDouble(given(value)),
  'static Decimal valueOf(Long value)': (value: RawLong) => ApexDecimal.fromInteger(given(value)),
  'static Decimal valueOf(String text)': (text: string) =>
    ApexDecimal.parse(given(text)) ?? raise('System.TypeException', `Invalid decimal: ${text}`),
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm#apex_System_Decimal_RoundingMode */
export const roundingMode = platform('enum System.RoundingMode', {}, ROUNDING_MODES);

function modeOf(mode: ApexEnumValue): RoundingMode {
  return given(mode).name as RoundingMode;
}

function within(scale: number): number {
  if (scale !== null && scale >= -MAX_SCALE && scale <= MAX_SCALE) return scale;
  given(scale);
  return raise('System.MathException', `Scale must be between -${MAX_SCALE} and ${MAX_SCALE}`);
}
