import { raise } from '../runtime/exceptions';
import { ApexDate } from '../runtime/values/date';
import { ApexDatetime } from '../runtime/values/datetime';
import { ApexDecimal } from '../runtime/values/decimal';
import { ApexDouble } from '../runtime/values/double';
import { toId18 } from '../runtime/values/id';
import { isInstance } from '../runtime/values/instanceOf';
import { ApexLong } from '../runtime/values/long';
import type { SObjectValue } from '../runtime/values/sobject';
import { typeOfValue } from '../runtime/values/typeOf';
import { typeName } from '../types/names';
import { fieldApexType } from './metadata/fieldType';
import type { FieldInfo } from './metadata/model';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * `record.put(field, value)`: sets the field in `slot` to a value in boxed form, and gives the former value.
 * Raises `System.SObjectException` for a read-only field or a value of another type [V] dlrs #23 for the wording
 * `Illegal assignment from Integer to Date`, `System.StringException` for a text that is no Id [K].
 */
export function putField(record: SObjectValue, slot: number, value: unknown): unknown {
  const field = record.info.fields[slot] as FieldInfo;
  if (!field.createable && !field.updateable && field.type !== 'id') {
    raise('System.SObjectException', `Field ${field.name} is not editable`);
  }
  const former = record.slots[slot] ?? null;
  record.set(slot, value === null ? null : toField(field, value));
  return former;
}

/**
 * `record.putSObject(relationship, parent)`: sets the record behind the reference field in `slot`, and gives the former one.
 * Raises `System.SObjectException` for a record of another object. [K] the wording
 */
export function putParent(record: SObjectValue, slot: number, parent: SObjectValue | null): SObjectValue | null {
  const { referenceTo } = record.info.fields[slot] as FieldInfo;
  if (parent && referenceTo.length > 0 && !referenceTo.includes(parent.info.name)) {
    raise('System.SObjectException', `Illegal assignment from ${parent.info.name} to ${referenceTo[0]}`);
  }
  const former = record.setParents().find(([place]) => place === slot)?.[1] ?? null;
  record.setParent(slot, parent);
  return former;
}

function toField(field: FieldInfo, value: unknown): unknown {
  const type = fieldApexType(field);
  if (type.kind === 'object') return value;
  const assigned = type.kind === 'primitive' ? converted(type.name, value) : undefined;
  if (assigned !== undefined) return assigned;
  if (type.kind !== 'primitive' && isInstance(value, type)) return value;
  return raise(
    'System.SObjectException',
    `Illegal assignment from ${typeName(typeOfValue(value))} to ${typeName(type)}`,
  );
}

/** The value where a field of this type takes it: as an assignment does, so numbers widen and a Date is a Datetime in GMT. */
function converted(type: string, value: unknown): unknown {
  switch (type) {
    case 'Id':
      if (typeof value !== 'string') return undefined;
      return toId18(value) ?? raise('System.StringException', `Invalid id: ${value}`);
    case 'Decimal':
      if (typeof value === 'number') return ApexDecimal.fromInteger(value);
      if (value instanceof ApexLong) return ApexDecimal.fromInteger(value.value);
      if (value instanceof ApexDouble) return ApexDecimal.fromDouble(value.value);
      return value instanceof ApexDecimal ? value : undefined;
    case 'Datetime':
      if (value instanceof ApexDate) return new ApexDatetime(value.days * MILLISECONDS_A_DAY);
      return value instanceof ApexDatetime ? value : undefined;
    default:
      return typeName(typeOfValue(value)) === type ? value : undefined;
  }
}
