import { afterEach, describe, expect, it } from 'vitest';
import type { FileProvider, RunReport, RunRequest } from '../../../engine/run/contract';
import type { Engine } from '../../../server/lsp/engine';
import {
  HANDLERS_REQUEST,
  type HandlersResult,
  RUN_REQUEST,
  type RunParams,
  type RunResult,
  STOP_REQUEST,
  TRUSTED_NOTIFICATION,
} from '../../../server/protocol';
import { endSessions, handlerClass, NOW, projectOf, returned, type Session, startSession } from './session';

afterEach(endSessions);

const PAYLOAD_URI = 'file:///p/call.savelog.json';
const HANDLER_URI = 'file:///p/force-app/classes/Handler.cls';

const run = ({ client }: Session, params: Partial<RunParams> & { text?: string } = {}): Promise<RunResult> => {
  const { text = '{}', ...more } = params;
  const result = client.sendRequest<RunResult>(RUN_REQUEST, { payload: { uri: PAYLOAD_URI, text }, ...more });
  // A test may end before its run does; whoever awaits the run still hears of a failure.
  result.catch(() => {});
  return result;
};

/** An engine that ends each run when it is told to. */
function slowEngine() {
  const runs: { request: RunRequest; files: FileProvider; end: (report: RunReport) => void }[] = [];
  const started: (() => void)[] = [];
  const engine: Engine & { runs: typeof runs; running(count: number): Promise<void> } = {
    runs,
    run: (request, files) =>
      new Promise((end) => {
        runs.push({ request, files, end });
        for (const wake of started.splice(0)) wake();
      }),
    stop: () => {
      const last = runs.at(-1);
      last?.end(returned(last.request, '', { outcome: 'stopped', value: null }));
    },
    dispose: () => {},
    async running(count) {
      while (runs.length < count) await new Promise<void>((wake) => started.push(wake));
    },
  };
  return engine;
}

describe('which handler runs', () => {
  it('the only one of the project', async () => {
    const engine = slowEngine();
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'], engine });
    const result = run(session, { text: '{"eventName":"openCallLog"}' });
    await engine.running(1);
    const [{ request, files, end }] = engine.runs as [(typeof engine.runs)[0]];
    expect(request).toEqual({
      version: 1,
      kind: 'onSaveLog',
      handler: 'Handler',
      payload: '{"eventName":"openCallLog"}',
      data: [],
      now: NOW,
      limits: { cpuMs: 10_000, heapMb: 6 },
      user: { locale: 'en_US', timeZone: 'GMT' },
    });
    expect(files.apexClass('handler')?.file).toBe('/p/force-app/classes/Handler.cls');
    end(returned(request, 'x'));
    expect(await result).toMatchObject({ report: { outcome: 'returned', value: 'x' } });
  });

  it('none: it says so', async () => {
    const session = await startSession({ files: projectOf(), folders: ['/p'] });
    expect(await run(session)).toMatchObject({ refused: { code: 'noHandler' } });
  });

  it('none, but one that nearly is: it is named', async () => {
    const near = 'global class Near implements pcdevpackageorg.CTIExtension.SaveLog { }';
    const session = await startSession({
      files: { ...projectOf(), '/p/force-app/Near.cls': near },
      folders: ['/p'],
    });
    expect(await run(session)).toMatchObject({
      refused: { code: 'noHandler', message: expect.stringContaining('Near') },
    });
  });

  it('several: the client is to choose, and its choice runs', async () => {
    const session = await startSession({ files: projectOf('Second', 'First'), folders: ['/p'] });
    const result = await run(session, { text: 'given' });
    expect(result).toMatchObject({ choose: [{ name: 'First' }, { name: 'Second' }] });
    const choose = 'choose' in result ? result.choose : [];
    expect(await run(session, { text: 'given', handler: choose[1] })).toMatchObject({
      report: { handler: 'Second', value: 'given' },
    });
  });

  it('several: the one of the setting, in any case', async () => {
    const session = await startSession({
      files: projectOf('First', 'Second'),
      folders: ['/p'],
      settings: { defaultHandler: 'SECOND' },
    });
    expect(await run(session)).toMatchObject({ report: { handler: 'Second' } });
    await session.configure({ defaultHandler: 'Third' });
    expect(await run(session)).toMatchObject({
      refused: { code: 'noHandler', message: expect.stringContaining('Third') },
    });
  });

  it('one in an unsaved document, as it stands there', async () => {
    const engine = slowEngine();
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'], engine });
    await session.open(HANDLER_URI, 'apex', `${handlerClass('Handler')} // edited`);
    void run(session);
    await engine.running(1);
    expect(engine.runs[0]?.files.apexClass('handler')?.text).toMatch(/edited$/);
  });

  it('one outside of every project, whose file has another name', async () => {
    const engine = slowEngine();
    const session = await startSession({ files: { '/tmp/scratch.cls': handlerClass('Handler') }, engine });
    void run(session, { handler: { name: 'scratch', uri: 'file:///tmp/scratch.cls' } });
    await engine.running(1);
    expect(engine.runs[0]?.request.handler).toBe('Handler');
    expect(engine.runs[0]?.files.apexClass('handler')?.file).toBe('/tmp/scratch.cls');
  });

  it('a file that does not exist is refused', async () => {
    const session = await startSession({ files: projectOf(), folders: ['/p'] });
    const handler = { name: 'Gone', uri: 'file:///p/force-app/Gone.cls' };
    expect(await run(session, { handler })).toMatchObject({ refused: { code: 'unreadable' } });
  });
});

describe('trust', () => {
  it('is needed to run, and may come later', async () => {
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'], trusted: false });
    expect(await run(session)).toMatchObject({ refused: { code: 'untrusted' } });
    await session.client.sendNotification(TRUSTED_NOTIFICATION, { trusted: true });
    expect(await run(session)).toMatchObject({ report: { outcome: 'returned' } });
  });
});

describe('data files and limits', () => {
  it('come from the settings, or from the request instead', async () => {
    const engine = slowEngine();
    const files = { ...projectOf('Handler'), '/p/data/contacts.json': 'C', '/q/other.json': 'O' };
    const settings = { dataFiles: ['data/contacts.json'], limits: { cpuMs: 500, heapMb: 'much' } };
    const session = await startSession({ files, folders: ['/p'], engine, settings });
    const first = run(session);
    await engine.running(1);
    expect(engine.runs[0]?.request).toMatchObject({
      data: [{ file: '/p/data/contacts.json', text: 'C' }],
      limits: { cpuMs: 500, heapMb: 6 },
    });
    engine.stop();
    await first;
    void run(session, { dataFiles: ['/q/other.json'], limits: { heapMb: 12 } });
    await engine.running(2);
    expect(engine.runs[1]?.request).toMatchObject({
      data: [{ file: '/q/other.json', text: 'O' }],
      limits: { cpuMs: 500, heapMb: 12 },
    });
  });

  it('and the user too', async () => {
    const engine = slowEngine();
    const user = { locale: 'de_DE', timeZone: 'Europe/Berlin' };
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'], engine, settings: { user } });
    void run(session);
    await engine.running(1);
    expect(engine.runs[0]?.request).toMatchObject({ user });
  });

  it.each([
    [{ timeZone: 'Europe/Berlim' }, 'savelog.user.timeZone'],
    [{ locale: 'german' }, 'savelog.user.locale'],
  ])('a user of %j is refused by the name of the setting', async (user, name) => {
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'], settings: { user } });
    expect(await run(session)).toMatchObject({
      refused: { code: 'setting', message: expect.stringContaining(name) },
    });
  });

  it('that cannot be read are refused by name', async () => {
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'] });
    expect(await run(session, { dataFiles: ['gone.json'] })).toMatchObject({
      refused: { code: 'unreadable', message: expect.stringContaining('gone.json') },
    });
  });
});

describe('many runs', () => {
  it('pressed ten times: ten answers, one after the other, each with its own text', async () => {
    const engine = slowEngine();
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'], engine });
    const results = Array.from({ length: 10 }, (_, index) => run(session, { text: `text ${index}` }));
    for (let index = 0; index < 10; index++) {
      await engine.running(index + 1);
      expect(engine.runs).toHaveLength(index + 1);
      const { request, end } = engine.runs[index] as (typeof engine.runs)[0];
      end(returned(request, request.payload));
    }
    const values = (await Promise.all(results)).map((result) => 'report' in result && result.report.value);
    expect(values).toEqual(Array.from({ length: 10 }, (_, index) => `text ${index}`));
  });

  it('too many are refused', async () => {
    const engine = slowEngine();
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'], engine });
    const results = Array.from({ length: 30 }, () => run(session));
    expect(await Promise.race(results)).toMatchObject({ refused: { code: 'busy' } });
    await session.client.sendRequest(STOP_REQUEST, {});
    const kinds = (await Promise.all(results)).map((result) =>
      'report' in result ? 'ran' : 'refused' in result && result.refused.code,
    );
    expect(kinds.filter((kind) => kind === 'ran')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'stopped')).toHaveLength(25);
    expect(kinds.filter((kind) => kind === 'busy')).toHaveLength(4);
  });

  it('are stopped together, and the next one runs', async () => {
    const engine = slowEngine();
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'], engine });
    const first = run(session);
    const second = run(session);
    await engine.running(1);
    expect(await session.client.sendRequest(STOP_REQUEST, {})).toEqual({ stopped: 2 });
    expect(await first).toMatchObject({ report: { outcome: 'stopped' } });
    expect(await second).toMatchObject({ refused: { code: 'stopped' } });
    const third = run(session);
    await engine.running(2);
    engine.runs[1]?.end(returned(engine.runs[1].request, 'third'));
    expect(await third).toMatchObject({ report: { value: 'third' } });
  });

  it('nothing to stop is fine', async () => {
    const session = await startSession();
    expect(await session.client.sendRequest(STOP_REQUEST, {})).toEqual({ stopped: 0 });
  });

  it('an engine that breaks is told, and the next run works', async () => {
    let calls = 0;
    const engine: Engine = {
      run: (request) =>
        calls++ === 0 ? Promise.reject(new Error('worker killed')) : Promise.resolve(returned(request, 'fine')),
      stop: () => {},
      dispose: () => {},
    };
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'], engine });
    expect(await run(session)).toMatchObject({
      refused: { code: 'failed', message: expect.stringContaining('worker killed') },
    });
    expect(await run(session)).toMatchObject({ report: { value: 'fine' } });
  });

  it('are told to the client as they come and go', async () => {
    const engine = slowEngine();
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'], engine });
    const both = [run(session), run(session)];
    await engine.running(1);
    await session.client.sendRequest(STOP_REQUEST, {});
    await Promise.all(both);
    const seen = session.statuses.map(({ running, waiting }) => [running, waiting]);
    expect(seen).toContainEqual([1, 1]);
    expect(seen.at(-1)).toEqual([0, 0]);
  });
});

describe('the report', () => {
  it('names files by URI, by the one the client knows for open documents', async () => {
    const place = { file: '/p/force-app/classes/Handler.cls', line: 3, column: 1 };
    const frame = { class: 'Handler', method: 'onSaveLog', ...place };
    const cause = { type: 'B', message: '', cause: null, stack: [{ ...frame, file: '/p/a b.cls' }] };
    const engine: Engine = {
      run: async (request) =>
        returned(request, '', {
          handlerFile: place.file,
          exception: { type: 'A', message: '', cause, stack: [frame] },
          log: [{ level: 'DEBUG', text: '', file: null, line: null }],
        }),
      stop: () => {},
      dispose: () => {},
    };
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'], engine });
    const spelled = 'file:///p/force-app/classes/%48andler.cls';
    await session.open(spelled, 'apex', handlerClass('Handler'));
    expect(await run(session)).toMatchObject({
      report: {
        handlerFile: spelled,
        exception: { stack: [{ file: spelled }], cause: { stack: [{ file: 'file:///p/a%20b.cls' }] } },
        log: [{ file: null }],
      },
    });
  });
});

describe('the list of handlers', () => {
  it('has the place of each onSaveLog', async () => {
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'] });
    expect(await session.client.sendRequest<HandlersResult>(HANDLERS_REQUEST, {})).toEqual([
      {
        name: 'Handler',
        uri: HANDLER_URI,
        range: { start: { line: 1, character: 16 }, end: { line: 1, character: 25 } },
        extensionPoints: ['SaveLog'],
      },
    ]);
  });

  it('is that of the document’s project, or of all folders', async () => {
    const files = {
      ...projectOf('Handler'),
      '/q/sfdx-project.json': '{"packageDirectories":[{"path":"."}]}',
      '/q/Other.cls': handlerClass('Other'),
    };
    const session = await startSession({ files, folders: ['/p', '/q'] });
    const names = async (uri?: string) =>
      (await session.client.sendRequest<HandlersResult>(HANDLERS_REQUEST, { uri })).map(({ name }) => name);
    expect(await names('file:///q/call.savelog.json')).toEqual(['Other']);
    expect(await names()).toEqual(['Handler', 'Other']);
    expect(await names('untitled:Untitled-1')).toEqual(['Handler', 'Other']);
  });

  it('follows the disk', async () => {
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'] });
    const names = async () =>
      (await session.client.sendRequest<HandlersResult>(HANDLERS_REQUEST, {})).map(({ name }) => name);
    expect(await names()).toEqual(['Handler']);
    session.files['/p/force-app/classes/Fresh.cls'] = handlerClass('Fresh');
    await session.changedOnDisk('file:///p/force-app/classes/Fresh.cls');
    expect(await names()).toEqual(['Fresh', 'Handler']);
    delete session.files['/p/force-app/classes/Handler.cls'];
    await session.changedOnDisk(HANDLER_URI);
    expect(await names()).toEqual(['Fresh']);
  });
});
