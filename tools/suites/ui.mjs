import { existsSync } from 'node:fs';
import { runVitest } from '../lib/vitest.mjs';
import { installChromium } from '../vscode-host/browser.mjs';
import { installHost } from '../vscode-host/install.mjs';
import { VSIX } from './bundles.mjs';

/** The packaged extension, driven through VS Code's workbench in a browser. */
export async function ui() {
  if (!existsSync(VSIX)) throw new Error(`${VSIX} is missing: 'npm run package' makes it`);
  await installChromium();
  await installHost();
  return runVitest('ui', ['--config', 'test/ui/vitest.config.ts']);
}
