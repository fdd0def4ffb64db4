// Where the facts of the packs come from. Fetched copies lie under .corpora/<folder>, which is not part of the project.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @typedef {object} Source
 * @property {string} name owner and name on GitHub
 * @property {string} version what was read: a release or the first digits of a commit
 * @property {string} licence SPDX identifier
 * @property {string} folder below .corpora/
 * @property {string} licenceFile below packs/licences/
 */

/** @satisfies {Record<string, Source>} */
export const SOURCES = {
  standardTypes: {
    name: 'apex-dev-tools/standard-types',
    version: '67.0.1 (3f9febfd8313)',
    licence: 'BSD-3-Clause',
    folder: 'standard-types',
    licenceFile: 'standard-types.txt',
  },
  sobjectTypes: {
    name: 'apex-dev-tools/sobject-types',
    version: '67 (9792fc2d6822)',
    licence: 'BSD-3-Clause',
    folder: 'sobject-types',
    licenceFile: 'sobject-types.txt',
  },
  describes: {
    name: 'jawills/jira-sf-integration',
    version: '38f9c0da4db1',
    licence: 'MIT',
    folder: 'jira-sf-integration',
    licenceFile: 'jira-sf-integration.txt',
  },
  fieldSizes: {
    name: 'sf-explorer/sf-doc-to-json',
    version: 'cd8275763a24',
    licence: 'MIT',
    folder: 'sf-doc-to-json',
    licenceFile: 'sf-doc-to-json.txt',
  },
  languageSupport: {
    name: 'forcedotcom/apex-language-support',
    version: '05d1c5e80bb4',
    licence: 'BSD-3-Clause',
    folder: 'apex-language-support',
    licenceFile: 'apex-language-support.txt',
  },
};

/**
 * @param {Source} source
 * @param {...string} parts of a path inside it
 * @returns {string} the absolute path of the fetched file or folder
 */
export function fetched(source, ...parts) {
  return path.join(ROOT, '.corpora', source.folder, ...parts);
}

/**
 * @param {string} content what the pack holds, in one line
 * @param {readonly string[]} form how a line reads
 * @param {readonly Source[]} sources
 * @returns {string[]} the comment lines a pack begins with
 */
export function packHeader(content, form, sources) {
  return [
    `# ${content} Written by tools/packs/generate.mjs; do not edit.`,
    '# Names, types and numbers, as facts, from:',
    ...sources.map(({ name, version, licence }) => `#   ${name} ${version}, ${licence}`),
    '# The licences are in THIRD-PARTY-NOTICES.md. Lines are sorted by the lower-cased name before the first |.',
    ...form.map((line) => `# ${line}`),
  ];
}
