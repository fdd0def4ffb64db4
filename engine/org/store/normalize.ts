import { ApexDatetime } from '../../runtime/values/datetime';
import { ApexDecimal } from '../../runtime/values/decimal';
import type { FieldInfo } from '../metadata/model';

/**
 * A value in the form in which the platform stores it: empty text is null, numbers have at most the digits of their
 * field (half up), datetimes whole seconds. [K]
 */
export function normalize(field: FieldInfo, value: unknown): unknown {
  if (value === '') return null;
  if (value instanceof ApexDatetime) return new ApexDatetime(wholeSecond(value.ms));
  if (value instanceof ApexDecimal && field.scale !== undefined && value.scale > field.scale) {
    return value.setScale(field.scale, 'HALF_UP');
  }
  return value;
}

/** An instant without its milliseconds. */
export function wholeSecond(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000;
}
