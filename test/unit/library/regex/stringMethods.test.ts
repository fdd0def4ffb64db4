import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Regex } from '../../../../engine/library/regex/regex';
import { replaceAll, replaceFirst, splitByRegex } from '../../../../engine/library/regex/stringMethods';
import { stripHtmlTags } from '../../../../engine/library/text/stripHtml';
import { thrownBy } from '../../org/support';

// results of java.lang.String.split, replaceAll, replaceFirst and java.util.regex.Pattern
describe('split', () => {
  it.each<[string, string, number, string[]]>([
    ['boo:and:foo', ':', 2, ['boo', 'and:foo']],
    ['boo:and:foo', ':', 5, ['boo', 'and', 'foo']],
    ['boo:and:foo', ':', -2, ['boo', 'and', 'foo']],
    ['boo:and:foo', 'o', 5, ['b', '', ':and:f', '', '']],
    ['boo:and:foo', 'o', -2, ['b', '', ':and:f', '', '']],
    ['boo:and:foo', 'o', 0, ['b', '', ':and:f']],
    ['a,b,,', ',', 0, ['a', 'b']],
    [',a', ',', 0, ['', 'a']],
    [',,', ',', 0, []],
    ['', ',', 0, ['']],
    ['abc', '', 0, ['a', 'b', 'c']],
    ['abc', 'x', 0, ['abc']],
    ['a.b', '\\.', 0, ['a', 'b']],
    ['a1b22c', '\\d+', 0, ['a', 'b', 'c']],
  ])('%j by %j with limit %d', (text, regExp, limit, parts) => {
    expect(splitByRegex(text, Regex.of(regExp), limit)).toEqual(parts);
  });

  it('by a plain comma agrees with JavaScript, trailing empty texts aside', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ') }), { minLength: 1 }), (parts) => {
        const text = parts.join(',');
        expect(splitByRegex(text, Regex.of(','), -1)).toEqual(text === '' ? [''] : parts);
      }),
    );
  });
});

describe('replace', () => {
  it('expands groups', () => {
    expect(replaceAll('John Smith', '(\\w+) (\\w+)', '$2, $1')).toBe('Smith, John');
    expect(replaceAll('2024-01', '(?<year>\\d+)-(?<month>\\d+)', '$'.concat('{month}/$', '{year}'))).toBe('01/2024');
    expect(replaceAll('a', '(a)', '$10')).toBe('a0');
    expect(replaceAll('abc', 'b', '\\$')).toBe('a$c');
    expect(replaceFirst('aaa', 'a', 'b')).toBe('baa');
    expect(replaceAll('+61 2 9999 8888', '[^0-9]', '')).toBe('61299998888');
  });

  it('refuses a group that is not there', () => {
    expect(thrownBy(() => replaceAll('a', 'a', '$1'))).toBe('System.StringException: No group 1');
    expect(thrownBy(() => replaceAll('a', 'a', '$'.concat('{name}')))).toContain('No group with name');
  });

  it('strips tags', () => {
    expect(stripHtmlTags('<p>Hello <b>there</b></p>')).toBe('Hello there');
  });
});
