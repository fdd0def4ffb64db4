// Writes the parts of docs/ that the code already knows: a page for each problem code, their table of contents, and the
// exit codes. `--check` writes nothing and fails when a file is stale. What is written stands in tools/docs/.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} entry a TypeScript file @returns {Promise<any>} its exports */
async function importTypeScript(entry) {
  const options = /** @type {const} */ ({
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { outputFiles } = await build({
    ...options,
    mainFields: ['module', 'main'],
    entryPoints: [path.join(ROOT, entry)],
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
  const { generatedFiles, FORMATS, GENERATED_FOLDER } = await importTypeScript('tools/docs/generate.ts');
  /** @type {ReadonlyMap<string, string>} */
  const files = generatedFiles(current(FORMATS) ?? '', readFileSync(path.join(ROOT, 'packs/platform.txt'), 'latin1'));
  mkdirSync(path.join(ROOT, GENERATED_FOLDER), { recursive: true });
  const present = readdirSync(path.join(ROOT, GENERATED_FOLDER)).map((name) => `${GENERATED_FOLDER}/${name}`);
  const surplus = present.filter((file) => !files.has(file));
  const stale = [...files.keys()].filter((file) => current(file) !== files.get(file));
  if (check) {
    for (const file of [...stale, ...surplus]) console.error(`${file} is stale: run 'node tools/docs.mjs'`);
    return stale.length + surplus.length > 0 ? 1 : 0;
  }
  for (const file of stale) writeFileSync(path.join(ROOT, file), files.get(file) ?? '');
  for (const file of surplus) rmSync(path.join(ROOT, file));
  console.log(`${files.size} files, ${stale.length} written, ${surplus.length} removed`);
  return 0;
}

process.exitCode = await main(process.argv.includes('--check'));
