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
