import { describe, expect, it } from 'vitest';
import { honest, inWords, sum } from '../../../tools/lib/tally.mjs';

describe('counting tests', () => {
  it('sums suites', () => {
    const counts = [
      { passed: 2, failed: 1 },
      { passed: 3, failed: 0, skipped: 4 },
    ];
    expect(sum(counts)).toEqual({ passed: 5, failed: 1, skipped: 4 });
  });

  it.each([
    ['all is well', { passed: 3, failed: 0 }, 0, 0],
    ['nothing ran', { passed: 0, failed: 0 }, 0, 1],
    ['only skipped tests', { passed: 0, failed: 0, skipped: 2 }, 0, 1],
    ['the program failed, its report does not say so', { passed: 3, failed: 0 }, 1, 1],
    ['failures are told once', { passed: 3, failed: 2 }, 1, 2],
  ])('is honest: %s', (_, count, exitCode, failed) => {
    expect(honest(count, exitCode).failed).toBe(failed);
  });

  it('says it in words', () => {
    expect(inWords({ passed: 3, failed: 1 })).toBe('3 passed, 1 failed');
    expect(inWords({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed (2 skipped)');
  });
});
