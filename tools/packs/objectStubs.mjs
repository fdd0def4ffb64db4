// The generated classes of sobject-types: fields with their Apex types, parents and collections of children.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fetched, SOURCES } from './sources.mjs';

/**
 * @typedef {object} StubField
 * @property {string} name
 * @property {string} type an Apex type
 * @property {string} parent name of the relationship; '' where there is none
 * @property {string} target the parent's object; 'SObject' or 'Name' for one of several
 */
/** @typedef {{ name: string, fields: StubField[], children: { name: string, object: string }[] }} Stub */

/** Members that are no fields. */
const STATICS = /^public static /;
const VALUE_TYPES = new Set([
  'String',
  'Id',
  'Datetime',
  'Boolean',
  'Decimal',
  'Double',
  'Integer',
  'Long',
  'Object',
  'Date',
  'Time',
  'Blob',
  'Address',
  'Location',
  'String[]',
]);

/** @returns {Map<string, Stub>} by name */
export function objectStubs() {
  const folder = fetched(SOURCES.sobjectTypes, 'src/main/java/io/github/apexdevtools/sobjecttypes');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.java'))
    .map((file) => file.slice(0, -'.java'.length))
    .sort();
  const known = new Set(names);
  return new Map(
    names.map((name) => [name, readStub(name, readFileSync(path.join(folder, `${name}.java`), 'utf8'), known)]),
  );
}

/** @param {string} name @param {string} text @param {ReadonlySet<string>} known names of objects @returns {Stub} */
function readStub(name, text, known) {
  /** @type {StubField[]} */
  const fields = [];
  /** @type {Stub['children']} */
  const children = [];
  for (const line of text.split('\n')) {
    const match = /^\s*(public ([\w.]+)(\[\])? (\w+)\$?);/.exec(line);
    if (!match || STATICS.test(String(match[1]))) continue;
    const type = String(match[2]).replace(/^.*\./, '');
    const member = String(match[4]);
    if (match[3] && type !== 'String') {
      if (known.has(type)) children.push({ name: member, object: type });
      continue;
    }
    const last = fields.at(-1);
    const isParent = last?.type === 'Id' && last.parent === '' && isParentOf(last.name, member, type);
    if (last && isParent) Object.assign(last, { parent: member, target: type });
    else fields.push({ name: member, type: match[3] ? 'String[]' : type, parent: '', target: '' });
  }
  return { name, fields: fields.filter(({ type }) => VALUE_TYPES.has(type)), children };
}

/** @param {string} field @param {string} member @param {string} type @returns {boolean} whether a member is the parent of the Id field before it */
function isParentOf(field, member, type) {
  if (!VALUE_TYPES.has(type)) return true;
  // Objects called Address and Location exist as well as the types.
  return (type === 'Address' || type === 'Location') && field.toLowerCase() === `${member.toLowerCase()}id`;
}
