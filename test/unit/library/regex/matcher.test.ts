import { beforeEach, describe, expect, it } from 'vitest';
import { RegexMatcher } from '../../../../engine/library/regex/matcher';
import { Regex } from '../../../../engine/library/regex/regex';
import { runStatements } from '../../../support/apex';
import { startOrg, thrownBy } from '../../org/support';

beforeEach(() => void startOrg());

const on = (source: string, text: string) => new RegexMatcher(Regex.of(source), text);

// https://docs.oracle.com/javase/8/docs/api/java/util/regex/Matcher.html
describe('a matcher', () => {
  it('searches on from \\G', () => {
    const matcher = on('\\G\\d', '12a3');
    expect([matcher.find(), matcher.find(), matcher.find()]).toEqual([true, true, false]);
  });

  it('looks past its bounds only when they are transparent', () => {
    const matcher = on('(?<=a)b(?=c)', 'abc');
    matcher.region(1, 2);
    expect(matcher.lookingAt()).toBe(false);
    matcher.transparentBounds = true;
    expect(matcher.lookingAt()).toBe(true);
    expect([matcher.start(), matcher.end()]).toEqual([1, 2]);
  });

  it.each([
    ['\\d+', '12', true, false],
    ['\\d+', '12a', false, false],
    ['a$', 'a', true, true],
    ['a\\b', 'a', true, true],
    ['a\\z', 'a', true, false],
    ['abc', 'ab', true, false],
    ['a|b', 'a', false, false],
  ])('%s on %j: the end was hit %s, and is required %s', (source, text, hit, required) => {
    const matcher = on(source, text);
    matcher.find();
    expect([matcher.hitEnd, matcher.requireEnd]).toEqual([hit, required]);
  });

  it('finds halves of pairs only where a pair does not match', () => {
    const matcher = on('.', '😀');
    expect([matcher.find(), matcher.end(), matcher.find()]).toEqual([true, 2, false]);
    expect(on('\\ude00', '😀').find()).toBe(true);
  });

  it.each([
    ['\\', 'character to be escaped is missing'],
    ['$', 'Illegal group reference: group index is missing'],
    ['$a', 'Illegal group reference'],
    ['$2', 'No group 2'],
    ['${', "named capturing group is missing trailing '}'"],
    ['$'.concat('{1a}'), 'capturing group name {1a} starts with digit character'],
    ['$'.concat('{b}'), 'No group with name {b}'],
  ])('refuses the replacement %s', (replacement, message) => {
    expect(thrownBy(() => on('(a)', 'a').replace(replacement, true))).toBe(`System.StringException: ${message}`);
  });

  it('ends a run that its expression runs away with, whatever the run would catch', () => {
    const report = runStatements(`
      try {
        return String.valueOf(Pattern.matches('(a+)+', 'a'.repeat(40) + 'b'));
      } catch (Exception e) {
        return 'caught';
      } finally {
        System.debug('finally');
      }`);
    expect(report.outcome).toBe('limit');
    expect(report.exception).toMatchObject({ type: 'System.LimitException', message: 'Regex too complicated' });
    expect(report.log).toEqual([]);
  });
});
