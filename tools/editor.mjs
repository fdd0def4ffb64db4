// `npm run editor`: a VS Code on examples/ with the extension under development in it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { node, run, which } from './lib/command.mjs';
import { ensureDependencies, ROOT } from './setup.mjs';
import { workbenchAddress } from './vscode-host/address.mjs';
import { installHost } from './vscode-host/install.mjs';

const EXAMPLES = path.join(ROOT, 'examples');

/** Serves the VS Code that comes from npm on 127.0.0.1, until Ctrl-C. */
async function serve() {
  await installHost();
  const { startServer } = await import('./vscode-host/server.mjs');
  const server = await startServer({ testDriver: true, port: Number(process.env.PORT || 0) });
  console.log(
    `VS Code on examples/:\n\n  ${workbenchAddress(server.port, { workspace: EXAMPLES, development: [ROOT] })}`,
  );
  console.log('\nCtrl-C ends it.');
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
}

await ensureDependencies();
if ((await node(['esbuild.mjs'], { cwd: ROOT })) !== 0) process.exit(1);
const desktop = process.env.VSCODE_HOST === 'npm' ? undefined : (process.env.VSCODE_EXECUTABLE ?? which('code'));
if (desktop && existsSync(desktop)) process.exit(await run(desktop, [`--extensionDevelopmentPath=${ROOT}`, EXAMPLES]));
await serve();
