import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleOptions } from '../../../esbuild.mjs';

let folder: string;
let script: string;

/** Each looks, as code that had got out of an Apex class would, for a way on; `shut` when there is none. */
const attempts: Readonly<Record<string, string>> = {
  'the process': 'process.exit',
  'a loader': "require('node:fs')",
  'the network': 'fetch.call',
  'another thread': 'new BroadcastChannel("x")',
  'machine code': 'WebAssembly.compile',
  'a timer that outlives the run': 'setTimeout(() => {}, 1)',
  'code of text through an object': '({}).constructor.constructor("return 1")()',
  'code of text through a function': '(() => {}).constructor("return 1")()',
  'code of text through an async function': '(async () => {}).constructor("return 1")()',
  'code of text through a generator': '(function* () {}).constructor("yield 1")()',
  'code of text through an async generator': '(async function* () {}).constructor("yield 1")()',
  'code of text': 'eval("1")',
  'a key for every object': 'Object.prototype.polluted = 1',
  'a method of every list': 'Array.prototype.map = null',
  'a method of every text': 'String.prototype.includes = () => true',
  'a method of every map': 'Map.prototype.get = () => 1',
  'the global object again': 'Object.defineProperty(globalThis, "process", { value: 1 })',
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'savelog-thread-'));
  const entry = join(folder, 'entry.ts');
  script = join(folder, 'thread.cjs');
  const probes = Object.entries(attempts).map(
    ([name, code]) =>
      `tried[${JSON.stringify(name)}] = look(compile(${JSON.stringify(`'use strict'; return (${code});`)}));`,
  );
  writeFileSync(
    entry,
    `import { parentPort } from 'node:worker_threads';
import { disarm } from ${JSON.stringify(join(process.cwd(), 'engine/run/disarm'))};
const compile = (body: string) => new Function(body);
const look = (open: Function) => { try { return 'open: ' + String(open()); } catch { return 'shut'; } };
const tried: Record<string, string> = {};
disarm();
${probes.join('\n')}
parentPort?.postMessage(tried);
`,
  );
  await build({ ...bundleOptions(), entryPoints: [entry], outfile: script, sourcemap: false });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a thread that runs Apex', () => {
  it('has nothing to offer to code that got out of it', async () => {
    const worker = new Worker(script);
    const tried = await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    await worker.terminate();
    expect(tried).toEqual(Object.fromEntries(Object.keys(attempts).map((name) => [name, 'shut'])));
  });
});
