import { type SObjectToken, sobjectTypeOf } from '../org/describe';
import { current } from '../runtime/transaction';
import type { ApexType } from '../types/type';

/**
 * The token of the records that a collection's type says it holds; null for `SObject` and for what is no record.
 * [D] List.getSObjectType, Map.getSObjectType; null [K]
 */
export function recordToken(type: ApexType): SObjectToken | null {
  if (type.kind !== 'sobject' || type.name === undefined) return null;
  const info = current.metadata.sobject(type.name);
  return info ? sobjectTypeOf(info) : null;
}
