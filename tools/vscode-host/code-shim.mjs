#!/usr/bin/env node
// Takes the command line that @vscode/test-electron gives to `code`, and runs it in the VS Code that comes from npm.
// VSCODE_HOST_TRACE=1 prints everything; VSCODE_HOST_TIMEOUT is in milliseconds.
import { startHost } from './host.mjs';

const TIMED_OUT = 124;
const TIMEOUT_MS = Number(process.env.VSCODE_HOST_TIMEOUT || 600_000);
const TRACE = Boolean(process.env.VSCODE_HOST_TRACE);
/** What the workbench says about itself on each start. The suite's own lines come on the same channel and level. */
const NOISE = new RegExp(
  `^(${[
    'Resolv(ing|ed) connection token',
    'Creating a socket',
    '\\[reconnection-grace-time\\]',
    'Ignoring fetching additional',
    'Updating additional builtin',
    '\\[AgentHost',
    '\\[AccountPolicyGate\\]',
    '\\[Service Worker\\]',
    'No search provider registered',
    'Error: Could not locate the bindings',
    '\\[DefaultAccount\\]',
    'Canceled: Canceled',
    'Creation of workbench contribution',
    'Timed out waiting for authentication provider',
  ].join('|')})`,
);

const commandLine = process.argv.slice(2);
const valuesOf = (/** @type {string} */ name) =>
  commandLine.filter((word) => word.startsWith(`--${name}=`)).map((word) => word.slice(name.length + 3));

/** @type {import('./host.mjs').Host | undefined} */
let host;
let finished = false;

/** @param {number} code @param {string} [reason] */
async function finish(code, reason) {
  if (finished) return;
  finished = true;
  if (reason) console.error(`vscode-host: ${reason}`);
  await host?.close();
  process.exit(code);
}

/** @param {string} level @param {readonly unknown[]} values */
function print(level, values) {
  if (!TRACE && typeof values[0] === 'string' && NOISE.test(values[0])) return;
  if (level === 'error' || level === 'warn') console.error(...values);
  else console.log(...values);
}

process.on('SIGINT', () => finish(130, 'SIGINT'));
process.on('SIGTERM', () => finish(143, 'SIGTERM'));
setTimeout(() => finish(TIMED_OUT, `no result after ${TIMEOUT_MS} ms`), TIMEOUT_MS);
try {
  host = await startHost({
    workspace: commandLine.find((word) => !word.startsWith('-')),
    development: valuesOf('extensionDevelopmentPath'),
    tests: valuesOf('extensionTestsPath')[0],
    extensions: valuesOf('extensions-dir')[0],
    trace: TRACE,
    onLog: print,
    onExit: (code, reason) => void finish(code, reason),
  });
} catch (error) {
  await finish(1, error instanceof Error ? error.stack : String(error));
}
