// VS Code's own server (extension host included), started from the npm installation.
import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { hostPaths } from './location.mjs';
import { DEFAULT_SETTINGS } from './settings.mjs';

const READY = /Web UI available at http:\/\/localhost:(\d+)/;
const EXTENSION_HOST_EXIT = /Extension Host Process exited with code: (\S+), signal: (\S+?)\./;
/** Left by an outer VS Code or npm, they would change how the server starts. */
const UNWANTED_VARIABLES = ['NODE_OPTIONS', 'PORT', 'VSCODE_PROXY_URI', 'ELECTRON_RUN_AS_NODE'];

/**
 * @typedef {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} ServerProcess
 *
 * @typedef {object} ServerOptions
 * @property {readonly string[]} [vsix] packaged extensions to install first.
 * @property {string} [extensions] folder with extensions that are installed already; a fresh one without.
 * @property {Record<string, unknown>} [settings] user settings, over the default ones.
 * @property {Record<string, string | undefined>} [env] reaches the extension host.
 * @property {boolean} [testDriver] lets the workbench load extensions under development and test suites; mutes toasts.
 * @property {boolean} [workspaceTrust] asks whether the folder is trusted, as a user's VS Code does.
 * @property {boolean} [trace] copies all that the server prints to standard error.
 * @property {number} [port] 0, the default, takes a free one.
 *
 * @typedef {{ code: string, signal: string }} ExtensionHostExit as the server prints them: `0` and `null` when all is well.
 *
 * @typedef {object} Server
 * @property {number} port on 127.0.0.1.
 * @property {string} folder of its user data, extensions and logs; removed by `close`.
 * @property {(ms: number) => Promise<ExtensionHostExit | undefined>} extensionHostExit waits for the extension host's end.
 * @property {() => Promise<void>} close ends the server and all its children.
 */

/** @param {Record<string, string | undefined>} extra @param {string} runtimeFolder @returns {NodeJS.ProcessEnv} */
function serverEnvironment(extra, runtimeFolder) {
  const env = { ...process.env, ...extra };
  for (const name of UNWANTED_VARIABLES) delete env[name];
  // An empty gallery: no request ever leaves the machine. The runtime folder keeps sockets out of /tmp.
  return { ...env, EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: runtimeFolder };
}

/**
 * @param {Record<string, unknown>} settings
 * @param {string | undefined} extensions
 * @returns {{ root: string, runtime: string, options: string[] }} fresh folders.
 */
function prepareFolders(settings, extensions) {
  const root = mkdtempSync(path.join(tmpdir(), 'savelog-vscode-'));
  const user = path.join(root, 'user');
  const runtime = path.join(root, 'runtime');
  mkdirSync(path.join(user, 'User'), { recursive: true });
  mkdirSync(runtime);
  chmodSync(runtime, 0o700);
  writeFileSync(path.join(user, 'User/settings.json'), JSON.stringify({ ...DEFAULT_SETTINGS, ...settings }, null, 2));
  const options = ['--user-data-dir', user, '--server-data-dir', path.join(root, 'server')];
  return { root, runtime, options: [...options, '--extensions-dir', extensions ?? path.join(root, 'extensions')] };
}

/** @param {ServerProcess} child ended with all its descendants. */
function killGroup(child) {
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/**
 * Watches what the server prints.
 *
 * @param {ServerProcess} child
 * @param {boolean} trace
 * @returns {{ port: Promise<number>, exit: Promise<ExtensionHostExit> }}
 */
function watchOutput(child, trace) {
  let text = '';
  /** @type {(port: number) => void} */ let ready;
  /** @type {(error: Error) => void} */ let failed;
  /** @type {(exit: ExtensionHostExit) => void} */ let ended;
  const port = new Promise((resolve, reject) => {
    ready = resolve;
    failed = reject;
  });
  const exit = new Promise((resolve) => {
    ended = resolve;
  });
  /** @param {Buffer} chunk */
  const read = (chunk) => {
    if (trace) process.stderr.write(`[server] ${chunk}`);
    text = (text + chunk).slice(-65_536);
    const started = READY.exec(text);
    if (started) ready(Number(started[1]));
    const stopped = EXTENSION_HOST_EXIT.exec(text);
    if (stopped) ended({ code: /** @type {string} */ (stopped[1]), signal: /** @type {string} */ (stopped[2]) });
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  child.on('error', (error) => failed(error));
  child.on('exit', (code) => failed(new Error(`the VS Code server ended with ${code}:\n${text.slice(-4_000)}`)));
  return { port, exit };
}

/**
 * Starts a VS Code server on 127.0.0.1.
 *
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 * @throws {Error} when an extension cannot be installed or the server ends before it is ready; nothing stays behind.
 */
export async function startServer(options = {}) {
  const { vsix = [], settings = {}, env = {}, testDriver, workspaceTrust, trace = false, port = 0 } = options;
  const { node, serverMain } = hostPaths();
  const folders = prepareFolders(settings, options.extensions);
  const environment = serverEnvironment(env, folders.runtime);
  const base = [serverMain, '--accept-server-license-terms', ...folders.options];
  /** @type {ServerProcess | undefined} */
  let child;
  const close = async () => {
    if (child) killGroup(child);
    rmSync(folders.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    for (const file of vsix) {
      await promisify(execFile)(node, [...base, '--install-extension', path.resolve(file)], { env: environment });
    }
    const server = ['--host', '127.0.0.1', '--port', String(port)];
    server.push('--without-connection-token', '--telemetry-level', 'off');
    if (!workspaceTrust) server.push('--disable-workspace-trust');
    // A built workbench ignores extensionDevelopmentPath and extensionTestsPath without this.
    if (testDriver) server.push('--enable-smoke-test-driver');
    // Detached: its own process group, so that extension host, terminals and watchers end with it.
    child = spawn(node, [...base, ...server], { env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const { port: started, exit } = watchOutput(child, trace);
    const extensionHostExit = (/** @type {number} */ ms) =>
      Promise.race([exit, new Promise((resolve) => setTimeout(() => resolve(undefined), ms).unref())]);
    return { port: await started, folder: folders.root, extensionHostExit, close };
  } catch (error) {
    await close();
    throw error;
  }
}
