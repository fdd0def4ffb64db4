// The bundles, the package, and the sizes that both may have.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { node } from '../lib/command.mjs';
import { oneCheck, sum } from '../lib/tally.mjs';
import { ROOT } from '../setup.mjs';

const KB = 1024;

/** Upper bounds in bytes. The eager bundle is what VS Code loads when the extension is activated. */
export const BUDGETS = { eagerBundle: 150 * KB, package: 2 * KB * KB };

/** The packaged extension. */
export const VSIX = path.join(ROOT, 'out/savelog.vsix');

/**
 * @param {string} what
 * @param {string} file
 * @param {number} budget in bytes.
 * @returns {import('../lib/tally.mjs').Count}
 */
function checkSize(what, file, budget) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? Number.NaN;
  const good = size <= budget;
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / KB).toFixed(0)} KB`;
  console[good ? 'log' : 'error'](
    `${what}: ${kilobytes(size)} of ${kilobytes(budget)}${good ? '' : ': over the budget'}`,
  );
  return oneCheck(good);
}

/** Builds dist/ as it is shipped. */
export async function build() {
  const built = (await node(['esbuild.mjs', '--minify'], { cwd: ROOT })) === 0;
  const eager = path.join(ROOT, 'dist/extension.js');
  return sum([oneCheck(built), checkSize('Eager bundle', eager, BUDGETS.eagerBundle)]);
}

/** Packages dist/ and what .vscodeignore allows. */
export async function packageExtension() {
  mkdirSync(path.dirname(VSIX), { recursive: true });
  rmSync(VSIX, { force: true });
  // The bundles hold the dependencies, and the pages that the README links to are in the package.
  const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
  const vsce = ['node_modules/@vscode/vsce/vsce', 'package', ...options, '--out', VSIX];
  const packaged = (await node(vsce, { cwd: ROOT })) === 0;
  return sum([oneCheck(packaged), checkSize('Package', VSIX, BUDGETS.package)]);
}
