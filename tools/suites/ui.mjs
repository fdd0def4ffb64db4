import { runVitest } from '../lib/vitest.mjs';
import { installChromium } from '../vscode-host/browser.mjs';
import { installHost } from '../vscode-host/install.mjs';

/** The packaged extension, driven through VS Code's workbench in a browser. */
export async function ui() {
  await installChromium();
  await installHost();
  return runVitest('ui', ['--config', 'test/ui/vitest.config.ts']);
}
