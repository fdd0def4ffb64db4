// `npm run conformance`: checks what others wrote to be checked (fetched into .corpora/, never committed) and records the
// counts in test/conformance/results.json.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { node } from './lib/command.mjs';
import { ensureDependencies, ROOT } from './setup.mjs';

await ensureDependencies();
const { bundle } = await import('./lib/bundle.mjs');
const folder = path.join(ROOT, 'out/conformance');
await bundle(['test/conformance/fixtures.ts'], folder);
cpSync(path.join(ROOT, 'packs'), path.join(folder, 'packs'), { recursive: true });
process.exit(await node([path.join(folder, 'fixtures.js')], { cwd: ROOT }));
