// Debian's Chromium, driven through playwright-core.
import { existsSync } from 'node:fs';
import { run, which } from '../lib/command.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** @returns {string | undefined} the Chromium to use: CHROMIUM_PATH, else one on the PATH. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : undefined;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const found = which(name);
    if (found) return found;
  }
  return undefined;
}

/**
 * Installs Chromium with apt where that is possible.
 *
 * @returns {Promise<void>}
 * @throws {Error} saying what is missing, when there is none afterwards.
 */
export async function installChromium() {
  if (findChromium()) return;
  const missing = 'Chromium is missing: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH';
  if (process.env.CHROMIUM_PATH || process.getuid?.() !== 0 || !which('apt-get')) throw new Error(missing);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  if ((await install()) !== 0) {
    await run('apt-get', ['update'], { env });
    await install();
  }
  if (!findChromium()) throw new Error(missing);
}

/**
 * @returns {Promise<import('playwright-core').Browser>} a headless Chromium.
 * @throws {Error} when there is none.
 */
export async function launchBrowser() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is missing: install it or set CHROMIUM_PATH');
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
}
