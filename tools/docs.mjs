// Writes the parts of docs/ that the code already knows: a page for each problem code, their table of contents, and the
// exit codes. `--check` writes nothing and fails when a file is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const PROBLEMS = 'docs/problems';
const FORMATS = 'docs/output-formats.md';

/** @typedef {import('../engine/problems/catalogue').Chapter} Chapter */
/** @typedef {import('../engine/problems/catalogue').ProblemKind} ProblemKind */

/** What a chapter is about, by the prefix of its codes. @type {Readonly<Record<string, string>>} */
const CHAPTER_TITLES = {
  payload: 'Payloads',
  handler: 'Handlers',
  syntax: 'Apex syntax',
  type: 'Apex types',
  unsupported: 'What SaveLog does not simulate',
  metadata: 'Metadata',
};

/**
 * Every generated file.
 *
 * @param {Readonly<Record<string, Chapter>>} chapters by prefix
 * @param {Readonly<Record<string, string>>} exitCodes meaning by code
 * @param {string} formats the text of docs/output-formats.md as it is
 * @returns {Map<string, string>} text by path from the project's top folder
 */
export function generatedFiles(chapters, exitCodes, formats) {
  const files = new Map([[`${PROBLEMS}/README.md`, contents(chapters)]]);
  for (const chapter of Object.values(chapters)) {
    for (const [code, kind] of Object.entries(chapter)) files.set(`${PROBLEMS}/${code}.md`, page(code, kind));
  }
  files.set(FORMATS, replaceRegion(formats, 'exit codes', exitCodeTable(exitCodes)));
  return files;
}

/** @param {string} code @param {ProblemKind} kind @returns {string} the page of one problem */
export function page(code, kind) {
  return `<!-- Written by tools/docs.mjs from engine/problems. -->
# ${kind.title}

\`${code}\` · ${kind.severity} · [all problems](README.md)

> ${quoted(kind.message)}

${kind.explanation.trim()}

## How to repair it

${kind.repair.trim()}
${kind.source ? `\nSource: ${kind.source} ([what the marks mean](README.md#where-the-facts-come-from))\n` : ''}`;
}

/** @param {Readonly<Record<string, Chapter>>} chapters @returns {string} docs/problems/README.md */
export function contents(chapters) {
  const sections = Object.entries(chapters).map(([prefix, chapter]) => {
    const rows = Object.entries(chapter).map(
      ([code, { severity, title }]) => `| [\`${code}\`](${code}.md) | ${severity} | ${cell(title)} |`,
    );
    return [`## ${CHAPTER_TITLES[prefix] ?? prefix}`, '', '| code | severity | title |', '|---|---|---|', ...rows].join(
      '\n',
    );
  });
  return `<!-- Written by tools/docs.mjs from engine/problems. -->
# Problems

Every problem that SaveLog reports has a code. The editor links each one to its page here.

An **error** is wrong by the documentation, or would be refused on deployment. A **warning** is likely to go wrong in
production. An **information** is worth knowing, and never fails a check.

${sections.join('\n\n')}

## Where the facts come from

Each page names its source. The marks say how well a fact is known:

| mark | meaning |
|---|---|
| [D] | documented by Genesys or Salesforce |
| [V] | verified on a real org, in a public report |
| [S] | a community source with a sample that was run |
| [P] | seen in real recorded payloads |
| [C] | seen in real public code |
| [K] | general knowledge that no document at hand confirms |
| [?] | nobody documents it |
`;
}

/** @param {Readonly<Record<string, string>>} exitCodes @returns {string} */
function exitCodeTable(exitCodes) {
  const rows = Object.entries(exitCodes).map(([code, meaning]) => `| ${code} | ${cell(meaning)} |`);
  return ['| code | meaning |', '|---|---|', ...rows].join('\n');
}

/**
 * @param {string} text
 * @param {string} name as in `<!-- name, written by tools/docs.mjs -->`
 * @param {string} content
 * @returns {string} `text` with what stands between the two marks replaced
 * @throws {Error} when the marks are missing
 */
export function replaceRegion(text, name, content) {
  const begin = `<!-- ${name}, written by tools/docs.mjs -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the marks ${begin} and ${end} are missing`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

/** @param {string} message @returns {string} a message with `…` where a rule fills something in */
function quoted(message) {
  return message.replace(/\{\d+\}/g, '…').replace(/\n/g, '\n> ');
}

/** @param {string} text @returns {string} text that fits into a cell of a table */
function cell(text) {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

/** @param {string} entry a TypeScript file @returns {Promise<any>} its exports */
async function importTypeScript(entry) {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}

/** @param {string} file @returns {string | undefined} its text, or undefined when there is none */
function current(file) {
  try {
    return readFileSync(path.join(ROOT, file), 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {boolean} check @returns {Promise<number>} the exit code */
async function main(check) {
  const { CHAPTERS } = await importTypeScript('engine/problems/chapters.ts');
  const { EXIT_CODE_MEANINGS } = await importTypeScript('client/cli/exitCodes.ts');
  const files = generatedFiles(CHAPTERS, EXIT_CODE_MEANINGS, current(FORMATS) ?? '');
  mkdirSync(path.join(ROOT, PROBLEMS), { recursive: true });
  const surplus = readdirSync(path.join(ROOT, PROBLEMS))
    .map((name) => `${PROBLEMS}/${name}`)
    .filter((file) => !files.has(file));
  const stale = [...files].filter(([file, text]) => current(file) !== text);
  if (check) {
    for (const file of [...stale.map(([name]) => name), ...surplus])
      console.error(`${file} is stale: run 'node tools/docs.mjs'`);
    return stale.length + surplus.length > 0 ? 1 : 0;
  }
  for (const [file, text] of stale) writeFileSync(path.join(ROOT, file), text);
  for (const file of surplus) rmSync(path.join(ROOT, file));
  console.log(`${files.size} files, ${stale.length} written, ${surplus.length} removed`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.includes('--check'));
