// The suite that runs inside a real VS Code: which one, and how it ended.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { honest } from '../lib/tally.mjs';
import { ROOT } from '../setup.mjs';
import { installChromium } from '../vscode-host/browser.mjs';
import { installHost } from '../vscode-host/install.mjs';
import { hostVersion } from '../vscode-host/location.mjs';

const OUT = path.join(ROOT, 'out/host');
const REPORT = path.join(ROOT, 'out/reports/host.json');
const WORKSPACE = path.join(ROOT, 'test/fixtures/workspaces/host');
/** An extension that stands in for Salesforce's, for what happens beside it. */
const NEIGHBOUR = path.join(ROOT, 'test/host/neighbour');
const SHIM = fileURLToPath(new URL('../vscode-host/code-shim.mjs', import.meta.url));

/** @returns {Promise<string>} the executable of the VS Code that comes from npm, installed. */
async function npmHost() {
  await installChromium();
  await installHost();
  console.log(`VS Code ${hostVersion()} from npm, in Chromium`);
  return SHIM;
}

/**
 * Chooses a VS Code: VSCODE_EXECUTABLE, else the one from npm when VSCODE_HOST=npm or there is no display, else a
 * download, else the one from npm.
 *
 * @returns {Promise<string>} its executable.
 */
async function chooseVSCode() {
  const given = process.env.VSCODE_EXECUTABLE;
  if (given) {
    console.log(`VS Code: ${given}`);
    return given;
  }
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (process.env.VSCODE_HOST === 'npm' || headless) return npmHost();
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    const executable = await downloadAndUnzipVSCode(process.env.VSCODE_VERSION || 'stable');
    console.log(`VS Code, downloaded: ${executable}`);
    return executable;
  } catch (error) {
    console.error(`VS Code cannot be downloaded (${error instanceof Error ? error.message : error})`);
    return npmHost();
  }
}

/** @returns {import('../lib/tally.mjs').Count} of the report that the suite wrote at its end. */
function countReport() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  /** @type {{ state: 'passed' | 'failed' | 'pending' }[]} */
  const tests = JSON.parse(readFileSync(REPORT, 'utf8'));
  for (const { state } of tests) count[state === 'pending' ? 'skipped' : state]++;
  return count;
}

/**
 * Runs test/host in a VS Code with dist/ as its extension. The suite's own report decides: a VS Code that ends with 0
 * proves nothing.
 *
 * @returns {Promise<import('../lib/tally.mjs').Count>}
 */
export async function host() {
  const { buildHostSuite } = await import('../lib/bundle.mjs');
  await buildHostSuite(OUT);
  const vscodeExecutablePath = await chooseVSCode();
  mkdirSync(path.dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  // Fresh: what an earlier run remembered or left behind must not decide this one.
  const temporary = mkdtempSync(path.join(tmpdir(), 'savelog-host-'));
  const workspace = path.join(temporary, 'workspace');
  cpSync(WORKSPACE, workspace, { recursive: true });
  const extensions = path.join(temporary, 'extensions');
  cpSync(NEIGHBOUR, path.join(extensions, 'salesforce.salesforcedx-vscode-apex-0.0.1'), { recursive: true });
  let exitCode = 0;
  const { runTests } = await import('@vscode/test-electron');
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: path.join(OUT, 'index.js'),
      launchArgs: [workspace, `--user-data-dir=${path.join(temporary, 'user')}`, `--extensions-dir=${extensions}`],
      extensionTestsEnv: { SAVELOG_HOST_REPORT: REPORT },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exitCode = 1;
  }
  rmSync(temporary, { recursive: true, force: true });
  try {
    return honest(countReport(), exitCode);
  } catch {
    console.error('The suite did not reach its end: it left no report');
    return { passed: 0, failed: 1 };
  }
}
