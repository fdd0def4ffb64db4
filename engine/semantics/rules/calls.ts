import type { MethodCall } from '../../syntax/tree';
import { typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import { isAssignable } from '../assignability';
import type { BodyContext } from '../context';
import type { TypedExpression } from '../program';

/** Methods that a field of an sObject has beside those of its type. */
const OF_FIELDS = new Set(['adderror', 'getsobjecttype']);

/** Rules for single methods of the platform, which their signatures do not say; gives whether one was broken. */
export function checkSpecialCall(
  context: BodyContext,
  tree: MethodCall,
  receiver: ApexType,
  args: readonly TypedExpression[],
): boolean {
  const lower = tree.name.text.toLowerCase();
  const [first] = args;
  if (
    lower === 'putall' &&
    receiver.kind === 'map' &&
    first?.type.kind === 'map' &&
    !isAssignable(first.type, receiver)
  ) {
    context.problem('type-put-all', tree.arguments[0] ?? tree, typeName(first.type), typeName(receiver));
    return true;
  }
  // An Id has getSObjectType of its own.
  const isField = tree.object?.kind === 'FieldAccess' && receiver.kind === 'primitive' && receiver.name !== 'Id';
  if (!tree.safe || !isField || !OF_FIELDS.has(lower)) return false;
  context.problem('type-safe-navigation', tree.name, tree.name.text);
  return true;
}
