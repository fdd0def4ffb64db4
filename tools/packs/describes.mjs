// The describe results of one org: what the generated classes of sobject-types leave out.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fetched, SOURCES } from './sources.mjs';

/**
 * @typedef {object} DescribedField
 * @property {string} name
 * @property {string} label
 * @property {string} type
 * @property {boolean} nillable
 * @property {boolean} custom
 * @property {string | number | boolean | null} defaultValue
 * @property {readonly string[]} referenceTo
 * @property {string | null} relationshipName
 * @property {readonly { value: string, label: string | null, active: boolean, defaultValue: boolean }[]} picklistValues
 */
/** @typedef {{ childSObject: string, field: string, relationshipName: string | null }} DescribedChild */
/** @typedef {{ name: string, label: string, fields: DescribedField[], childRelationships: DescribedChild[] }} Describe */

/** @returns {Map<string, Describe>} the standard objects with their standard fields only, by name */
export function describes() {
  const folder = fetched(SOURCES.describes, '.sfdx/tools/soqlMetadata/standardObjects');
  const found = readdirSync(folder)
    .sort()
    .map((file) => /** @type {Describe} */ (JSON.parse(readFileSync(path.join(folder, file), 'utf8'))));
  return new Map(found.map((each) => [each.name, withoutCustom(each)]));
}

/** @param {Describe} described @returns {Describe} without what the org has added */
function withoutCustom({ name, label, fields, childRelationships }) {
  const own = (/** @type {string | null} */ text) => text?.includes('__') ?? false;
  return {
    name,
    label,
    fields: fields
      .filter((field) => !field.custom && !own(field.name))
      .map((field) => ({ ...field, referenceTo: field.referenceTo.filter((target) => !own(target)) })),
    childRelationships: childRelationships.filter(
      ({ childSObject, field, relationshipName }) => !own(childSObject) && !own(field) && !own(relationshipName),
    ),
  };
}
