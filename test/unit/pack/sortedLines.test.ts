import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedLines } from '../../../engine/pack/sortedLines';

const TEXT = ['# a header', '# of two lines', 'apple|1|2', 'Banana|x', 'cherry', 'Date|', ''].join('\n');

describe('a sorted pack', () => {
  const lines = new SortedLines(TEXT);

  it.each([
    ['apple', ['apple', '1', '2']],
    ['BANANA', ['Banana', 'x']],
    ['cherry', ['cherry']],
    ['date', ['Date', '']],
  ])('gives the columns of %s in any case', (name, columns) => {
    expect(lines.find(name)).toEqual(columns);
  });

  it.each(['', 'a', 'apples', 'blueberry', 'zebra', '# a header', '1'])('has no line named %j', (name) => {
    expect(lines.find(name)).toBeUndefined();
  });

  it('lists its names in their spelling', () => {
    expect(lines.names()).toEqual(['apple', 'Banana', 'cherry', 'Date']);
  });

  it('may be empty, or nothing but a header', () => {
    for (const text of ['', '#', '# only\n', '\n\n']) {
      expect(new SortedLines(text).find('a')).toBeUndefined();
      expect(new SortedLines(text).names()).toEqual([]);
    }
  });

  it('is read in a handful of lines, however long it is', () => {
    const names = Array.from({ length: 4096 }, (_, index) => `name${String(index).padStart(5, '0')}`);
    const long = new SortedLines(names.map((name) => `${name}|${'x'.repeat(50)}`).join('\n'));
    expect(long.find('name03000')).toBeDefined();
    // Lines of one length: each step halves what is left.
    expect(long.linesRead).toBeLessThanOrEqual(Math.log2(names.length) + 1);
  });
});

describe('any text', () => {
  const name = fc.stringMatching(/^[a-zA-Z][\w.]{0,12}$/);

  it('is found line by line when it is sorted', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { selector: (each) => each.toLowerCase() }), fc.string(), (names, rest) => {
        const columns = rest.replace(/[\n|]/g, ' ');
        const sorted = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
        const lines = new SortedLines(['# header', ...sorted.map((each) => `${each}|${columns}`)].join('\n'));
        for (const each of names) expect(lines.find(each.toUpperCase())).toEqual([each, columns]);
        expect(lines.names()).toEqual(sorted);
      }),
    );
  });

  it('never makes a lookup raise or go on for ever', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '|', '\n', '#', ';', ' ', 'é') });
    fc.assert(
      fc.property(text, fc.string(), (malformed, wanted) => {
        const lines = new SortedLines(malformed);
        const found = lines.find(wanted);
        if (found) expect(found[0]?.toLowerCase()).toBe(wanted.toLowerCase());
        expect(lines.linesRead).toBeLessThanOrEqual(malformed.length + 1);
      }),
    );
  });
});
