import { raise, raiseNullArgument } from '../exceptions';
import { outOfHeap } from '../state';
import { doubleText } from './double';
import { type RawLong, raiseDivideByZero, toRawLong } from './long';
import { divideRounded, halfEven, quotientRounded, type RoundingMode } from './rounding';

/** Significant digits of a quotient. [V] octoberswimmer/aer-dist #345, #34 */
const QUOTIENT_DIGITS = 33;
/** Bound on an exponent that is read from text, so that a short text cannot ask for a huge number. */
const MAX_EXPONENT = 10_000;
/** Digits that every safe number has room for. */
const SAFE_DIGITS = 15;
/** Most digits on either side of the point that a program may ask for. [D] setScale */
const MAX_SCALE = 33;
/** Largest scale at which 10^scale is a Double without loss. */
const EXACT_SCALE = 22;
/** Digits more than its dividend that an exact quotient is looked for without big numbers. */
const QUICK_DIGITS = 6;
/** The safe numbers. An enum, since its members are written into the code as numbers, which is shorter than names. */
enum Safe {
  Most = 9007199254740991,
  Least = -9007199254740991,
}

/**
 * An Apex Decimal: coefficient × 10^-scale, like Java's BigDecimal. It keeps its scale, so 1.10 stays 1.10. Immutable.
 *
 * A coefficient up to 2⁵³−1, so every usual amount of money, is a number: its arithmetic is many times as fast as that of
 * bigint. The usual case stands in the methods themselves, in few bytes and with one place that makes the result, because
 * V8 then compiles them into the loops that call them and makes no object for what is only passed on. A product with a
 * power of 10 is even, so exact up to 2⁵⁴; a sum with one that is not exact is not safe. What does not fit has NaN there,
 * fails the checks, and is a `LargeDecimal`.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm
 */
export class ApexDecimal {
  /** The coefficient, NaN in a LargeDecimal. Declared, so that an object gets each field once. */
  declare protected readonly units: number;
  declare readonly scale: number;

  protected constructor(units: number, scale: number) {
    this.units = units;
    this.scale = scale;
  }

  static readonly ZERO = new ApexDecimal(0, 0);

  /** coefficient × 10^-scale; a negative scale becomes 0. */
  static of(coefficient: bigint, scale: number): ApexDecimal {
    if (scale < 0) return ApexDecimal.of(coefficient * tenTo(-scale), 0);
    return coefficient <= Safe.Most && coefficient >= -Safe.Most
      ? new ApexDecimal(Number(coefficient), scale)
      : new LargeDecimal(coefficient, scale);
  }

  get coefficient(): bigint {
    return BigInt(this.units);
  }

  /** Reads `-12.50`, `.5`, `1e3`; undefined for a text that is no number. */
  static parse(text: string): ApexDecimal | undefined {
    const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/.exec(text);
    if (!match) return undefined;
    const [, sign, whole = '', fraction = '', exponent = '0'] = match;
    if (whole === '' && fraction === '') return undefined;
    const power = Number(exponent);
    if (Math.abs(power) > MAX_EXPONENT) return undefined;
    const digits = whole + fraction;
    const scale = fraction.length - power;
    if (digits.length <= SAFE_DIGITS && scale >= 0) {
      const magnitude = Number(digits);
      return new ApexDecimal(sign === '-' ? 0 - magnitude : magnitude, scale);
    }
    return ApexDecimal.of(sign === '-' ? -BigInt(digits) : BigInt(digits), scale);
  }

  /** The Decimal of an Integer or Long: scale 0. */
  static fromInteger(value: RawLong): ApexDecimal {
    return typeof value === 'number' ? new ApexDecimal(value, 0) : new LargeDecimal(value, 0);
  }

  /** The Decimal of an Integer for generated code, where null stays null. */
  static ofInteger(value: number | null): ApexDecimal | null {
    return value === null ? null : new ApexDecimal(value, 0);
  }

  /** The same of a Long. */
  static ofLong(value: RawLong | null): ApexDecimal | null {
    return value === null ? null : ApexDecimal.fromInteger(value);
  }

  /** The Decimal of a Double: of its text, so 0.1 is 0.1. [D] */
  static fromDouble(value: number): ApexDecimal {
    const decimal = ApexDecimal.parse(doubleText(value));
    return decimal ?? raise('System.TypeException', `Invalid decimal: ${doubleText(value)}`);
  }

  plus(other: ApexDecimal): ApexDecimal {
    const { units } = this;
    const added = other.units;
    const more = this.scale - other.scale;
    const sum =
      more === 0
        ? units + added
        : more > 0
          ? units + added * (TEN_TO[more] as number)
          : units * (TEN_TO[-more] as number) + added;
    return sum <= Safe.Most && sum >= Safe.Least
      ? new ApexDecimal(sum, more < 0 ? other.scale : this.scale)
      : sumOf(this, other);
  }

  minus(other: ApexDecimal): ApexDecimal {
    const rest = this.unitsLess(other);
    return rest <= Safe.Most && rest >= Safe.Least
      ? new ApexDecimal(rest, this.scale < other.scale ? other.scale : this.scale)
      : differenceOf(this, other);
  }

  times(other: ApexDecimal): ApexDecimal {
    const product = this.units * other.units;
    return product <= Safe.Most && product >= Safe.Least
      ? new ApexDecimal(product, this.scale + other.scale)
      : productOf(this, other);
  }

  /** `times` with an Integer, which needs no Decimal of its own. */
  timesInteger(other: number): ApexDecimal {
    const product = this.units * other;
    return product <= Safe.Most && product >= Safe.Least
      ? new ApexDecimal(product, this.scale)
      : productOf(this, other);
  }

  /**
   * The `/` operator: 33 significant digits, half-even; an exact quotient has as few digits as the difference of the
   * scales lets it have, as BigDecimal.divide(MathContext) does. [V] #345, #34; the exact case [K].
   * Raises `System.MathException: Divide by 0`.
   */
  dividedBy(other: ApexDecimal): ApexDecimal {
    if (other.units === 0) return raiseDivideByZero();
    const preferred = this.scale - other.scale;
    if (this.units === 0) return new ApexDecimal(0, Math.max(preferred, 0));
    if (preferred >= 0) {
      // NaN and what grew unsafe end the search. An exact product tells an exact quotient; `%` would be many times as slow.
      let dividend = this.units;
      for (let more = 0; more <= QUICK_DIGITS && Math.abs(dividend) <= Safe.Most; more++, dividend *= 10) {
        const quotient = dividend / other.units;
        if (Math.floor(quotient) === quotient && quotient * other.units === dividend) {
          return new ApexDecimal(quotient, preferred + more);
        }
      }
    }
    return quotientOf(this.coefficient, other.coefficient, preferred);
  }

  /** `divide(divisor, scale, mode)`: the quotient at a scale. Raises `System.MathException: Divide by 0`. */
  divide(divisor: ApexDecimal, scale: number, mode: RoundingMode = 'HALF_EVEN'): ApexDecimal {
    if (divisor.units === 0) return raiseDivideByZero();
    const shift = scale - this.scale + divisor.scale;
    const quick = shift >= 0 ? quotientRounded(this.units * powerOf(shift), divisor.units, mode) : Number.NaN;
    if (scale >= 0 && quick <= Safe.Most) return new ApexDecimal(quick, scale);
    const dividend = shift >= 0 ? this.coefficient * tenTo(shift) : this.coefficient;
    const by = shift >= 0 ? divisor.coefficient : divisor.coefficient * tenTo(-shift);
    return ApexDecimal.of(divideRounded(dividend, by, mode), scale);
  }

  negated(): ApexDecimal {
    return new ApexDecimal(0 - this.units, this.scale);
  }

  abs(): ApexDecimal {
    return this.isNegative() ? this.negated() : this;
  }

  /** This to a power of 0 or more, with the scale multiplied as repeated multiplication does. */
  pow(exponent: number): ApexDecimal {
    const { coefficient } = this;
    if (String(coefficient).length * exponent > 2 * MOST_DIGITS) return raiseTooLarge();
    return ApexDecimal.of(coefficient ** BigInt(exponent), this.scale * exponent);
  }

  /**
   * Rounded (half-even unless told) or padded to `scale` digits right of the point; a negative scale rounds left of it
   * [D]. Raises NullPointerException for null, MathException beyond 33 digits on either side.
   */
  setScale(scale: number, mode?: RoundingMode): ApexDecimal {
    const units =
      scale !== null && scale >= 0 && scale < this.scale && (mode === undefined || mode === 'HALF_EVEN')
        ? halfEven(this.units, TEN_TO[this.scale - scale] as number)
        : unitsScaled(this.units, this.scale, scale, mode);
    return units <= Safe.Most && units >= Safe.Least ? new ApexDecimal(units, scale) : scaledTo(this, scale, mode);
  }

  /** Rounded to a whole number. */
  rounded(mode: RoundingMode = 'HALF_EVEN'): bigint {
    return divideRounded(this.coefficient, tenTo(this.scale), mode);
  }

  /** Without trailing zeros of the fraction. [D] stripTrailingZeros */
  stripTrailingZeros(): ApexDecimal {
    return trimmed(this, 0);
  }

  /** Number of digits of the coefficient. */
  precision(): number {
    return this.digits().length;
  }

  /** Negative, 0 or positive; 1.0 and 1.00 are equal. */
  compare(other: ApexDecimal): number {
    const rest = this.unitsLess(other);
    return rest <= Safe.Most && rest >= Safe.Least ? rest : orderOf(this, other);
  }

  /** `==`: the same number, whatever the scales. */
  equals(other: ApexDecimal): boolean {
    return this.compare(other) === 0;
  }

  /** Equality inside collections and sObjects: the same number at the same scale. [S] danjb.com/tech_blog/apex_oddities */
  same(other: ApexDecimal): boolean {
    return this.scale === other.scale && this.compare(other) === 0;
  }

  /** The nearest Double. */
  toDouble(): number {
    // Both operands are exact, so IEEE's division rounds once, to the nearest.
    const quotient = (this.units + 0) / 10 ** this.scale;
    return this.scale <= EXACT_SCALE && !Number.isNaN(quotient) ? quotient : Number(this.toPlainString());
  }

  /** The whole part as a Long, wrapped to 64 bits. */
  toLong(): RawLong {
    return toRawLong(this.coefficient / tenTo(this.scale));
  }

  /** The whole part as an Integer, wrapped to 32 bits. */
  toInteger(): number {
    return Number(BigInt.asIntN(32, this.coefficient / tenTo(this.scale)));
  }

  /** All digits without an exponent. [D] toPlainString */
  toPlainString(): string {
    const sign = this.isNegative() ? '-' : '';
    if (this.scale === 0) return sign + this.digits();
    const digits = this.digits().padStart(this.scale + 1, '0');
    const point = digits.length - this.scale;
    return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
  }

  /** As BigDecimal.toString: scientific notation only for numbers smaller than 10^-6. [K] that Apex does the same */
  toString(): string {
    const digits = this.digits();
    const exponent = digits.length - 1 - this.scale;
    if (this.scale === 0 || exponent >= -6) return this.toPlainString();
    const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
    return `${this.isNegative() ? '-' : ''}${mantissa}E${exponent}`;
  }

  /** As BigDecimal.hashCode: of digits and scale. */
  hash(): number {
    const words: number[] = [];
    for (let rest = this.abs().coefficient; rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn));
    const hash = words.reduceRight((sum, word) => (Math.imul(31, sum) + word) | 0, 0);
    return (Math.imul(31, this.isNegative() ? -hash : hash) + this.scale) | 0;
  }

  /** The difference in units of the larger scale; exact where it is safe. */
  private unitsLess(other: ApexDecimal): number {
    const { units } = this;
    const less = other.units;
    const more = this.scale - other.scale;
    if (more === 0) return units - less;
    return more > 0 ? units - less * (TEN_TO[more] as number) : units * (TEN_TO[-more] as number) - less;
  }

  protected isNegative(): boolean {
    return this.units < 0;
  }

  /** The digits of the coefficient, without sign. */
  protected digits(): string {
    return String(Math.abs(this.units));
  }
}

/** A Decimal whose coefficient is beyond the safe numbers. */
class LargeDecimal extends ApexDecimal {
  constructor(
    private readonly large: bigint,
    scale: number,
  ) {
    super(Number.NaN, scale);
  }

  override get coefficient(): bigint {
    return this.large;
  }

  override negated(): ApexDecimal {
    return new LargeDecimal(-this.large, this.scale);
  }

  protected override isNegative(): boolean {
    return this.large < 0n;
  }

  protected override digits(): string {
    return String(this.large < 0n ? -this.large : this.large);
  }
}

/** 10 to a power of 0 or more where that is safe; else NaN. */
function powerOf(power: number): number {
  return power <= SAFE_DIGITS ? (TEN_TO[power] as number) : Number.NaN;
}

/** 10 to a power, by its power. What is beyond it gives NaN to whoever computes with it. */
const TEN_TO: readonly number[] = Array.from({ length: SAFE_DIGITS + 1 }, (_, power) => 10 ** power);
const POWERS: readonly bigint[] = Array.from({ length: 81 }, (_, power) => 10n ** BigInt(power));

/** 10 to a power of 0 or more. */
function tenTo(power: number): bigint {
  return POWERS[power] ?? 10n ** BigInt(power);
}

function largerScale(a: ApexDecimal, b: ApexDecimal): number {
  return a.scale > b.scale ? a.scale : b.scale;
}

function coefficientAt(value: ApexDecimal, scale: number): bigint {
  return value.coefficient * tenTo(scale - value.scale);
}

function sumOf(a: ApexDecimal, b: ApexDecimal): ApexDecimal {
  const scale = largerScale(a, b);
  return ApexDecimal.of(coefficientAt(a, scale) + coefficientAt(b, scale), scale);
}

function differenceOf(a: ApexDecimal, b: ApexDecimal): ApexDecimal {
  const scale = largerScale(a, b);
  return ApexDecimal.of(coefficientAt(a, scale) - coefficientAt(b, scale), scale);
}

function orderOf(a: ApexDecimal, b: ApexDecimal): number {
  const scale = largerScale(a, b);
  const [x, y] = [coefficientAt(a, scale), coefficientAt(b, scale)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function productOf(a: ApexDecimal, other: ApexDecimal | number): ApexDecimal {
  const b = typeof other === 'number' ? ApexDecimal.fromInteger(other) : other;
  const [x, y] = [a.coefficient, b.coefficient];
  if (Math.max(a.scale, b.scale) > MOST_DIGITS || isEndless(x) || isEndless(y)) return raiseTooLarge();
  return ApexDecimal.of(x * y, a.scale + b.scale);
}

/** Digits of a Decimal with which no program computes, but that a loop which multiplies soon has. [K] */
const MOST_DIGITS = 100_000;
let endless: bigint | undefined;

function isEndless(coefficient: bigint): boolean {
  endless ??= 10n ** BigInt(MOST_DIGITS);
  return coefficient > endless || -coefficient > endless;
}

function raiseTooLarge(): never {
  return outOfHeap();
}

function scaledTo(value: ApexDecimal, scale: number, mode: RoundingMode = 'HALF_EVEN'): ApexDecimal {
  if (scale === null) return raiseNullArgument();
  if (scale > MAX_SCALE || scale < -MAX_SCALE) {
    return raise('System.MathException', `Scale must be between -${MAX_SCALE} and ${MAX_SCALE}`);
  }
  const more = scale - value.scale;
  return more >= 0
    ? ApexDecimal.of(value.coefficient * tenTo(more), scale)
    : ApexDecimal.of(divideRounded(value.coefficient, tenTo(-more), mode), scale);
}

/** The units of a number at another scale; NaN, which fails every check, where that needs a closer look. */
function unitsScaled(units: number, from: number, to: number, mode: RoundingMode = 'HALF_EVEN'): number {
  if (to === null || to < 0 || to > MAX_SCALE) return Number.NaN;
  return to >= from ? units * powerOf(to - from) : quotientRounded(units, powerOf(from - to), mode);
}

/** The quotient of two coefficients to 33 digits; `preferred` is the scale of an exact one that needs no more digits. */
function quotientOf(dividend: bigint, divisor: bigint, preferred: number): ApexDecimal {
  const shift = QUOTIENT_DIGITS + digitsOf(divisor) - digitsOf(dividend);
  let scale = preferred + shift;
  let coefficient = shifted(dividend, divisor, shift);
  if (digitsOf(coefficient) > QUOTIENT_DIGITS) {
    scale -= 1;
    coefficient = shifted(dividend, divisor, shift - 1);
  }
  const exact = coefficient * divisor * tenTo(Math.max(0, preferred - scale));
  const result = ApexDecimal.of(coefficient, scale);
  return exact === dividend * tenTo(Math.max(0, scale - preferred)) ? trimmed(result, Math.max(preferred, 0)) : result;
}

function shifted(dividend: bigint, divisor: bigint, shift: number): bigint {
  return shift >= 0
    ? divideRounded(dividend * tenTo(shift), divisor, 'HALF_EVEN')
    : divideRounded(dividend, divisor * tenTo(-shift), 'HALF_EVEN');
}

function trimmed(value: ApexDecimal, minimum: number): ApexDecimal {
  let { coefficient, scale } = value;
  while (scale > minimum && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale--;
  }
  return scale === value.scale ? value : ApexDecimal.of(coefficient, scale);
}

function digitsOf(value: bigint): number {
  return (value < 0n ? -value : value).toString().length;
}
