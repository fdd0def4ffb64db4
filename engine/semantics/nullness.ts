import type { LocalVariable, TypedExpression } from './program';

/**
 * Settles which variables of a body can never be null: all start as candidates and fall until nothing changes.
 * Generated code leaves out the null checks of those that stay.
 */
export function settleNullness(variables: readonly LocalVariable[]): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const variable of variables) {
      if (!variable.nonNull || variable.values.every((value) => value !== undefined && isNonNull(value))) continue;
      variable.nonNull = false;
      changed = true;
    }
  }
}

/** Whether an expression can never give null. */
export function isNonNull(expression: TypedExpression): boolean {
  switch (expression.kind) {
    case 'constant':
      return expression.value !== null;
    case 'local':
      return expression.variable.nonNull;
    case 'convert':
      return isNonNull(expression.operand);
    case 'assign':
      return isNonNull(expression.value);
    case 'update':
      return expression.result === 'new' ? isNonNull(expression.value) : expression.old.nonNull;
    case 'conditional':
      return isNonNull(expression.whenTrue) && isNonNull(expression.whenFalse);
    case 'coalesce':
      return isNonNull(expression.left) || isNonNull(expression.right);
    case 'platformCall':
      return expression.method.nonNull === true;
    case 'longConstant':
    case 'decimalConstant':
    case 'this':
    case 'enumConstant':
    case 'platformConstant':
    case 'new':
    case 'newPlatform':
    case 'newSObject':
    case 'newList':
    case 'newSet':
    case 'newMap':
    case 'newArray':
    case 'instanceOf':
    case 'arithmetic':
    case 'negate':
    case 'bitNot':
    case 'datePlus':
    case 'concat':
    case 'compare':
    case 'equal':
    case 'logic':
    case 'not':
    case 'typeLiteral':
    case 'sobjectToken':
    case 'describeToken':
    case 'fieldToken':
    case 'unsupported':
      return true;
    default:
      return false;
  }
}
