import { raiseNull } from '../exceptions';
import { raiseDivideByZero } from './long';

/** A Double whose static type is Object or a type parameter. */
export class ApexDouble {
  constructor(readonly value: number) {}

  toString(): string {
    return doubleText(this.value);
  }
}

/**
 * The text of a Double as Java's Double.toString writes it: always a fraction digit, and computerised scientific
 * notation below 10^-3 and from 10^7. https://docs.oracle.com/javase/8/docs/api/java/lang/Double.html#toString-double-
 */
export function doubleText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e-3 && magnitude < 1e7) {
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
  }
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

/** a ÷ b. Raises `System.MathException: Divide by 0` [K], NullPointerException for null. */
export function divideDouble(a: number, b: number): number {
  if (a === null || b === null) return raiseNull();
  return b === 0 ? raiseDivideByZero() : a / b;
}

/** A Double cut to an Integer as Java does: towards zero, out-of-range values to the nearest Integer, NaN to 0. */
export function doubleToInteger(value: number): number {
  if (value >= 2147483647) return 2147483647;
  if (value <= -2147483648) return -2147483648;
  return value | 0;
}

/** Java's Double.hashCode: the two halves of the IEEE bits combined. */
export function hashDouble(value: number): number {
  bits.setFloat64(0, value);
  return bits.getInt32(0) ^ bits.getInt32(4);
}

const bits = new DataView(new ArrayBuffer(8));
