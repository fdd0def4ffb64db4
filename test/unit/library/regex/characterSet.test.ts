import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharacterSet } from '../../../../engine/library/regex/characterSet';
import { unicodeSet } from '../../../../engine/library/regex/unicodeSets';

const point = fc.integer({ min: 0, max: 200 });
const set = fc
  .array(
    fc.tuple(point, point).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    { maxLength: 4 },
  )
  .map((ranges) => CharacterSet.of(...ranges));

describe('a set of characters', () => {
  it('has what its parts have', () => {
    fc.assert(
      fc.property(set, set, point, (a, b, at) => {
        expect(a.union(b).has(at)).toBe(a.has(at) || b.has(at));
        expect(a.intersection(b).has(at)).toBe(a.has(at) && b.has(at));
        expect(a.complement().has(at)).toBe(!a.has(at));
        expect(new RegExp(`^${a.text}$`, 'u').test(String.fromCodePoint(at))).toBe(a.has(at));
      }),
    );
  });

  it.each(['\\p{L}', '\\p{Lu}', '\\p{White_Space}', '\\p{Cs}', '\\p{Cn}', '\\p{Script=Greek}', '\\P{L}'])(
    'of %s has what the property has',
    (property) => {
      const expression = new RegExp(property, 'u');
      const points = [0, 0x41, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff];
      for (const at of points) expect(unicodeSet(property).has(at)).toBe(expression.test(String.fromCodePoint(at)));
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 0x10ffff }), (at) => {
          expect(unicodeSet(property).has(at)).toBe(expression.test(String.fromCodePoint(at)));
        }),
      );
    },
  );
});
