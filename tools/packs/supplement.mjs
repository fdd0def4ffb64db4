// Facts that both sources leave out, each with where it is from. They are added to the pack as if a source had them.
import { readDeclarations } from './declarations.mjs';

/**
 * Apex text by namespace.
 *
 * - `Quiddity.UNDEFINED`: classes of jongpie/NebulaLogger that deploy name it ([S], Logger.cls). The sources have its
 *   code in the debug log, `UD`.
 * - `SObjectType.fields`: apex-enterprise-patterns/fflib-apex-common writes `Account.SObjectType.fields.name` ([S],
 *   fflib_SObjectDescribeTest.cls).
 */
const SUPPLEMENT = {
  System: 'enum Quiddity { UNDEFINED }',
  Schema: 'class SObjectType { global Schema.SObjectTypeFields fields; }',
};

/** @returns {import('./declarations.mjs').Declaration[]} one for each type that gets members or constants */
export function supplement() {
  return Object.entries(SUPPLEMENT).flatMap(([namespace, text]) => readDeclarations(text, `${namespace}.`));
}
