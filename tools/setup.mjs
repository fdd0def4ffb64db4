// Makes sure that node_modules is what package-lock.json says. Node built-ins only: it runs before anything is installed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './lib/command.mjs';

/** The project's top folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const OLDEST_NODE = 20;

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/** @param {string} file @returns {Record<string, LockedPackage> | undefined} the packages of a lockfile, by folder. */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether every package of package-lock.json stands in node_modules in that version. npm keeps its own list of what it
 * installed in node_modules; it writes that list last, so half an installation has none.
 *
 * @param {string} [root]
 * @returns {boolean}
 */
export function isInstalled(root = ROOT) {
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  const installed = lockedPackages(path.join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    const found = installed[folder];
    // Optional packages are for other platforms: absent is right, another version is not.
    return folder === '' || (found ? found.version === version : optional);
  });
}

/**
 * Runs `npm ci` when node_modules is missing or stale.
 *
 * @returns {Promise<void>}
 * @throws {Error} saying what is missing, when this machine cannot do it.
 */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) throw new Error(`Node ${OLDEST_NODE} or later is needed; this is ${process.version}`);
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci)');
  const code = await npm(['ci', '--no-audit', '--no-fund'], { cwd: ROOT });
  if (code !== 0) throw new Error(`npm ci ended with ${code}: is the npm registry within reach?`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureDependencies();
