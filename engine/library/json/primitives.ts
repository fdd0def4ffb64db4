import { raise } from '../../runtime/exceptions';
import { ApexBlob } from '../../runtime/values/blob';
import { toDecimal, toDouble } from '../../runtime/values/cast';
import { parseDate, parseIsoDatetime, parseTime } from '../../runtime/values/dateParse';
import { ApexDecimal } from '../../runtime/values/decimal';
import { toId18 } from '../../runtime/values/id';
import { isInstance } from '../../runtime/values/instanceOf';
import { ApexLong, parseLong } from '../../runtime/values/long';
import { textOf } from '../../runtime/values/text';
import { decimalType, type PrimitiveName } from '../../types/type';

/**
 * A JSON value (text, Boolean, Integer, ApexLong, ApexDecimal) as a primitive type in boxed form; undefined when it is none.
 * A text that spells a number or Boolean counts as one, and a number is taken for a text. [K]
 */
export function primitiveFromJson(value: unknown, name: PrimitiveName): unknown {
  switch (name) {
    case 'String':
      return textOf(value);
    case 'Boolean':
      if (typeof value === 'boolean') return value;
      return value === 'true' ? true : value === 'false' ? false : undefined;
    case 'Integer':
    case 'Long':
      return wholeNumber(value, name);
    case 'Double':
    case 'Decimal': {
      const number = typeof value === 'string' ? ApexDecimal.parse(value) : value;
      if (number === undefined || !isInstance(number, decimalType)) return undefined;
      return name === 'Double' ? toDouble(number) : toDecimal(number);
    }
    default:
      return typeof value === 'string' ? fromText(value, name) : undefined;
  }
}

/** Raises what a value that is no value of a primitive type raises. [K] wording */
export function raiseIllegalPrimitive(value: unknown): never {
  return raise('System.JSONException', `Illegal value for primitive: ${textOf(value)}`);
}

function wholeNumber(value: unknown, name: 'Integer' | 'Long'): unknown {
  const number = typeof value === 'string' ? parseLong(value) : value instanceof ApexLong ? value.value : value;
  if (typeof number !== 'number' && typeof number !== 'bigint') return undefined;
  if (name === 'Long') return new ApexLong(number);
  return typeof number === 'number' && number === (number | 0) ? number : undefined;
}

function fromText(text: string, name: PrimitiveName): unknown {
  switch (name) {
    case 'Id':
      return toId18(text);
    case 'Date':
      return parseDate(text);
    case 'Datetime':
      return parseIsoDatetime(text);
    case 'Time':
      return parseTime(text);
    case 'Blob':
      return /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text) ? new ApexBlob(Buffer.from(text, 'base64')) : undefined;
    default:
      return undefined;
  }
}
