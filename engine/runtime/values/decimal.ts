import { raise } from '../exceptions';
import { doubleText } from './double';
import { type RawLong, raiseDivideByZero, toRawLong } from './long';
import { divideRounded, type RoundingMode } from './rounding';

/** Significant digits of a quotient. [V] octoberswimmer/aer-dist #345, #34 */
const QUOTIENT_DIGITS = 33;
/** Bound on an exponent that is read from text, so that a short text cannot ask for a huge number. */
const MAX_EXPONENT = 10_000;

/**
 * An Apex Decimal: coefficient × 10^-scale, like Java's BigDecimal. It keeps its scale, so 1.10 stays 1.10. Immutable.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm
 */
export class ApexDecimal {
  constructor(
    readonly coefficient: bigint,
    readonly scale: number,
  ) {}

  static readonly ZERO = new ApexDecimal(0n, 0);

  /** Reads `-12.50`, `.5`, `1e3`; undefined for a text that is no number. */
  static parse(text: string): ApexDecimal | undefined {
    const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/.exec(text);
    if (!match) return undefined;
    const [, sign, whole = '', fraction = '', exponent = '0'] = match;
    if (whole === '' && fraction === '') return undefined;
    const power = Number(exponent);
    if (Math.abs(power) > MAX_EXPONENT) return undefined;
    const magnitude = BigInt(whole + fraction);
    const scale = fraction.length - power;
    const coefficient = sign === '-' ? -magnitude : magnitude;
    return scale >= 0 ? new ApexDecimal(coefficient, scale) : new ApexDecimal(coefficient * tenTo(-scale), 0);
  }

  /** The Decimal of an Integer or Long: scale 0. */
  static fromInteger(value: RawLong): ApexDecimal {
    return new ApexDecimal(BigInt(value), 0);
  }

  /** The Decimal of a Double: of its text, so 0.1 is 0.1. [D] */
  static fromDouble(value: number): ApexDecimal {
    const decimal = ApexDecimal.parse(doubleText(value));
    return decimal ?? raise('System.TypeException', `Invalid decimal: ${doubleText(value)}`);
  }

  plus(other: ApexDecimal): ApexDecimal {
    const scale = Math.max(this.scale, other.scale);
    return new ApexDecimal(this.coefficientAt(scale) + other.coefficientAt(scale), scale);
  }

  minus(other: ApexDecimal): ApexDecimal {
    const scale = Math.max(this.scale, other.scale);
    return new ApexDecimal(this.coefficientAt(scale) - other.coefficientAt(scale), scale);
  }

  times(other: ApexDecimal): ApexDecimal {
    return new ApexDecimal(this.coefficient * other.coefficient, this.scale + other.scale);
  }

  /**
   * The `/` operator: 33 significant digits, half-even; an exact quotient has as few digits as the difference of the
   * scales lets it have, as BigDecimal.divide(MathContext) does. [V] #345, #34; the exact case [K].
   * Raises `System.MathException: Divide by 0`.
   */
  dividedBy(other: ApexDecimal): ApexDecimal {
    if (other.coefficient === 0n) return raiseDivideByZero();
    const preferred = this.scale - other.scale;
    if (this.coefficient === 0n) return new ApexDecimal(0n, Math.max(preferred, 0));
    const shift = QUOTIENT_DIGITS + digits(other.coefficient) - digits(this.coefficient);
    let scale = preferred + shift;
    let coefficient = quotient(this.coefficient, other.coefficient, shift);
    if (digits(coefficient) > QUOTIENT_DIGITS) {
      scale -= 1;
      coefficient = quotient(this.coefficient, other.coefficient, shift - 1);
    }
    const exact = coefficient * other.coefficient * tenTo(Math.max(0, preferred - scale));
    const result = new ApexDecimal(coefficient, scale).atLeastScaleZero();
    return exact === this.coefficient * tenTo(Math.max(0, scale - preferred))
      ? result.trimmed(Math.max(preferred, 0))
      : result;
  }

  /** `divide(divisor, scale, mode)`: the quotient at a scale. Raises `System.MathException: Divide by 0`. */
  divide(divisor: ApexDecimal, scale: number, mode: RoundingMode = 'HALF_EVEN'): ApexDecimal {
    if (divisor.coefficient === 0n) return raiseDivideByZero();
    const shift = scale - this.scale + divisor.scale;
    const dividend = shift >= 0 ? this.coefficient * tenTo(shift) : this.coefficient;
    const by = shift >= 0 ? divisor.coefficient : divisor.coefficient * tenTo(-shift);
    return new ApexDecimal(divideRounded(dividend, by, mode), scale).atLeastScaleZero();
  }

  negated(): ApexDecimal {
    return new ApexDecimal(-this.coefficient, this.scale);
  }

  abs(): ApexDecimal {
    return this.coefficient < 0n ? this.negated() : this;
  }

  /** This to a power of 0 or more, with the scale multiplied as repeated multiplication does. */
  pow(exponent: number): ApexDecimal {
    return new ApexDecimal(this.coefficient ** BigInt(exponent), this.scale * exponent);
  }

  /** Rounded (half-even unless told) or padded to `scale` digits right of the point; a negative scale rounds left of it. [D] */
  setScale(scale: number, mode: RoundingMode = 'HALF_EVEN'): ApexDecimal {
    if (scale === this.scale) return this;
    if (scale > this.scale) return new ApexDecimal(this.coefficientAt(scale), scale);
    return new ApexDecimal(divideRounded(this.coefficient, tenTo(this.scale - scale), mode), scale).atLeastScaleZero();
  }

  /** Rounded to a whole number. */
  rounded(mode: RoundingMode = 'HALF_EVEN'): bigint {
    return divideRounded(this.coefficient, tenTo(this.scale), mode);
  }

  /** Without trailing zeros of the fraction. [D] stripTrailingZeros */
  stripTrailingZeros(): ApexDecimal {
    return this.trimmed(0);
  }

  /** Number of digits of the coefficient. */
  precision(): number {
    return digits(this.coefficient);
  }

  /** Negative, 0 or positive; 1.0 and 1.00 are equal. */
  compare(other: ApexDecimal): number {
    if (this.scale === other.scale) return order(this.coefficient, other.coefficient);
    const scale = Math.max(this.scale, other.scale);
    return order(this.coefficientAt(scale), other.coefficientAt(scale));
  }

  /** `==`: the same number, whatever the scales. */
  equals(other: ApexDecimal): boolean {
    return this.compare(other) === 0;
  }

  /** Equality inside collections and sObjects: the same number at the same scale. [S] danjb.com/tech_blog/apex_oddities */
  same(other: ApexDecimal): boolean {
    return this.scale === other.scale && this.coefficient === other.coefficient;
  }

  /** The nearest Double. */
  toDouble(): number {
    return Number(this.toPlainString());
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
    if (this.scale === 0) return this.coefficient.toString();
    const text = this.abs()
      .coefficient.toString()
      .padStart(this.scale + 1, '0');
    const point = text.length - this.scale;
    return `${this.coefficient < 0n ? '-' : ''}${text.slice(0, point)}.${text.slice(point)}`;
  }

  /** As BigDecimal.toString: scientific notation only for numbers smaller than 10^-6. [K] that Apex does the same */
  toString(): string {
    const exponent = digits(this.coefficient) - 1 - this.scale;
    if (this.scale === 0 || exponent >= -6) return this.toPlainString();
    const text = this.abs().coefficient.toString();
    const mantissa = text.length > 1 ? `${text[0]}.${text.slice(1)}` : text;
    return `${this.coefficient < 0n ? '-' : ''}${mantissa}E${exponent}`;
  }

  /** As BigDecimal.hashCode: of digits and scale. */
  hash(): number {
    const words: number[] = [];
    for (let rest = this.abs().coefficient; rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn));
    const hash = words.reduceRight((sum, word) => (Math.imul(31, sum) + word) | 0, 0);
    return (Math.imul(31, this.coefficient < 0n ? -hash : hash) + this.scale) | 0;
  }

  private coefficientAt(scale: number): bigint {
    return scale === this.scale ? this.coefficient : this.coefficient * tenTo(scale - this.scale);
  }

  private atLeastScaleZero(): ApexDecimal {
    return this.scale >= 0 ? this : new ApexDecimal(this.coefficient * tenTo(-this.scale), 0);
  }

  private trimmed(minimum: number): ApexDecimal {
    let { coefficient, scale } = this;
    while (scale > minimum && coefficient % 10n === 0n) {
      coefficient /= 10n;
      scale--;
    }
    return scale === this.scale ? this : new ApexDecimal(coefficient, scale);
  }
}

const powers: bigint[] = [];
for (let power = 0, value = 1n; power <= 80; power++, value *= 10n) powers.push(value);

/** 10 to a power of 0 or more. */
export function tenTo(power: number): bigint {
  return powers[power] ?? 10n ** BigInt(power);
}

function quotient(dividend: bigint, divisor: bigint, shift: number): bigint {
  return shift >= 0
    ? divideRounded(dividend * tenTo(shift), divisor, 'HALF_EVEN')
    : divideRounded(dividend, divisor * tenTo(-shift), 'HALF_EVEN');
}

function digits(value: bigint): number {
  return (value < 0n ? -value : value).toString().length;
}

function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
