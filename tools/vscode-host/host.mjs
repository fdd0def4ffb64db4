// A whole VS Code: the server and its workbench in a headless browser.
import { workbenchAddress } from './address.mjs';
import { launchBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

/** How long the server may take to print how the extension host ended. */
const EXIT_LINE_MS = 3_000;
const PAGE_CRASHED = 70;
const EXTENSION_HOST_CRASHED = 71;

/**
 * @typedef {object} WorkbenchOptions
 * @property {string} [workspace] folder or `.code-workspace` file; an empty window without.
 * @property {readonly string[]} [development] folders of extensions under development.
 * @property {string} [tests] a test suite's module: its `run()` is called in the extension host.
 * @property {{ width: number, height: number }} [viewport] in CSS pixels.
 * @property {number} [deviceScaleFactor] 2 makes pictures of twice the resolution.
 * @property {(level: string, values: readonly unknown[]) => void} [onLog] what the workbench and the suite print.
 * @property {(code: number, reason?: string) => void} [onExit] the suite's end.
 *
 * @typedef {import('./server.mjs').ServerOptions & WorkbenchOptions} HostOptions
 *
 * @typedef {object} Host
 * @property {import('playwright-core').Page} page
 * @property {import('./server.mjs').Server} server
 * @property {readonly string[]} externalRequests addresses outside this machine that the workbench asked for.
 * @property {() => Promise<void>} close
 */

/**
 * Hands the suite's end on. The workbench reports 0 also for an extension host that died, so the server's own line
 * about it decides.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('./server.mjs').Server} server
 * @param {(code: number, reason?: string) => void} onExit
 */
async function reportExit(page, server, onExit) {
  page.on('crash', () => onExit(PAGE_CRASHED, 'the page crashed'));
  await page.exposeFunction('codeAutomationExit', async (/** @type {number} */ code) => {
    const exit = await server.extensionHostExit(EXIT_LINE_MS);
    const died = exit && (exit.code !== '0' || exit.signal !== 'null');
    if (!died) return onExit(code);
    onExit(code || EXTENSION_HOST_CRASHED, `the extension host ended with code ${exit.code}, signal ${exit.signal}`);
  });
}

/** @param {import('playwright-core').Page} page @returns {string[]} filled with every address outside this machine. */
function recordExternalRequests(page) {
  /** @type {string[]} */
  const external = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && hostname !== '127.0.0.1') external.push(request.url());
  });
  return external;
}

/**
 * Starts a VS Code and opens its workbench.
 *
 * @param {HostOptions} [options]
 * @returns {Promise<Host>}
 * @throws {Error} when the server or the browser does not start; nothing stays behind.
 */
export async function startHost(options = {}) {
  const { development = [], tests, onExit, onLog, viewport = { width: 1280, height: 800 } } = options;
  const server = await startServer({ testDriver: development.length > 0 || Boolean(tests), ...options });
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  const close = async () => {
    const timeout = new Promise((resolve) => setTimeout(resolve, EXIT_LINE_MS).unref());
    await Promise.race([browser?.close().catch(() => {}), timeout]);
    await server.close();
  };
  try {
    browser = await launchBrowser();
    const permissions = ['clipboard-read', 'clipboard-write'];
    const context = await browser.newContext({ viewport, permissions, deviceScaleFactor: options.deviceScaleFactor });
    const page = await context.newPage();
    const externalRequests = recordExternalRequests(page);
    if (onLog) await page.exposeFunction('codeAutomationLog', onLog);
    if (onExit) await reportExit(page, server, onExit);
    await page.goto(workbenchAddress(server.port, options));
    return { page, server, externalRequests, close };
  } catch (error) {
    await close();
    throw error;
  }
}
