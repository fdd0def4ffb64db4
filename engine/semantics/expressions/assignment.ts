import type { AssignmentExpression, BinaryOperator, Expression, Node } from '../../syntax/tree';
import { typeName } from '../../types/names';
import { integerType } from '../../types/type';
import { numberRank } from '../assignability';
import type { BodyContext } from '../context';
import { boxConversion, convertBoxed } from '../conversion';
import { isVisible } from '../lookup';
import type { Assignable, TypedExpression } from '../program';
import { checkFinal } from '../rules/finals';
import { checkExpression } from './expression';
import { combine } from './operators';

/** Types `target = value` and the compound assignments. */
export function checkAssignment(context: BodyContext, tree: AssignmentExpression): TypedExpression {
  const target = assignable(context, tree.target);
  const value = checkExpression(context, tree.value);
  if (!target) return value;
  if (tree.operator === '=') {
    const converted = stored(context, target, value, tree.value);
    if (target.kind === 'local') target.variable.values.push(converted);
    return { kind: 'assign', target, value: converted, type: target.type, start: tree.start };
  }
  return update(context, target, value, tree.operator.slice(0, -1) as BinaryOperator, tree, 'new');
}

/** Types `++` and `--` before or behind their operand. */
export function checkStep(
  context: BodyContext,
  range: Node,
  operand: Expression,
  operator: '++' | '--',
  result: 'old' | 'new',
): TypedExpression {
  const target = assignable(context, operand);
  if (!target) return context.broken(range);
  if (target.kind !== 'unsupported' && target.type.kind !== 'unknown' && numberRank(target.type) < 0) {
    const message = `Unary ${result === 'old' ? 'postfix' : 'prefix'} increment and decrement can only be applied to numeric expressions: ${typeName(target.type)}`;
    context.problem('type-wrong-operand', operand, message);
    return context.broken(range);
  }
  const one: TypedExpression = { kind: 'constant', value: 1, type: integerType, start: range.start };
  return update(context, target, one, operator === '++' ? '+' : '-', range, result);
}

function update(
  context: BodyContext,
  target: Assignable,
  operand: TypedExpression,
  operator: BinaryOperator,
  range: Node,
  result: 'old' | 'new',
): TypedExpression {
  if (target.kind === 'unsupported') return target;
  const old = context.temporary(target.type, undefined);
  const combined = combine(
    context,
    operator,
    { kind: 'local', variable: old, type: target.type, start: range.start },
    operand,
    range,
  );
  // `decimalVariable += 1` widens; `integerVariable += 1.5` is refused, as the plain assignment would be.
  const value = stored(context, target, combined, range);
  if (target.kind === 'local') {
    target.variable.values.push(value);
    old.values.splice(0, 1, { kind: 'local', variable: target.variable, type: target.type, start: range.start });
    old.nonNull = true;
  }
  return { kind: 'update', target, old, value, result, type: target.type, start: range.start };
}

/** The value in the form in which the target keeps it. */
function stored(context: BodyContext, target: Assignable, value: TypedExpression, range: Node): TypedExpression {
  if (target.kind === 'unsupported') return value;
  const converted = context.assignable(value, target.type, range);
  return target.kind === 'index' && boxConversion(target.type) ? convertBoxed(converted, target.type) : converted;
}

function assignable(context: BodyContext, tree: Expression): Assignable | undefined {
  if (tree.kind === 'FieldAccess' && tree.safe) {
    context.problem('type-not-assignable', tree, 'Safe navigation operator cannot be used in an assignment target');
    return undefined;
  }
  let target = checkExpression(context, tree);
  if (target.kind === 'convert' && target.conversion === 'unbox') target = target.operand;
  switch (target.kind) {
    case 'instanceField':
    case 'staticField': {
      const { field } = target;
      const accessors = field.property;
      if (accessors && !target.direct && !accessors.setter) {
        context.problem('type-not-assignable', tree, `Property is not writeable: ${field.name}`);
        return undefined;
      }
      if (accessors?.setter && !isVisible(field, context.owner, accessors.setter.visibility)) {
        context.problem('type-not-visible', tree, `Setter of property ${field.name}`);
      }
      checkFinal(context, target, tree);
      return target;
    }
    case 'local':
      checkFinal(context, target, tree);
      return target;
    case 'sobjectField':
    case 'sobjectParent':
    case 'unsupported':
      return target;
    case 'index':
      if (target.object.type.kind === 'list') return target;
      break;
    case 'platformProperty':
      if (target.property.setter) return target;
      break;
    default:
      break;
  }
  context.problem('type-not-assignable', tree, 'Expression cannot be assigned');
  return undefined;
}
