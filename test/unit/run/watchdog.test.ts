import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EngineHost } from '../../../engine/run/host';
import { bundleOptions, ENTRIES } from '../../../esbuild.mjs';
import { project, request } from '../../support/apex';

let folder: string;
let worker: string;
let puppet: string;
const hosts: EngineHost[] = [];

/** A thread that does what a payload tells: `work:told:taken` steps, in milliseconds; then it answers. */
const PUPPET = (signal: string) => `
import { parentPort, workerData } from 'node:worker_threads';
import { WorkSignal } from ${JSON.stringify(signal)};
const signal = new WorkSignal(workerData.work);
const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
parentPort?.on('message', ({ id, request }) => {
  for (const step of request.payload.split(' ')) {
    const [work, told, taken] = step.split(':');
    signal.tell(work, Number(told));
    sleep(Number(taken));
  }
  parentPort?.postMessage({ id, report: { outcome: 'returned' } });
  signal.tell('waits', 0);
});
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'savelog-watchdog-'));
  worker = join(folder, 'worker.cjs');
  puppet = join(folder, 'puppet.cjs');
  const entry = join(folder, 'puppet.ts');
  writeFileSync(entry, PUPPET(join(process.cwd(), 'engine/run/workSignal')));
  const bundle = (from: string, outfile: string) =>
    build({ ...bundleOptions(), entryPoints: [from], outfile, sourcemap: false });
  await Promise.all([bundle(ENTRIES.worker, worker), bundle(entry, puppet)]);
}, 60_000);
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(path: string): EngineHost {
  const host = new EngineHost(path);
  hosts.push(host);
  return host;
}

const quick = { limits: { cpuMs: 100, heapMb: 6 } };
const handler = (statements: string, members = '') =>
  project([
    `global class H implements purecloud.CTIExtension.SaveLog { ${members} global String onSaveLog(String data) { ${statements} } }`,
  ]);

describe('a thread that hangs in one native call', () => {
  const outcome = async (steps: string) => {
    const { outcome, exception, problems } = await start(puppet).run(request('H', steps, quick), handler(''));
    return [outcome, exception?.message, problems?.[0]?.message].filter(Boolean).join(': ');
  };

  it('is ended within a second of the time that it told', async () => {
    const before = performance.now();
    expect(await outcome('apex:100:60000')).toBe('limit: Apex CPU time limit exceeded');
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('in work of our own is lost, and not by fault of the Apex', async () => {
    expect(await outcome('engine:100:60000')).toMatch(/^stopped: The thread .* ended .* one step of its own/);
  });

  it('is ended by the time told last, though it told a longer one before', async () => {
    const before = performance.now();
    expect(await outcome('engine:20000:10 apex:100:60000')).toMatch(/^limit/);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it.each([
    ['compiles', 'apex:100:10 engine:20000:1500 apex:90:10'],
    ['begins another transaction', 'apex:100:90 apex:1000:900 apex:600:500'],
  ])('is another than one that %s', async (_, steps) => {
    expect(await outcome(steps)).toBe('returned');
  });
});

describe('a run that keeps its limits', () => {
  it('is not ended while its classes are compiled, however long that takes', async () => {
    const sum = Array.from({ length: 60_000 }, (_, n) => `n += ${n} * n;`).join('\n');
    const files = handler('Integer n = 1; big(); return null;', `void big() { Integer n = 1; ${sum} }`);
    const report = await start(worker).run(request('H', '{}', { limits: { cpuMs: 50, heapMb: 6 } }), files);
    expect(report).toMatchObject({ outcome: 'returned', exception: null });
    // Else nothing was proved.
    expect(report.timings.compile).toBeGreaterThan(50);
  });

  it('is not ended while jobs behind it take their own limits', async () => {
    const files = handler(
      'for (Integer i = 0; i < 20; i++) System.enqueueJob(new Job()); return null;',
      'class Job implements Queueable { public void execute(QueueableContext context) { while (true) { } } }',
    );
    const report = await start(worker).run(request('H', '{}', { limits: { cpuMs: 300, heapMb: 6 } }), files);
    expect(report.outcome).toBe('returned');
    expect(report.log.filter(({ text }) => text.includes('Apex CPU time limit exceeded')).length).toBeGreaterThan(1);
    expect(report.log.at(-1)?.text).toContain('there is no end to it');
  });

  it('is not ended because its host was busy meanwhile', async () => {
    const host = start(worker);
    await host.run(request('H', '{}'), handler("return 'warm';"));
    const running = host.run(request('H', '{}', quick), handler("return 'fine';"));
    // The whole thread of the host, as a large workspace that is read keeps it busy.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_200);
    expect((await running).value).toBe('fine');
  });

  it('does not pay for a host that is slow to read files', async () => {
    const files = project([
      "global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) { Integer i = 0; while (i < 30000) i++; return '' + (Type.forName('Slow') == null); } }",
    ]);
    const slow = (name: string) => {
      if (name === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
      return files.apexClass(name);
    };
    const report = await start(worker).run(request('H', '{}', quick), { ...files, apexClass: slow });
    expect(report).toMatchObject({ outcome: 'returned', value: 'true' });
  });
});
