import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FileProvider } from '../../../engine/run/contract';
import { EngineHost } from '../../../engine/run/host';
import { bundleOptions, ENTRIES } from '../../../esbuild.mjs';
import { project, request } from '../../support/apex';
import { outcomes, testRequest } from '../../support/apexTests';

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

  it('asks for the static resources that it reaches, and sees when one changed', async () => {
    const files = (text: string): FileProvider => ({
      ...handler(
        "StaticResourceCalloutMock mock = new StaticResourceCalloutMock(); mock.setStaticResource('Answer'); return mock.respond(new HttpRequest()).getBody();",
      ),
      staticResource: (name) =>
        name === 'answer'
          ? { file: 'Answer.txt', text, declaration: { file: 'Answer.resource-meta.xml', text: '<StaticResource/>' } }
          : undefined,
    });
    const host = start();
    expect((await host.run(request('H', '{}'), files('one'))).value).toBe('one');
    expect((await host.run(request('H', '{}'), files('two'))).value).toBe('two');
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

describe('tests in their worker', () => {
  const tests = (members: string) => project([`@IsTest private class T { ${members} }`]);
  const all = testRequest([{ class: 'T' }]);
  /** The thread is private on purpose; only the killer of these tests reaches for it. */
  const kill = (host: EngineHost) =>
    (host as unknown as { thread: { worker: { terminate(): Promise<number> } } }).thread.worker.terminate();

  it('are reported one by one as they go', async () => {
    const heard: string[] = [];
    const report = await start().test(
      all,
      tests('@IsTest static void a() { } @IsTest static void b() { System.assert(false); }'),
      (event) => heard.push(event.kind === 'ended' ? `${event.report.method} ${event.report.outcome}` : event.kind),
    );
    expect(heard).toEqual(['class', 'began', 'a passed', 'began', 'b failed']);
    expect(outcomes(report)).toEqual(['a passed', 'b failed System.AssertException: Assertion Failed']);
  });

  it('go on in a fresh thread when theirs is lost, without the one that ran', async () => {
    const host = start();
    const report = await host.test(
      all,
      tests('@IsTest static void a() { } @IsTest static void b() { while (true) { } } @IsTest static void c() { }'),
      (event) => {
        if (event.kind === 'began' && event.method === 'b') void kill(host);
      },
    );
    expect(outcomes(report)).toEqual(['a passed', 'b stopped run-thread-lost', 'c passed']);
    expect((await host.run(request('H', '{}'), handler("return 'fine';"))).value).toBe('fine');
  });

  it('stop when the user wishes, those that are left too', async () => {
    const host = start();
    const report = await host.test(
      all,
      tests('@IsTest static void a() { while (true) { } } @IsTest static void b() { }'),
      (event) => {
        if (event.kind === 'began' && event.method === 'a') host.stop();
      },
    );
    expect(outcomes(report)).toEqual(['a stopped', 'b stopped']);
  });

  it('see a class that changed, unless they are told that none did', async () => {
    const host = start();
    const passing = tests('@IsTest static void a() { }');
    const failing = tests('@IsTest static void a() { System.assert(false); }');
    const outcome = async (files: FileProvider, filesUnchanged: boolean) =>
      (await host.test({ ...all, filesUnchanged }, files)).classes[0]?.methods[0]?.outcome;
    expect(await outcome(passing, false)).toBe('passed');
    expect(await outcome(failing, true)).toBe('passed');
    expect(await outcome(failing, false)).toBe('failed');
  });

  it('that the host is disposed of under end as stopped', async () => {
    const host = start();
    const running = host.test(all, tests('@IsTest static void a() { while (true) { } }'), (event) => {
      if (event.kind === 'began') void host.dispose();
    });
    expect(outcomes(await running)).toEqual(['a stopped']);
  });
});

describe('a worker that starts from its compiled form', () => {
  const files = handler("return 'hello';");

  it('keeps it after a run, and takes it the next time', async () => {
    const source = readFileSync(worker, 'utf8');
    const kept: Uint8Array[] = [];
    const first = new EngineHost(worker, { source, code: undefined, keep: (code) => kept.push(code) });
    expect((await first.run(request('H', '{}'), files)).value).toBe('hello');
    await first.dispose();
    expect(kept).toHaveLength(1);
    const again: Uint8Array[] = [];
    const second = new EngineHost(worker, { source, code: kept[0], keep: (code) => again.push(code) });
    expect((await second.run(request('H', '{}'), files)).value).toBe('hello');
    await second.dispose();
    expect(again).toEqual([]);
  });

  it('compiles anew what is not the form of this script, and keeps that', async () => {
    const source = readFileSync(worker, 'utf8');
    const kept: Uint8Array[] = [];
    const host = new EngineHost(worker, { source, code: new Uint8Array(64), keep: (code) => kept.push(code) });
    expect((await host.run(request('H', '{}'), files)).value).toBe('hello');
    await host.dispose();
    expect(kept).toHaveLength(1);
  });

  it('keeps nothing when nothing ran', async () => {
    const kept: Uint8Array[] = [];
    const source = readFileSync(worker, 'utf8');
    await new EngineHost(worker, { source, code: undefined, keep: (code) => kept.push(code) }).dispose();
    expect(kept).toEqual([]);
  });

  it('names Apex lines in its stacks', async () => {
    const source = readFileSync(worker, 'utf8');
    const host = new EngineHost(worker, { source, code: undefined, keep: () => {} });
    hosts.push(host);
    const report = await host.run(request('H', '{}'), handler('Integer n = 1 / 0; return null;'));
    expect(report.exception?.stack[0]).toMatchObject({ class: 'H', method: 'onSaveLog', line: 1 });
  });
});
