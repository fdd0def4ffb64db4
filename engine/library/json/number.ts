import { ApexDecimal } from '../../runtime/values/decimal';
import { ApexLong, parseLong, type RawLong } from '../../runtime/values/long';
import { raiseJsonAt } from './position';

/**
 * The whole number that digits spell: an Integer, or a Long where it has not room [S] .corpora jsonparse. Raises what digits
 * beyond 64 bits raise: `For input string: "9223372036854775808" at [line:1, column:1]`. [S] https://github.com/glade-sh/glade
 *
 * @param text the JSON text, and `location` the offset that the message names
 */
export function integerOf(digits: string, text: string, location: number): number | ApexLong {
  const value = parseLong(digits);
  if (value === undefined) return raiseJsonAt(`For input string: "${digits}"`, text, location);
  return smallest(value);
}

/** A number as Integer when it fits one, else as Long. */
export function smallest(value: RawLong): number | ApexLong {
  return typeof value === 'number' && value === (value | 0) ? value | 0 : new ApexLong(value);
}

/** The Decimal that a number with fraction or exponent spells. Raises for an exponent that no Decimal holds. */
export function decimalOf(digits: string, text: string, location: number): ApexDecimal {
  return ApexDecimal.parse(digits) ?? raiseJsonAt(`For input string: "${digits}"`, text, location);
}
