import type { ApexType } from '../types/type';
import type { BodyContext } from './context';

/**
 * The type of a variable of the class Trigger: inside a trigger its records are of the trigger's sObject.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_context_variables.htm
 */
export function triggerVariableType({ triggerObject }: BodyContext, owner: ApexType, declared: ApexType): ApexType {
  if (!triggerObject || owner.kind !== 'platform' || owner.name !== 'System.Trigger') return declared;
  if (declared.kind === 'list') return { kind: 'list', element: triggerObject };
  return declared.kind === 'map' ? { ...declared, value: triggerObject } : declared;
}
