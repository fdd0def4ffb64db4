import { ApexBlob } from '../../runtime/values/blob';
import { parseDate, parseIsoDatetime, parseTime } from '../../runtime/values/dateParse';
import { ApexDecimal } from '../../runtime/values/decimal';
import { ApexDouble } from '../../runtime/values/double';
import { toId18 } from '../../runtime/values/id';
import { ApexLong, parseLong } from '../../runtime/values/long';
import { ApexTime } from '../../runtime/values/time';
import type { PrimitiveName } from '../../types/type';
import type { ValueNode } from './nodes';

/** Where a value stands: members of a class are converted more strictly than what stands alone, in a list or as a key. */
export type Place = 'root' | 'item' | 'member';

/**
 * A JSON text, number or Boolean as a primitive type in boxed form; undefined when it is none. A member of type Integer or
 * Boolean takes nothing but its own spelling, elsewhere fractions are cut off. [S] https://github.com/glade-sh/glade
 */
export function primitiveOf(node: ValueNode, name: PrimitiveName, place: Place): unknown {
  const { kind, text } = node;
  switch (name) {
    case 'String':
      return text;
    case 'Boolean':
      return kind === 'boolean' || (kind === 'string' && place !== 'member') ? booleanOf(text) : undefined;
    case 'Integer':
      return integerOf(node, place);
    case 'Long': {
      const value = wholeNumber(node);
      return value === undefined ? undefined : new ApexLong(value);
    }
    case 'Double':
    case 'Decimal': {
      const number = kind === 'boolean' ? undefined : ApexDecimal.parse(text);
      return name === 'Decimal' ? number : number && new ApexDouble(Number(text));
    }
    case 'Time':
      return timeOf(node);
    default:
      return kind === 'string' ? fromText(text, name) : undefined;
  }
}

function booleanOf(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : undefined;
}

function integerOf(node: ValueNode, place: Place): number | undefined {
  if (place === 'member' && node.kind === 'float') return undefined;
  const value = wholeNumber(node);
  return typeof value === 'number' && value === (value | 0) ? value | 0 : undefined;
}

function wholeNumber({ kind, text }: ValueNode) {
  if (kind === 'boolean') return undefined;
  if (kind !== 'float') return parseLong(text);
  const decimal = ApexDecimal.parse(text);
  return decimal && parseLong(decimal.rounded('DOWN').toString());
}

/** The platform's parser hands the text of a number on, and reads an hour from it. [V] octoberswimmer/aer-dist #293 */
function timeOf({ kind, text }: ValueNode): ApexTime | undefined {
  if (kind === 'string') return parseTime(text);
  const hour = kind === 'integer' && /^\d\d?$/.test(text) ? Number(text) : Number.NaN;
  return hour < 24 ? ApexTime.of(hour, 0, 0, 0) : undefined;
}

function fromText(text: string, name: PrimitiveName): unknown {
  switch (name) {
    case 'Id':
      return toId18(text);
    case 'Date':
      return parseDate(text);
    case 'Datetime':
      return parseIsoDatetime(text);
    case 'Blob':
      return /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text) ? new ApexBlob(Buffer.from(text, 'base64')) : undefined;
    default:
      return undefined;
  }
}
