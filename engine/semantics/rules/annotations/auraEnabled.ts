import type { MethodSymbol } from '../../symbols';
import type { ClassRule } from '../rule';

/** The API version from which on methods that components call cannot be overloaded; NPSP has such methods in version 53. */
const NO_OVERLOADS = 55;

/** What components call is found by name alone. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_AuraEnabled.htm */
export const checkAuraEnabled: ClassRule = ({ symbol, report, apiVersion }) => {
  const fields = new Set<string>();
  for (const field of symbol.members.fields.values())
    if (field.modifiers.annotations.has('auraenabled')) fields.add(field.name.toLowerCase());
  for (const overloads of symbol.members.methods.values()) {
    const enabled = overloads.filter(({ modifiers }) => modifiers.annotations.has('auraenabled'));
    for (const method of (apiVersion ?? NO_OVERLOADS) >= NO_OVERLOADS ? enabled.slice(1) : [])
      report(
        'type-aura-enabled',
        method.node,
        `Overload of AuraEnabled method: ${method.name} overload is not permitted`,
      );
    for (const method of enabled) {
      const problem = memberProblem(method, fields);
      if (problem) report('type-aura-enabled', method.node, problem);
    }
  }
};

function memberProblem(method: MethodSymbol, fields: ReadonlySet<string>): string | undefined {
  if (method.isStatic) return undefined;
  if (method.parameters.length > 0) return 'Non static AuraEnabled methods may not have parameters';
  const lower = method.name.toLowerCase();
  if (!lower.startsWith('get')) return "Non static AuraEnabled methods must be named with a prefix 'get'";
  return fields.has(lower.slice(3))
    ? `AuraEnabled method and variable cannot have the same name: ${method.name}`
    : undefined;
}
