import { describe, expect, it } from 'vitest';
import { countReport } from '../../../tools/lib/vitest.mjs';

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((s) => ({ status: s })) });

describe('counting a report of vitest', () => {
  it('counts tests, and what did not run apart', () => {
    const testResults = [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'todo', 'pending')];
    expect(countReport({ testResults })).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  it('counts a file that does not load as one failure', () => {
    expect(countReport({ testResults: [file('failed'), file('failed', 'passed')] })).toEqual({
      passed: 1,
      failed: 2,
      skipped: 0,
    });
  });
});
