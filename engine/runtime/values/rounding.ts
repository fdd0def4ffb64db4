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
 * dividend ÷ divisor rounded half-even, for whole numbers up to 2⁵³−1 and a divisor that is a power of 10 and at least 10;
 * NaN of NaN. The quotient is below 2⁵⁰, where a Double that is not exact differs from its number by less than
 * 1 ÷ divisor, and no quotient that is not a half is as near to one: so the division neither makes nor hides a half.
 */
export function halfEven(dividend: number, divisor: number): number {
  return dividend / divisor + ROUNDER - ROUNDER;
}

/** 1.5 × 2⁵²: near it no Double has a fraction, so that a sum with it is rounded to a whole number, half-even as IEEE 754 says. */
const ROUNDER = 6755399441055744;

/**
 * dividend ÷ divisor rounded by the mode, for whole numbers up to 2⁵² either side of 0; NaN for anything else. `divisor` is
 * not 0. Raises as `divideRounded` does.
 */
export function quotientRounded(dividend: number, divisor: number, mode: RoundingMode): number {
  if (!(Math.abs(dividend) <= MAX_QUICK && Math.abs(divisor) <= MAX_QUICK)) return Number.NaN;
  let floor = Math.floor(dividend / divisor);
  let remainder = dividend - floor * divisor;
  // The division was rounded to the next whole number.
  if (remainder < 0 !== divisor < 0 && remainder !== 0) {
    floor -= 1;
    remainder += divisor;
  }
  if (remainder === 0) return floor + 0;
  const isPositive = dividend < 0 === divisor < 0;
  const odd = floor % 2 !== 0;
  // What goes away from 0 goes up where the quotient is positive, and stays at its floor where it is negative.
  const half = isPositive ? Math.sign(remainder / divisor - 0.5) : Math.sign(0.5 - remainder / divisor);
  return roundsAway(mode, isPositive, half, isPositive ? odd : !odd) === isPositive ? floor + 1 : floor;
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
