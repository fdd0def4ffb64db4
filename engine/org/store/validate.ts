import { ApexDecimal } from '../../runtime/values/decimal';
import { checksum, keyPrefix, toId18 } from '../../runtime/values/id';
import type { SObjectValue } from '../../runtime/values/sobject';
import { fitsKeyPrefix, standardObjectOf } from '../metadata/keyPrefixes';
import type { FieldInfo, SObjectInfo } from '../metadata/model';
import type { RowError } from './store';

/** Objects that no polymorphic reference takes unless it lists them. Other lists differ from org to org, so they refuse nothing. */
const NEVER_RELATED: ReadonlySet<string> = new Set(['Contact', 'Lead', 'User', 'RecordType', 'Task', 'Group']);

/**
 * What the system validation refuses in the fields that are set: fields that cannot be written, then for each value
 * its reference, length, picklist and format. A reference to a well-formed Id that is not in the simulated org is
 * accepted: payloads name records of the real org.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm;
 * the wording of each message [K] where not marked otherwise
 */
export function fieldErrors(record: SObjectValue, operation: 'insert' | 'update'): RowError[] {
  const errors: RowError[] = [];
  const unwritable = record.queried ? [] : unwritableFields(record, operation);
  if (unwritable.length > 0) {
    const names = unwritable.join(', ');
    errors.push({
      statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
      message: `Unable to create/update fields: ${names}. Please check the security settings of this field and verify that it is read/write for your profile or permission set`,
      fields: unwritable,
    });
  }
  for (const slot of record.setSlots()) {
    const field = record.info.fields[slot] as FieldInfo;
    const value = record.slots[slot];
    const error = slot === 0 ? undefined : value === null ? nullError(field) : valueError(field, value);
    if (error) errors.push(error);
  }
  return errors;
}

/** The error that a record's own Id is malformed or of another object, if it is; `null` Ids are the caller's. [S] salesforce.stackexchange.com/questions/334496 */
export function idError(info: SObjectInfo, id: string): RowError | undefined {
  const good = toId18(id) === id && checksum(id.slice(0, 15)) === id.slice(15) && fitsKeyPrefix(info, keyPrefix(id));
  if (good) return undefined;
  return {
    statusCode: 'MALFORMED_ID',
    message: `${info.label} ID: id value of incorrect type: ${id}`,
    fields: ['Id'],
  };
}

/** The error that required fields are missing, if some are. [S] the wording */
export function requiredError(names: readonly string[]): RowError | undefined {
  if (names.length === 0) return undefined;
  return {
    statusCode: 'REQUIRED_FIELD_MISSING',
    message: `Required fields are missing: [${names.join(', ')}]`,
    fields: names,
  };
}

/** Whether a field must hold a value that somebody has to give, as far as is known. */
export function isRequired(field: FieldInfo): boolean {
  if (field.requiredOnCreate === 'unknown') return false;
  return !field.nillable && field.createable && field.type !== 'boolean' && field.type !== 'id';
}

function unwritableFields(record: SObjectValue, operation: 'insert' | 'update'): string[] {
  return record
    .setSlots()
    .filter((slot) => slot !== 0)
    .map((slot) => record.info.fields[slot] as FieldInfo)
    .filter((field) => !(operation === 'insert' ? field.createable : field.updateable))
    .map((field) => field.name);
}

/** A checkbox is never null. [S] salesforce.stackexchange.com/q/127548, the wording too */
function nullError(field: FieldInfo): RowError | undefined {
  return field.type === 'boolean'
    ? refusal('INVALID_TYPE_ON_FIELD_IN_RECORD', field, 'value not of required type: ')
    : undefined;
}

function valueError(field: FieldInfo, value: unknown): RowError | undefined {
  if (value instanceof ApexDecimal) return rangeError(field, value);
  if (typeof value !== 'string') return undefined;
  if (field.type === 'reference') return referenceError(field, value);
  if (field.restricted) {
    const chosen = field.type === 'multipicklist' ? value.split(';').filter((part) => part !== '') : [value];
    const bad = chosen.find((part) => !field.picklist.some((entry) => entry.active && sameText(entry.value, part)));
    if (bad !== undefined) {
      return refusal(
        'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
        field,
        `bad value for restricted picklist field: ${bad}`,
      );
    }
  }
  if (field.length !== undefined && value.length > field.length) {
    return refusal('STRING_TOO_LONG', field, `data value too large: ${value} (max length=${field.length})`);
  }
  if (field.type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
    return refusal('INVALID_EMAIL_ADDRESS', field, `invalid email address: ${value}`);
  }
  return undefined;
}

/** A number may have as many digits before the point as its field's precision leaves. [D] Number fields */
function rangeError(field: FieldInfo, value: ApexDecimal): RowError | undefined {
  const { precision, scale } = field;
  if (precision === undefined || scale === undefined) return undefined;
  const [whole = ''] = value.setScale(scale, 'HALF_UP').toPlainString().replace('-', '').split('.');
  if (whole.replace(/^0+/, '').length <= precision - scale) return undefined;
  const text = `value outside of valid range on numeric field: ${value.toPlainString()}`;
  return refusal('NUMBER_OUTSIDE_VALID_RANGE', field, text);
}

function referenceError(field: FieldInfo, id: string): RowError | undefined {
  if (toId18(id) !== id) return refusal('MALFORMED_ID', field, `id value of incorrect type: ${id}`);
  const object = standardObjectOf(keyPrefix(id));
  if (object === undefined || field.referenceTo.length === 0 || field.referenceTo.includes(object)) return undefined;
  if (field.referenceTo.length > 2 && !NEVER_RELATED.has(object)) return undefined;
  return refusal('FIELD_INTEGRITY_EXCEPTION', field, `id value of incorrect type: ${id}`);
}

function refusal(statusCode: string, field: FieldInfo, text: string): RowError {
  return { statusCode, message: `${field.label}: ${text}`, fields: [field.name] };
}

function sameText(a: string, b: string): boolean {
  return a.length === b.length && a.toLowerCase() === b.toLowerCase();
}
