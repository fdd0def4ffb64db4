import type { ApexType } from '../types/type';
import { isPrimitive, numberRank } from './assignability';
import type { Conversion, TypedExpression } from './program';

/** Whether values of this type are boxed in generic slots: Long and Double, whose raw form does not tell their type. */
export function boxConversion(type: ApexType): 'boxLong' | 'boxDouble' | undefined {
  if (isPrimitive(type, 'Long')) return 'boxLong';
  return isPrimitive(type, 'Double') ? 'boxDouble' : undefined;
}

/** The expression as a value of type `to`: widened, boxed or unboxed as the representation needs. */
export function convert(operand: TypedExpression, to: ApexType): TypedExpression {
  const { type: from } = operand;
  if (from.kind === 'null' || to.kind === 'unknown' || from.kind === 'unknown') return operand;
  const step = conversionBetween(from, to);
  return step ? { kind: 'convert', conversion: step, operand, type: to, start: operand.start } : operand;
}

/** The expression as it is kept in a generic slot (an element, an Object): converted to `type`, then boxed. */
export function convertBoxed(operand: TypedExpression, type: ApexType): TypedExpression {
  const value = convert(operand, type);
  const box = value.type.kind === 'null' ? undefined : boxConversion(type);
  return box ? { kind: 'convert', conversion: box, operand: value, type, start: operand.start } : value;
}

/** A value read from a generic slot, in the raw form of its type. */
export function unboxed(operand: TypedExpression): TypedExpression {
  if (!boxConversion(operand.type)) return operand;
  return { kind: 'convert', conversion: 'unbox', operand, type: operand.type, start: operand.start };
}

/** A cast between two number types: widened, or cut towards zero. [S] the library R.apex casts `Math.random() * n` to Integer */
export function castNumber(operand: TypedExpression, to: ApexType): TypedExpression {
  const conversion = NARROWING[`${(operand.type as { name: string }).name}→${(to as { name: string }).name}`];
  if (conversion) return { kind: 'convert', conversion, operand, type: to, start: operand.start };
  // The form of an Integer is also that of a Long, so nothing but the type changes there.
  return { ...convert(operand, to), type: to } as TypedExpression;
}

const NARROWING: Readonly<Record<string, Conversion>> = {
  'Long→Integer': 'longToInteger',
  'Double→Integer': 'doubleToInteger',
  'Double→Long': 'doubleToLong',
  'Decimal→Integer': 'decimalToInteger',
  'Decimal→Long': 'decimalToLong',
};

function conversionBetween(from: ApexType, to: ApexType): Conversion | undefined {
  if (to.kind === 'object' || to.kind === 'parameter') return boxConversion(from);
  const rank = numberRank(from);
  if (rank >= 0 && to.kind === 'primitive') {
    switch (`${(from as { name: string }).name}→${to.name}`) {
      case 'Integer→Double':
        return 'integerToDouble';
      case 'Long→Double':
        return 'longToDouble';
      case 'Integer→Decimal':
        return 'integerToDecimal';
      case 'Long→Decimal':
        return 'longToDecimal';
      case 'Double→Decimal':
        return 'doubleToDecimal';
      case 'Decimal→Double':
        return 'decimalToDouble';
      default:
        return undefined;
    }
  }
  if (isPrimitive(from, 'String') && isPrimitive(to, 'Id')) return 'checkId';
  if (isPrimitive(from, 'Date') && isPrimitive(to, 'Datetime')) return 'dateToDatetime';
  return undefined;
}
