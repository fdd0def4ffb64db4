import { raise } from '../../runtime/exceptions';
import { ApexDecimal } from '../../runtime/values/decimal';
import { doubleToInteger } from '../../runtime/values/double';
import {
  compareLong,
  doubleToLong,
  negateLong,
  type RawLong,
  remainderInteger,
  remainderLong,
  toRawLong,
} from '../../runtime/values/long';
import { given } from '../arguments';
import { neverNull, type PlatformFunction, platform } from '../platform';
import { nextRandom } from '../random';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_math.htm */
export const math = platform('class System.Math', {
  'static Double E': () => Math.E,
  'static Double PI': () => Math.PI,
  ...neverNull({
    'static Decimal abs(Decimal x)': (x: ApexDecimal) => given(x).abs(),
    'static Double abs(Double x)': (x: number) => Math.abs(given(x)),
    'static Integer abs(Integer x)': (x: number) => Math.abs(given(x)) | 0,
    'static Long abs(Long x)': (x: RawLong) => (given(x) < 0 ? negateLong(x) : x),
    ...functions('acos', Math.acos),
    ...functions('asin', Math.asin),
    ...functions('atan', Math.atan),
    'static Decimal atan2(Decimal y, Decimal x)': (y: ApexDecimal, x: ApexDecimal) =>
      ApexDecimal.fromDouble(Math.atan2(given(y).toDouble(), given(x).toDouble())),
    'static Double atan2(Double y, Double x)': (y: number, x: number) => Math.atan2(given(y), given(x)),
    ...functions('cbrt', Math.cbrt),
    'static Decimal ceil(Decimal x)': (x: ApexDecimal) => given(x).setScale(0, 'CEILING'),
    'static Double ceil(Double x)': (x: number) => Math.ceil(given(x)),
    ...functions('cos', Math.cos),
    ...functions('cosh', Math.cosh),
    ...functions('exp', Math.exp),
    'static Decimal floor(Decimal x)': (x: ApexDecimal) => given(x).setScale(0, 'FLOOR'),
    'static Double floor(Double x)': (x: number) => Math.floor(given(x)),
    ...functions('log', Math.log),
    ...functions('log10', Math.log10),
    'static Decimal max(Decimal x, Decimal y)': (x: ApexDecimal, y: ApexDecimal) =>
      given(x).compare(given(y)) < 0 ? y : x,
    'static Double max(Double x, Double y)': (x: number, y: number) => Math.max(given(x), given(y)),
    'static Integer max(Integer x, Integer y)': (x: number, y: number) => Math.max(given(x), given(y)),
    'static Long max(Long x, Long y)': (x: RawLong, y: RawLong) => (compareLong(given(x), given(y)) < 0 ? y : x),
    'static Decimal min(Decimal x, Decimal y)': (x: ApexDecimal, y: ApexDecimal) =>
      given(x).compare(given(y)) > 0 ? y : x,
    'static Double min(Double x, Double y)': (x: number, y: number) => Math.min(given(x), given(y)),
    'static Integer min(Integer x, Integer y)': (x: number, y: number) => Math.min(given(x), given(y)),
    'static Long min(Long x, Long y)': (x: RawLong, y: RawLong) => (compareLong(given(x), given(y)) > 0 ? y : x),
    'static Integer mod(Integer x, Integer y)': (x: number, y: number) =>
      x !== null && y ? (x % y) | 0 : modSlowly(x, y),
    'static Long mod(Long x, Long y)': (x: RawLong, y: RawLong) => remainderLong(given(x), given(y)),
    'static Double pow(Double base, Double exponent)': (base: number, exponent: number) =>
      given(base) ** given(exponent),
    'static Double random()': nextRandom,
    'static Decimal rint(Decimal x)': (x: ApexDecimal) => given(x).setScale(0),
    'static Double rint(Double x)': (x: number) => rint(given(x)),
    'static Integer round(Decimal x)': (x: ApexDecimal) => Number(BigInt.asIntN(32, given(x).rounded())),
    'static Integer round(Double x)': (x: number) => doubleToInteger(Math.floor(given(x) + 0.5)),
    'static Long roundToLong(Decimal x)': (x: ApexDecimal) => toRawLong(given(x).rounded()),
    'static Long roundToLong(Double x)': (x: number) => doubleToLong(Math.floor(given(x) + 0.5)),
    'static Decimal signum(Decimal x)': (x: ApexDecimal) =>
      ApexDecimal.fromInteger(Math.sign(given(x).compare(ApexDecimal.ZERO))),
    'static Double signum(Double x)': (x: number) => Math.sign(given(x)),
    ...functions('sin', Math.sin),
    ...functions('sinh', Math.sinh),
    ...functions('sqrt', Math.sqrt),
    ...functions('tan', Math.tan),
    ...functions('tanh', Math.tanh),
  }),
});

/** `mod` of what is null or divides by 0. */
function modSlowly(x: number, y: number): number {
  return remainderInteger(given(x), given(y));
}

/** The Decimal and the Double row of a function; a Decimal result that is no number raises a MathException. [K] */
function functions(name: string, compute: (x: number) => number): Record<string, PlatformFunction> {
  return {
    [`static Decimal ${name}(Decimal x)`]: (x: ApexDecimal) => {
      const result = compute(given(x).toDouble());
      return Number.isFinite(result)
        ? ApexDecimal.fromDouble(result)
        : raise('System.MathException', `Invalid argument of ${name}: ${x}`);
    },
    [`static Double ${name}(Double x)`]: (x: number) => compute(given(x)),
  };
}

/** To the nearest whole number, to the even one of two. */
function rint(x: number): number {
  const rounded = Math.round(x);
  return rounded - x === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
