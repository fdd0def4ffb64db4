import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { denied, folderOf, handlerClass, recordingEngine, returnedReport, savelog } from './harness';

const PAYLOAD = '{"eventName":"interactionChanged","interaction":{},"callLog":{}}';
const PROJECT = '{"packageDirectories":[{"path":"force-app","default":true}]}';

describe('savelog run', () => {
  it('runs the named handler on the text of the payload and prints what it returned', async () => {
    const cwd = folderOf({ 'call.json': PAYLOAD, 'Handler.cls': handlerClass('Handler') });
    const { engine, requests, disposals } = recordingEngine();
    const { code, stdout, stderr } = await savelog(['run', 'call.json', '--handler', 'Handler'], { cwd, engine });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Handler.onSaveLog');
    expect(stdout).toContain('00T000000000001AAA');
    expect(requests).toEqual([
      {
        version: 1,
        kind: 'onSaveLog',
        handler: 'Handler',
        payload: PAYLOAD,
        data: [],
        now: '2026-01-31T09:30:00.000Z',
        limits: { cpuMs: 10_000, heapMb: 6 },
      },
    ]);
    expect(disposals()).toBe(1);
  });

  it('reads the payload from standard input', async () => {
    const cwd = folderOf({ 'Handler.cls': handlerClass('Handler') });
    const { engine, requests } = recordingEngine();
    await savelog(['run', '-', '--handler', 'Handler'], { cwd, engine, stdin: PAYLOAD });
    expect(requests[0]?.payload).toBe(PAYLOAD);
  });

  it('hands an empty payload, or one that is not JSON, to the engine, whose verdict it is', async () => {
    const cwd = folderOf({ 'empty.json': '', 'bad.json': '{"eventName":', 'Handler.cls': handlerClass('Handler') });
    for (const file of ['empty.json', 'bad.json']) {
      const { engine } = recordingEngine({ outcome: 'badPayload', value: null });
      expect((await savelog(['run', file, '--handler', 'Handler'], { cwd, engine })).code).toBe(4);
    }
  });

  it('passes the texts of all data files on, in order', async () => {
    const cwd = folderOf({
      'call.json': PAYLOAD,
      'a.json': '1',
      'b.json': '2',
      'Handler.cls': handlerClass('Handler'),
    });
    const { engine, requests } = recordingEngine();
    await savelog(['run', 'call.json', '--handler', 'Handler', '--data', 'b.json', '--data', 'a.json'], {
      cwd,
      engine,
    });
    expect(requests[0]?.data).toEqual([
      { file: join(cwd, 'b.json'), text: '2' },
      { file: join(cwd, 'a.json'), text: '1' },
    ]);
  });

  it('takes the clock from --now', async () => {
    const cwd = folderOf({ 'call.json': PAYLOAD, 'Handler.cls': handlerClass('Handler') });
    const { engine, requests } = recordingEngine();
    const argv = ['run', 'call.json', '--handler', 'Handler', '--now', '2025-06-01T02:00+02:00'];
    await savelog(argv, { cwd, engine });
    expect(requests[0]?.now).toBe('2025-06-01T00:00:00.000Z');
  });

  it.each(['yesterday', '2025-06-01', '2025-06-01T02:00:00', '2025-02-30T00:00:00Z', '2025-06-01T25:00:00Z'])(
    'refuses %s as the time',
    async (now) => {
      const { code, stderr } = await savelog(['run', 'call.json', '--now', now]);
      expect(code).toBe(2);
      expect(stderr).toContain(`not '${now}'`);
    },
  );

  it('prints the report as JSON, with files relative to the working folder, and nothing else', async () => {
    const cwd = folderOf({ 'call.json': PAYLOAD, 'src/Handler.cls': handlerClass('Handler') });
    const file = join(cwd, 'src/Handler.cls');
    const frame = { class: 'Handler', method: 'onSaveLog', line: 3, column: 5 };
    const thrown = { type: 'System.NullPointerException', message: 'm', cause: null, stack: [{ ...frame, file }] };
    const { engine } = recordingEngine({
      outcome: 'threw',
      value: null,
      handlerFile: file,
      exception: { ...thrown, cause: thrown },
      log: [{ level: 'DEBUG', text: 'hello', file, line: 2 }],
    });
    const { code, stdout } = await savelog(['run', 'call.json', '--handler', 'Handler', '--format', 'json'], {
      cwd,
      engine,
    });
    expect(code).toBe(1);
    const shown = { ...thrown, stack: [{ ...frame, file: 'src/Handler.cls' }] };
    expect(JSON.parse(stdout)).toEqual({
      ...returnedReport,
      outcome: 'threw',
      value: null,
      handlerFile: 'src/Handler.cls',
      exception: { ...shown, cause: shown },
      log: [{ level: 'DEBUG', text: 'hello', file: 'src/Handler.cls', line: 2 }],
    });
  });

  it('runs as the user that is asked for', async () => {
    const cwd = folderOf({ 'call.json': PAYLOAD, 'Handler.cls': handlerClass('Handler') });
    const { engine, requests } = recordingEngine();
    await savelog(['run', 'call.json', '--locale', 'de_DE', '--time-zone', 'europe/berlin'], { cwd, engine });
    await savelog(['run', 'call.json', '--time-zone', 'Asia/Kolkata'], { cwd, engine });
    await savelog(['run', 'call.json', '--locale', 'sr_Latn_RS'], { cwd, engine });
    expect(requests.map(({ user }) => user)).toEqual([
      { locale: 'de_DE', timeZone: 'Europe/Berlin' },
      { timeZone: 'Asia/Kolkata' },
      { locale: 'sr_Latn_RS' },
    ]);
  });

  it.each([
    [['--time-zone', 'Mars/Olympus'], "--time-zone takes a name such as Europe/Berlin, not 'Mars/Olympus'\n"],
    [['--time-zone', '+02:00'], "--time-zone takes a name such as Europe/Berlin, not '+02:00'\n"],
    [['--time-zone', 'America/NewYork'], "not 'America/NewYork'; did you mean 'America/New_York'?\n"],
    [['--locale', 'de-DE'], "--locale takes a locale such as de_DE, not 'de-DE'; did you mean 'de_DE'?\n"],
    [['--locale', 'DE_de'], "not 'DE_de'; did you mean 'de_DE'?\n"],
    [['--locale', 'fr_XX'], "not 'fr_XX'; did you mean 'fr_FR'?\n"],
    [['--locale', 'german'], "--locale takes a locale such as de_DE, not 'german'\n"],
    [['--locale', 'xx'], "--locale takes a locale such as de_DE, not 'xx'\n"],
    [['--locle', 'de_DE'], "unknown option --locle; did you mean '--locale'?\n"],
    [['--format', 'logs'], "--format takes text, json or log, not 'logs'; did you mean 'log'?\n"],
  ])('refuses %j', async (argv, message) => {
    const { code, stdout, stderr } = await savelog(['run', 'call.json', ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('prints a debug log in the time zone of the user, which terminals cannot be steered by', async () => {
    const text = handlerClass('Handler');
    const cwd = folderOf({
      'call.json': PAYLOAD,
      'Handler.cls': text,
      'Handler.cls-meta.xml': '<ApexClass><apiVersion>61.0</apiVersion></ApexClass>',
    });
    const file = join(cwd, 'Handler.cls');
    const { engine, requests } = recordingEngine({
      log: [{ level: 'DEBUG', text: 'hello\u001b', file, line: 3 }],
    });
    const argv = ['run', 'call.json', '--format', 'log', '--time-zone', 'Asia/Kolkata'];
    const { code, stdout } = await savelog(argv, { cwd, engine });
    expect(code).toBe(0);
    expect(requests[0]?.trace).toBe(true);
    expect(stdout).toMatch(/^61\.0 APEX_CODE,DEBUG;/);
    expect(stdout).toContain('\n15:00:00.0 (0)|USER_DEBUG|[3]|DEBUG|hello\\u001b\n');
  });

  it('gives the payload its own name in what is wrong with it', async () => {
    const cwd = folderOf({ 'sub/call.json': '{', 'Handler.cls': handlerClass('Handler') });
    const place = { line: 1, column: 2, endLine: 1, endColumn: 2 };
    const problem = { code: 'run-x', severity: 'error' as const, message: 'm', file: 'payload', ...place };
    const { engine } = recordingEngine({ outcome: 'badPayload', value: null, problems: [problem] });
    const argv = ['run', 'sub/call.json', '--handler', 'Handler', '--format', 'json'];
    const { stdout } = await savelog(argv, { cwd, engine });
    expect(JSON.parse(stdout).problems).toEqual([{ ...problem, file: 'sub/call.json' }]);
  });

  it('ends with 70 when the engine breaks, and still shuts it down', async () => {
    const cwd = folderOf({ 'call.json': PAYLOAD, 'Handler.cls': handlerClass('Handler') });
    const { engine, disposals } = recordingEngine();
    engine.run = () => Promise.reject(new Error('the worker is gone'));
    const { code, stdout, stderr } = await savelog(['run', 'call.json', '--handler', 'Handler'], { cwd, engine });
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toContain('the worker is gone');
    expect(disposals()).toBe(1);
  });

  it('ends with 130 on Ctrl-C, although the run would go on', async () => {
    const cwd = folderOf({ 'call.json': PAYLOAD, 'Handler.cls': handlerClass('Handler') });
    const interrupt = new AbortController();
    const { engine, disposals } = recordingEngine();
    engine.run = () => {
      interrupt.abort();
      return new Promise(() => undefined);
    };
    const { code, stdout } = await savelog(['run', 'call.json', '--handler', 'Handler'], {
      cwd,
      engine,
      interrupted: interrupt.signal,
    });
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(disposals()).toBe(1);
  });
});

describe('the handler', () => {
  it('is the only one of the project when none is named', async () => {
    const cwd = folderOf({
      'call.json': PAYLOAD,
      'Handler.cls': handlerClass('Handler'),
      'Helper.cls': 'public class Helper { /* not purecloud.CTIExtension.SaveLog */ }',
    });
    const { engine, requests } = recordingEngine();
    await savelog(['run', 'call.json'], { cwd, engine });
    expect(requests[0]?.handler).toBe('Handler');
  });

  it('must be chosen when there are several', async () => {
    const cwd = folderOf({
      'call.json': PAYLOAD,
      'b/Beta.cls': handlerClass('Beta'),
      'Alpha.cls': handlerClass('Alpha'),
    });
    const { engine, requests } = recordingEngine();
    const { code, stdout, stderr } = await savelog(['run', 'call.json'], { cwd, engine });
    expect({ code, stdout, requests }).toEqual({ code: 2, stdout: '', requests: [] });
    expect(stderr).toBe(
      'savelog: 2 handlers in .; choose one with --handler:\n  Alpha (Alpha.cls)\n  Beta (b/Beta.cls)\n',
    );
  });

  it('is asked for when the project has none', async () => {
    const cwd = folderOf({ 'call.json': PAYLOAD });
    const { code, stderr } = await savelog(['run', 'call.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe('savelog: no class in . implements purecloud.CTIExtension.SaveLog; name one with --handler\n');
  });

  it('that does not exist is named, with the nearest class', async () => {
    const cwd = folderOf({ 'call.json': PAYLOAD, 'Handler.cls': handlerClass('Handler') });
    const { code, stderr } = await savelog(['run', 'call.json', '--handler', 'Handlr'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe("savelog: no class 'Handlr' in .; did you mean 'Handler'?\n");
  });

  it('may be given by its file from anywhere; its own folder is the project then', async () => {
    const cwd = folderOf({ 'call.json': PAYLOAD });
    const elsewhere = folderOf({ 'Handler.cls': handlerClass('Handler'), 'sub/Helper.cls': 'public class Helper {}' });
    const { engine, requests, providers } = recordingEngine();
    await savelog(['run', 'call.json', '--handler', join(elsewhere, 'Handler.cls')], { cwd, engine });
    expect(requests[0]?.handler).toBe('Handler');
    expect(providers[0]?.apexClass('handler')?.file).toBe(join(elsewhere, 'Handler.cls'));
    expect(providers[0]?.apexClass('helper')?.text).toBe('public class Helper {}');
  });

  it('given by a file runs under the name that it declares', async () => {
    const text = `/* class NotThis */ // class NorThis\n${handlerClass('Declared')}`;
    const cwd = folderOf({ 'call.json': PAYLOAD, 'Filed.cls': text });
    const { engine, requests, providers } = recordingEngine();
    await savelog(['run', 'call.json', '--handler', 'Filed.cls'], { cwd, engine });
    expect(requests[0]?.handler).toBe('Declared');
    expect(providers[0]?.apexClass('declared')?.text).toBe(text);
  });

  it('given by a file outside the package folders still is the class of its name', async () => {
    const cwd = folderOf({
      'call.json': PAYLOAD,
      'sfdx-project.json': PROJECT,
      'force-app/Helper.cls': 'public class Helper {}',
      'scratch/Handler.cls': handlerClass('Handler'),
    });
    const { engine, providers } = recordingEngine();
    await savelog(['run', 'call.json', '--handler', 'scratch/Handler.cls'], { cwd, engine });
    expect(providers[0]?.apexClass('handler')?.file).toBe(join(cwd, 'scratch/Handler.cls'));
    expect(providers[0]?.apexClass('helper')).toBeDefined();
  });

  it.each([
    ['empty', ''],
    ['without any brace', 'global class Filed implements purecloud.CTIExtension.SaveLog'],
  ])('whose file is %s is left to the compiler', async (_, text) => {
    const cwd = folderOf({ 'call.json': PAYLOAD, 'Filed.cls': text });
    const { engine, requests } = recordingEngine({ outcome: 'compileProblems', value: null });
    const { code } = await savelog(['run', 'call.json', '--handler', 'Filed.cls'], { cwd, engine });
    expect(code).toBe(4);
    expect(requests[0]?.handler).toBe('Filed');
  });
});

describe('the project', () => {
  const files = {
    'app/sfdx-project.json': PROJECT,
    'app/force-app/Handler.cls': handlerClass('Handler'),
    'app/payloads/call.json': PAYLOAD,
    'loose/call.json': PAYLOAD,
    'other/Other.cls': handlerClass('Other'),
  };

  it('is the nearest one above the payload', async () => {
    const cwd = folderOf(files);
    const { engine, requests } = recordingEngine();
    await savelog(['run', 'app/payloads/call.json'], { cwd, engine });
    expect(requests[0]?.handler).toBe('Handler');
  });

  it('is the nearest one above the working folder when the payload lies in none', async () => {
    const cwd = folderOf(files);
    const { engine, requests } = recordingEngine();
    await savelog(['run', '../loose/call.json'], { cwd: join(cwd, 'app'), engine });
    expect(requests[0]?.handler).toBe('Handler');
  });

  it('is the folder that is named, also one without sfdx-project.json', async () => {
    const cwd = folderOf(files);
    const { engine, requests } = recordingEngine();
    await savelog(['run', 'app/payloads/call.json', '--project', 'other'], { cwd, engine });
    expect(requests[0]?.handler).toBe('Other');
  });

  it('may be one with a package.xml, found from its payloads and by its name', async () => {
    const cwd = folderOf({
      'app/src/package.xml': '<Package xmlns="http://soap.sforce.com/2006/04/metadata"/>',
      'app/src/classes/Handler.cls': handlerClass('Handler'),
      'app/src/objects/Task.object': '<CustomObject/>',
      'app/payloads/call.json': PAYLOAD,
      'app/spare/Spare.cls': handlerClass('Spare'),
    });
    for (const [folder, ...argv] of [
      ['app'],
      ['app', '--project', '.'],
      ['app', '--project', 'src'],
      ['.', '--project', 'app'],
    ]) {
      const { engine, requests, providers } = recordingEngine();
      const payload = folder === '.' ? 'app/payloads/call.json' : 'payloads/call.json';
      await savelog(['run', payload, ...argv], { cwd: join(cwd, folder!), engine });
      expect(requests[0]?.handler).toBe('Handler');
      expect(providers[0]?.objectMetadata('task')).toHaveLength(1);
      expect(providers[0]?.apexClass('spare')).toBeUndefined();
    }
  });

  it('warns of a project file that cannot be used', async () => {
    const cwd = folderOf({ 'sfdx-project.json': '{', 'call.json': PAYLOAD, 'Handler.cls': handlerClass('Handler') });
    const { code, stderr } = await savelog(['run', 'call.json'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('savelog: warning: sfdx-project.json: ');
  });
});

describe('input that cannot be read ends with 2 and names the file', () => {
  const files = { 'call.json': PAYLOAD, 'Handler.cls': handlerClass('Handler'), 'bin.json': Buffer.from([0, 1, 2]) };

  it.each([
    [['missing.json'], 'missing.json: there is no such file or folder'],
    [['folder'], 'folder: it is a folder'],
    [['circle.json'], 'circle.json: '],
    [['bin.json'], 'bin.json: is a binary file, not text'],
    [['call.json', '--data', 'missing.json'], 'missing.json: there is no such file or folder'],
    [['call.json', '--handler', 'Missing.cls'], 'Missing.cls: there is no such file or folder'],
    [['call.json', '--project', 'missing'], 'missing: there is no such file or folder'],
    [['call.json', '--project', 'call.json'], 'call.json: is not a folder'],
  ])('%j: %s', async (argv, message) => {
    const cwd = folderOf(files);
    mkdirSync(join(cwd, 'folder'));
    symlinkSync('circle.json', join(cwd, 'circle.json'));
    const { code, stdout, stderr } = await savelog(['run', ...argv], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`savelog: ${message}`);
  });

  it('also when permission is denied', async () => {
    const cwd = folderOf(files);
    const readBytes = (path: string): Uint8Array => {
      throw denied(path);
    };
    const { code, stderr } = await savelog(['run', 'call.json'], { cwd, files: { readBytes } });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'savelog: call.json: permission denied\n' });
  });
});
