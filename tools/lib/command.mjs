// Running other programs. Node built-ins only: used before anything is installed.
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs a program to its end, its output going straight to ours.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options] `env` is added to ours.
 * @returns {Promise<number>} the exit code; 127 when it could not be started, 128 when a signal ended it.
 */
export function run(program, args, { cwd, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code) => resolve(code ?? 128));
  });
}

/**
 * Runs a program of the project's node_modules, or `node` itself.
 *
 * @param {readonly string[]} args arguments of `node`, the first one a script.
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<number>} as {@link run}.
 */
export const node = (args, options) => run(process.execPath, args, options);

/**
 * Runs npm, on Windows too.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<number>} as {@link run}.
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? node([cli, ...args], options) : run('npm', args, options);
}

/**
 * Where a program stands on the PATH.
 *
 * @param {string} program without an extension.
 * @returns {string | undefined} its absolute path.
 */
export function which(program) {
  const names = process.platform === 'win32' ? [`${program}.cmd`, `${program}.exe`] : [program];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
