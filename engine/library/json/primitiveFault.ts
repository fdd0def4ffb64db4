import { daysInMonth } from '../../runtime/values/calendar';
import type { PrimitiveName } from '../../types/type';
import type { JsonNode, ValueNode } from './nodes';
import { raiseJson, raiseJsonAt } from './position';
import type { Place } from './primitives';

/** What a value that is no primitive at all is answered with. [S] https://salesforce.stackexchange.com/questions/389795 */
const ILLEGAL = 'Illegal value for primitive';

/**
 * Raises what a JSON value that is no value of a primitive type raises: the message of the Java call behind the type, with
 * the place of the value. [S] https://github.com/glade-sh/glade; the texts about dates in Joda-Time's words [K]
 */
export function raisePrimitiveFault(node: JsonNode, name: PrimitiveName, place: Place, source: string): never {
  if (node.kind === 'object' || node.kind === 'array') return raiseJson(ILLEGAL);
  const offset = name === 'Boolean' ? node.end : node.at;
  return raiseJsonAt(fault(node, name, place), source, offset);
}

function fault(node: ValueNode, name: PrimitiveName, place: Place): string {
  const { kind, text } = node;
  switch (name) {
    case 'Boolean':
      return `Illegal value for boolean: ${text}`;
    case 'Integer':
    case 'Long':
      return integerFault(node, name, place);
    case 'Double':
      return text.trim() === '' ? 'empty String' : `For input string: "${text}"`;
    case 'Decimal':
      return text === ''
        ? 'N/A'
        : `Character ${text[0]} is neither a decimal digit number, decimal point, nor "e" notation exponential mark.`;
    case 'Id':
      return `bad id ${text}`;
    case 'Date':
    case 'Datetime':
    case 'Time':
      return kind === 'string' ? dateFault(text) : ILLEGAL;
    default:
      return ILLEGAL;
  }
}

function integerFault({ kind, text }: ValueNode, name: 'Integer' | 'Long', place: Place): string {
  if (place === 'root' && kind === 'string') return 'Value does not match expected type';
  if ((place !== 'member' || name === 'Long') && (kind === 'integer' || kind === 'float')) {
    return `Numeric value (${text}) out of range of ${name === 'Integer' ? 'int' : 'long'}`;
  }
  return `For input string: "${text}"`;
}

function dateFault(text: string): string {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (match) {
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    if (month < 1 || month > 12) return range(text, month, 'monthOfYear', 12);
    const days = daysInMonth(year, month);
    if (day < 1 || day > days) return range(text, day, 'dayOfMonth', days);
  }
  return `Invalid format: "${text}"`;
}

function range(text: string, value: number, field: string, highest: number): string {
  return `Cannot parse "${text}": Value ${value} for ${field} must be in the range [1,${highest}]`;
}
