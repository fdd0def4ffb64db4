// Writes THIRD-PARTY-NOTICES.md: the licence of every package that the product's bundles can hold, which are the
// packages of package-lock.json that are not for development only, and of what the packs take their facts from. `--check` writes nothing and fails when it is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SOURCES } from './packs/sources.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = path.join(ROOT, 'THIRD-PARTY-NOTICES.md');

/** @typedef {{ name: string, version: string, licence: string, text: string }} Notice */

/**
 * @param {Record<string, { dev?: boolean, license?: string }>} packages of a lockfile, by folder
 * @returns {string[]} the folders of those that may be shipped
 */
export function shippedFolders(packages) {
  return Object.entries(packages).flatMap(([folder, { dev }]) => (folder === '' || dev ? [] : [folder]));
}

/**
 * @param {readonly Notice[]} notices
 * @returns {string} the document; packages with the same licence text stand together
 * @throws {Error} naming the packages that have no licence text
 */
export function render(notices) {
  const without = notices.filter(({ text }) => text === '');
  if (without.length > 0) throw new Error(`no licence text: ${without.map(({ name }) => name).join(', ')}`);
  /** @type {Map<string, Notice[]>} */
  const byText = new Map();
  for (const notice of [...notices].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    byText.set(notice.text, [...(byText.get(notice.text) ?? []), notice]);
  }
  const sections = [...byText].map(([text, group]) => {
    const names = [...new Set(group.map(({ name, version, licence }) => `## ${name} ${version} (${licence})`))];
    return `${names.join('\n')}\n\n\`\`\`text\n${text}\n\`\`\``;
  });
  return `<!-- Written by tools/notices.mjs from node_modules. -->
# Third-party notices

SaveLog is published under the MIT licence (see LICENSE). It contains the following packages. Its data
packs (dist/packs/) hold names, types and numbers, as facts, from the repositories that are named below by their owner
and name; they contain no text or code of them.

${sections.join('\n\n')}
`;
}

/** @param {import('./packs/sources.mjs').Source} source of a pack's facts @returns {Notice} */
function sourceNotice({ name, version, licence, licenceFile }) {
  const text = readFileSync(path.join(ROOT, 'packs/licences', licenceFile), 'utf8').trim();
  return { name, version, licence, text };
}

/** @param {string} folder of a package, relative to the project's top folder @returns {Notice} */
function readNotice(folder) {
  const absolute = path.join(ROOT, folder);
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(absolute, 'package.json'), 'utf8'));
  const file = readdirSync(absolute).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const raw = file ? readFileSync(path.join(absolute, file), 'utf8') : '';
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
  return { name, version, licence: license, text: text || declared(license, author) };
}

/**
 * @param {string} licence @param {string | { name: string } | undefined} author as its package.json declares them
 * @returns {string} what stands in for the licence text of a package that carries none; '' when nothing can
 */
function declared(licence, author) {
  const name = typeof author === 'string' ? author : author?.name;
  if (licence !== 'MIT' || !name) return '';
  return `The package carries no licence text. Its package.json declares the MIT licence and as its author
${name}. The terms of the MIT licence are those in SaveLog's own LICENSE file.`;
}

/** @param {boolean} check @returns {number} the exit code */
function main(check) {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const document = render([...shippedFolders(packages).map(readNotice), ...Object.values(SOURCES).map(sourceNotice)]);
  if (!check) {
    writeFileSync(TARGET, document);
    return 0;
  }
  let current = '';
  try {
    current = readFileSync(TARGET, 'utf8');
  } catch {
    // Missing counts as stale.
  }
  if (current === document) return 0;
  console.error("THIRD-PARTY-NOTICES.md is stale: run 'node tools/notices.mjs'");
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.includes('--check'));
