import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EngineHost } from '../../../engine/run/host';
import { bundleOptions, ENTRIES } from '../../../esbuild.mjs';
import { RUN_REQUEST, type RunResult, STOP_REQUEST } from '../../../server/protocol';
import { endSessions, handlerClass, projectOf, type Session, startSession } from './session';

let folder: string;
let worker: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'savelog-worker-'));
  worker = join(folder, 'worker.cjs');
  await build({ ...bundleOptions(), entryPoints: [ENTRIES.worker], outfile: worker, sourcemap: false });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(endSessions);

const HANDLER = 'file:///p/force-app/classes/Handler.cls';

const start = (files = projectOf('Handler')) =>
  startSession({ files, folders: ['/p'], engine: new EngineHost(worker) });

const run = ({ client }: Session, text: string) =>
  client.sendRequest<RunResult>(RUN_REQUEST, { payload: { uri: 'file:///p/call.savelog.json', text } });

describe('a run in a worker of its own', () => {
  it('gives what the handler returned', async () => {
    expect(await run(await start(), '{"eventName":"openCallLog"}')).toMatchObject({
      report: { outcome: 'returned', value: '{"eventName":"openCallLog"}', handlerFile: HANDLER },
    });
  });

  it('runs the class as it stands in the editor, and names the line where it broke', async () => {
    const session = await start();
    const text = handlerClass('Handler')
      .replace("return '';", 'throw e;')
      .replace('return data;', 'return data.substring(5, 2);');
    await session.open(HANDLER, 'apex', text);
    const result = await run(session, '{}');
    expect(result).toMatchObject({ report: { outcome: 'threw', exception: { type: 'System.StringException' } } });
    expect('report' in result && result.report.exception?.stack[0]).toMatchObject({ file: HANDLER, line: 4 });
  });

  it('tells what does not compile, in the file that the client knows', async () => {
    const session = await start();
    await session.open(HANDLER, 'apex', handlerClass('Handler').replace('return data;', 'return 1;'));
    expect(await run(session, '{}')).toMatchObject({
      report: { outcome: 'compileProblems', problems: [{ file: HANDLER, line: 4 }] },
    });
  });

  it('tells what is wrong with a payload that is not JSON, in the payload', async () => {
    expect(await run(await start(), '{"eventName":')).toMatchObject({
      report: {
        outcome: 'badPayload',
        problems: [{ code: 'run-payload-not-json', file: 'file:///p/call.savelog.json' }],
      },
    });
  });

  it('that never ends is stopped, and the next one works', async () => {
    const session = await start();
    await session.open(
      HANDLER,
      'apex',
      handlerClass('Handler').replace('return data;', "while (data != '') { } return data;"),
    );
    const endless = run(session, '{}');
    await session.told(({ running }) => running === 1);
    expect(await session.client.sendRequest(STOP_REQUEST, {})).toEqual({ stopped: 1 });
    expect(await endless).toMatchObject({ report: { outcome: 'stopped' } });
    await session.edit(HANDLER, handlerClass('Handler'), 2);
    expect(await run(session, 'again')).toMatchObject({ report: { outcome: 'badPayload' } });
    expect(await run(session, '{}')).toMatchObject({ report: { outcome: 'returned', value: '{}' } });
  });

  it('pressed ten times quickly gives ten answers', async () => {
    const session = await start();
    const texts = Array.from({ length: 10 }, (_, index) => `{"eventName":"${index}"}`);
    const results = await Promise.all(texts.map((text) => run(session, text)));
    expect(results.map((result) => 'report' in result && result.report.value)).toEqual(texts);
  });
});
