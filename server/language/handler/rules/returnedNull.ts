import type { Problem } from '../../../../engine/problems/problem';
import type { Expression, Literal, MethodCall, MethodDeclaration } from '../../../../engine/syntax/tree';
import { nodesOfKind } from '../../apex/walk';
import type { HandlerContext } from '../context';
import { report } from '../context';
import { calledMethod, unwrapped } from './calls';

/** Every `null` that `onSaveLog` returns as it is written, also through methods of the class whose result it returns. */
export function returnedNull({ onSaveLog, shape, methods }: HandlerContext): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<MethodDeclaration>();
  const pending = onSaveLog ? [onSaveLog] : [];
  for (let method = pending.pop(); method; method = pending.pop()) {
    if (seen.has(method) || !method.body) continue;
    seen.add(method);
    for (const { expression } of nodesOfKind(method.body, 'ReturnStatement')) {
      for (const value of expression ? possibleValues(expression) : []) {
        if (value.kind === 'Literal') problems.push(report('handler-returns-null', value));
        else pending.push(...[calledMethod(value, shape.name, methods) ?? []].flat());
      }
    }
  }
  return problems;
}

/** The null literals and calls among the expressions whose value the whole one can have. */
function possibleValues(expression: Expression): (Literal | MethodCall)[] {
  const value = unwrapped(expression);
  switch (value.kind) {
    case 'Literal':
      return value.type === 'Null' ? [value] : [];
    case 'MethodCall':
      return [value];
    case 'ConditionalExpression':
      return [...possibleValues(value.then), ...possibleValues(value.otherwise)];
    case 'BinaryExpression':
      return value.operator === '??' ? possibleValues(value.right) : [];
    default:
      return [];
  }
}
