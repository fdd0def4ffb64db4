import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Regex } from '../../../../engine/library/regex/regex';
import { Unsupported } from '../../../../engine/runtime/exceptions';
import { thrownBy } from '../../org/support';
import { found, groups, matches } from './support';

// https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html
describe('what an expression matches', () => {
  it.each([
    ['a.c', 'abc', 'a\nc'],
    ['(?s)a.c', 'a\nc', 'a\n\nc'],
    ['(?d)a.c', 'a\rc', 'a\nc'],
    ['\\Qa.b\\E+', 'a.bb', 'axb'],
    ['\\Qa.b', 'a.b', 'axb'],
    ['[\\Q^-]\\E]', '^', 'a'],
    ['\\x41\\u0042\\x{43}\\0104', 'ABCD', 'ABCE'],
    ['\\ud83d\\ude00', '😀', '\ud83d'],
    ['\\x{1F600}', '😀', '\ude00'],
    ['\\cA\\t\\n\\r\\f\\a\\e', '\u0001\t\n\r\f\u0007\u001b', 'A'],
    ['\\R', '\r\n', '\n\r'],
    ['\\h\\H', '\u00a0a', 'a\u00a0'],
    ['\\v\\V', '\u2028a', 'aa'],
    ['a/b\\-\\_\\@', 'a/b-_@', 'a'],
    ['[\\w.-]+@[\\w.]+', 'a-b@c.de', 'a b@c'],
    ['a{2}{3}', 'aa', 'aaa'],
    ['a{0}b', 'b', 'ab'],
    ['(?x) a b # c', 'ab', 'a b'],
    ['(?x)[a b]+', 'ab', 'a b'],
    ['(a)(b)?\\1', 'aba', 'abb'],
    ['(?<x>a)\\k<x>', 'aa', 'ab'],
    ['(a)?\\1b', 'aab', 'b'],
    ['()\\10', '0', ''],
    ['(?i)(a)\\1', 'aA', 'ab'],
  ])('%s matches %j and not %j', (regExp, yes, no) => {
    expect(matches(regExp, yes)).toBe(true);
    expect(matches(regExp, no)).toBe(false);
  });
});

describe('character classes', () => {
  it.each([
    ['[a-d[m-p]]', 'n', 'f'],
    ['[a-z&&[def]]', 'd', 'a'],
    ['[a-z&&[^bc]]', 'a', 'b'],
    ['[a-z&&[^m-p]]', 'q', 'm'],
    ['[^a-z&&[^b]]', 'b', 'a'],
    ['[a-z&&def]', 'e', 'a'],
    ['[a&&b&&c]', '', 'a'],
    ['[^a[b]]', 'c', 'b'],
    ['[]a]', ']', 'b'],
    ['[^]a]', 'b', ']'],
    ['[a-]', '-', 'b'],
    ['[-a]', '-', 'b'],
    ['[a&b]', '&', 'c'],
    ['[a^]', '^', 'b'],
    ['[\\d.-]', '-', 'a'],
    ['[\\]]', ']', 'a'],
    ['[\\p{L}\\d]', 'é', ' '],
    ['(?i)[a-c]', 'B', 'D'],
    ['(?i)[^a-c]', 'D', 'B'],
    ['\\p{Lower}', 'a', 'é'],
    ['\\p{Upper}', 'A', 'a'],
    ['\\p{Alpha}', 'Z', 'é'],
    ['\\p{Punct}', '~', 'a'],
    ['\\p{Graph}', '!', ' '],
    ['\\p{Print}', ' ', '\t'],
    ['\\p{Blank}', '\t', '\n'],
    ['\\p{Cntrl}', '\u007f', 'a'],
    ['\\p{XDigit}', 'f', 'g'],
    ['\\p{Space}', '\u000b', 'a'],
    ['\\p{javaLowerCase}', 'é', 'É'],
    ['\\p{javaUpperCase}', 'É', 'é'],
    ['\\p{javaWhitespace}', '\u2003', '\u00a0'],
    ['\\p{javaMirrored}', '(', 'a'],
    ['\\p{javaLetterOrDigit}', '٣', '-'],
    ['\\p{IsLatin}', 'é', 'д'],
    ['\\p{script=Cyrillic}', 'д', 'é'],
    ['\\p{IsOld_Italic}', '\u{10300}', 'a'],
    ['\\p{InGreek}', 'α', 'a'],
    ['\\p{block=Basic Latin}', 'a', 'é'],
    ['\\p{Lu}', 'É', 'é'],
    ['\\p{IsL}', 'é', '1'],
    ['\\p{gc=Sc}', '€', 'E'],
    ['\\p{IsAlphabetic}', 'é', '1'],
    ['\\pL', 'é', '1'],
    ['\\P{L}', '1', 'é'],
    ['[^\\p{L}]', '1', 'é'],
    ['\\p{L1}', 'ÿ', 'Ā'],
    ['(?U)\\w', 'é', '-'],
    ['\\w', 'e', 'é'],
    ['(?U)\\d', '٣', 'a'],
    ['(?i)\\p{Lower}', 'A', '1'],
  ])('%s has %j and not %j', (regExp, yes, no) => {
    if (yes !== '') expect(matches(regExp, yes)).toBe(true);
    expect(matches(regExp, no)).toBe(false);
  });
});

describe('flags', () => {
  it.each([
    ['(?i)abc', 'aBC', true],
    ['(?i)é', 'É', false],
    ['(?iu)é', 'É', true],
    ['(?iu)[à-é]', 'É', true],
    ['(?iu)[^à-é]', 'É', false],
    ['(?iu)ſ', 's', true],
    ['(?i)k', '\u212a', false],
    ['(?iu)k', '\u212a', true],
    ['a(?i)b', 'aB', true],
    ['a(?i)b', 'AB', false],
    ['(a(?i)b)c', 'aBC', false],
    ['a(?i)b|c', 'C', true],
    ['(?i)a(?-i)b', 'AB', false],
    ['(?i:a)b', 'Ab', true],
    ['(?i:a)b', 'AB', false],
    ['(?is-m:a.)b', 'A\nb', true],
  ])('%s on %j: %s', (regExp, text, result) => {
    expect(matches(regExp, text)).toBe(result);
  });
});

describe('places', () => {
  it.each([
    ['a$', 'a\n', ['a']],
    ['a$', 'a\r\n', ['a']],
    ['a$', 'a\n\n', []],
    ['a\\Z', 'a\u2028', ['a']],
    ['a\\z', 'a\n', []],
    ['(?d)a$', 'a\r', []],
    ['(?m)^.', 'a\nb\r\nc', ['a', 'b', 'c']],
    ['(?m).$', 'a\nb\r\nc', ['a', 'b', 'c']],
    ['(?m)^$', 'a\n', []],
    ['(?m)$', 'a\n', ['', '']],
    ['^', '', ['']],
    ['\\bfoo\\b', 'foo food foo', ['foo', 'foo']],
    ['\\b.', 'é a', ['é', ' ', 'a']],
    ['\\B.', 'ab', ['b']],
    ['\\Aa', 'aa', ['a']],
    ['(?<=\\$)\\d+', '$5 6', ['5']],
    ['(?<!\\$)\\b\\d+', '$5 6', ['6']],
    ['(?<=a{1,3})b', 'aaab', ['b']],
    ['(?<=^|,)[^,]*', 'a,,b', ['a', '', 'b']],
    ['\\d+(?=%)', '5% 6', ['5']],
    ['\\d(?!%)', '5% 6', ['6']],
    ['.', '😀a', ['😀', 'a']],
    ['x*', 'axb', ['', 'x', '', '']],
  ])('%s in %j: %j', (regExp, text, all) => {
    expect(found(regExp, text)).toEqual(all);
  });
});

describe('quantifiers', () => {
  it.each([
    ['a??', 'aa', ['', '', '']],
    ['a{1,2}?', 'aaa', ['a', 'a', 'a']],
    ['a*+a', 'aaa', []],
    ['a++b', 'aab', ['aab']],
    ['a?+a', 'a', []],
    ['(?>a|ab)c', 'abc', []],
    ['(?>ab|a)c', 'abc ac', ['abc', 'ac']],
    ['(?:a|ab)*+c', 'abc', ['c']],
    ['".*?"', '"a" "b"', ['"a"', '"b"']],
    ['(?:ab){2,}', 'ababab', ['ababab']],
  ])('%s in %j: %j', (regExp, text, all) => {
    expect(found(regExp, text)).toEqual(all);
  });
});

describe('groups', () => {
  it.each<[string, string, (string | null)[] | undefined]>([
    ['(a(b)?)+', 'aba', ['a', 'b']],
    ['(?:(a)|b)*', 'ab', ['a']],
    ['(a*)*', 'b', ['']],
    ['(a*)+', 'b', ['']],
    ['(a)|(b)', 'b', [null, 'b']],
    ['(?=(a))a', 'a', ['a']],
    ['(?!(b))a', 'a', [null]],
    ['(?<y>\\d{4})-(\\d\\d)', '2024-05', ['2024', '05']],
    ['((a)(b))', 'ab', ['ab', 'a', 'b']],
    ['(a|b\\1)+', 'aba', ['ba']],
    ['((?i)a)b', 'aB', undefined],
  ])('of %s in %j: %j', (regExp, text, expected) => {
    expect(groups(regExp, text)).toEqual(expected);
  });
});

describe('faulty expressions', () => {
  // the descriptions of java.util.regex.PatternSyntaxException
  it.each([
    ['(', 'Unclosed group near index 1\n('],
    ['a)', "Unmatched closing ')' near index 0\na)\n^"],
    ['[', 'Unclosed character class near index 0\n[\n^'],
    ['[a', 'Unclosed character class near index 1\n[a\n ^'],
    ['*a', "Dangling meta character '*' near index 0\n*a\n^"],
    ['a**', "Dangling meta character '*' near index 2\na**\n  ^"],
    ['{', 'Illegal repetition\n{'],
    ['a{', 'Illegal repetition near index 0\na{\n^'],
    ['a{1', 'Unclosed counted closure near index 3\na{1'],
    ['[z-a]', 'Illegal character range near index 3\n[z-a]\n   ^'],
    ['\\y', 'Illegal/unsupported escape sequence near index 1\n\\y\n ^'],
    ['(?z)a', 'Unknown inline modifier near index 2\n(?z)a\n  ^'],
    ['(?<=a*)b', 'Look-behind group does not have an obvious maximum length near index 5\n(?<=a*)b\n     ^'],
  ])('%s', (regExp, message) => {
    expect(thrownBy(() => Regex.of(regExp))).toBe(`System.StringException: Invalid regex: ${message}`);
  });

  it.each([
    ['a{2,1}', 'Illegal repetition range'],
    ['a{99999999999}', 'Illegal repetition range'],
    ['\\', 'Unescaped trailing backslash'],
    ['(?<1>a)', 'capturing group name does not start with a Latin letter'],
    ['(?<a>a)(?<a>b)', 'Named capturing group <a> is already defined'],
    ['\\k<a>', 'named capturing group <a> does not exist'],
    ['\\p{Foo}', 'Unknown character property name {Foo}'],
    ['\\xg', 'Illegal hexadecimal escape sequence'],
    ['\\u12', 'Illegal Unicode escape sequence'],
    ['\\08', 'Illegal octal escape sequence'],
    ['[&&]', 'Bad class syntax'],
    ['(?@a)', 'Unknown group type'],
  ])('%s: %s', (regExp, description) => {
    expect(thrownBy(() => Regex.of(regExp))).toContain(`System.StringException: Invalid regex: ${description}`);
  });

  it.each(['\\X', '\\N{DIGIT ONE}', '\\b{g}', '(?c)a', '\\p{InVai}', '('.repeat(3000)])(
    '%.9s is not simulated, and says so',
    (regExp) => {
      expect(() => Regex.of(regExp)).toThrow(Unsupported);
    },
  );

  it('never fails otherwise, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab()[]{}\\?*+|^$.&-pQE<>:=!1,kux0P# '), maxLength: 20 }),
        (regExp) => {
          try {
            found(regExp, 'ab1');
          } catch (error) {
            if (!(error instanceof Unsupported)) expect(thrownBy(() => Regex.of(regExp))).toContain('Invalid regex');
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
