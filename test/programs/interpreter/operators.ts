import type { BinaryOperator } from '../../../engine/syntax/tree';
import {
  DateValue,
  decimal,
  integer,
  ListValue,
  long,
  NumberValue,
  raise,
  raiseNull,
  textOf,
  type Value,
} from './values';

/** What an operator makes of two values that are both evaluated. `&&`, `||`, `??` and the joining of texts are the caller's. */
export function binary(operator: BinaryOperator, left: Value, right: Value): Value {
  switch (operator) {
    case '==':
      return isEqual(left, right);
    case '!=':
      return !isEqual(left, right);
    case '<':
    case '>':
    case '<=':
    case '>=':
      return order(operator, left, right);
    default:
      return arithmetic(operator, number(left), number(right));
  }
}

/** The number, or the platform's exception for null. */
export function number(value: Value): NumberValue {
  if (value === null) return raiseNull();
  if (!(value instanceof NumberValue)) throw new Error(`no number: ${textOf(value)}`);
  return value;
}

function isEqual(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  if (left instanceof NumberValue && right instanceof NumberValue) return compare(left, right) === 0;
  if (left instanceof ListValue && right instanceof ListValue) {
    return (
      left.items.length === right.items.length &&
      left.items.every((each, at) => isEqual(each, right.items[at] as Value))
    );
  }
  if (left instanceof DateValue && right instanceof DateValue) return left.days === right.days;
  return left === right;
}

/** [D] Expression operators: a comparison with null is false. */
function order(operator: '<' | '>' | '<=' | '>=', left: Value, right: Value): boolean {
  if (left === null || right === null) return false;
  const difference =
    left instanceof DateValue && right instanceof DateValue
      ? left.days - right.days
      : compare(number(left), number(right));
  if (operator === '<') return difference < 0;
  if (operator === '>') return difference > 0;
  return operator === '<=' ? difference <= 0 : difference >= 0;
}

function compare(left: NumberValue, right: NumberValue): number {
  const scale = Math.max(left.scale, right.scale);
  const difference = unitsAt(left, scale) - unitsAt(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function unitsAt({ units, scale }: NumberValue, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

function arithmetic(operator: BinaryOperator, left: NumberValue, right: NumberValue): NumberValue {
  if (left.type === 'Decimal' || right.type === 'Decimal') return decimals(operator, left, right);
  // A shift has the type of what is shifted; everything else that of the wider operand.
  const isLong =
    left.type === 'Long' || (right.type === 'Long' && !operator.includes('<<') && !operator.includes('>>'));
  const whole = isLong ? long : integer;
  return whole(wholes(operator, left.units, right.units, isLong ? 64 : 32));
}

function wholes(operator: BinaryOperator, a: bigint, b: bigint, bits: number): bigint {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0n ? raise('MathException', 'Divide by 0') : a / b;
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    case '<<':
      return a << (b & BigInt(bits - 1));
    case '>>':
      return a >> (b & BigInt(bits - 1));
    case '>>>':
      return BigInt.asUintN(bits, a) >> (b & BigInt(bits - 1));
    default:
      throw new Error(`no arithmetic: ${operator}`);
  }
}

function decimals(operator: BinaryOperator, left: NumberValue, right: NumberValue): NumberValue {
  if (operator === '*') return decimal(left.units * right.units, left.scale + right.scale);
  const scale = Math.max(left.scale, right.scale);
  const [a, b] = [unitsAt(left, scale), unitsAt(right, scale)];
  if (operator === '+') return decimal(a + b, scale);
  if (operator === '-') return decimal(a - b, scale);
  throw new Error(`programs do not use ${operator} on Decimals`);
}
