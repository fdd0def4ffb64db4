import { beforeEach, describe, expect, it } from 'vitest';
import { ApexDate } from '../../../../engine/runtime/values/date';
import { ApexDatetime } from '../../../../engine/runtime/values/datetime';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { ApexList } from '../../../../engine/runtime/values/list';
import { ApexSet } from '../../../../engine/runtime/values/set';
import { listOf, objectType, setOf } from '../../../../engine/types/type';
import { startOrg, thrownBy } from '../../org/support';
import { call, callAs } from '../call';

beforeEach(() => void startOrg());

const list = (...items: unknown[]) => new ApexList(listOf(objectType), items);
const items = (value: unknown) => (value as ApexList).items;

// https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_string.htm and its samples
describe('String', () => {
  it.each<[string, unknown[], unknown]>([
    ['abbreviate', ['Hello Maximillian', 8], 'Hello...'],
    ['abbreviate', ['Hello Maximillian', 20], 'Hello Maximillian'],
    // samples of StringUtils.abbreviate of Apache Commons
    ['abbreviate', ['abcdefghijklmno', 10, 4], 'abcdefg...'],
    ['abbreviate', ['abcdefghijklmno', 10, 5], '...fghi...'],
    ['abbreviate', ['abcdefghijklmno', 10, 6], '...ghij...'],
    ['abbreviate', ['abcdefghijklmno', 10, 8], '...ijklmno'],
    ['abbreviate', ['abcdefghijklmno', 10, 12], '...ijklmno'],
    ['capitalize', ['hello maximillian'], 'Hello maximillian'],
    ['center', ['hello', 9], '  hello  '],
    ['center', ['hello', 8, '*'], '*hello**'],
    ['charAt', ['ab', 1], 98],
    ['codePointAt', ['😀', 0], 0x1f600],
    ['compareTo', ['abcde', 'abcd'], 1],
    ['compareTo', ['a', 'c'], -2],
    ['contains', ['hello', 'ell'], true],
    ['containsAny', ['hello', 'xyz'], false],
    ['containsIgnoreCase', ['Hello', 'hELL'], true],
    ['containsNone', ['hello', 'xyz'], true],
    ['containsOnly', ['abba', 'ab'], true],
    ['containsWhitespace', ['a b'], true],
    ['countMatches', ['Hello Hello', 'Hello'], 2],
    ['deleteWhitespace', [' a\tb \n'], 'ab'],
    ['difference', ['hello jane', 'hello max'], 'max'],
    ['difference', ['same', 'same'], ''],
    ['endsWith', ['hello', 'lo'], true],
    ['endsWithIgnoreCase', ['helLO', 'lo'], true],
    ['equalsIgnoreCase', ['ABC', 'abc'], true],
    ['equalsIgnoreCase', ['ABC', null], false],
    ['getLevenshteinDistance', ['Hello Joe', 'Hello Max'], 3],
    ['getLevenshteinDistance', ['kitten', 'sitting'], 3],
    ['getLevenshteinDistance', ['kitten', 'sitting', 2], -1],
    ['indexOf', ['abcde', 'cd'], 2],
    ['indexOf', ['abcabc', 'b', 2], 4],
    ['indexOfAny', ['abcd', 'xc'], 2],
    ['indexOfAnyBut', ['abcd', 'xab'], 2],
    ['indexOfChar', ['abc', 98], 1],
    ['indexOfDifference', ['abcd', 'abxc'], 2],
    ['indexOfIgnoreCase', ['abCd', 'bC'], 1],
    ['isAllLowerCase', ['abc'], true],
    ['isAllLowerCase', ['abC'], false],
    ['isAllUpperCase', [''], false],
    ['isAlpha', ['abc1'], false],
    ['isAlphaSpace', ['aA Bb'], true],
    ['isAlphanumeric', ['021Bbc'], true],
    ['isNumeric', ['1234567890'], true],
    ['isNumeric', ['1.2'], false],
    ['isNumericSpace', ['1 2 3'], true],
    ['isWhitespace', [' \t'], true],
    ['isAsciiPrintable', ['abc1'], true],
    ['lastIndexOf', ['abcdefgc', 'c'], 7],
    ['lastIndexOf', ['abcdaacd', 'c', 7], 6],
    ['left', ['abcdaacd', 3], 'abc'],
    ['left', ['ab', 9], 'ab'],
    ['leftPad', ['ab', 4], '  ab'],
    ['leftPad', ['ab', 5, 'xy'], 'xyxab'],
    ['length', ['abcd'], 4],
    ['mid', ['abcde', 2, 3], 'cde'],
    ['normalizeSpace', [' Salesforce \t    force.com '], 'Salesforce force.com'],
    ['overlay', ['hello world', '12345', 6, 11], 'hello 12345'],
    ['remove', ['Salesforce and force.com', 'force'], 'Sales and .com'],
    ['removeEnd', ['Salesforce and force.com', '.com'], 'Salesforce and force'],
    ['removeEndIgnoreCase', ['force.COM', '.com'], 'force'],
    ['removeStart', ['Salesforce', 'Sales'], 'force'],
    ['removeStartIgnoreCase', ['SALESforce', 'sales'], 'force'],
    ['repeat', ['SFDC', 2], 'SFDCSFDC'],
    ['repeat', ['SFDC', '-', 2], 'SFDC-SFDC'],
    ['replace', ['abcdbca', 'bc', 'xy'], 'axydxya'],
    ['replace', ['a.b', '.', '$&'], 'a$&b'],
    ['reverse', ['Hello😀'], '😀olleH'],
    ['right', ['Hello Max', 3], 'Max'],
    ['rightPad', ['ab', 5, '*'], 'ab***'],
    ['startsWith', ['hello', 'he'], true],
    ['startsWithIgnoreCase', ['HELLO', 'he'], true],
    ['substring', ['hamburger', 4, 8], 'urge'],
    ['substring', ['hamburger', 4], 'urger'],
    ['substringAfter', ['Salesforce.force.com', '.'], 'force.com'],
    ['substringAfterLast', ['Salesforce.force.com', '.'], 'com'],
    ['substringBefore', ['Salesforce.force.com', '.'], 'Salesforce'],
    ['substringBeforeLast', ['Salesforce.force.com', '.'], 'Salesforce.force'],
    ['substringBetween', ['tagYellowtag', 'tag'], 'Yellow'],
    ['substringBetween', ['xYellowy', 'x', 'y'], 'Yellow'],
    ['substringBetween', ['none', 'x', 'y'], null],
    ['swapCase', ['Force.com'], 'fORCE.COM'],
    ['toLowerCase', ['ThIs'], 'this'],
    ['toUpperCase', ['ThIs'], 'THIS'],
    ['trim', ['\n Hello! \t'], 'Hello!'],
    ['uncapitalize', ['HELLO'], 'hELLO'],
    ['escapeCsv', ['Max1, "Max2"'], '"Max1, ""Max2"""'],
    ['unescapeCsv', ['"Max1, ""Max2"""'], 'Max1, "Max2"'],
    ['escapeXml', ['<a b="c">&\'</a>'], '&lt;a b=&quot;c&quot;&gt;&amp;&apos;&lt;/a&gt;'],
    ['unescapeXml', ['&lt;&#65;&#x42;&amp;lt;'], '<AB&lt;'],
    ['escapeJava', ['Company: "Salesforce.com"\n'], 'Company: \\"Salesforce.com\\"\\n'],
    ['escapeEcmaScript', ['"grade": 3.9/4.0'], '\\"grade\\": 3.9\\/4.0'],
    ['escapeUnicode', ['De onde você é?'], 'De onde voc\\u00EA \\u00E9?'],
    ['unescapeUnicode', ['voc\\u00EA'], 'você'],
    ['unescapeJava', ['\\"a\\"\\n'], '"a"\n'],
    ['hashCode', ['hello'], 99162322],
  ])('%s%j is %j', (method, args, expected) => {
    expect(call('String', method, ...args)).toEqual(expected);
  });

  it('static methods', () => {
    expect(call('String', 'isBlank', null)).toBe(true);
    expect(call('String', 'isBlank', ' \t')).toBe(true);
    expect(call('String', 'isNotBlank', 'a')).toBe(true);
    expect(call('String', 'isEmpty', ' ')).toBe(false);
    expect(call('String', 'isEmpty', null)).toBe(true);
    expect(call('String', 'isNotEmpty', null)).toBe(false);
    expect(call('String', 'escapeSingleQuotes', "O'Brien")).toBe("O\\'Brien");
    expect(call('String', 'fromCharArray', list(72, 105))).toBe('Hi');
    expect(call('String', 'getCommonPrefix', list('SFDCApex', 'SFDCVisualforce'))).toBe('SFDC');
    expect(call('String', 'join', list(1, null, 'a'), '/')).toBe('1/null/a');
    expect(call('String', 'join', ApexSet.of(setOf(objectType), ['x', 'y']), ', ')).toBe('x, y');
    expect(items(call('String', 'getChars', 'Hi'))).toEqual([72, 105]);
  });

  it('splits by type of character', () => {
    expect(items(call('String', 'splitByCharacterType', 'Lightning.platform'))).toEqual([
      'L',
      'ightning',
      '.',
      'platform',
    ]);
    expect(items(call('String', 'splitByCharacterTypeCamelCase', 'Lightning.platform'))).toEqual([
      'Lightning',
      '.',
      'platform',
    ]);
    expect(items(call('String', 'splitByCharacterTypeCamelCase', 'ASFRules'))).toEqual(['ASF', 'Rules']);
  });

  it('valueOf', () => {
    expect(callAs('String', 'valueOf(Date)', ApexDate.of(2012, 9, 14))).toBe('2012-09-14');
    expect(callAs('String', 'valueOf(Datetime)', new ApexDatetime(Date.parse('2024-01-02T03:04:05Z')))).toBe(
      '2024-01-02 04:04:05',
    );
    expect(callAs('String', 'valueOfGmt(Datetime)', new ApexDatetime(Date.parse('2024-01-02T03:04:05Z')))).toBe(
      '2024-01-02 03:04:05',
    );
    expect(callAs('String', 'valueOf(Decimal)', ApexDecimal.parse('1.10'))).toBe('1.10');
    expect(callAs('String', 'valueOf(Double)', 12.34)).toBe('12.34');
    expect(callAs('String', 'valueOf(Long)', 2n ** 60n)).toBe('1152921504606846976');
    expect(callAs('String', 'valueOf(Object)', list('a'))).toBe('(a)');
    expect(callAs('String', 'valueOf(Object)', null)).toBeNull();
  });

  it('format is MessageFormat', () => {
    expect(call('String', 'format', 'Hello {0}, {1}!', list('Cristiano', 7))).toBe('Hello Cristiano, 7!');
    expect(call('String', 'format', "Hello, '{0}'", list('x'))).toBe('Hello, {0}');
    expect(call('String', 'format', "Hello, ''{0}''", list('x'))).toBe("Hello, 'x'");
    expect(call('String', 'format', '{0} {0} {2}', list('x'))).toBe('x x {2}');
    expect(thrownBy(() => call('String', 'format', '{a}', list('x')))).toContain('System.StringException');
  });

  it.each([
    ['contains', ['a', null]],
    ['startsWith', ['a', null]],
    ['split', ['a', null]],
    ['replace', ['a', 'b', null]],
    ['join', [null, ',']],
    ['indexOf', ['a', null]],
  ])('%s%j has a null argument', (method, args) => {
    expect(thrownBy(() => call('String', method, ...args))).toBe(
      'System.NullPointerException: Argument cannot be null.',
    );
  });

  it('refuses places outside the text', () => {
    for (const [start, end] of [
      [-1, 2],
      [0, 9],
      [2, 1],
    ]) {
      expect(thrownBy(() => call('String', 'substring', 'abc', start, end))).toContain('System.StringException');
    }
    expect(thrownBy(() => call('String', 'charAt', 'abc', 3))).toContain('System.StringException');
  });
});
