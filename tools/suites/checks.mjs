// Checks of the source as it stands, without running it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { node } from '../lib/command.mjs';
import { oneCheck, sum } from '../lib/tally.mjs';
import { ROOT } from '../setup.mjs';

/** Scripts that write files kept in the repository; with `--check` they only tell whether these are up to date. */
const GENERATORS = ['tools/compile-schemas.mjs', 'tools/docs.mjs', 'tools/notices.mjs'];

/** @param {readonly string[]} args @returns {Promise<import('../lib/tally.mjs').Count>} */
const check = async (args) => oneCheck((await node(args, { cwd: ROOT })) === 0);

/** TypeScript's projects: the product and its tests, what drives a browser (it knows the DOM), the tools. */
const PROJECTS = ['.', 'test/ui', 'tools'];

/** Every project compiles. */
export async function typecheck() {
  const counts = [];
  for (const project of PROJECTS) {
    counts.push(await check(['node_modules/typescript/bin/tsc', '--noEmit', '-p', project]));
  }
  return sum(counts);
}

/** Biome: lint rules and formatting. */
export const lint = () => check(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);

/** Generated files are what their generators would write now. */
export async function generated() {
  const counts = [];
  for (const script of GENERATORS) {
    const found = existsSync(path.join(ROOT, script));
    if (!found) console.error(`${script} is missing`);
    counts.push(found ? await check([script, '--check']) : oneCheck(false));
  }
  return sum(counts);
}
