import { beforeEach, describe, expect, it } from 'vitest';
import { RegexMatcher } from '../../../../engine/library/regex/matcher';
import { Regex } from '../../../../engine/library/regex/regex';
import { replaceAll, splitByRegex } from '../../../../engine/library/regex/stringMethods';
import { Unsupported } from '../../../../engine/runtime/exceptions';
import { startOrg, thrownBy } from '../../org/support';

beforeEach(() => void startOrg());

const LIMIT = 'System.LimitException: Regex too complicated';

/** What an operation raises; it has a second for that on a busy machine. */
function endsSoon(act: () => unknown): string {
  const start = performance.now();
  const raised = thrownBy(act);
  expect(performance.now() - start).toBeLessThan(2000);
  return raised;
}

const find = (source: string, text: string) => new RegexMatcher(Regex.of(source), text).find();

// the number of reads of an input that the platform allows: a million [D]
describe('an expression that runs away', () => {
  it.each([
    ['(a+)+$', `${'a'.repeat(30)}b`],
    ['(x+x+)+y', 'x'.repeat(40)],
    ['(a|a)*b', 'a'.repeat(40)],
    ['(a|aa)+$', `${'a'.repeat(60)}b`],
    ['([a-zA-Z]+)*$', `${'a'.repeat(40)}!`],
    ['(.*)*x', 'a'.repeat(40)],
    ['(a*)*\\1b', 'a'.repeat(40)],
    ['(?:(?:a*)*)*b', 'a'.repeat(60)],
    ['a*a*a*a*a*b', 'a'.repeat(200)],
    ['(?=(a+)+$)x', `${'a'.repeat(40)}b`],
    ['(?<=a?a?)(?:a|aa)*b', 'a'.repeat(60)],
    [`${'(?:|)'.repeat(60)}(?!)`, 'a'],
    ['(?:a?b??){25}c', 'ab'.repeat(30)],
    ['a+b', 'a'.repeat(1_000_000)],
    ['\\d+$', `${'1'.repeat(5000)}a`],
    [`${'(a|b|ab)'.repeat(30)}c`, 'ab'.repeat(30)],
    [Array.from({ length: 400 }, (_, index) => `a${index}`).join('|'), 'a'.repeat(5000)],
  ])('%s ends as the limit', (source, text) => {
    expect(endsSoon(() => find(source, text))).toBe(LIMIT);
  });

  it.each([
    ['(?:|){60}x', 'a'.repeat(10)],
    ['(?:|||){40}(?!)', 'a'],
    ['(?:()){60}(?!)', 'a'],
    ['(?:(?=a)|(?=a)){60}(?!)', 'a'],
  ])('%s ends at once: a turn of a loop that takes nothing is its last', (source, text) => {
    expect(find(source, text)).toBe(false);
  });

  it('counts the whole work on one input, as the platform does', () => {
    expect(endsSoon(() => replaceAll('ab'.repeat(600_000), 'a', ''))).toBe(LIMIT);
    const matcher = new RegexMatcher(Regex.of('a'), 'a'.repeat(1_200_000));
    expect(
      endsSoon(() => {
        while (matcher.find());
      }),
    ).toBe(LIMIT);
  });

  it('takes a long input that needs few reads', () => {
    expect(find('z', `${'a'.repeat(900_000)}z`)).toBe(true);
    expect(splitByRegex('a,'.repeat(100_000), Regex.of(','), 0)).toHaveLength(100_000);
    expect(find('(?:a|b)*c', `${'ab'.repeat(100_000)}c`)).toBe(true);
    expect(find('(?s).*?end', `${'x'.repeat(300_000)}end`)).toBe(true);
  });

  it('is refused when its groups or classes are nested too deeply', () => {
    expect(() => Regex.of('('.repeat(100_000))).toThrow(Unsupported);
    expect(() => Regex.of(`${'('.repeat(2000)}${')'.repeat(2000)}`)).toThrow(Unsupported);
    expect(thrownBy(() => Regex.of('['.repeat(100_000)))).toContain('Invalid regex');
  });

  it('does not grow with the counts of its quantifiers', () => {
    expect(endsSoon(() => find('(?:(?:a{1000}){1000}){1000}b', 'a'.repeat(2000)) || find('((', ''))).toContain(
      'Invalid regex',
    );
    expect(find('a{2147483647}', 'aaa')).toBe(false);
  });
});
