import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../engine/library/text/csv';

describe('CSV', () => {
  it('has quoted values with commas, line ends and quotes', () => {
    expect(parseCsv('A,B\r\n"x,y","say ""hi""\nthen"\r\n 1 ,\n')).toEqual([
      { line: 1, values: ['A', 'B'] },
      { line: 2, values: ['x,y', 'say "hi"\nthen'] },
      { line: 4, values: [' 1 ', ''] },
    ]);
  });

  it.each([
    ['', []],
    ['\uFEFF', []],
    ['\n\n', []],
    ['""', [{ line: 1, values: [''] }]],
    [
      '\uFEFFA\r\rb',
      [
        { line: 1, values: ['A'] },
        { line: 3, values: ['b'] },
      ],
    ],
    [',\n', [{ line: 1, values: ['', ''] }]],
    ['a"b', [{ line: 1, values: ['a"b'] }]],
  ])('%j is read as its lines', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it.each(['"open', 'a,"b\nc', '"a" b', '"a"b"'])('%j is none', (text) => {
    expect(parseCsv(text)).toBeUndefined();
  });

  it('gives back what was written with every value in quotes', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 1 }));
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(rows, ends, (given, end) => {
        const text = given
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',') + end)
          .join('');
        expect(parseCsv(text)?.map(({ values }) => values)).toEqual(given);
      }),
    );
  });

  it('reads a long quoted value', () => {
    const long = 'x""\n'.repeat(300_000);
    expect(parseCsv(`"${long}"`)?.[0]?.values[0]).toHaveLength(900_000);
  });
});
