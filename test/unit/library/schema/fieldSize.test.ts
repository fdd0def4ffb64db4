import { describe, expect, it } from 'vitest';
import { byteLengthOf, lengthOf, precisionOf, scaleOf } from '../../../../engine/library/schema/fieldSize';
import { field } from '../../../../engine/org/metadata/standard/field';
import { taskInfo } from '../../../../engine/org/metadata/standard/task';
import { Unsupported } from '../../../../engine/runtime/exceptions';

describe('sizes of a field', () => {
  it.each([
    ['text', field('A', 'A', 'string', { length: 80 }), 80, 240],
    ['a reference', field('A', 'A', 'reference'), 18, 18],
    ['a picklist', field('A', 'A', 'picklist'), 255, 765],
    ['a number', field('A', 'A', 'double', { precision: 5, scale: 2 }), 0, 0],
    ['a checkbox', field('A', 'A', 'boolean'), 0, 0],
  ])('%s has length %#', (_, info, length, bytes) => {
    expect([lengthOf(taskInfo, info), byteLengthOf(taskInfo, info)]).toEqual([length, bytes]);
  });

  it('are precision and scale of numbers alone', () => {
    const number = field('A', 'A', 'currency', { precision: 18, scale: 2 });
    expect([precisionOf(taskInfo, number), scaleOf(taskInfo, number)]).toEqual([18, 2]);
    const text = field('A', 'A', 'string', { length: 80 });
    expect([precisionOf(taskInfo, text), scaleOf(taskInfo, text)]).toEqual([0, 0]);
  });

  it('that are not known end the run rather than be 0', () => {
    expect(() => lengthOf(taskInfo, field('A', 'A', 'string'))).toThrow(Unsupported);
    expect(() => precisionOf(taskInfo, field('A', 'A', 'double'))).toThrow(Unsupported);
    expect(() => scaleOf(taskInfo, field('A', 'A', 'percent'))).toThrow(Unsupported);
  });
});
