// `npm run bench`: builds and packages what is shipped, bundles the benchmarks, and runs them. `npm run bench -- parser`
// runs those whose file name starts with that.
import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { node } from './lib/command.mjs';
import { ensureDependencies, ROOT } from './setup.mjs';

await ensureDependencies();
const { bundle } = await import('./lib/bundle.mjs');
const { build, packageExtension } = await import('./suites/bundles.mjs');
const wanted = process.argv.slice(2);
if (wanted.length === 0) {
  await build();
  await packageExtension();
}
const benchmarks = readdirSync(path.join(ROOT, 'test/bench')).filter((file) =>
  /^(metadata|parser|payload|run).*\.ts$/.test(file),
);
const chosen = benchmarks.filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)));
const folder = path.join(ROOT, 'out/bench');
await bundle(
  ['main.ts', ...chosen].map((file) => `test/bench/${file}`),
  folder,
);
cpSync(path.join(ROOT, 'packs'), path.join(folder, 'packs'), { recursive: true });
process.exit(await node(['--expose-gc', path.join(folder, 'main.js')], { cwd: ROOT }));
