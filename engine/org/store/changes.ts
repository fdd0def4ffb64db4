import type { FieldChange, RecordChange } from '../../run/contract';
import { type SObjectValue, sameFieldValue } from '../../runtime/values/sobject';
import { fieldJson } from '../fieldText';

/** Fields that the platform sets on every save; a report of them would say nothing. */
const SILENT: ReadonlySet<string> = new Set([
  'Id',
  'IsDeleted',
  'CreatedById',
  'CreatedDate',
  'LastModifiedById',
  'LastModifiedDate',
  'SystemModstamp',
]);

/**
 * What an insert or update did to a record: every field whose value changed, in describe order, in JSON form. Left out
 * are the Id, IsDeleted, the audit fields, and on insert the checkboxes that are false because nobody set them.
 */
export function saved(
  operation: 'insert' | 'update',
  before: SObjectValue | undefined,
  after: SObjectValue,
  given: SObjectValue,
): RecordChange {
  const fields: FieldChange[] = [];
  after.info.fields.forEach((field, slot) => {
    if (SILENT.has(field.name)) return;
    const old = before?.slots[slot] ?? null;
    const value = after.slots[slot] ?? null;
    if (sameFieldValue(old, value)) return;
    if (operation === 'insert' && value === false && !given.isSet(slot)) return;
    fields.push({ field: field.name, before: fieldJson(old), after: fieldJson(value) });
  });
  return { sObject: after.info.name, id: after.id as string, operation, fields };
}

/** A deletion or its undoing: the record, without its fields. */
export function moved(operation: 'delete' | 'undelete', record: SObjectValue): RecordChange {
  return { sObject: record.info.name, id: record.id as string, operation, fields: [] };
}
