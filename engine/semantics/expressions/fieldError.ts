import type { MethodCall } from '../../syntax/tree';
import { platformType, sobjectOf } from '../../types/type';
import type { BodyContext } from '../context';
import { methodsOf } from '../lookup';
import type { TypedExpression } from '../program';
import { choose, convertArguments } from './call';

/**
 * `record.Field.addError(…)`: an error about the field, as `record.addError(Object.Field, …)` notes it. Undefined for
 * other calls. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject.htm, addError
 */
export function checkFieldError(
  context: BodyContext,
  tree: MethodCall,
  field: TypedExpression,
  args: readonly TypedExpression[],
): TypedExpression | undefined {
  if (field.kind !== 'sobjectField' || tree.name.text.toLowerCase() !== 'adderror') return undefined;
  const { object, slot } = field;
  const name = object.type.kind === 'sobject' ? object.type.name : undefined;
  const info = name === undefined ? undefined : context.world.metadata.sobject(name);
  if (!info) return undefined;
  const token: TypedExpression = {
    kind: 'fieldToken',
    info,
    slot,
    type: platformType('Schema.SObjectField'),
    start: tree.start,
  };
  const all = [token, ...args];
  const chosen = choose(context, tree, methodsOf(sobjectOf(info.name), 'adderror'), all, field.type);
  if (chosen?.kind !== 'platform' || !chosen.declared.simulated) return undefined;
  return {
    kind: 'platformCall',
    object,
    method: chosen.declared,
    arguments: convertArguments(context, all, chosen.parameters),
    type: chosen.method.returns,
    start: tree.start,
  };
}
