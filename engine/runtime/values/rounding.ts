import { raise } from '../exceptions';

/** The rounding modes of `System.RoundingMode`, in its order. [D] apex_methods_system_roundingmode */
export const ROUNDING_MODES = [
  'UP',
  'DOWN',
  'CEILING',
  'FLOOR',
  'HALF_UP',
  'HALF_DOWN',
  'HALF_EVEN',
  'UNNECESSARY',
] as const;

export type RoundingMode = (typeof ROUNDING_MODES)[number];

/**
 * dividend ÷ divisor rounded to a whole number by the mode; `divisor` is not 0. Raises a MathException when the mode
 * is UNNECESSARY and there is a remainder.
 */
export function divideRounded(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const quotient = dividend / divisor;
  const remainder = dividend % divisor;
  if (remainder === 0n) return quotient;
  const isPositive = dividend < 0n === divisor < 0n;
  const twice = 2n * magnitude(remainder) - magnitude(divisor);
  const half = twice < 0n ? -1 : twice > 0n ? 1 : 0;
  if (!roundsAway(mode, isPositive, half, quotient % 2n !== 0n)) return quotient;
  return isPositive ? quotient + 1n : quotient - 1n;
}

/**
 * dividend ÷ divisor rounded half-even, for whole numbers up to 2⁵² and a positive divisor that is no more than 2⁵²; NaN
 * for anything else. Without `%`, which for numbers beyond 32 bits is many times as slow as a division.
 */
export function halfEven(dividend: number, divisor: number | undefined): number {
  if (divisor === undefined || dividend > MAX_QUICK || dividend < -MAX_QUICK) return Number.NaN;
  const quotient = Math.floor(dividend / divisor);
  // Where the division was rounded up to a whole number this is negative, and the quotient rounded already.
  const half = 2 * (dividend - quotient * divisor) - divisor;
  return half > 0 || (half === 0 && quotient !== 2 * Math.floor(quotient / 2)) ? quotient + 1 : quotient + 0;
}

const MAX_QUICK = 2 ** 52;

/** Whether a quotient with a remainder goes away from 0. `half` is positive when the remainder is more than a half, 0 when it is one. */
function roundsAway(mode: RoundingMode, isPositive: boolean, half: number, odd: boolean): boolean {
  switch (mode) {
    case 'UP':
      return true;
    case 'DOWN':
      return false;
    case 'CEILING':
      return isPositive;
    case 'FLOOR':
      return !isPositive;
    case 'HALF_UP':
      return half >= 0;
    case 'HALF_DOWN':
      return half > 0;
    case 'HALF_EVEN':
      return half > 0 || (half === 0 && odd);
    case 'UNNECESSARY':
      return raise('System.MathException', 'Rounding necessary');
  }
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
