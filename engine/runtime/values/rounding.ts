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
  const sign = dividend < 0n === divisor < 0n ? 1n : -1n;
  return roundsAway(quotient, remainder, divisor, sign, mode) ? quotient + sign : quotient;
}

function roundsAway(quotient: bigint, remainder: bigint, divisor: bigint, sign: bigint, mode: RoundingMode): boolean {
  switch (mode) {
    case 'UP':
      return true;
    case 'DOWN':
      return false;
    case 'CEILING':
      return sign > 0n;
    case 'FLOOR':
      return sign < 0n;
    case 'UNNECESSARY':
      return raise('System.MathException', 'Rounding necessary');
  }
  const twice = 2n * magnitude(remainder) - magnitude(divisor);
  if (twice !== 0n) return twice > 0n;
  return mode === 'HALF_UP' || (mode === 'HALF_EVEN' && quotient % 2n !== 0n);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
