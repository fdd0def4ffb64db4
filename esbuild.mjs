// Bundles the product into dist/. `--minify` is for packages, `--watch` rebuilds on each change, and `--allow-missing`
// skips entries whose source does not exist yet.

import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const DIST = path.join(ROOT, 'dist');

/** Bundle → its source. Each is a process or thread of its own, or a part that is loaded only when needed. */
export const ENTRIES = {
  extension: 'client/vscode/extension.ts',
  languageClient: 'client/vscode/languageClient.ts',
  server: 'server/lsp/main.ts',
  worker: 'engine/run/worker.ts',
  cli: 'client/cli/main.ts',
  commands: 'client/cli/cli.ts',
  lint: 'client/cli/commands/lint.ts',
  test: 'client/cli/commands/test.ts',
};

/** A module that a bundle imports lazily and that is an entry itself stays a file of its own. */
const lazyEntries = {
  name: 'lazy-entries',
  /** @param {esbuild.PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path: specifier, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const target = path.relative(ROOT, path.resolve(resolveDir, specifier)).replaceAll(path.sep, '/');
      const entry = Object.entries(ENTRIES).find(([, source]) => source === target.replace(/(\.[jt]s)?$/, '.ts'));
      return entry && { path: `./${entry[0]}.js`, external: true };
    });
  },
};

/**
 * Options that all bundles share: CommonJS for Node 20, since VS Code's `require` is how an extension gets `vscode`.
 *
 * @param {{ minify?: boolean }} [options]
 * @returns {esbuild.BuildOptions}
 */
export function bundleOptions({ minify = false } = {}) {
  return {
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // Some libraries offer a UMD build as their main one, whose `require` calls cannot be bundled.
    mainFields: ['module', 'main'],
    external: ['vscode'],
    // A lazy import becomes a lazy `require`, which every VS Code answers the same way.
    supported: { 'dynamic-import': false },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: {
      'import.meta.url': 'importMetaUrl',
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
    },
    minify,
    sourcemap: minify ? false : 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
  };
}

/**
 * @param {boolean} allowMissing
 * @returns {Record<string, string>} the entries to build.
 * @throws {Error} naming the sources that do not exist.
 */
function presentEntries(allowMissing) {
  const isMissing = (/** @type {string} */ source) => !existsSync(path.join(ROOT, source));
  const missing = Object.entries(ENTRIES).filter(([, source]) => isMissing(source));
  if (missing.length === 0) return ENTRIES;
  const text = `no source for ${missing.map(([name, source]) => `dist/${name}.js (${source})`).join(', ')}`;
  if (!allowMissing) throw new Error(text);
  console.warn(`Warning: ${text}`);
  return Object.fromEntries(Object.entries(ENTRIES).filter(([, source]) => !isMissing(source)));
}

/** Copies the packs of platform facts to where the bundles look for them. */
async function copyPacks() {
  const packs = path.join(ROOT, 'packs');
  await mkdir(path.join(DIST, 'packs'), { recursive: true });
  for (const file of await readdir(packs)) {
    if (file.endsWith('.txt')) await copyFile(path.join(packs, file), path.join(DIST, 'packs', file));
  }
}

/**
 * Builds dist/ anew, with `metafile.json` beside the bundles for whoever asks what is in them.
 *
 * @param {{ minify?: boolean, allowMissing?: boolean, watch?: boolean }} [options]
 * @returns {Promise<void>}
 * @throws {Error} when a source is missing or does not bundle.
 */
export async function build({ minify = false, allowMissing = false, watch = false } = {}) {
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  // The project's own package.json says that .js files are modules; the bundles are not.
  await writeFile(path.join(DIST, 'package.json'), '{ "type": "commonjs" }\n');
  await copyPacks();
  const options = {
    ...bundleOptions({ minify }),
    entryPoints: presentEntries(allowMissing),
    outdir: DIST,
    metafile: true,
    plugins: [lazyEntries],
  };
  if (watch) return (await esbuild.context(options)).watch();
  const { metafile } = await esbuild.build(options);
  await writeFile(path.join(DIST, 'metafile.json'), JSON.stringify(metafile));
  if (existsSync(path.join(DIST, 'cli.js'))) await chmod(path.join(DIST, 'cli.js'), 0o755);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const has = (/** @type {string} */ flag) => process.argv.includes(flag);
  try {
    await build({ minify: has('--minify'), allowMissing: has('--allow-missing'), watch: has('--watch') });
  } catch (error) {
    // What does not bundle has been printed by esbuild itself.
    if (!(error instanceof Error && 'errors' in error)) console.error(`Build: ${error}`);
    process.exitCode = 1;
  }
}
