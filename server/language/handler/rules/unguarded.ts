import type { Problem } from '../../../../engine/problems/problem';
import type { MethodDeclaration } from '../../../../engine/syntax/tree';
import { nodesOfKind } from '../../apex/walk';
import type { HandlerContext } from '../context';
import { report } from '../context';
import { calledMethod, unwrapped } from './calls';

/**
 * An `onSaveLog` that does something and catches nothing: neither itself nor a method of the class that it calls holds
 * a `catch`. One that only hands its data to another class is left alone; the `catch` may stand there.
 */
export function unguarded({ onSaveLog, shape, methods }: HandlerContext): Problem[] {
  if (!onSaveLog?.body || !doesSomething(onSaveLog) || delegates(onSaveLog, shape.name, methods)) return [];
  const seen = new Set<MethodDeclaration>();
  const pending = [onSaveLog];
  for (let method = pending.pop(); method; method = pending.pop()) {
    if (seen.has(method)) continue;
    seen.add(method);
    if (nodesOfKind(method, 'TryStatement').some(({ catches }) => catches.length > 0)) return [];
    for (const call of nodesOfKind(method, 'MethodCall')) {
      const called = calledMethod(call, shape.name, methods);
      if (called) pending.push(called);
    }
  }
  return [report('handler-unguarded', onSaveLog.name, [onSaveLog.name.text])];
}

function doesSomething(method: MethodDeclaration): boolean {
  return (
    nodesOfKind(method, 'MethodCall').length > 0 ||
    nodesOfKind(method, 'DmlStatement').length > 0 ||
    nodesOfKind(method, 'SoqlExpression').length > 0
  );
}

function delegates({ body }: MethodDeclaration, className: string, methods: readonly MethodDeclaration[]): boolean {
  const [only, second] = body?.statements ?? [];
  if (only?.kind !== 'ReturnStatement' || second || !only.expression) return false;
  const value = unwrapped(only.expression);
  return value.kind === 'MethodCall' && calledMethod(value, className, methods) === undefined;
}
