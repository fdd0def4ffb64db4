// `npm start`: sets itself up, builds, checks examples/ and runs the example handler on each example payload.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { node } from './lib/command.mjs';
import { ensureDependencies, ROOT } from './setup.mjs';

const PAYLOADS = 'examples/payloads';
/** The Task that the wrap-up payload updates. */
const DATA = 'examples/data/saved-call.json';

/** @param {string} title @param {readonly string[]} args of the command line, shown as a user would type them. */
async function savelog(title, args) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}\n$ savelog ${args.join(' ')}\n`);
  return node(['dist/cli.js', ...args], { cwd: ROOT });
}

await ensureDependencies();
if ((await node(['esbuild.mjs', '--minify'], { cwd: ROOT })) !== 0) process.exit(1);
const payloads = readdirSync(path.join(ROOT, PAYLOADS)).filter((file) => file.endsWith('.savelog.json'));
const codes = [await savelog('Checking the examples', ['lint', 'examples'])];
for (const file of payloads.sort()) {
  codes.push(await savelog(path.basename(file, '.savelog.json'), ['run', `${PAYLOADS}/${file}`, '--data', DATA]));
}
console.log('\nNext: npm run editor opens a VS Code on these examples; npm test runs every test.');
process.exit(Math.max(...codes));
