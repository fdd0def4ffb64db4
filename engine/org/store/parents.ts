import { Unsupported } from '../../runtime/exceptions';
import type { SObjectValue } from '../../runtime/values/sobject';
import type { FieldInfo } from '../metadata/model';
import type { RowError } from './store';

/** Finds the stored records whose field in `slot` has a value. */
export type FindByValue = (like: SObjectValue, slot: number, value: unknown) => readonly SObjectValue[];

/**
 * A record whose parents are named by an external id (`Account = new Account(Code__c = 'x')`) with the Ids of those
 * parents in its reference fields; the record itself when it names none so. Parents with an Id or without an external
 * id have no part in DML. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dml_foreign_keys.htm;
 * the wording of a parent that is not found [K]
 */
export function withParentIds(record: SObjectValue, find: FindByValue): SObjectValue | RowError {
  let linked = record;
  for (const [slot, parent] of record.setParents()) {
    const key = parent && externalIdOf(parent);
    if (parent && key === undefined && parent.id === null && SETUP.has(parent.info.name)) {
      const [first = 0] = parent.setSlots();
      throw new Unsupported('unsupported-setup-record', [parent.info.name, String(parent.slots[first] ?? '')]);
    }
    if (!parent || key === undefined || key === null) continue;
    const { name } = parent.info.fields[key] as FieldInfo;
    const value = parent.slots[key];
    const [match, second] = find(parent, key, value);
    if (!match || second) {
      const found = match ? 'more than one record found' : 'not found';
      const message = `Foreign key external ID: ${String(value).toLowerCase()} ${found} for field ${name} in entity ${parent.info.name}`;
      return { statusCode: 'INVALID_FIELD', message, fields: [] };
    }
    if (linked === record) linked = record.copy();
    linked.set(slot, match.id);
  }
  return linked;
}

/** What an org is set up with: records of these are found by name, and which ones there are is not known here. */
const SETUP: ReadonlySet<string> = new Set(['Profile', 'UserRole', 'RecordType', 'PermissionSet']);

/** The record with text cut to the length of its field. [D] Database.DMLOptions.allowFieldTruncation */
export function truncated(record: SObjectValue): SObjectValue {
  const cut = record.copy();
  for (const slot of record.setSlots()) {
    const { length, type } = record.info.fields[slot] as FieldInfo;
    const value = record.slots[slot];
    if (typeof value !== 'string' || length === undefined || type === 'id' || type === 'reference') continue;
    if (value.length > length) cut.set(slot, value.slice(0, length));
  }
  return cut;
}

/** The slot of the external id by which a parent is named; undefined when it has an Id or no external id. */
function externalIdOf(parent: SObjectValue): number | undefined {
  if (parent.id !== null) return undefined;
  return parent.setSlots().find((slot) => parent.info.fields[slot]?.externalId && parent.slots[slot] !== null);
}
