import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchMode } from '../../../../engine/library/regex/regex';
import { byJavaScript, byMachine } from './support';

const atoms = [
  'a',
  'b',
  'c',
  'A',
  '1',
  ' ',
  '.',
  '[ab]',
  '[^a]',
  '[a-c&&[^b]]',
  '\\d',
  '\\w',
  '\\W',
  '\\s',
  '\\b',
  '\\B',
  '^',
  '$',
  '\\A',
  '\\z',
  '\\Z',
  '\\R',
  '\\p{Alpha}',
  '\\p{L}',
  '(?i)',
  '(?m)',
  '(?s)',
  '(?-i)',
  '(?i:b)',
  '\\Qa.\\E',
  '\\x61',
  '\\n',
] as const;

/** Expressions with groups, choices, loops and look-around; some of them faulty. */
const expression = fc.letrec<{ part: string; many: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    { weight: 4, arbitrary: fc.constantFrom(...atoms) },
    {
      weight: 2,
      arbitrary: fc.tuple(tie('many'), fc.constantFrom('(', '(?:')).map(([inner, open]) => `${open}${inner})`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('part'), fc.constantFrom('?', '*', '+', '{2}', '{1,2}', '??', '*?', '+?', '{0,2}?'), fc.boolean())
        .map(([inner, quantifier, bare]) => (bare ? `${inner}${quantifier}` : `(?:${inner})${quantifier}`)),
    },
    { weight: 1, arbitrary: fc.tuple(tie('many'), tie('many')).map(([a, b]) => `(?:${a}|${b})`) },
    {
      weight: 1,
      arbitrary: fc.tuple(tie('part'), fc.constantFrom('?=', '?!', '?<=', '?<!')).map(([a, b]) => `(${b}${a})`),
    },
  ),
  many: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
})).many;

const input = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'A', 'B', '1', ' ', '_', '\n', '\r', '\u0085', 'é'),
  maxLength: 12,
});

describe('JavaScript and the machine', () => {
  it('find the same matches and groups', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        expression,
        input,
        fc.constantFrom<MatchMode>('find', 'lookingAt', 'matches'),
        (source, text, mode) => {
          let native: ReturnType<typeof byJavaScript>;
          try {
            native = byJavaScript(source, text, mode);
          } catch {
            return;
          }
          if (!native) return;
          compared++;
          expect(byMachine(source, text, mode)).toEqual(native);
        },
      ),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(500);
  }, 20000);
});
