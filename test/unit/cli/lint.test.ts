import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// Loaded here and not by the first test that runs it, whose time would tell of the loading.
import '../../../client/cli/commands/lint';
import { nodeFiles } from '../../../client/cli/files/nodeFiles';
import type { ReportedProblem } from '../../../engine/run/contract';
import { denied, folderOf, handlerClass, type Surroundings, savelog } from './harness';

/** A payload with everything that is documented to be there always. */
const GOOD = JSON.stringify({
  eventName: 'interactionChanged',
  interaction: {
    id: '0d8f1c52-6c0e-4b5e-9d3c-2f1a7b9e4c11',
    name: 'Jo',
    isConnected: true,
    isDisconnected: false,
    isDone: false,
    state: 'CONNECTED',
    isCallback: false,
    isDialer: false,
    isChat: false,
    isEmail: false,
    isMessage: false,
    isVoicemail: false,
    remoteName: 'Jo',
    displayAddress: '+34600000000',
    direction: 'Inbound',
    isInternal: false,
  },
  callLog: {},
});
const BAD = GOOD.replace('interactionChanged', 'interactionChangd');
const BAD_CLASS = handlerClass('Handler').replace('global class', 'public class');

/** What `lint --format json` found, with its exit code. */
async function lint(argv: readonly string[], surroundings: Surroundings) {
  const { code, stdout, stderr } = await savelog(['lint', '--format', 'json', ...argv], surroundings);
  const problems: (ReportedProblem & { docs: string })[] = JSON.parse(stdout).problems;
  return { code, stderr, problems, files: [...new Set(problems.map(({ file }) => file))] };
}

describe('savelog lint', () => {
  it('finds nothing to complain about in a good payload', async () => {
    const cwd = folderOf({ 'good.savelog.json': GOOD });
    expect(await savelog(['lint', 'good.savelog.json'], { cwd })).toEqual({
      code: 0,
      stdout: 'No problems in 1 file.\n',
      stderr: '',
    });
  });

  it('reports a problem with its place, its code and its page', async () => {
    const cwd = folderOf({ 'bad.savelog.json': BAD });
    const { code, stderr, problems } = await lint(['bad.savelog.json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [problem] = problems;
    // {"eventName":"interactionChangd" … : the value begins behind 13 characters and is 19 long with its quotes.
    expect(problem).toMatchObject({ file: 'bad.savelog.json', line: 1, endLine: 1, column: 14, endColumn: 33 });
    expect(problem?.severity).toBe('error');
    expect(problem?.code).toMatch(/^payload-/);
    expect(problem?.docs).toBe(`docs/problems/${problem?.code}.md`);
  });

  it('checks the classes of the payloads’ project too', async () => {
    const cwd = folderOf({ 'Handler.cls': BAD_CLASS });
    const { code, problems } = await lint(['Handler.cls'], { cwd });
    expect(code).toBe(1);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'Handler.cls', code: 'handler-not-global' }));
  });

  it('prints SARIF for the same problems', async () => {
    const cwd = folderOf({ 'bad.savelog.json': BAD });
    const { problems } = await lint(['.'], { cwd });
    const { code, stdout } = await savelog(['lint', '--format', 'sarif', '.'], { cwd });
    expect(code).toBe(1);
    const [run] = JSON.parse(stdout).runs;
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(problems.map((found) => found.code));
    for (const rule of run.tool.driver.rules) expect(rule.help.text).not.toBe('');
  });

  it('needs something to check', async () => {
    const { code, stderr } = await savelog(['lint']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "savelog lint: <files or folders> is missing\n'savelog lint --help' shows the usage.\n",
    });
  });
});

describe('a folder', () => {
  const files = {
    'b.savelog.json': BAD,
    'a/z.savelog.json': BAD,
    'other.json': BAD,
    'node_modules/x/c.savelog.json': BAD,
    '.git/d.savelog.json': BAD,
    '.sfdx/e.savelog.json': BAD,
  };

  it('is searched deeply for payloads, other people’s folders left out, in a fixed order', async () => {
    const cwd = folderOf(files);
    expect((await lint(['.'], { cwd })).files).toEqual(['a/z.savelog.json', 'b.savelog.json']);
    expect((await lint(['b.savelog.json', 'a', '.'], { cwd })).files).toEqual(['a/z.savelog.json', 'b.savelog.json']);
  });

  it('shows its files relative to the working folder', async () => {
    const root = folderOf({ ...files, 'sub/x': '' });
    expect((await lint(['..'], { cwd: join(root, 'sub') })).files).toEqual([
      '../a/z.savelog.json',
      '../b.savelog.json',
    ]);
  });

  it('with links that go round in a circle is left in the end', async () => {
    const cwd = folderOf({ 'a/b.savelog.json': BAD });
    symlinkSync('..', join(cwd, 'a/up'));
    expect((await lint(['.'], { cwd })).files).toEqual(['a/b.savelog.json']);
  });

  it('with nothing of ours in it is good', async () => {
    const cwd = folderOf({ 'readme.txt': '' });
    expect(await savelog(['lint', '.'], { cwd })).toMatchObject({ code: 0, stdout: 'No problems in 0 files.\n' });
  });
});

describe('the classes of a folder', () => {
  const files = {
    'Handler.cls': handlerClass('Handler').replace("return '';", 'return Helper.answer();'),
    'Helper.cls': 'public class Helper {\n  public static String answer() {\n    return missing;\n  }\n}\n',
    'Stranger.cls': 'public class Stranger {\n  public static String answer() {\n    return missing;\n  }\n}\n',
  };

  it('are checked when they are handlers or within their reach', async () => {
    const cwd = folderOf(files);
    const { files: found } = await lint(['.'], { cwd });
    expect(found).toContain('Helper.cls');
    expect(found).not.toContain('Stranger.cls');
  });

  it('are all checked with --apex all', async () => {
    const cwd = folderOf(files);
    const { files: found } = await lint(['.', '--apex', 'all'], { cwd });
    expect(found).toEqual(expect.arrayContaining(['Helper.cls', 'Stranger.cls']));
  });

  it('are checked when they are named', async () => {
    const cwd = folderOf(files);
    expect((await lint(['Stranger.cls'], { cwd })).files).toEqual(['Stranger.cls']);
  });
});

describe('the metadata of a project', () => {
  const files = {
    'sfdx-project.json': '{"packageDirectories": [{"path": "app"}, {}]}',
    'app/objects/Task/fields/Bad__c.field-meta.xml': '<CustomField>\n  <fullName>Bad__c</label>\n</CustomField>',
    'app/objects/Task/fields/Good__c.field-meta.xml':
      '<CustomField><fullName>Good__c</fullName><type>Date</type></CustomField>',
    'app/objects/Task/listViews/All.listView-meta.xml': '<ListView>',
    'app/layouts/Task.layout-meta.xml': '<Layout>',
  };

  it('is checked with its folder, its project file too', async () => {
    const cwd = folderOf(files);
    const { code, problems } = await lint(['.'], { cwd });
    expect(code).toBe(1);
    expect(problems.map(({ file, code: kind, line, column }) => [file, kind, line, column])).toEqual([
      ['app/objects/Task/fields/Bad__c.field-meta.xml', 'metadata-malformed', 2, 19],
      ['sfdx-project.json', 'metadata-project-file', 1, 42],
    ]);
  });

  it('is checked when it is named', async () => {
    const cwd = folderOf(files);
    const { files: found } = await lint(['app/objects/Task/fields/Bad__c.field-meta.xml'], { cwd });
    expect(found).toEqual(['app/objects/Task/fields/Bad__c.field-meta.xml']);
    expect((await lint(['app/layouts/Task.layout-meta.xml'], { cwd })).code).toBe(2);
  });

  it('is checked in the format of the Metadata API too, with its package.xml', async () => {
    const manifest = '<Package xmlns="http://soap.sforce.com/2006/04/metadata">\n</Pakage>';
    const cwd = folderOf({
      'src/package.xml': manifest,
      'src/objects/Task.object':
        '<CustomObject>\n<fields><fullName>A__c</fullName><type>Texxt</type></fields></CustomObject>',
      'src/customMetadata/README.md': '<no>',
      'else/package.xml': Buffer.from([0x3c, 0xe9]),
      'else/objects.xml': '<no>',
    });
    const { code, stderr, problems } = await lint(['.'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(problems.map(({ file, code: kind, line, column }) => [file, kind, line, column])).toEqual([
      ['src/objects/Task.object', 'metadata-unknown-type', 2, 34],
      ['src/package.xml', 'metadata-malformed', 2, 1],
    ]);
    expect((await lint(['src/objects/Task.object'], { cwd })).files).toEqual(['src/objects/Task.object']);
    expect((await lint(['src/package.xml'], { cwd })).files).toEqual(['src/package.xml']);
    expect((await lint(['src/customMetadata/README.md'], { cwd })).code).toBe(2);
  });

  it('is not spoken of when a class is checked', async () => {
    const cwd = folderOf({ ...files, 'app/classes/Handler.cls': handlerClass('Handler') });
    expect((await lint(['app/classes/Handler.cls'], { cwd })).problems).toEqual([]);
  });
});

describe('a JSON file that is named', () => {
  it.each([
    ['is empty', ''],
    ['is cut off', '{"eventName":"interactionChanged","interaction":{'],
    ['is an array', '[]'],
    ['is something else', '{"name":"package"}'],
  ])('and %s has an error, as the payload that it was meant to be', async (_, text) => {
    const cwd = folderOf({ 'payload.json': text });
    const { code, problems } = await lint(['payload.json'], { cwd });
    expect(code).toBe(1);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('may begin with a byte-order mark, which moves no column', async () => {
    const cwd = folderOf({ 'payload.json': `\uFEFF${BAD}` });
    expect((await lint(['payload.json'], { cwd })).problems[0]).toMatchObject({ line: 1, column: 14 });
  });
});

describe('what cannot be read is named, the rest is checked, and the exit code is 2', () => {
  it.each([
    ['missing', undefined, 'missing: there is no such file or folder'],
    ['missing.savelog.json', undefined, 'missing.savelog.json: there is no such file or folder'],
    ['binary.savelog.json', Buffer.from([0x7b, 0, 0x7d]), 'binary.savelog.json: is a binary file, not text'],
    [
      'latin.savelog.json',
      Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]),
      'latin.savelog.json: is not UTF-8 text (byte 0xE9 at offset 2, line 1)',
    ],
    ['Binary.cls', Buffer.from([0xca, 0xfe, 0, 1]), 'Binary.cls: is a binary file, not text'],
    [
      'notes.txt',
      Buffer.from('{}'),
      'notes.txt: is neither a payload (.json), Apex (.cls, .trigger, .apex) nor metadata that is read',
    ],
  ])('%s', async (name, content, message) => {
    const cwd = folderOf({ 'bad.savelog.json': BAD, ...(content ? { [name]: content } : {}) });
    const { code, stderr, files } = await lint([name, 'bad.savelog.json'], { cwd });
    expect({ code, stderr, files }).toEqual({ code: 2, stderr: `savelog: ${message}\n`, files: ['bad.savelog.json'] });
  });

  it('a folder without permission', async () => {
    const cwd = folderOf({ 'bad.savelog.json': BAD });
    mkdirSync(join(cwd, 'secret'));
    const list: typeof nodeFiles.list = (folder) => {
      if (folder.endsWith('secret')) throw denied(folder);
      return nodeFiles.list(folder);
    };
    const { code, stderr, files } = await lint(['.'], { cwd, files: { list } });
    expect({ code, files }).toEqual({ code: 2, files: ['bad.savelog.json'] });
    expect(stderr).toBe('savelog: secret: permission denied\n');
  });
});

describe('Apex that is no class', () => {
  it.each([
    ['empty', ''],
    ['without any brace', 'global class Handler implements purecloud.CTIExtension.SaveLog'],
    ['nested very deeply', `global class Handler { Object o = ${'('.repeat(20_000)}1; }`],
  ])('%s gives a verdict', async (_, text) => {
    const cwd = folderOf({ 'Handler.cls': text });
    const { code, stderr, problems } = await lint(['Handler.cls'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('triggers and anonymous Apex', () => {
  const files = {
    'sfdx-project.json': '{"packageDirectories":[{"path":"force-app"}]}',
    'force-app/Handler.cls': handlerClass('Handler').replace('return', 'Task saved = null; return'),
    'force-app/OnTask.trigger': "trigger OnTask on Task (before insert) { Integer i = 'a'; }",
    'force-app/OnCase.trigger': "trigger OnCase on Case (before insert) { Integer i = 'a'; }",
    'force-app/seed.apex': "Integer i = 'a';",
  };

  it.each([
    ['of a folder: what the handlers reach', ['.'], ['force-app/OnTask.trigger']],
    [
      'of a folder: all',
      ['--apex', 'all', '.'],
      ['force-app/OnCase.trigger', 'force-app/OnTask.trigger', 'force-app/seed.apex'],
    ],
    ['a trigger by name', ['force-app/OnCase.trigger'], ['force-app/OnCase.trigger']],
    ['a block by name', ['force-app/seed.apex'], ['force-app/seed.apex']],
  ])('%s', async (_, argv, expected) => {
    const found = await lint(argv, { cwd: folderOf(files) });
    expect(found.stderr).toBe('');
    expect(found.files).toEqual(expected);
    expect(new Set(found.problems.map(({ code }) => code))).toEqual(new Set(['type-illegal-assignment']));
    expect(found.code).toBe(1);
  });
});
