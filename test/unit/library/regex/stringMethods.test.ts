import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceAll, replaceFirst, splitByRegex, stripHtmlTags } from '../../../../engine/library/regex/stringMethods';
import { javaPattern } from '../../../../engine/library/regex/translate';
import { Unsupported } from '../../../../engine/runtime/exceptions';
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
    expect(splitByRegex(text, regExp, limit)).toEqual(parts);
  });

  it('by a plain comma agrees with JavaScript, trailing empty texts aside', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ') }), { minLength: 1 }), (parts) => {
        const text = parts.join(',');
        expect(splitByRegex(text, ',', -1)).toEqual(text === '' ? [''] : parts);
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

describe('Java regular expressions', () => {
  const matches = (regExp: string, text: string) => javaPattern(`^(?:${regExp})$`, '').test(text);

  it.each([
    ['\\p{Alpha}+', 'abcXYZ', 'abc1'],
    ['\\p{Punct}', '!', 'a'],
    ['\\p{javaLowerCase}+', 'é', 'É'],
    ['\\p{L}\\p{Nd}', 'é5', '55'],
    ['\\P{Digit}', 'a', '1'],
    ['[a-z&&[^bc]]', 'a', 'b'],
    ['[a-d[m-p]]', 'n', 'f'],
    ['[\\w.-]+@[\\w.]+', 'a-b@c.de', 'a b@c'],
    ['[^\\s]+', 'ab', 'a b'],
    ['[-a]', '-', 'b'],
    ['[a-]', '-', 'b'],
    ['[]a]', ']', 'b'],
    ['\\Qa.b\\E', 'a.b', 'axb'],
    ['\\x41\\u0042', 'AB', 'AC'],
    ['a{2,3}?', 'aa', 'a'],
    ['(a)\\1', 'aa', 'ab'],
    ['\\h', '\t', 'a'],
    ['a/b', 'a/b', 'ab'],
    ['\\-\\_\\@\\,', '-_@,', '-'],
    ['.', 'a', '\n'],
  ])('%s matches %j and not %j', (regExp, yes, no) => {
    expect(matches(regExp, yes)).toBe(true);
    expect(matches(regExp, no)).toBe(false);
  });

  it('knows flags in front, and the ends of a text', () => {
    expect(javaPattern('(?i)abc', '').test('xABCx')).toBe(true);
    expect(javaPattern('(?s)a.b', '').test('a\nb')).toBe(true);
    expect(javaPattern('a$', '').test('a\n')).toBe(true);
    expect(javaPattern('a\\z', '').test('a\n')).toBe(false);
    expect(javaPattern('^b', '').test('a\nb')).toBe(false);
    expect(javaPattern('(?m)^b', '').test('a\nb')).toBe(true);
  });

  it.each(['a++', '(?>a)', 'a(?i)b', '\\G', '\\p{InGreek}'])('%s is not simulated, and says so', (regExp) => {
    expect(() => javaPattern(regExp, '')).toThrow(Unsupported);
  });

  it.each(['(', '[', 'a{', '*', ')', '\\'])('%s is no regular expression', (regExp) => {
    expect(thrownBy(() => javaPattern(regExp, ''))).toContain('System.StringException: Invalid regex');
  });

  it('never fails otherwise, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab()[]{}\\?*+|^$.&-pQE<>:=!1,') }), (regExp) => {
        try {
          javaPattern(regExp, 'g');
        } catch (error) {
          if (!(error instanceof Unsupported))
            expect(thrownBy(() => javaPattern(regExp, 'g'))).toContain('Invalid regex');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
