import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../client/cli/files/nodeFiles';
import type { Engine } from '../../../client/cli/io';
import { denied, folderOf, recordingEngine, type Surroundings, savelog, testingEngine } from './harness';

const FILES = {
  'classes/Sums.cls': `public class Sums {
  public static Integer add(Integer a, Integer b) { return a + b; }
  public static Integer never() { return 0; }
}`,
  'classes/SumsTest.cls': `@IsTest
private class SumsTest {
  @IsTest static void adds() {
    System.assertEquals(3, Sums.add(1, 2));
  }
  @IsTest static void addsWrongly() {
    System.assertEquals(4, Sums.add(1, 2), 'sum');
  }
}`,
  'classes/QueryTest.cls': `@IsTest
private class QueryTest {
  @IsTest static void searches() {
    Object found = [FIND 'x'];
  }
}`,
};

async function test(argv: readonly string[], files: Readonly<Record<string, string>> = FILES, more: Surroundings = {}) {
  const cwd = folderOf(files);
  return { cwd, ...(await savelog(['test', ...argv], { cwd, engine: testingEngine(), ...more })) };
}

const names = async (argv: readonly string[], files?: Readonly<Record<string, string>>) => {
  const { stdout } = await test([...argv, '--format', 'json'], files);
  const { tests } = JSON.parse(stdout) as { tests: { class: string; method: string }[] };
  return tests.map((each) => `${each.class}.${each.method}`);
};

describe('savelog test', () => {
  it('prints what failed and what is unsupported, with its place, and counts all', async () => {
    const { code, stdout, stderr } = await test(['classes']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.replace(/, \d+ ms\)/, ')').split('\n')).toEqual([
      'Unsupported',
      '  QueryTest.searches',
      '    unsupported-sosl: SOSL searches are not simulated.',
      '    classes/QueryTest.cls:4',
      '',
      'Failed',
      '  SumsTest.addsWrongly',
      '    System.AssertException: Assertion Failed: sum: Expected: 4, Actual: 3',
      '    at SumsTest.addsWrongly (classes/SumsTest.cls:7)',
      '',
      '1 passed, 1 failed, 1 unsupported (2 classes)',
      '',
    ]);
  });

  it('ends well when all passed, and with its own code when something is only unsupported', async () => {
    expect((await test(['classes', '--filter', 'adds'])).code).toBe(0);
    expect((await test(['classes', '--filter', 'QueryTest'])).code).toBe(3);
  });

  it('runs a class given by its file', async () => {
    expect(await names(['classes/QueryTest.cls'])).toEqual(['QueryTest.searches']);
  });

  it.each([
    ['sumstest', ['SumsTest.adds', 'SumsTest.addsWrongly']],
    ['adds', ['SumsTest.adds']],
    ['adds*', ['SumsTest.adds', 'SumsTest.addsWrongly']],
    ['*Test.*wrong*', ['SumsTest.addsWrongly']],
    ['SumsTest.*', ['SumsTest.adds', 'SumsTest.addsWrongly']],
    ['*', ['QueryTest.searches', 'SumsTest.adds', 'SumsTest.addsWrongly']],
  ])('--filter %s runs %j', async (filter, expected) => {
    expect(await names(['classes', '--filter', filter])).toEqual(expected);
  });

  it('finds the classes that tests use in the project around, and in --path', async () => {
    const project = '{"packageDirectories":[{"path":"main"},{"path":"tests"}]}';
    const lib = { 'lib/Sums.cls': FILES['classes/Sums.cls'] };
    const tests = { 'tests/SumsTest.cls': FILES['classes/SumsTest.cls'] };
    const inProject = { ...tests, 'main/Sums.cls': FILES['classes/Sums.cls'], 'sfdx-project.json': project };
    expect((await test(['tests', '--filter', 'adds'], inProject)).code).toBe(0);
    expect((await test(['tests', '--filter', 'adds', '--path', 'lib'], { ...tests, ...lib })).code).toBe(0);
    expect((await test(['tests', '--filter', 'adds'], { ...tests, ...lib })).code).not.toBe(0);
  });

  it('shows a class whose text is too broken to show its tests as failed', async () => {
    const { code, stdout } = await test(['.'], { 'T.cls': '@IsTest class T { @IsTest static' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/ {2}T\n {4}syntax-[\w-]+: .*\n {4}T\.cls:1\n/);
  });

  it('says how many lines of which classes ran, test classes left out', async () => {
    const { code, stdout } = await test(['classes', '--filter', 'adds', '--coverage']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Coverage
  Class  Lines  Percent  Uncovered lines
  Sums     1/2      50%  3
  Total    1/2      50%

1 passed`);
    const json = await test(['classes', '--filter', 'adds', '--coverage', '--format', 'json']);
    expect(JSON.parse(json.stdout).coverage).toEqual([
      { class: 'Sums', file: 'classes/Sums.cls', covered: [2], uncovered: [3] },
    ]);
  });

  it('tells no coverage unless it is asked to', async () => {
    const { stdout } = await test(['classes', '--filter', 'adds', '--format', 'json']);
    expect(JSON.parse(stdout).coverage).toBeNull();
  });

  it('writes coverage as LCOV, whatever it prints', async () => {
    const { cwd, code, stdout } = await test(['classes', '--filter', 'adds', '--coverage-file', 'coverage.lcov']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('Coverage');
    expect(readFileSync(join(cwd, 'coverage.lcov'), 'utf8')).toBe(
      'TN:\nSF:classes/Sums.cls\nDA:2,1\nDA:3,0\nLF:2\nLH:1\nend_of_record\n',
    );
  });

  it('prints the results even when the coverage cannot be written', async () => {
    const write = (path: string) => {
      throw denied(path);
    };
    const argv = ['classes', '--filter', 'adds', '--coverage-file', 'coverage.lcov'];
    const { code, stdout, stderr } = await test(argv, FILES, { files: { write } });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'savelog: coverage.lcov: permission denied\n' });
    expect(stdout).toContain('1 passed');
  });

  it('runs the tests as the user that is asked for', async () => {
    const source = `@IsTest class UserTest { @IsTest static void knows() {
      System.assertEquals('de_DE', UserInfo.getLocale());
      System.assertEquals('Europe/Berlin', UserInfo.getTimeZone().getID());
    } }`;
    const argv = ['.', '--locale', 'de_DE', '--time-zone', 'Europe/Berlin'];
    expect((await test(argv, { 'UserTest.cls': source })).code).toBe(0);
    expect((await test(['.'], { 'UserTest.cls': source })).code).toBe(1);
  });

  it('opens an engine for each job, at most one for each class, and disposes of them', async () => {
    const opened: ReturnType<typeof recordingEngine>[] = [];
    const cwd = folderOf(FILES);
    const engine = (): Engine => {
      const recording = recordingEngine();
      opened.push(recording);
      return { ...testingEngine(), dispose: recording.engine.dispose };
    };
    for (const jobs of ['1', '2', '9']) {
      opened.length = 0;
      await savelog(['test', 'classes', '--jobs', jobs], { cwd, openEngine: engine });
      expect(opened.length).toBe(Math.min(Number(jobs), 2));
      expect(opened.map(({ disposals }) => disposals())).toEqual(opened.map(() => 1));
    }
  });

  it('shows progress on a terminal alone, and takes it away', async () => {
    const quiet = await test(['classes']);
    expect(quiet.stderr).toBe('');
    const { stderr, stdout } = await test(['classes'], FILES, { terminal: true });
    expect(stderr.startsWith('\r\u001b[K0 passed, 0 failed, 0 unsupported  QueryTest')).toBe(true);
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect(stdout).not.toContain('\r');
  });

  it('ends cleanly on Ctrl-C', async () => {
    const recording = recordingEngine();
    const engine: Engine = { ...recording.engine, test: () => new Promise(() => {}) };
    const { code, stdout, stderr } = await test(['classes'], FILES, { engine, interrupted: AbortSignal.abort() });
    expect({ code, stdout, stderr }).toEqual({ code: 130, stdout: '', stderr: '' });
    expect(recording.disposals()).toBeGreaterThan(0);
  });
});

describe('savelog test refuses', () => {
  it.each([
    ['a folder that is missing', ['nowhere'], 'savelog: nowhere: there is no such file or folder\n'],
    ['a file that is no class', ['notes.txt'], 'savelog: notes.txt: is neither a folder nor a .cls file\n'],
    ['a path that is no folder', ['classes', '--path', 'notes.txt'], 'savelog: notes.txt: is no folder\n'],
    ['a folder without tests', ['empty'], 'savelog: empty: no class declares a test\n'],
    [
      'a filter that matches nothing',
      ['classes', '--filter', 'Nope*'],
      'savelog: no test is named Nope*; there are 2 test classes in classes\n',
    ],
    [
      'a coverage file in a folder that is not there',
      ['classes', '--coverage-file', 'out/coverage.lcov'],
      'savelog: out: there is no such file or folder\n',
    ],
    [
      'a coverage file below a file',
      ['classes', '--coverage-file', 'notes.txt/coverage.lcov'],
      'savelog: notes.txt: is no folder\n',
    ],
    [
      'a time zone that does not exist',
      ['classes', '--time-zone', 'Europe/Berln'],
      "savelog test: --time-zone takes a name such as Europe/Berlin, not 'Europe/Berln'; did you mean 'Europe/Berlin'?\n'savelog test --help' shows the usage.\n",
    ],
    [
      'jobs that are no number',
      ['classes', '--jobs', '0'],
      "savelog test: --jobs takes a whole number from 1, not '0'\n'savelog test --help' shows the usage.\n",
    ],
    ['no operand', [], "savelog test: <folders or classes> is missing\n'savelog test --help' shows the usage.\n"],
  ])('%s', async (_, argv, message) => {
    const cwd = folderOf({ ...FILES, 'notes.txt': 'x' });
    mkdirSync(join(cwd, 'empty'));
    const { code, stdout, stderr } = await savelog(['test', ...argv], { cwd, engine: testingEngine() });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: message });
  });

  it('to call a run good that left a class out, but runs the rest', async () => {
    const read = (path: string) => {
      if (path.endsWith('QueryTest.cls')) throw denied(path);
      return nodeFiles.read(path);
    };
    const { code, stdout, stderr } = await test(['classes', '--filter', 'adds'], FILES, { files: { read } });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'savelog: classes/QueryTest.cls: permission denied\n' });
    expect(stdout).toContain('1 passed');
  });
});
