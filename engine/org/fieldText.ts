import { ApexBlob } from '../runtime/values/blob';
import { ApexDate } from '../runtime/values/date';
import { parseDate, parseIsoDatetime, parseTime } from '../runtime/values/dateParse';
import { ApexDatetime } from '../runtime/values/datetime';
import { ApexDecimal } from '../runtime/values/decimal';
import { toId18 } from '../runtime/values/id';
import type { FieldInfo } from './metadata/model';

/** Digits that a JavaScript number is sure to keep. */
const SAFE_DIGITS = 15;

/**
 * The value of a field from its text form, in the raw form of its type: `true`, `12.50`, `2014-07-25`,
 * `2014-07-25T10:47:34.000+0000`. Undefined for a text that is no value of the field's type.
 */
export function parseFieldText(field: FieldInfo, text: string): unknown {
  switch (field.type) {
    case 'id':
    case 'reference':
      return toId18(text);
    case 'boolean':
      return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
    case 'int': {
      const number = Number(text);
      return text.trim() !== '' && Number.isInteger(number) && number === (number | 0) ? number : undefined;
    }
    case 'double':
    case 'currency':
    case 'percent':
      return ApexDecimal.parse(text);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? parseDate(text) : undefined;
    case 'datetime':
      return parseIsoDatetime(text);
    case 'time':
      return parseTime(text);
    case 'location':
    case 'address':
    case 'base64':
    case 'anytype':
      return undefined;
    default:
      return text;
  }
}

/** The value of a field from the form it has in JSON; null stays null, undefined means that it is no value of the field's type. */
export function fieldFromJson(field: FieldInfo, json: unknown): unknown {
  if (json === null) return null;
  if (typeof json !== 'string' && typeof json !== 'number' && typeof json !== 'boolean') return undefined;
  return parseFieldText(field, String(json));
}

/**
 * The JSON form of a field's value: numbers as numbers (as text when a number would lose digits), dates as
 * `yyyy-MM-dd`, datetimes as `yyyy-MM-ddTHH:mm:ss.SSS+0000` as the platform writes them inside sObjects [K].
 */
export function fieldJson(value: unknown): unknown {
  if (value instanceof ApexDecimal) {
    return value.precision() <= SAFE_DIGITS ? value.toDouble() : value.toPlainString();
  }
  if (value instanceof ApexDatetime) return value.toISO().replace(/Z$/, '+0000');
  if (value instanceof ApexDate) return value.toString();
  if (value instanceof ApexBlob) return value.toBase64();
  return typeof value === 'object' && value !== null ? String(value) : value;
}
