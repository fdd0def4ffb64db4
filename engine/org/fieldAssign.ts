import { raise } from '../runtime/exceptions';
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

/**
 * `record.put(field, value)`: sets the field in `slot` to a value in boxed form, and gives the former value.
 * Raises `System.SObjectException` for a read-only field or a value of another type, `System.StringException` for a
 * text that is no Id. [K] the wording of the three
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

function toField(field: FieldInfo, value: unknown): unknown {
  const type = fieldApexType(field);
  if (type.kind === 'primitive' && type.name === 'Id') {
    if (typeof value === 'string') return toId18(value) ?? raise('System.StringException', `Invalid id: ${value}`);
  } else if (type.kind === 'primitive' && type.name === 'Decimal') {
    if (typeof value === 'number') return ApexDecimal.fromInteger(value);
    if (value instanceof ApexLong) return ApexDecimal.fromInteger(value.value);
    if (value instanceof ApexDouble) return ApexDecimal.fromDouble(value.value);
    if (value instanceof ApexDecimal) return value;
  } else if (isInstance(value, type) && typeName(typeOfValue(value)) === typeName(type)) {
    return value;
  } else if (type.kind === 'object') {
    return value;
  }
  return raise(
    'System.SObjectException',
    `Illegal assignment from ${typeName(typeOfValue(value))} to ${typeName(type)}`,
  );
}
