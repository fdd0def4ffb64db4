import { sobjectTypeOf } from '../../org/describe';
import { standardObjectOf } from '../../org/metadata/keyPrefixes';
import type { OrgMetadata, SObjectInfo } from '../../org/metadata/model';
import { raise, Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { keyPrefix, restoreCase, toId18 } from '../../runtime/values/id';
import { given } from '../arguments';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_id.htm */
export const id = platform('class System.Id', {
  'Boolean equals(Object other)': (value: string, other: unknown) =>
    typeof other === 'string' && toId18(other) === value,
  'Schema.SObjectType getSObjectType()': (value: string) => sobjectTypeOf(objectOf(value, current.metadata)),
  'String to15()': (value: string) => value.slice(0, 15),
  'String toString()': (value: string) => value,
  'static Id valueOf(String text)': (text: string) => toId(given(text)),
  'static Id valueOf(String text, Boolean restoreCasing)': (text: string, restoreCasing: boolean) => {
    if (!given(restoreCasing)) return toId(given(text));
    return restoreCase(given(text)) ?? raiseInvalidId(text);
  },
});

/** The object whose Ids begin as this one does. Unsupported where no object that is known does. */
function objectOf(id: string, metadata: OrgMetadata): SObjectInfo {
  const prefix = keyPrefix(id);
  const standard = standardObjectOf(prefix);
  const object = standard === undefined ? objectsByPrefix(metadata).get(prefix) : metadata.sobject(standard);
  if (object) return object;
  throw new Unsupported('unsupported-sobject', [`whose Ids begin with ${prefix}`]);
}

const byPrefix = new WeakMap<OrgMetadata, ReadonlyMap<string, SObjectInfo>>();

function objectsByPrefix(metadata: OrgMetadata): ReadonlyMap<string, SObjectInfo> {
  let found = byPrefix.get(metadata);
  if (!found) {
    const objects = metadata.objectNames().flatMap((name) => metadata.sobject(name) ?? []);
    found = new Map(objects.map((info) => [info.keyPrefix, info]));
    byPrefix.set(metadata, found);
  }
  return found;
}

function toId(text: string): string {
  return toId18(text) ?? raiseInvalidId(text);
}

function raiseInvalidId(text: string): never {
  return raise('System.StringException', `Invalid id: ${text}`);
}
