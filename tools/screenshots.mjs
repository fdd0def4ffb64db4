// `npm run screenshots`: takes the pictures of the README anew, in both themes, from the packaged extension.
import { ensureDependencies } from './setup.mjs';

await ensureDependencies();
const { build, packageExtension } = await import('./suites/bundles.mjs');
const { installChromium } = await import('./vscode-host/browser.mjs');
const { installHost } = await import('./vscode-host/install.mjs');
const { runVitest } = await import('./lib/vitest.mjs');
const { inWords, sum } = await import('./lib/tally.mjs');
await installChromium();
await installHost();
const count = sum([
  await build(),
  await packageExtension(),
  await runVitest('screenshots', ['--config', 'test/ui/screenshots/vitest.config.ts']),
]);
console.log(`Pictures: ${inWords(count)}`);
process.exit(count.failed > 0 ? 1 : 0);
