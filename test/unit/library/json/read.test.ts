import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUntyped } from '../../../../engine/library/json/untyped';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { ApexList } from '../../../../engine/runtime/values/list';
import { ApexLong } from '../../../../engine/runtime/values/long';
import { ApexMap } from '../../../../engine/runtime/values/map';
import { runtimeTypeName } from '../../../../engine/types/names';
import { thrownBy } from '../../org/support';

/** An untyped value as plain JavaScript, for comparison. */
function plain(value: unknown): unknown {
  if (value instanceof ApexList) return value.items.map(plain);
  if (value instanceof ApexMap) return new Map([...value.entries()].map(([key, item]) => [key, plain(item)]));
  if (value instanceof ApexDecimal) return value.toDouble();
  return value instanceof ApexLong ? Number(value.value) : value;
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).map(([key, item]) => [key, fromJson(item)]));
  }
  return Object.is(value, -0) ? 0 : value;
}

describe('JSON.deserializeUntyped', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (text) => {
        fc.pre(!/\d{19}/.test(text));
        // Objects of JavaScript put keys that are numbers first.
        expect(plain(readUntyped(text))).toEqual(fromJson(JSON.parse(text)));
      }),
    );
  });

  it('gives numbers the smallest type that holds them', () => {
    expect(readUntyped('2147483647')).toBe(2147483647);
    expect(readUntyped('-0')).toBe(0);
    expect(readUntyped('1538783039073')).toEqual(new ApexLong(1538783039073));
    expect(readUntyped('9223372036854775807')).toEqual(new ApexLong(2n ** 63n - 1n));
    expect(String(readUntyped('1.10'))).toBe('1.10');
    expect(String(readUntyped('1e2'))).toBe('100');
    expect(readUntyped('-9223372036854775808')).toEqual(new ApexLong(-(2n ** 63n)));
    expect(thrownBy(() => readUntyped('[1, 9223372036854775808]'))).toBe(
      'System.JSONException: For input string: "9223372036854775808" at [line:1, column:3]',
    );
  });

  it('keeps document order, and of equal keys the last value', () => {
    const map = readUntyped('{"b":1,"a":2,"1":3,"b":4}') as ApexMap;
    expect([...map.entries()]).toEqual([
      ['b', 4],
      ['a', 2],
      ['1', 3],
    ]);
    expect(runtimeTypeName(map.type)).toBe('Map<String,ANY>');
    expect(runtimeTypeName((readUntyped('[]') as ApexList).type)).toBe('List<ANY>');
  });

  it('takes the names of JavaScript for ordinary keys', () => {
    const map = readUntyped('{"__proto__":{"x":1},"constructor":2,"toString":3}') as ApexMap;
    expect(map.keys()).toEqual(['__proto__', 'constructor', 'toString']);
    expect((map.get('__proto__') as ApexMap).get('x')).toBe(1);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('reads a nesting of 100,000 and refuses one that is cut off', () => {
    const depth = 100_000;
    let value = readUntyped('['.repeat(depth) + ']'.repeat(depth)) as ApexList;
    let levels = 1;
    for (; value.size() > 0; levels++) value = value.get(0) as ApexList;
    expect(levels).toBe(depth);
    expect(thrownBy(() => readUntyped('{"a":'.repeat(depth)))).toContain(
      'System.JSONException: Unexpected end-of-input',
    );
  });

  // seen on orgs: salesforce.stackexchange 301508, 45178, glade-sh/glade; the others in Jackson's words
  it.each([
    [
      'request',
      "Unexpected character ('r' (code 114)): expected a valid value (number, String, array, object, 'true', 'false' or 'null') at input location [1,2]",
    ],
    [
      '[request',
      "Unexpected character ('r' (code 114)): expected a valid value (number, String, array, object, 'true', 'false' or 'null') at [line:1, column:3]",
    ],
    [
      '{ r',
      "Unexpected character ('r' (code 114)): was expecting double-quote to start field name at [line:1, column:4]",
    ],
    ['{"a":NULL}', "Unrecognized token 'NULL': was expecting 'null', 'true', 'false' or NaN at [line:1, column:10]"],
    ['', 'No content to map to Object due to end of input at'],
    [
      '{"a" 1}',
      "Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value at [line:1, column:7]",
    ],
    [
      '{"a":1 "b"',
      "Unexpected character ('\"' (code 34)): was expecting comma to separate OBJECT entries at [line:1, column:9]",
    ],
    [
      '[1 2]',
      "Unexpected character ('2' (code 50)): was expecting comma to separate ARRAY entries at [line:1, column:5]",
    ],
    ['[1}', "Unexpected close marker '}': expected ']' (for ARRAY starting at [line:1, column:4]"],
    ['}', "Unexpected close marker '}': expected ']' (for ROOT starting at [line:1, column:2]"],
    // the column grows by the length of the text each time the parser has looked for more
    ['{\n"a":"b"', 'Unexpected end-of-input: expected close marker for OBJECT (from [line:2, column:17]'],
    ['{\n"a":1', 'Unexpected end-of-input: expected close marker for OBJECT (from [line:2, column:20]'],
    ['{"a":"b",', 'Unexpected end-of-input within/between OBJECT entries at [line:1, column:19]'],
    ['{"a"', 'Unexpected end-of-input within/between OBJECT entries at [line:1, column:9]'],
    ['[', 'Unexpected end-of-input: expected close marker for ARRAY (from [line:1, column:3]'],
    ['["a",', 'Unexpected end-of-input within/between ARRAY entries at [line:1, column:11]'],
    ['"abc', 'Unexpected end-of-input: was expecting closing quote for a string value at [line:1, column:9]'],
    ['"abc\\', 'Unexpected end-of-input in character escape sequence at [line:1, column:11]'],
    [
      '"a\nb"',
      'Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value',
    ],
    ['"\\x"', "Unrecognized character escape 'x' (code 120)"],
    ['"\\u12g4"', "Unexpected character ('g' (code 103)): expected a hex-digit"],
    ['01', 'Invalid numeric value: Leading zeroes not allowed'],
    ['[1,]', "Unexpected character (']' (code 93)): expected a value at [line:1, column:5]"],
    ['1.', 'Unexpected end-of-input'],
    ['[1.]', "Unexpected character (']' (code 93)) in numeric value: Decimal point not followed by a digit"],
    ['[1e]', "Unexpected character (']' (code 93)) in numeric value: Exponent indicator not followed by a digit"],
    ['\ufeff{}', "Unexpected character ('\ufeff' (code 65279 / 0xfeff))"],
    ['-x', "Unexpected character ('x' (code 120)) in numeric value"],
    ['{} x', "Unexpected character ('x' (code 120))"],
  ])('refuses %j', (text, message) => {
    const expected =
      text === ''
        ? 'System.JSONException: No content to map to Object due to end of input'
        : `System.JSONException: ${message}`;
    expect(thrownBy(() => readUntyped(text)).startsWith(expected)).toBe(true);
  });

  it('refuses what JSON.parse refuses, with a JSONException', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\ 10.-eEtruefalsn\n') }), (text) => {
        if (/\d{19}/.test(text)) return;
        try {
          JSON.parse(text);
        } catch {
          expect(thrownBy(() => readUntyped(text))).toContain('System.JSONException');
          return;
        }
        readUntyped(text);
      }),
      { numRuns: 1000 },
    );
  });
});
