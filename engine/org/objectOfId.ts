import { keyPrefix } from '../runtime/values/id';
import { standardObjectOf } from './metadata/keyPrefixes';
import type { OrgMetadata, SObjectInfo } from './metadata/model';

const indexes = new WeakMap<OrgMetadata, ReadonlyMap<string, string>>();

/**
 * The object that an Id belongs to by its key prefix; undefined when no known object has it. Custom objects have made-up
 * prefixes here, so a real Id of one is not recognised.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_id.htm, getSObjectType
 */
export function objectOfId(metadata: OrgMetadata, id: string): SObjectInfo | undefined {
  const prefix = keyPrefix(id);
  const standard = standardObjectOf(prefix);
  if (standard !== undefined) return metadata.sobject(standard);
  let index = indexes.get(metadata);
  if (!index) {
    index = byPrefix(metadata);
    indexes.set(metadata, index);
  }
  const name = index.get(prefix);
  return name === undefined ? undefined : metadata.sobject(name);
}

function byPrefix(metadata: OrgMetadata): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of metadata.objectNames()) {
    const prefix = metadata.sobject(name)?.keyPrefix;
    if (prefix !== undefined && !names.has(prefix)) names.set(prefix, name);
  }
  return names;
}
