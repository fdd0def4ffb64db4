import { runtimeTypeName, typeName } from '../../types/names';
import type { ApexType, PrimitiveName } from '../../types/type';
import { raise, Unsupported } from '../exceptions';
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
  if (!isInstance(value, type)) {
    const from = typeOfValue(value);
    if (widensNumbers(from, type))
      throw new Unsupported('unsupported-expression', [`a cast from ${typeName(from)} to ${typeName(type)}`]);
    return raiseInvalidConversion(from, type);
  }
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

/**
 * Whether a list holds numbers that are also those of the other list: an org casts List<Integer> to List<Decimal>
 * ([S] Click-to-Cloud/Query.apex, QueryTest), whose elements have another form here.
 */
function widensNumbers(from: ApexType, to: ApexType): boolean {
  if (from.kind !== 'list' || to.kind !== 'list' || from.element.kind !== 'primitive') return false;
  if (to.element.kind !== 'primitive') return false;
  const wanted = NUMBERS.indexOf(to.element.name);
  return NUMBERS.includes(from.element.name) && NUMBERS.indexOf(from.element.name) < wanted;
}

const NUMBERS: readonly PrimitiveName[] = ['Integer', 'Long', 'Double', 'Decimal'];

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
