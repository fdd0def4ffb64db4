// Lengths of texts, digits behind the point, what may be empty and key prefixes, from describe results of other orgs.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fetched, SOURCES } from './sources.mjs';

/** @typedef {{ length: number | undefined, scale: number | undefined, nillable: boolean }} FieldSize */
/** @typedef {{ keyPrefix: string, fields: Map<string, FieldSize> }} ObjectSizes */

/** @returns {Map<string, ObjectSizes>} by the object's name; only fields that an org has described */
export function fieldSizes() {
  const folder = fetched(SOURCES.fieldSizes, 'packages/salesforce-object-reference/src/doc/objects');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const objects = files
    .sort()
    .flatMap((file) => Object.values(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))));
  return new Map(objects.map(({ name, keyPrefix, properties }) => [name, sizesOf(keyPrefix, properties ?? {})]));
}

/** @param {string | undefined} keyPrefix @param {Record<string, any>} properties @returns {ObjectSizes} */
function sizesOf(keyPrefix, properties) {
  const fields = new Map();
  for (const [name, { maxLength, multipleOf, nullable }] of Object.entries(properties)) {
    if (nullable === undefined) continue;
    const scale = multipleOf === undefined ? undefined : Math.round(-Math.log10(multipleOf));
    fields.set(name, { length: maxLength, scale, nillable: nullable });
  }
  return { keyPrefix: keyPrefix ?? '', fields };
}
