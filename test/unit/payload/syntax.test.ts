import { describe, expect, test } from 'vitest';
import { checkPayload } from '../../../server/language/payload/check';
import { expectProblems, metadata, payload, shown, unmark } from './marked';

/** Problems of syntax only: what the content of these short texts lacks is another test's matter. */
function expectSyntax(marked: string): void {
  const { text, expected } = unmark(marked);
  const codes = new Set(expected.map((line) => line.split(' ')[0]));
  const content = new Set(checkPayload(text, { metadata, syntax: false }).map(({ code }) => code));
  const problems = checkPayload(text, { metadata }).filter(({ code }) => codes.has(code) || !content.has(code));
  expect(shown(text, problems)).toEqual(expected);
}

describe('JSON in plain words', () => {
  test.each([
    ['a trailing comma in an object', '{"a":1⟦,⟧payload-trailing-comma}'],
    ['a trailing comma in a list', '{"a":[1,2⟦,⟧payload-trailing-comma ]}'],
    ['a missing comma between members', '{"a":1 ⟦"b"⟧payload-missing-comma:2}'],
    ['a missing comma between items', '[1 ⟦2⟧payload-missing-comma]'],
    ['a missing colon', '{⟦"a"⟧payload-missing-colon 1}'],
    ['a key alone', '{⟦"a"⟧payload-missing-colon,"b":1}'],
    ['a missing value', '{"a":⟦,⟧payload-missing-value"b":1}'],
    ['a missing value at the end', '{"a":⟦}⟧payload-missing-value'],
    ['a line comment', '{⟦// note⟧payload-comment\n"a":1}'],
    ['a block comment', '{"a":⟦/* one */⟧payload-comment 1}'],
    ['single quotes', "{⟦'a'⟧payload-single-quotes:⟦'it\\'s'⟧payload-single-quotes}"],
    ['an unquoted key', '{⟦a⟧payload-unquoted-key:1}'],
    ['NaN', '{"a":⟦NaN⟧payload-bad-literal}'],
    ['minus infinity', '[-1,⟦+Infinity⟧payload-bad-literal]'],
    ['a capitalised literal', '{"a":⟦True⟧payload-bad-literal,"b":1}'],
    ['a leading zero', '{"a":⟦007⟧payload-bad-number}'],
    ['a plus sign', '{"a":⟦+61390000000⟧payload-bad-number}'],
    ['a point without digits', '[⟦.5⟧payload-bad-number,⟦5.⟧payload-bad-number]'],
    ['a bad escape', '{"a":"x⟦\\d⟧payload-bad-string"}'],
    ['a short unicode escape', '{"a":"⟦\\u⟧payload-bad-string12"}'],
    ['a raw tab', '{"a":"x⟦\t⟧payload-bad-string"}'],
    ['a text that runs into the next line', '{"a":⟦"x,⟧payload-bad-string\n"b":1}'],
    ['a key that runs into the next line', '{⟦"a: 1,⟧payload-bad-string\n"b":1}'],
    ['a second payload', '{"a":1}\n⟦{"a":2}⟧payload-extra-content'],
    ['a curved quote', '{⟦“⟧payload-unexpected-character'],
    ['the wrong bracket', '{"a":[1⟦}⟧payload-unexpected-character'],
    ['a text cut off in an object', '{"a":⟦1⟧payload-truncated'],
    ['a text cut off in a list', '{"a":[1⟦,⟧payload-truncated  \n'],
    ['a text cut off in a text', '{"a":"x⟦y⟧payload-truncated'],
    ['a text cut off in a key', '{"a":1,"x⟦y⟧payload-truncated'],
  ])('names %s', (_name, marked) => expectSyntax(marked));

  test.each([
    ['escapes', '{"a":"\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u00e9 \\ud83d\\ude00"}'],
    ['numbers', '[0,-0,1.5,-1.5e10,1E-3,1e999]'],
    ['commas, colons and slashes inside texts', '{"a":"1,} // 2 /* 3 */ :"}'],
    ['every white space that JSON knows', '\t\r\n {\r\n"a"\t: 1 }\n'],
    ['a byte-order mark', '\uFEFF{"a":1}'],
  ])('accepts %s', (_name, text) => expectSyntax(text));

  test('a flawless payload has no problem, with a byte-order mark or without', () => {
    expectProblems(payload());
    expectProblems(`\uFEFF${payload()}`);
  });

  test('an empty file and one of white space or comments are called empty', () => {
    for (const text of ['', '  \n', '\uFEFF']) {
      expect(checkPayload(text, { metadata }).map(({ code }) => code)).toEqual(['payload-empty']);
    }
  });

  test('a list is not a payload, and nothing else is said about it', () => {
    const problems = expectProblems('⟦[⟧payload-not-an-object{}]');
    expect(problems[0]).toMatchObject({ severity: 'error', message: expect.stringContaining('a list') });
  });

  test('with a truncated text nothing is called missing', () => {
    expectProblems('{"eventName":"openCallLog"⟦,⟧payload-truncated');
  });

  test('content is checked behind a recoverable mistake', () => {
    expectProblems(
      payload({ event: 'openCallLo' })
        .replace('"openCallLo"', '⟦"openCallLo"⟧payload-event-name ')
        .replace(/\}$/, '⟦,⟧payload-trailing-comma}'),
    );
  });

  test('syntax false leaves syntax to others, not the refusals', () => {
    expect(checkPayload(payload().replace(/\}$/, ',}'), { metadata, syntax: false })).toEqual([]);
    expect(checkPayload('', { metadata, syntax: false })).toHaveLength(1);
  });
});

describe('duplicate keys', () => {
  test('are a warning at the later one', () => {
    const callLog = '{"Subject":"a",⟦"Subject"⟧payload-duplicate-key:"b",⟦"Subject"⟧payload-duplicate-key:"c"}';
    for (const { severity } of expectProblems(payload({ callLog }))) expect(severity).toBe('warning');
  });

  test('the later value is the one that is checked', () => {
    expectProblems(payload({ callLog: `{"CallObject":"${'x'.repeat(256)}",⟦"CallObject"⟧payload-duplicate-key:""}` }));
  });

  test('equal keys of different objects are none', () => {
    expectProblems(payload({ callLog: '{"CallType":"Inbound"}' }));
  });
});

describe('encoding', () => {
  test('a replacement character is told once, with its number', () => {
    const [problem] = expectProblems(
      payload({ callLog: '{"Subject":"Fr⟦\uFFFD⟧payload-replacement-character\uFFFDlein"}' }),
    );
    expect(problem).toMatchObject({ severity: 'information', message: expect.stringContaining('2 places') });
  });
});
