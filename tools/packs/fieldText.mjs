// How a field of an object stands in packs/sobjects.txt. engine/org/metadata/pack/packText.ts reads it.

/** Field type → its code. */
export const TYPE_CODES = new Map(
  Object.entries({
    id: 'k',
    reference: 'r',
    string: 's',
    textarea: 't',
    picklist: 'p',
    multipicklist: 'm',
    combobox: 'c',
    boolean: 'b',
    int: 'i',
    long: 'l',
    double: 'n',
    currency: 'q',
    percent: 'f',
    date: 'd',
    datetime: 'w',
    time: 'v',
    phone: 'h',
    email: 'e',
    url: 'u',
    encryptedstring: 'x',
    location: 'g',
    address: 'a',
    base64: 'y',
    anytype: 'o',
    junctionidlist: 'j',
  }),
);

/**
 * @typedef {object} PackField
 * @property {string} name
 * @property {string} type a field type of the engine
 * @property {boolean | undefined} nillable undefined where unknown
 * @property {string} label '' where unknown
 * @property {readonly string[] | undefined} targets undefined where the field refers to nothing, empty where the targets are unknown
 * @property {string} parent the relationship; '' where there is none
 * @property {string} picklist key of the line with its values; '' where there is none
 * @property {string} defaultValue
 * @property {string} size length of a text, precision.scale or .scale of a number; '' where unknown
 * @property {import('./objectReference.mjs').FieldFacts | undefined} facts undefined where nothing is known of what may be written
 */

/** What stands in the text for each access. */
const ACCESS = { both: '', create: '+', update: '~', read: '-' };

/**
 * @param {PackField} field
 * @param {string} object
 * @returns {string} `Name code`, then what is known: ! required or ? nillable, size, access, >targets.Parent, #picklist, =default, "label"
 */
export function fieldText(field, object) {
  const { name, type, nillable, label, targets, parent, picklist, defaultValue, size, facts } = field;
  const code = TYPE_CODES.get(type);
  if (!code) throw new Error(`${object}.${name}: no code for type ${type}`);
  const usual = name.replace(/Id$/, '');
  const relationship = targets === undefined ? '' : `>${targets.join(',')}${parent === usual ? '' : `.${parent}`}`;
  const list = picklist === '' ? '' : `#${picklist === `${object}.${name}` ? '' : picklist}`;
  const value = defaultValue === '' ? '' : `=${defaultValue}`;
  const access = facts
    ? `${ACCESS[facts.access]}${facts.isDefaulted ? '*' : ''}${facts.isGiven ? '%' : ''}${facts.isLookup ? '&' : ''}`
    : '';
  const isUsual = label === '' || label === usualLabel(name, type) || !isPlainLabel(label);
  return `${name} ${code}${nillable === undefined ? '' : nillable ? '?' : '!'}${size}${access}${relationship}${list}${value}${isUsual ? '' : `"${label}`}`;
}

/** @param {string} name @param {string} type @returns {string} the label most fields of this name have */
export function usualLabel(name, type) {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  if (type === 'boolean') return words.replace(/^Is /, '');
  return words.replace(/ Id$/, ' ID');
}

/** Longer ones are sentences. */
const LONGEST_LABEL = 40;

/** @param {string} label @returns {boolean} whether it is a name that can stand in a line */
export function isPlainLabel(label) {
  return label.length <= LONGEST_LABEL && /^[ -~]*$/.test(label) && !/[;|"]|__/.test(label);
}
