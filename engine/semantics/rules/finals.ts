import type { Node } from '../../syntax/tree';
import type { BodyContext } from '../context';
import { classChain } from '../lookup';
import type { Assignable } from '../program';

/**
 * Final fields are assigned where they are declared, in initialiser blocks and in constructors; a final local with a
 * value is not assigned again. Final parameters may be [S] https://github.com/ChuckJonas/wtfapex.
 */
export function checkFinal(context: BodyContext, target: Assignable, range: Node): void {
  if (target.kind === 'local') {
    if (context.finals.has(target.variable)) context.problem('type-final', range, target.variable.name);
    return;
  }
  if (target.kind !== 'staticField' && target.kind !== 'instanceField') return;
  const { field } = target;
  if (!field.isFinal || field.property) return;
  // Open-source classes that deploy assign inherited final fields in their constructors.
  const isAtHome = classChain(context.owner).includes(field.owner);
  const isStartup =
    context.kind === 'initializer'
      ? context.isStatic === field.isStatic
      : context.kind === 'constructor' && !field.isStatic;
  if (!isAtHome || !isStartup) context.problem('type-final', range, field.name);
}
