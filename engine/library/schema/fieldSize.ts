import type { FieldInfo, FieldType, SObjectInfo } from '../../org/metadata/model';
import { Unsupported } from '../../runtime/exceptions';

/*
 * The sizes that a describe result gives. The pack of standard objects does not have all of them, and a size that is not
 * known ends the run rather than be 0.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_fields_describe.htm
 */

/** Lengths that every field of the type has, unless it says otherwise. [K] describe results */
const USUAL_LENGTHS: ReadonlyMap<FieldType, number> = new Map<FieldType, number>([
  ['id', 18],
  ['reference', 18],
  ['picklist', 255],
  ['multipicklist', 4099],
  ['combobox', 255],
  ['phone', 40],
  ['email', 80],
  ['url', 255],
]);

const TEXTS: ReadonlySet<FieldType> = new Set<FieldType>(['string', 'textarea', 'encryptedstring']);
const NUMBERS: ReadonlySet<FieldType> = new Set<FieldType>(['double', 'currency', 'percent']);

/** Most characters of a text, 0 for other types. */
export function lengthOf(info: SObjectInfo, field: FieldInfo): number {
  const length = field.length ?? USUAL_LENGTHS.get(field.type);
  if (length !== undefined) return length;
  return TEXTS.has(field.type) ? unknownSize('getLength', info, field) : 0;
}

/** Most bytes of a text: three for each character, but for Ids. [K] describe results */
export function byteLengthOf(info: SObjectInfo, field: FieldInfo): number {
  const length = lengthOf(info, field);
  return field.type === 'id' || field.type === 'reference' ? length : length * 3;
}

/** Digits of a number, before and behind the point; 0 for other types. */
export function precisionOf(info: SObjectInfo, field: FieldInfo): number {
  if (!NUMBERS.has(field.type)) return 0;
  return field.precision ?? unknownSize('getPrecision', info, field);
}

/** Digits of a number behind the point; 0 for other types. */
export function scaleOf(info: SObjectInfo, field: FieldInfo): number {
  if (!NUMBERS.has(field.type)) return 0;
  return field.scale ?? unknownSize('getScale', info, field);
}

function unknownSize(method: string, info: SObjectInfo, { name }: FieldInfo): never {
  throw new Unsupported('unsupported-method', [`${method}() of ${info.name}.${name}, whose size is not known here,`]);
}
