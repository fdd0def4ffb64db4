import { runtimeTypeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import { raise } from '../exceptions';
import { ApexDate } from './date';
import { ApexDatetime } from './datetime';
import { ApexDecimal } from './decimal';
import { ApexDouble } from './double';
import { toId18 } from './id';
import { isInstance } from './instanceOf';
import { ApexLong } from './long';
import { typeOfValue } from './typeOf';

/**
 * A cast `(type) value` of a value in boxed form; gives the value in the boxed form of `type`. Null stays null.
 * Raises `System.TypeException: Invalid conversion from runtime type Decimal to Integer`. [S] salesforce.stackexchange 384277
 */
export function castTo(value: unknown, type: ApexType): unknown {
  if (value === null) return null;
  if (!isInstance(value, type)) return raiseInvalidConversion(typeOfValue(value), type);
  if (type.kind !== 'primitive') return value;
  switch (type.name) {
    case 'Long':
      return typeof value === 'number' ? new ApexLong(value) : value;
    case 'Double':
      return toDouble(value);
    case 'Decimal':
      return toDecimal(value);
    case 'Datetime':
      return value instanceof ApexDate ? new ApexDatetime(value.days * 86_400_000) : value;
    case 'Id':
      return toId18(value as string);
    default:
      return value;
  }
}

/** A boxed number of any type as a Double in its box. */
export function toDouble(value: unknown): ApexDouble {
  if (value instanceof ApexDouble) return value;
  if (value instanceof ApexDecimal) return new ApexDouble(value.toDouble());
  return new ApexDouble(Number(value instanceof ApexLong ? value.value : value));
}

/** A boxed number of any type as a Decimal. */
export function toDecimal(value: unknown): ApexDecimal {
  if (value instanceof ApexDecimal) return value;
  if (value instanceof ApexDouble) return ApexDecimal.fromDouble(value.value);
  return ApexDecimal.fromInteger(value instanceof ApexLong ? value.value : (value as number));
}

/** Raises the error of a cast between types that do not fit. */
export function raiseInvalidConversion(from: ApexType, to: ApexType): never {
  return raise(
    'System.TypeException',
    `Invalid conversion from runtime type ${runtimeTypeName(from)} to ${runtimeTypeName(to)}`,
  );
}
