import type { BinaryExpression, Expression, Node } from '../../syntax/tree';
import { typeName } from '../../types/names';
import {
  type ApexType,
  booleanType,
  decimalType,
  doubleType,
  integerType,
  longType,
  stringType,
} from '../../types/type';
import { isAssignable, isCastable, isPrimitive, isText, numberRank } from '../assignability';
import { type BodyContext, isUntyped } from '../context';
import { convert, convertBoxed } from '../conversion';
import type { ArithmeticOperator, Comparison, NumberKind, TypedExpression } from '../program';
import { checkExpression, commonType, rowType } from './expression';
import { checkLiteral } from './literal';

const NUMBERS = [integerType, longType, doubleType, decimalType];

/** Types a binary operation. Goes down the left side of a chain, `a + b + c …`, in a loop: chains may be thousands long. */
export function checkBinary(context: BodyContext, tree: BinaryExpression): TypedExpression {
  const chain = [tree];
  let first = tree.left;
  for (; first.kind === 'BinaryExpression'; first = first.left) chain.push(first);
  let left = checkExpression(context, first);
  for (const each of chain.reverse()) {
    left = combine(context, each.operator, left, checkExpression(context, each.right), each);
  }
  return left;
}

/** The typed operation over two typed operands; also what a compound assignment does. */
export function combine(
  context: BodyContext,
  operator: BinaryExpression['operator'],
  left: TypedExpression,
  right: TypedExpression,
  range: Node,
): TypedExpression {
  if (isUntyped(left)) return left;
  if (left.type.kind === 'void' || right.type.kind === 'void') {
    context.problem('type-void-value', range, 'Arithmetic expressions are not allowed on void types');
    return context.broken(range);
  }
  if (right.type.kind === 'unknown' || left.type.kind === 'unknown') {
    // The right side may never be reached, so what it lacks must not end the run before it is.
    if (operator === '&&' || operator === '||') {
      return { kind: 'logic', operator, left, right, type: booleanType, start: range.start };
    }
    if (operator === '??') return { kind: 'coalesce', left, right, type: left.type, start: range.start };
    return right.kind === 'unsupported' ? right : context.broken(range);
  }
  switch (operator) {
    case '&&':
    case '||':
      return logic(context, operator, left, right, range);
    case '&':
    case '|':
    case '^':
      return isPrimitive(left.type, 'Boolean')
        ? logic(context, operator, left, right, range)
        : arithmetic(context, operator, left, right, range);
    case '==':
    case '!=':
    case '===':
    case '!==':
      return equality(context, operator, left, right, range);
    case '<':
    case '>':
    case '<=':
    case '>=':
      return comparison(context, operator, left, right, range);
    case '??': {
      const type = commonType(rowType(left, right), rowType(right, left)) ?? left.type;
      return { kind: 'coalesce', left: convert(left, type), right: convert(right, type), type, start: range.start };
    }
    case '+':
      if (isText(left.type) || isText(right.type)) {
        return { kind: 'concat', left, right, type: stringType, start: range.start };
      }
      return arithmetic(context, operator, left, right, range);
    default:
      return arithmetic(context, operator, left, right, range);
  }
}

/** Types `-x`, `+x`, `!x`, `~x`. */
export function checkUnary(
  context: BodyContext,
  operator: '+' | '-' | '!' | '~',
  tree: Expression,
  range: Node,
): TypedExpression {
  const operand =
    operator === '-' && tree.kind === 'Literal' ? checkLiteral(context, tree, true) : checkExpression(context, tree);
  if (isUntyped(operand)) return operand;
  const { type } = operand;
  if (operator === '!') {
    if (isPrimitive(type, 'Boolean')) return { kind: 'not', operand, type: booleanType, start: range.start };
  } else if (operator === '+' && isText(type)) {
    // [S] SalesforceFoundation/NPSP, CONV_Account_Conversion_CTRL: a text with a plus before it deploys.
    return operand;
  } else if (numberRank(type) >= 0) {
    if (operator === '+') return operand;
    const number = (type as { name: NumberKind }).name;
    if (operator === '-') return { kind: 'negate', number, operand, type, start: range.start };
    if (number === 'Integer' || number === 'Long') return { kind: 'bitNot', number, operand, type, start: range.start };
  }
  return wrong(context, range, `Operator '${operator}' cannot be applied to ${typeName(type)}`);
}

function logic(
  context: BodyContext,
  operator: '&&' | '||' | '&' | '|' | '^',
  left: TypedExpression,
  right: TypedExpression,
  range: Node,
): TypedExpression {
  if (!isPrimitive(left.type, 'Boolean') || !isPrimitive(right.type, 'Boolean')) {
    return wrong(context, range, `${operator} operator can only be applied to Boolean expressions`);
  }
  return { kind: 'logic', operator, left, right, type: booleanType, start: range.start };
}

function arithmetic(
  context: BodyContext,
  operator: ArithmeticOperator,
  left: TypedExpression,
  right: TypedExpression,
  range: Node,
): TypedExpression {
  const { start } = range;
  const ranks = [numberRank(left.type), numberRank(right.type)] as const;
  if (ranks[0] >= 0 && ranks[1] >= 0) {
    const bitwise = operator.length > 1 || operator === '&' || operator === '|' || operator === '^';
    // The amount of a shift does not widen what is shifted, as in Java.
    const rank = operator.includes('<<') || operator.includes('>>') ? ranks[0] : Math.max(...ranks);
    const isWhole = rank < 2 && (operator.length === 1 || ranks[1] < 2);
    if (!bitwise || isWhole) {
      const type = NUMBERS[rank] as ApexType;
      const number = (type as { name: NumberKind }).name;
      const shifts = operator.length > 1;
      return {
        kind: 'arithmetic',
        operator,
        number,
        left: convert(left, type),
        right: shifts ? right : convert(right, type),
        type,
        start,
      };
    }
  }
  // [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_expressions_operators_understanding.htm
  const isMoment =
    isPrimitive(left.type, 'Date') || isPrimitive(left.type, 'Datetime') || isPrimitive(left.type, 'Time');
  if (isMoment && ranks[1] >= 0 && (operator === '+' || operator === '-')) {
    return {
      kind: 'datePlus',
      negative: operator === '-',
      left,
      right: convertBoxed(right, { kind: 'object' }),
      type: left.type,
      start,
    };
  }
  return wrong(
    context,
    range,
    `Arithmetic expressions must use numeric arguments: ${typeName(left.type)} ${operator} ${typeName(right.type)}`,
  );
}

function comparison(
  context: BodyContext,
  operator: Comparison,
  left: TypedExpression,
  right: TypedExpression,
  range: Node,
): TypedExpression {
  const rank = Math.max(numberRank(left.type), numberRank(right.type));
  const bothNumbers = isNumberOrNull(left.type) && isNumberOrNull(right.type);
  if (rank >= 0 && bothNumbers) {
    const type = NUMBERS[rank] as ApexType;
    const by = rank === 3 ? 'value' : 'number';
    return {
      kind: 'compare',
      operator,
      by,
      left: convert(left, type),
      right: convert(right, type),
      type: booleanType,
      start: range.start,
    };
  }
  const comparable = ['String', 'Id', 'Date', 'Datetime', 'Time'];
  const ordered = (type: ApexType) =>
    type.kind === 'null' || (type.kind === 'primitive' && comparable.includes(type.name));
  if (ordered(left.type) && ordered(right.type) && isCastable(left.type, right.type)) {
    const type =
      isPrimitive(left.type, 'Datetime') || isPrimitive(right.type, 'Datetime')
        ? wider(left.type, right.type)
        : left.type;
    return {
      kind: 'compare',
      operator,
      by: 'value',
      left: convert(left, type),
      right: convert(right, type),
      type: booleanType,
      start: range.start,
    };
  }
  return wrong(
    context,
    range,
    `Comparison arguments must be compatible types: ${typeName(left.type)}, ${typeName(right.type)}`,
  );
}

function equality(
  context: BodyContext,
  operator: '==' | '!=' | '===' | '!==',
  left: TypedExpression,
  right: TypedExpression,
  range: Node,
): TypedExpression {
  const negated = operator.startsWith('!');
  const make = (by: 'identity' | 'text' | 'id' | 'value', a: TypedExpression, b: TypedExpression): TypedExpression => ({
    kind: 'equal',
    negated,
    by,
    left: a,
    right: b,
    type: booleanType,
    start: range.start,
  });
  const { type: a } = left;
  const { type: b } = right;
  if (!isCastable(a, b) && !isCastable(b, a)) {
    return wrong(context, range, `Comparison arguments must be compatible types: ${typeName(a)}, ${typeName(b)}`);
  }
  if (a.kind === 'null' || b.kind === 'null') return make('identity', left, right);
  const rank = Math.max(numberRank(a), numberRank(b));
  if (rank >= 0 && numberRank(a) >= 0 && numberRank(b) >= 0) {
    const type = NUMBERS[rank] as ApexType;
    return make(rank === 3 ? 'value' : 'identity', convert(left, type), convert(right, type));
  }
  if (operator.length === 3) return make('identity', left, right);
  if (isText(a) && isText(b)) return make(isPrimitive(a, 'Id') || isPrimitive(b, 'Id') ? 'id' : 'text', left, right);
  if (isPrimitive(a, 'Boolean') && isPrimitive(b, 'Boolean')) return make('identity', left, right);
  if (a.kind === 'user' && a.declares === 'enum' && b.kind === 'user') return make('identity', left, right);
  const type = isAssignable(a, b) ? b : isAssignable(b, a) ? a : { kind: 'object' as const };
  return make('value', convertBoxed(convert(left, type), type), convertBoxed(convert(right, type), type));
}

function isNumberOrNull(type: ApexType): boolean {
  return numberRank(type) >= 0 || type.kind === 'null';
}

function wider(a: ApexType, b: ApexType): ApexType {
  return isAssignable(a, b) ? b : a;
}

function wrong(context: BodyContext, range: Node, message: string): TypedExpression {
  context.problem('type-wrong-operand', range, message);
  return context.broken(range);
}
