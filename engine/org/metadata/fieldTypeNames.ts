import type { FieldType } from './model';

/** How a field type of the Metadata API is described; with `ownLength` the file may state another length. */
export interface DeclaredType {
  readonly type: FieldType;
  readonly length?: number;
  readonly ownLength?: true;
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_field_types.htm; lengths [K] */
const declared: ReadonlyMap<string, DeclaredType> = new Map<string, DeclaredType>([
  ['AutoNumber', { type: 'string', length: 30 }],
  ['Lookup', { type: 'reference', length: 18 }],
  ['MasterDetail', { type: 'reference', length: 18 }],
  ['Hierarchy', { type: 'reference', length: 18 }],
  ['MetadataRelationship', { type: 'reference', length: 18 }],
  ['ExternalLookup', { type: 'string', length: 255 }],
  ['IndirectLookup', { type: 'string', length: 255 }],
  ['Checkbox', { type: 'boolean' }],
  ['Currency', { type: 'currency' }],
  ['Date', { type: 'date' }],
  ['DateTime', { type: 'datetime' }],
  ['Time', { type: 'time' }],
  ['Email', { type: 'email', length: 80 }],
  ['EncryptedText', { type: 'encryptedstring', length: 175, ownLength: true }],
  ['Number', { type: 'double' }],
  ['Percent', { type: 'percent' }],
  ['Summary', { type: 'double' }],
  ['Phone', { type: 'phone', length: 40 }],
  ['Picklist', { type: 'picklist', length: 255 }],
  ['MultiselectPicklist', { type: 'multipicklist', length: 4099 }],
  ['Text', { type: 'string', length: 255, ownLength: true }],
  ['TextArea', { type: 'textarea', length: 255 }],
  ['LongTextArea', { type: 'textarea', length: 32768, ownLength: true }],
  ['Html', { type: 'textarea', length: 32768, ownLength: true }],
  ['Url', { type: 'url', length: 255 }],
  ['Location', { type: 'location' }],
  ['Address', { type: 'address' }],
  ['File', { type: 'base64' }],
]);

/** What is known of a field type of the Metadata API; undefined for a name that is none. */
export function declaredType(name: string): DeclaredType | undefined {
  return declared.get(name);
}

/** Types of describe results, lower case, that are not field types of the model, and what they are read as. [D] https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/field_types.htm */
const describedAs: ReadonlyMap<string, FieldType> = new Map<string, FieldType>([
  ['long', 'int'],
  ['datacategorygroupreference', 'reference'],
  ['complexvalue', 'string'],
  ['json', 'string'],
]);

const fieldTypes: ReadonlySet<string> = new Set<FieldType>([
  ...['id', 'reference', 'string', 'textarea', 'picklist', 'multipicklist', 'combobox', 'boolean'],
  ...['int', 'double', 'currency', 'percent', 'date', 'datetime', 'time', 'phone', 'email', 'url'],
  ...['encryptedstring', 'location', 'address', 'base64', 'anytype'],
] as FieldType[]);

/** The type of a field in a describe result, in any case; undefined for a name that is none. */
export function describedType(name: string): FieldType | undefined {
  const lower = name.toLowerCase();
  return fieldTypes.has(lower) ? (lower as FieldType) : describedAs.get(lower);
}
