// `npm run conformance`: checks and runs what others wrote to be checked and run (fetched into .corpora/, never committed)
// and records the counts in test/conformance/results.json. `npm run conformance -- tests --stage 3` does one of it,
// with the arguments of its main file.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { node } from './lib/command.mjs';
import { ensureDependencies, ROOT } from './setup.mjs';

/** Each is a file of test/conformance/ that ends with 1 when something is wrong. */
const MODES = ['fixtures', 'checked', 'tests'];

await ensureDependencies();
const { bundle } = await import('./lib/bundle.mjs');
const [first = '', ...rest] = process.argv.slice(2);
const wanted = MODES.includes(first) ? [first] : MODES;
const argv = MODES.includes(first) ? rest : process.argv.slice(2);
const folder = path.join(ROOT, 'out/conformance/bin');
const main = path.join(folder, 'test/conformance');
await bundle([...wanted.map((mode) => `test/conformance/${mode}.ts`), 'engine/run/worker.ts'], folder);
cpSync(path.join(ROOT, 'packs'), path.join(main, 'packs'), { recursive: true });
let worst = 0;
for (const mode of wanted) worst = Math.max(worst, await node([path.join(main, `${mode}.js`), ...argv], { cwd: ROOT }));
process.exit(worst);
