import { describe, expect, it } from 'vitest';
import {
  EXIT_CODE_MEANINGS,
  ExitCode,
  exitCodeOfLint,
  exitCodeOfReport,
  exitCodeOfTests,
} from '../../../client/cli/exitCodes';
import type { Outcome } from '../../../engine/run/contract';

describe('exit codes', () => {
  it('are those that scripts rely on', () => {
    expect(ExitCode).toEqual({
      good: 0,
      checkFailed: 1,
      usage: 2,
      unsupported: 3,
      notCompiled: 4,
      fault: 70,
      interrupted: 130,
    });
  });

  it('all have a meaning', () => {
    expect(Object.keys(EXIT_CODE_MEANINGS).map(Number).sort()).toEqual(Object.values(ExitCode).sort());
  });
});

describe('the exit code of a run', () => {
  it.each<[Outcome, string | null, number]>([
    ['returned', '00T000000000001AAA', 0],
    ['returned', '', 0],
    ['returned', null, 1],
    ['threw', null, 1],
    ['limit', null, 1],
    ['unsupported', null, 3],
    ['compileProblems', null, 4],
    ['badPayload', null, 4],
    ['stopped', null, 130],
  ])('%s with value %j is %i', (outcome, value, code) => {
    expect(exitCodeOfReport({ outcome, value, problems: [] })).toBe(code);
  });

  it('of a thread that was lost is a fault of ours, although the outcome is the same as on Ctrl-C', () => {
    const place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const problem = { ...place, code: 'run-thread-lost', severity: 'error' as const, message: 'm' };
    expect(exitCodeOfReport({ outcome: 'stopped', value: null, problems: [problem] })).toBe(70);
  });
});

describe('the exit code of linting', () => {
  it.each([
    [0, 0, 0],
    [1, 0, 1],
    [0, 1, 2],
    [3, 1, 2],
  ])('with %i errors and %i unreadable inputs is %i', (errors, unreadable, code) => {
    expect(exitCodeOfLint({ errors, unreadable })).toBe(code);
  });
});

describe('the exit code of tests', () => {
  const none = { failed: 0, unsupported: 0, stopped: 0, fault: false };
  it.each([
    ['all passed', none, 0],
    ['one failed', { ...none, failed: 1 }, 1],
    ['one is unsupported', { ...none, unsupported: 1 }, 3],
    ['failed outweighs unsupported', { ...none, failed: 1, unsupported: 9 }, 1],
    ['some were stopped', { ...none, stopped: 1, unsupported: 1 }, 130],
    ['a fault of ours outweighs all', { failed: 1, unsupported: 1, stopped: 1, fault: true }, 70],
  ])('%s', (_, found, code) => {
    expect(exitCodeOfTests(found)).toBe(code);
  });
});
