import { isNumbered } from '../fieldTraits';
import type { FieldInfo, FieldType, PicklistValue } from '../model';
import { auditFields, field, readOnly } from '../standard/field';

/** The code of a field type in the pack, as tools/packs/fieldText.mjs writes it. Whole numbers of both sizes are `int`, as describe results are read. */
const TYPES: ReadonlyMap<string, FieldType> = new Map<string, FieldType>([
  ['k', 'id'],
  ['r', 'reference'],
  ['s', 'string'],
  ['t', 'textarea'],
  ['p', 'picklist'],
  ['m', 'multipicklist'],
  ['c', 'combobox'],
  ['b', 'boolean'],
  ['i', 'int'],
  ['l', 'int'],
  ['n', 'double'],
  ['q', 'currency'],
  ['f', 'percent'],
  ['d', 'date'],
  ['w', 'datetime'],
  ['v', 'time'],
  ['h', 'phone'],
  ['e', 'email'],
  ['u', 'url'],
  ['x', 'encryptedstring'],
  ['g', 'location'],
  ['a', 'address'],
  ['y', 'base64'],
  ['o', 'anytype'],
  ['j', 'anytype'],
]);

/** Fields that only the platform sets. [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/system_fields.htm */
const SYSTEM: ReadonlySet<string> = new Set([
  ...['Id', 'IsDeleted', 'CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById', 'SystemModstamp'],
  ...['LastActivityDate', 'LastViewedDate', 'LastReferencedDate'],
]);

/** The number in a field's text is the precision of these, of all others the length. */
const NUMBERS: ReadonlySet<FieldType> = new Set<FieldType>(['double', 'currency', 'percent']);

/** name code nillable size access >targets.parent #picklist =default "label */
const FIELD =
  /^(\w+) ([a-z])([!?]?)(\d*)(?:\.(\d+))?([-+~]?)([*%]?)(&?)(?:>([\w,]*)(?:\.(\w*))?)?(?:#([\w.]*))?(?:=([^"]*))?(?:"(.*))?$/;

/**
 * The fields that the text of an object's fields in the pack stands for; what is malformed is passed over. `object` is
 * the object's name, `picklist` gives the values that a key of the pack stands for; `isWritingKnown` tells whether it is
 * known which fields may be written and which must be given.
 */
export function readFields(
  text: string,
  object: string,
  picklist: (key: string) => readonly PicklistValue[],
  isWritingKnown = false,
): readonly FieldInfo[] {
  return text.split(';').flatMap((part) => {
    return part === '*' ? auditFields : (readField(part, object, picklist, isWritingKnown) ?? []);
  });
}

function readField(
  text: string,
  object: string,
  picklist: (key: string) => readonly PicklistValue[],
  isWritingKnown: boolean,
): FieldInfo | undefined {
  const match = FIELD.exec(text);
  const [, name = '', code = '', nillable, size = '', scale, access, given, lookup, ...rest] = match ?? [];
  const [targets, parent, key, value, label] = rest;
  const type = TYPES.get(code);
  if (!match || type === undefined) return undefined;
  const isReference = targets !== undefined;
  const isReadOnly = SYSTEM.has(name) || type === 'address' || type === 'location' || isNumbered(name, object);
  return field(name, label ?? usualLabel(name, type), type, {
    ...(isReadOnly || access === '-' ? readOnly : {}),
    ...(access === '+' ? { updateable: false } : access === '~' ? { createable: false } : {}),
    ...sizeOf(type, size, scale),
    ...(nillable === '!' ? { nillable: false } : nillable === '?' ? { nillable: true } : {}),
    ...(code === 'j' ? { isList: true } : {}),
    ...(isReference ? { referenceTo: targets.split(',').filter((target) => target !== '') } : {}),
    ...(isReference ? { relationshipName: parent === undefined ? name.replace(/Id$/, '') : parent || undefined } : {}),
    ...(key === undefined ? {} : { picklist: picklist(key === '' ? `${object}.${name}` : key) }),
    ...(value === undefined ? {} : { defaultValue: value }),
    ...(given === '*' ? { defaultedOnCreate: true } : {}),
    ...(lookup === '&' ? { idLookup: true } : {}),
    ...(isWritingKnown && given !== '%' ? {} : requirement(nillable === '!', type, isReadOnly)),
  });
}

function sizeOf(type: FieldType, size: string, scale: string | undefined): Partial<FieldInfo> {
  if (!NUMBERS.has(type)) return size === '' ? {} : { length: Number(size) };
  return {
    ...(size === '' ? {} : { precision: Number(size) }),
    ...(scale === undefined ? {} : { scale: Number(scale) }),
  };
}

/** Whether an insert without the field fails is not known of fields that must not be empty: the platform fills many of them. */
function requirement(isRequired: boolean, type: FieldType, isReadOnly: boolean): Pick<FieldInfo, 'requiredOnCreate'> {
  return isRequired && !isReadOnly && type !== 'boolean' && type !== 'id' ? { requiredOnCreate: 'unknown' } : {};
}

/** The label of most fields and objects of a name: `BillingCity` → `Billing City`, `AccountId` → `Account ID`. */
export function usualLabel(name: string, type?: FieldType): string {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return type === 'boolean' ? words.replace(/^Is /, '') : words.replace(/ Id$/, ' ID');
}

/**
 * The values of a picklist from its columns in the pack: `value=label`, `*` before the default, `!` before one that is
 * not active, `\` before a character that means itself.
 */
export function readPicklist(columns: readonly string[]): readonly PicklistValue[] {
  return columns.map((text) => {
    const [, flags = '', entry = ''] = /^(!?\*?)(.*)$/.exec(text) ?? [];
    const at = entry.search(/(?<!\\)=/);
    const value = unescaped(at < 0 ? entry : entry.slice(0, at));
    const label = at < 0 ? value : unescaped(entry.slice(at + 1));
    return { value, label, isDefault: flags.includes('*'), active: !flags.includes('!') };
  });
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
