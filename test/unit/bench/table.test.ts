import { describe, expect, it } from 'vitest';
import { type BenchRow, keepsBudget } from '../../bench/row';
import { table } from '../../bench/table';

const row = (ratio: number, budget?: number, bound?: BenchRow['bound']): BenchRow => ({
  ...{ name: 'parser', ours: 1234.5, reference: 0.123456, unit: 'ms', ratio },
  ...{ budget, bound },
});

describe('the table of benchmarks', () => {
  it.each([
    [row(1.2, 1.2), true],
    [row(1.21, 1.2), false],
    [row(25, 25, 'atLeast'), true],
    [row(24.9, 25, 'atLeast'), false],
    [row(3), undefined],
  ])('judges %o', (given, verdict) => {
    expect(keepsBudget(given)).toBe(verdict);
  });

  it('leaves out what is not compared with anything', () => {
    expect(table([{ name: 'size', ours: 3, reference: Number.NaN, ratio: Number.NaN, unit: 'KB' }])).not.toContain(
      'NaN',
    );
  });

  it('is aligned and tells the verdict', () => {
    expect(table([row(30, 25, 'atLeast'), row(30, 25), row(30)])).toBe(
      [
        'benchmark   ours  reference  unit  ratio  budget',
        'parser     1,235      0.123  ms       30  ≥ 25    kept',
        'parser     1,235      0.123  ms       30  ≤ 25    MISSED',
        'parser     1,235      0.123  ms       30',
      ].join('\n'),
    );
  });
});
