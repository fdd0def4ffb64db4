import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../../server/language/nearest';

describe('editDistance', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['state', 'satte', 1],
    ['ca', 'abc', 3],
    ['same', 'same', 0],
  ])('%s to %s is %d', (left, right, distance) => {
    expect(editDistance(left, right, 10)).toBe(distance);
    expect(editDistance(right, left, 10)).toBe(distance);
  });

  test('a bound only cuts off what is not below it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 6 }), (left, right, bound) => {
        expect(editDistance(left, right, bound)).toBe(Math.min(bound, editDistance(left, right, 100)));
      }),
    );
  });
});

describe('nearest', () => {
  const names = ['state', 'startTime', 'isDone', 'isDialer'];
  test.each([
    ['STATE', 'state'],
    ['stat', 'state'],
    ['satrtTime', 'startTime'],
    ['isDon', 'isDone'],
    ['x', undefined],
    ['queueName', undefined],
  ])('%s is %s', (name, expected) => {
    expect(nearest(name, names)).toBe(expected);
  });
});
