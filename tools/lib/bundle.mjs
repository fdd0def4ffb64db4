// TypeScript outside the product (tests inside the editor, benchmarks, pictures), bundled so that Node 20 can run it.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from '../../esbuild.mjs';
import { ROOT } from '../setup.mjs';

/**
 * Bundles sources into a folder, which is emptied first. Packages of node_modules stay outside the bundles.
 *
 * @param {readonly string[]} sources relative to the project.
 * @param {string} folder absolute.
 * @returns {Promise<void>}
 * @throws {Error} when a source does not bundle; esbuild has printed why.
 */
export async function bundle(sources, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  await build({ ...bundleOptions(), entryPoints: [...sources], outdir: folder, packages: 'external' });
}

/** @param {string} folder where the suite that runs inside VS Code goes: `index.js` and a bundle for each test file. */
export async function buildHostSuite(folder) {
  const files = readdirSync(path.join(ROOT, 'test/host')).filter((file) => file.endsWith('.test.ts'));
  await bundle(
    ['index.ts', ...files].map((file) => `test/host/${file}`),
    folder,
  );
}
