// packs/sobjects.txt: every standard sObject with its fields and relationships.
import { describes } from './describes.mjs';
import { fieldSizes } from './fieldSizes.mjs';
import { fieldText, isPlainLabel, usualLabel } from './fieldText.mjs';
import { KEY_PREFIXES } from './keyPrefixes.mjs';
import { objectReference } from './objectReference.mjs';
import { objectStubs } from './objectStubs.mjs';
import { packHeader, SOURCES } from './sources.mjs';

/** @typedef {import('./describes.mjs').Describe} Describe */
/** @typedef {import('./describes.mjs').DescribedField} DescribedField */
/** @typedef {import('./fieldText.mjs').PackField} PackField */
/** @typedef {import('./objectStubs.mjs').Stub} Stub */
/** @typedef {import('./objectStubs.mjs').StubField} StubField */
/** @typedef {{ name: string, object: string, field: string }} Child */
/**
 * @typedef {object} PackObject
 * @property {string} name
 * @property {string} label
 * @property {string} keyPrefix '' where unknown
 * @property {string} marks
 * @property {PackField[]} fields
 * @property {Child[]} children
 */

/** The fields that `*` stands for, in this order. The reader writes them out. */
const AUDIT = ['CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById', 'SystemModstamp'];
/** Longer picklists name an org's objects, fields, time zones and locales: they differ from org to org, and serve nobody. */
const LONGEST_PICKLIST = 100;

const TEXTS = new Set('string textarea picklist multipicklist combobox phone email url encryptedstring'.split(' '));
const NUMBERS = new Set(['double', 'currency', 'percent']);
/** [D] https://developer.salesforce.com/docs/atlas.en-us.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_Order.htm and others */
const GEOLOCATION = /(?:Latitude|Longitude)$/;

/** Apex type → field type, where no describe result tells it better. */
const STUB_TYPES = new Map(
  Object.entries({
    String: 'string',
    Datetime: 'datetime',
    Boolean: 'boolean',
    Decimal: 'double',
    Double: 'double',
    Integer: 'int',
    Long: 'long',
    Object: 'anytype',
    Date: 'date',
    Time: 'time',
    Blob: 'base64',
    Address: 'address',
    Location: 'location',
    'String[]': 'junctionidlist',
  }),
);
/** Describe type → field type, where the names differ. */
const DESCRIBED_TYPES = new Map([
  ['json', 'textarea'],
  ['complexvalue', 'anytype'],
  ['anyType', 'anytype'],
]);

/** @returns {string} the pack's text */
export function sobjectsPack() {
  const stubs = objectStubs();
  const described = describes();
  /** @type {Map<string, string>} */
  const picklists = new Map();
  // What a data space of one org is called.
  const names = [...new Set([...stubs.keys(), ...described.keys()])].filter((name) => !name.endsWith('__dlm')).sort();
  const objects = names.map((name) => packObject(name, stubs.get(name), described.get(name), picklists));
  addChildFields(objects);
  addFacts(objects);
  const lines = [...objects.map(objectLine), ...[...picklists].map(([values, key]) => `${key}|${values}`)];
  const sorted = lines.map((line) => ({ key: line.slice(0, line.indexOf('|')).toLowerCase(), line })).sort(byKey);
  const header = packHeader(
    `The ${objects.length} standard sObjects of API 67.`,
    [
      'name|label|key prefix|marks|fields|child relationships, each separated by ;',
      'Marks: - fields may be missing, + an org was seen with it, = what may be written and must be given is known.',
      'A field is its name, a code for its type, ! not nillable or ? nillable, its length or precision.scale, its access,',
      '>targets.Parent, #picklist, =default, "label. Access: + create only, ~ update only, - neither; * defaulted on create,',
      '% an insert may leave it out although it is not nillable, & records can be looked up by it.',
      '* stands for the audit fields. A child relationship is its name, the child object and its field.',
      'Object.Field|values: value=label, * before the default, ! before an inactive one, \\ before a character that means itself.',
    ],
    [SOURCES.sobjectTypes, SOURCES.describes, SOURCES.fieldSizes],
  );
  return `${[...header, ...sorted.map(({ line }) => line)].join('\n')}\n`;
}

/**
 * @param {string} name @param {Stub | undefined} stub @param {Describe | undefined} described
 * @param {Map<string, string>} picklists takes new ones: their text → the field that has it first
 * @returns {PackObject}
 */
function packObject(name, stub, described, picklists) {
  const byName = new Map((stub?.fields ?? []).map((field) => [field.name.toLowerCase(), field]));
  const fields = (described?.fields ?? []).map((field) =>
    describedField(field, byName.get(field.name.toLowerCase()), name, picklists),
  );
  const seen = new Set(fields.map((field) => field.name.toLowerCase()));
  const more = (stub?.fields ?? []).filter((field) => !seen.has(field.name.toLowerCase())).map(stubField);
  const retired = described?.fields.filter((field) => stub && !byName.has(field.name.toLowerCase())) ?? [];
  const known = new Map((described?.childRelationships ?? []).map((each) => [each.relationshipName, each]));
  const children = (stub?.children ?? []).map((child) => ({
    ...child,
    field: known.get(child.name)?.childSObject === child.object ? (known.get(child.name)?.field ?? '') : '',
  }));
  const stubbed = new Set(children.map((child) => child.name));
  for (const { relationshipName, childSObject, field } of known.values()) {
    if (relationshipName && !stubbed.has(relationshipName))
      children.push({ name: relationshipName, object: childSObject, field });
  }
  return {
    name,
    label: described?.label ?? '',
    keyPrefix: KEY_PREFIXES.get(name) ?? '',
    // Objects that differ between the two sources get fields with features and releases.
    marks: `${retired.length === 0 ? '' : '-'}${described ? '+' : ''}`,
    fields: [...fields, ...more].sort((a, b) => order(a) - order(b)),
    children: children.sort((a, b) => compare(a.name, b.name)),
  };
}

/** @param {DescribedField} field @param {StubField | undefined} stub @param {string} object @param {Map<string, string>} picklists @returns {PackField} */
function describedField(field, stub, object, picklists) {
  const type = stub?.type === 'Blob' ? 'base64' : (DESCRIBED_TYPES.get(field.type) ?? field.type);
  const parent = field.relationshipName ?? '';
  const values = field.picklistValues;
  const isOrgSpecific =
    values.length > LONGEST_PICKLIST || values.some(({ value, label }) => isOfOrg(`${value} ${label}`));
  const text = values.length === 0 || isOrgSpecific ? '' : values.map(picklistValue).join('|');
  const key = text === '' ? '' : (picklists.get(text) ?? `${object}.${field.name}`);
  if (key !== '') picklists.set(text, key);
  return {
    name: field.name,
    type,
    nillable: field.nillable,
    label: field.label,
    // Ids of metadata are texts that refer to other objects all the same.
    targets: type === 'reference' || parent !== '' ? [...field.referenceTo].sort() : undefined,
    parent,
    picklist: key,
    defaultValue: text !== '' || field.defaultValue === null || field.defaultValue === false ? '' : defaultText(field),
    size: '',
    facts: undefined,
  };
}

/** @param {DescribedField} field @returns {string} '' for one that could not be read back */
function defaultText({ defaultValue }) {
  const text = String(defaultValue);
  return /[;|"]/.test(text) ? '' : text;
}

/** @param {StubField} field @returns {PackField} */
function stubField({ name, type, parent, target }) {
  const isId = type === 'Id' && name === 'Id';
  const packType = isId ? 'id' : type === 'Id' ? 'reference' : STUB_TYPES.get(type);
  if (packType === undefined) throw new Error(`${name}: no field type for ${type}`);
  // Who owns a record that more than users may own is a user or a queue.
  const several = parent === 'Owner' && target === 'Name' ? ['Group', 'User'] : [];
  const targets = target === 'SObject' || target === 'Name' ? several : [target];
  return {
    name,
    type: packType,
    nillable: undefined,
    label: '',
    targets: packType === 'reference' && parent !== '' ? targets : undefined,
    parent,
    picklist: '',
    defaultValue: '',
    size: '',
    facts: undefined,
  };
}

/** @param {readonly PackObject[]} objects get sizes, key prefixes, what may be empty and what may be written, where these are known */
function addFacts(objects) {
  const sizes = fieldSizes();
  const reference = objectReference();
  for (const object of objects) {
    const { name, fields } = object;
    const sizesOf = sizes.get(name);
    const facts = reference.get(name);
    const unknown = facts?.names.find((each) => !each.endsWith('*') && !fields.some((field) => field.name === each));
    if (unknown) throw new Error(`objectReference.mjs: ${name} has no field ${unknown}`);
    if (object.keyPrefix === '') object.keyPrefix = sizesOf?.keyPrefix ?? '';
    if (facts) object.marks += '=';
    for (const field of fields) {
      if (field.type === 'id' || AUDIT.includes(field.name)) continue;
      const described = sizesOf?.fields.get(field.name);
      field.facts = facts?.factsOf(field.name);
      field.size = field.facts?.size || sizeOf(field, described);
      field.defaultValue = field.facts?.defaultValue || field.defaultValue;
      if (field.type !== 'boolean') field.nillable ??= described?.nillable;
    }
  }
}

/** @param {PackField} field @param {import('./fieldSizes.mjs').FieldSize | undefined} described @returns {string} '' where it is unknown */
function sizeOf({ name, type }, described) {
  if (TEXTS.has(type)) return String(described?.length ?? '');
  if (!NUMBERS.has(type)) return '';
  if (type === 'double' && GEOLOCATION.test(name)) return '18.15';
  return described?.scale === undefined ? '' : `.${described.scale}`;
}

/** @param {string} text of a picklist's value @returns {boolean} whether it names what only one org has */
function isOfOrg(text) {
  return /__|@|\||\.my\.salesforce\.com/.test(text);
}

/** @param {{ value: string, label: string | null, active: boolean, defaultValue: boolean }} entry @returns {string} */
function picklistValue({ value, label, active, defaultValue }) {
  const escaped = (/** @type {string} */ text) => text.replace(/[\\|=*!]/g, '\\$&').replace(/\s+/g, ' ');
  const shown = label === null || label === value || !isPlainLabel(label) ? '' : `=${escaped(label)}`;
  return `${active ? '' : '!'}${defaultValue ? '*' : ''}${escaped(value)}${shown}`;
}

/**
 * @param {readonly PackObject[]} objects get the field that each child relationship goes by, where it is certain: the
 *   only one that refers to the parent, the one that relationships of this name go by elsewhere, or the only one whose
 *   targets are not known
 */
function addChildFields(objects) {
  const byName = new Map(objects.map((each) => [each.name, each]));
  const elsewhere = new Map();
  for (const { name, object, field } of objects.flatMap(({ children }) => children)) {
    if (field === '') continue;
    const key = `${name} ${object}`;
    elsewhere.set(key, elsewhere.has(key) && elsewhere.get(key) !== field ? '' : field);
  }
  for (const { name, children } of objects) {
    for (const child of children) {
      if (child.field !== '') continue;
      const fields = byName.get(child.object)?.fields ?? [];
      const direct = fields.filter(({ targets }) => targets?.includes(name));
      const open = fields.filter(({ targets }) => targets?.length === 0);
      const several = children.filter(({ object }) => object === child.object).length > 1;
      const only = direct.length === 1 ? direct[0] : direct.length === 0 && open.length === 1 ? open[0] : undefined;
      child.field = elsewhere.get(`${child.name} ${child.object}`) || (several ? '' : (only?.name ?? ''));
    }
  }
}

/** @param {PackObject} object @returns {string} its line */
function objectLine({ name, label, keyPrefix, marks, fields, children }) {
  const texts = fields.map((field) => fieldText(field, name));
  const start = texts.findIndex((text) => text.startsWith('CreatedDate '));
  const isUsual = AUDIT.every(
    (audit, index) => fields[start + index]?.name === audit && isUsualAudit(fields[start + index]),
  );
  if (start >= 0 && isUsual) texts.splice(start, AUDIT.length, '*');
  return [
    name,
    label === usualLabel(name, '') ? '' : label.replace(/[|;]/g, ' '),
    keyPrefix,
    marks,
    texts.join(';'),
    children.map((child) => `${child.name} ${child.object}${child.field === '' ? '' : ` ${child.field}`}`).join(';'),
  ].join('|');
}

/** @param {PackField | undefined} field @returns {boolean} whether an audit field is like that of most objects */
function isUsualAudit(field) {
  if (!field || field.nillable === true) return false;
  return field.targets === undefined || (field.targets.length === 1 && field.targets[0] === 'User');
}

/** @param {PackField} field @returns {number} where a field stands: the Id first, for fields without an order of their own */
function order({ name, type, nillable }) {
  if (type === 'id') return 0;
  if (nillable !== undefined) return 1;
  if (name === 'OwnerId') return 2;
  if (name === 'IsDeleted') return 3;
  if (name === 'Name') return 4;
  const audit = AUDIT.indexOf(name);
  return audit < 0 ? 20 : 5 + audit;
}

/** @param {{ key: string }} a @param {{ key: string }} b */
function byKey(a, b) {
  return compare(a.key, b.key);
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
