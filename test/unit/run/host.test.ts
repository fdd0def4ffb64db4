import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FileProvider } from '../../../engine/run/contract';
import { EngineHost } from '../../../engine/run/host';
import { bundleOptions, ENTRIES } from '../../../esbuild.mjs';
import { project, request } from '../../support/apex';

let folder: string;
let worker: string;
const hosts: EngineHost[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'savelog-host-'));
  worker = join(folder, 'worker.cjs');
  await build({ ...bundleOptions(), entryPoints: [ENTRIES.worker], outfile: worker, sourcemap: false });
}, 60_000);
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(): EngineHost {
  const host = new EngineHost(worker);
  hosts.push(host);
  return host;
}

const handler = (statements: string, members = '') =>
  project([
    `global class H implements purecloud.CTIExtension.SaveLog { ${members} global String onSaveLog(String data) { ${statements} } }`,
    "public class Other { public static String hello() { return 'hello'; } }",
  ]);
const quick = { limits: { cpuMs: 200, heapMb: 6 } };

describe('a run in its worker', () => {
  it('asks for the classes that it reaches', async () => {
    expect(await start().run(request('H', '{}'), handler('return Other.hello();'))).toMatchObject({
      outcome: 'returned',
      value: 'hello',
    });
  });

  it('asks for the metadata that it reaches, and sees when it changed', async () => {
    const field =
      '<CustomField><fullName>Skill__c</fullName><type>Picklist</type><valueSet><valueSetName>Skills</valueSetName></valueSet></CustomField>';
    const set = (...values: string[]) =>
      `<GlobalValueSet>${values.map((value) => `<customValue><fullName>${value}</fullName></customValue>`).join('')}</GlobalValueSet>`;
    const files = (text: string): FileProvider => ({
      ...handler('return String.valueOf(Task.Skill__c.getDescribe().getPicklistValues().size());'),
      objectMetadata: (name) => (name === 'task' ? [{ file: 'Skill__c.field-meta.xml', text: field }] : []),
      metadataFiles: (kind, name) => (kind === 'globalValueSet' && name === 'skills' ? [{ file: 'Skills', text }] : []),
    });
    const host = start();
    expect((await host.run(request('H', '{}'), files(set('a', 'b')))).value).toBe('2');
    expect((await host.run(request('H', '{}'), files(set('a', 'b', 'c')))).value).toBe('3');
  });

  it('sees a class that changed between two runs', async () => {
    const host = start();
    expect((await host.run(request('H', '{}'), handler("return 'one';"))).value).toBe('one');
    expect((await host.run(request('H', '{}'), handler("return 'two';"))).value).toBe('two');
  });

  it('is sent a pack when it first needs it, and once', async () => {
    const host = start();
    let sent = 0;
    const withPack = (statements: string) => ({
      ...handler(statements),
      pack: (name: string) => {
        if (name !== 'sobjects') return undefined;
        sent++;
        return new TextEncoder().encode('Box||||Id k;Name s;Lid s|');
      },
    });
    expect((await host.run(request('H', '{}'), withPack("return new Box(Lid = 'one').Lid;"))).value).toBe('one');
    expect((await host.run(request('H', '{}'), withPack("return new Box(Lid = 'two').Lid;"))).value).toBe('two');
    expect(sent).toBe(1);
  });

  it('gives the same report for the same request, timings and estimates aside', async () => {
    const files = handler("Task t = new Task(Subject = 'Call'); insert t; System.debug(t); return t.Id;");
    const host = start();
    const reports = [];
    for (const each of [host, host, start()]) {
      const { timings, limits, ...report } = await each.run(request('H', '{}'), files);
      expect(timings.run).toBeGreaterThanOrEqual(0);
      reports.push(JSON.stringify({ ...report, limits: limits.filter(({ estimated }) => !estimated) }));
    }
    expect(new Set(reports).size).toBe(1);
  });

  it('takes many runs at once, one after the other', async () => {
    const host = start();
    const runs = Array.from({ length: 10 }, (_, n) =>
      host.run(request('H', JSON.stringify({ n })), handler('return data;')),
    );
    expect((await Promise.all(runs)).map(({ value }) => value)).toEqual(
      Array.from({ length: 10 }, (_, n) => `{"n":${n}}`),
    );
  });

  it('that fills the memory ends with the heap limit, and the next run works', async () => {
    const host = start();
    const files = handler(
      "List<String> l = new List<String>(); Integer i = 0; while (true) { l.add('some text ' + i++); } return '';",
    );
    const report = await host.run(request('H', '{}', { limits: { cpuMs: 60_000, heapMb: 1 } }), files);
    expect(report.outcome).toBe('limit');
    expect(report.exception?.message).toMatch(/^Apex heap size too large/);
    expect(report.exception?.stack[0]).toMatchObject({ class: 'H', method: 'onSaveLog' });
    expect((await host.run(request('H', '{}'), handler("return 'fine';"))).value).toBe('fine');
  }, 60_000);

  it('with a loop that never ends stops within a second of its limit, and the next run works', async () => {
    const host = start();
    await host.run(request('H', '{}'), handler("return '';"));
    const before = performance.now();
    const report = await host.run(request('H', '{}', quick), handler('while (true) { } return null;'));
    expect(performance.now() - before).toBeLessThan(quick.limits.cpuMs + 1_000);
    expect(report).toMatchObject({ outcome: 'limit', exception: { message: 'Apex CPU time limit exceeded' } });
    expect((await host.run(request('H', '{}'), handler("return 'fine';"))).value).toBe('fine');
  });

  it('stops when the user wishes, and the next run works', async () => {
    const host = start();
    const running = host.run(request('H', '{}'), handler("while (true) { } return '';"));
    const waiting = host.run(request('H', '{}'), handler("return 'next';"));
    host.stop();
    expect((await running).outcome).toBe('stopped');
    expect((await waiting).value).toBe('next');
  });

  it('whose thread is killed from outside says so, and the next run works', async () => {
    const host = start();
    const running = host.run(request('H', '{}'), handler("while (true) { } return '';"));
    // The thread is private on purpose; only the killer of this test reaches for it.
    const { thread } = host as unknown as { thread: { worker: { terminate(): Promise<number> } } };
    await thread.worker.terminate();
    expect(await running).toMatchObject({ outcome: 'stopped', problems: [{ code: 'run-thread-lost' }] });
    expect((await host.run(request('H', '{}'), handler("return 'fine';"))).value).toBe('fine');
  });

  it('is told a file that cannot be read as one that is not there', async () => {
    const files = handler('return Gone.hello();');
    const report = await start().run(request('H', '{}'), {
      ...files,
      apexClass: (name) => {
        if (name === 'gone') throw new Error('vanished');
        return files.apexClass(name);
      },
    });
    expect(report).toMatchObject({ outcome: 'unsupported', problems: [{ code: 'unsupported-type', line: 1 }] });
  });
});
