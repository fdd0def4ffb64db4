import { ApexDatetime } from '../../runtime/values/datetime';
import type { SObjectValue } from '../../runtime/values/sobject';
import { parseFieldText } from '../fieldText';
import { type FieldInfo, slotOf } from '../metadata/model';
import { ORGANIZATION } from '../organization';
import { wholeSecond } from './normalize';

/**
 * Fills what the platform fills in on insert: the defaults, and who made the record and when (ms).
 */
export function applyDefaults(record: SObjectValue, userId: string, now: number): void {
  for (const [slot, value] of defaultsOf(record, userId)) record.set(slot, value);
  stamp(
    record,
    ['CreatedById', 'LastModifiedById'],
    userId,
    ['CreatedDate', 'LastModifiedDate', 'SystemModstamp'],
    now,
  );
}

/**
 * The fields of a new record that get a value although none was set, as [slot, value]: the running user as owner, each
 * field's default value, its default picklist value, false for checkboxes, the default record type. A field that was
 * set to null keeps null, unless it must not be null [K].
 * [D] https://help.salesforce.com/s/articleView?id=platform.fields_default_field_values.htm
 */
export function defaultsOf(record: SObjectValue, userId: string): [number, unknown][] {
  const defaults: [number, unknown][] = [];
  record.info.fields.forEach((field, slot) => {
    const value = record.slots[slot];
    if (value === undefined || (value === null && !field.nillable)) {
      const given = defaultOf(field, record, userId);
      if (given !== undefined && given !== null) defaults.push([slot, given]);
    }
  });
  return defaults;
}

/** Notes who changed the record and when. */
export function stampUpdate(record: SObjectValue, userId: string, now: number): void {
  stamp(record, ['LastModifiedById'], userId, ['LastModifiedDate', 'SystemModstamp'], now);
}

function stamp(
  record: SObjectValue,
  users: readonly string[],
  userId: string,
  dates: readonly string[],
  now: number,
): void {
  const moment = new ApexDatetime(wholeSecond(now));
  for (const name of users) setNamed(record, name, userId);
  for (const name of dates) setNamed(record, name, moment);
}

/** Sets a field when the object has it. */
function setNamed(record: SObjectValue, name: string, value: unknown): void {
  const slot = slotOf(record.info, name);
  if (slot >= 0) record.set(slot, value);
}

function defaultOf(field: FieldInfo, record: SObjectValue, userId: string): unknown {
  if (field.name === 'OwnerId') return userId;
  if (field.name === 'SetupOwnerId') return ORGANIZATION.id;
  if (field.name === 'RecordTypeId') {
    return record.info.recordTypes.find((type) => type.isDefault && type.active && !type.isMaster)?.id;
  }
  if (field.defaultValue !== undefined) return parseFieldText(field, field.defaultValue);
  return field.picklist.find((entry) => entry.isDefault && entry.active)?.value;
}
