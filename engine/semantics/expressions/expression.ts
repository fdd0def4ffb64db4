import type { Expression, TypeReference } from '../../syntax/tree';
import { typeName } from '../../types/names';
import { type ApexType, booleanType, platformType, stringType } from '../../types/type';
import { isAssignable, isCastable, isPrimitive, isText, numberRank } from '../assignability';
import { type BodyContext, isSingleRecord, isUntyped } from '../context';
import { castNumber, convert, convertBoxed } from '../conversion';
import type { TypedExpression } from '../program';
import { checkSoql } from '../queries/query';
import { foregoneAnswer } from '../rules/instanceOf';
import { checkQueryVersion } from '../rules/queryVersions';
import { checkChain, checkName } from './access';
import { checkAssignment, checkStep } from './assignment';
import { checkNewArray, checkNewCollection, checkNewObject } from './creation';
import { checkLiteral } from './literal';
import { checkBinary, checkUnary } from './operators';

/** Types one expression; what cannot be typed comes back as `unsupported` with its problem reported. Never throws. */
export function checkExpression(context: BodyContext, tree: Expression): TypedExpression {
  switch (tree.kind) {
    case 'Literal':
      return checkLiteral(context, tree);
    case 'NameExpression':
      return checkName(context, tree);
    case 'ThisExpression':
      if (context.isStatic) {
        context.problem('type-static-context', tree, "Variable 'this' cannot be used in a static context");
        return context.broken(tree);
      }
      return { kind: 'this', type: context.owner, start: tree.start };
    case 'SuperExpression':
      context.problem('type-unknown-variable', tree, 'super');
      return context.broken(tree);
    case 'FieldAccess':
    case 'IndexAccess':
    case 'MethodCall':
      return checkChain(context, tree);
    case 'NewObject':
      return checkNewObject(context, tree);
    case 'NewCollection':
      return checkNewCollection(context, tree);
    case 'NewArray':
      return checkNewArray(context, tree);
    case 'CastExpression':
      return checkCast(context, tree.expression, tree.type, tree.start);
    case 'InstanceOfExpression': {
      const operand = convertBoxed(checkExpression(context, tree.expression), { kind: 'object' });
      const tested = resolveType(context, tree.type);
      const foregone = foregoneAnswer(operand.type, tested);
      if (foregone) context.problem('type-instanceof', tree, ...foregone);
      if (tested.kind === 'unknown') return context.silentlyUnsupported('unsupported-type', tree.type, text(tree.type));
      return { kind: 'instanceOf', operand, tested, type: booleanType, start: tree.start };
    }
    case 'UnaryExpression':
      return tree.operator === '++' || tree.operator === '--'
        ? checkStep(context, tree, tree.operand, tree.operator, 'new')
        : checkUnary(context, tree.operator, tree.operand, tree);
    case 'PostfixExpression':
      return checkStep(context, tree, tree.operand, tree.operator, 'old');
    case 'BinaryExpression':
      return checkBinary(context, tree);
    case 'AssignmentExpression':
      return checkAssignment(context, tree);
    case 'ConditionalExpression':
      return checkConditional(context, tree);
    case 'ParenthesizedExpression':
      return checkExpression(context, tree.expression);
    case 'ClassLiteral': {
      const literal = resolveType(context, tree.type);
      if (literal.kind === 'unknown')
        return context.silentlyUnsupported('unsupported-type', tree.type, text(tree.type));
      return { kind: 'typeLiteral', literal, type: platformType('System.Type'), start: tree.start };
    }
    case 'SoqlExpression':
      checkQueryVersion(context, tree.query);
      return checkSoql(context, tree);
    case 'SoslExpression':
      return context.unsupported('unsupported-sosl', tree);
    case 'MissingExpression':
      return context.broken(tree);
  }
}

/** The expression as a condition: a Boolean, or a problem. */
export function checkCondition(context: BodyContext, tree: Expression): TypedExpression {
  const condition = checkExpression(context, tree);
  if (!isPrimitive(condition.type, 'Boolean') && condition.type.kind !== 'unknown') {
    context.problem('type-condition', tree, typeName(condition.type));
  }
  return condition;
}

/** The type a reference in the body names. */
export function resolveType(context: BodyContext, reference: TypeReference): ApexType {
  return context.world.types.resolve(reference, context.owner, context.problems);
}

function checkCast(
  context: BodyContext,
  expression: Expression,
  reference: TypeReference,
  start: number,
): TypedExpression {
  const operand = checkExpression(context, expression);
  const type = resolveType(context, reference);
  if (isUntyped(operand)) return operand;
  if (type.kind === 'unknown') return context.silentlyUnsupported('unsupported-type', reference, text(reference));
  if (operand.type.kind === 'null') return { kind: 'constant', value: null, type, start };
  if (!isCastable(operand.type, type) && !isSingleRecord(operand, type)) {
    context.problem('type-illegal-cast', reference, typeName(operand.type), typeName(type));
    return context.broken(reference);
  }
  if (numberRank(operand.type) >= 0 && numberRank(type) >= 0) return castNumber(operand, type);
  // The same check as where a text is stored as an Id: `Invalid id: x`. [K]
  if (isPrimitive(operand.type, 'String') && isPrimitive(type, 'Id'))
    return context.assignable(operand, type, expression);
  const boxed = convertBoxed(operand, operand.type);
  const cast: TypedExpression = { kind: 'cast', operand: boxed, type, start };
  return isPrimitive(type, 'Long') || isPrimitive(type, 'Double')
    ? { kind: 'convert', conversion: 'unbox', operand: cast, type, start }
    : cast;
}

function checkConditional(
  context: BodyContext,
  tree: Extract<Expression, { kind: 'ConditionalExpression' }>,
): TypedExpression {
  const condition = checkCondition(context, tree.condition);
  const whenTrue = checkExpression(context, tree.then);
  const whenFalse = checkExpression(context, tree.otherwise);
  const type = commonType(rowType(whenTrue, whenFalse), rowType(whenFalse, whenTrue));
  if (!type) {
    context.problem(
      'type-wrong-operand',
      tree,
      `Incompatible types in ternary operator: ${typeName(whenTrue.type)}, ${typeName(whenFalse.type)}`,
    );
    return context.broken(tree);
  }
  return {
    kind: 'conditional',
    condition,
    whenTrue: convert(whenTrue, type),
    whenFalse: convert(whenFalse, type),
    type,
    start: tree.start,
  };
}

/**
 * The type of a value beside another that it may stand for: a query beside a record is its one record.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_NullCoalescingOperator.htm;
 * [S] fflib-apex-common-samplecode, TestDataFactory
 */
export function rowType(value: TypedExpression, other: TypedExpression): ApexType {
  return other.type.kind === 'sobject' && isSingleRecord(value, other.type) ? other.type : value.type;
}

/** The type of a value that is one of two: the wider one; undefined when they have nothing in common. */
export function commonType(a: ApexType, b: ApexType): ApexType | undefined {
  if (a.kind === 'unknown' || b.kind === 'unknown') return { kind: 'unknown' };
  if (a.kind === 'null') return b;
  if (b.kind === 'null') return a;
  if (isText(a) && isText(b)) return isPrimitive(a, 'Id') && isPrimitive(b, 'Id') ? a : stringType;
  if (isAssignable(a, b)) return b;
  if (isAssignable(b, a)) return a;
  for (let above: ApexType | undefined = a; above?.kind === 'user'; above = above.superclass) {
    if (isAssignable(b, above)) return above;
  }
  if (a.kind === 'sobject' && b.kind === 'sobject') return { kind: 'sobject', name: undefined };
  return { kind: 'object' };
}

function text(reference: TypeReference): string {
  return reference.parts.map(({ name }) => name.text).join('.');
}
