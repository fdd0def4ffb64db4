import { describe, expect, it } from 'vitest';
import { LineMap } from '../../../engine/syntax/lineMap';

describe('LineMap', () => {
  const text = 'ab\ncd\r\n\re';
  const lines = new LineMap(text);

  it('ends lines with \\n, \\r\\n and \\r', () => {
    expect(lines.lineCount).toBe(4);
    expect([0, 1, 2, 3, 4].map((line) => lines.lineStart(line))).toEqual([0, 3, 7, 8, 9]);
  });

  it.each([
    [0, 0, 0],
    [2, 0, 2],
    [3, 1, 0],
    [6, 1, 3],
    [7, 2, 0],
    [8, 3, 0],
    [9, 3, 1],
  ])('offset %i is line %i, column %i, and back', (offset, line, column) => {
    expect(lines.positionAt(offset)).toEqual({ line, column });
    expect(lines.oneBasedAt(offset)).toEqual({ line: line + 1, column: column + 1 });
    expect(lines.offsetAt({ line, column })).toBe(offset);
  });

  it('brings what is outside inside', () => {
    expect(lines.positionAt(-1)).toEqual({ line: 0, column: 0 });
    expect(lines.positionAt(99)).toEqual({ line: 3, column: 1 });
    expect(lines.offsetAt({ line: 9, column: 0 })).toBe(9);
    expect(lines.offsetAt({ line: -1, column: 5 })).toBe(0);
    expect(lines.offsetAt({ line: 0, column: 99 })).toBe(3);
  });

  it('has one line for an empty text', () => {
    expect(new LineMap('').positionAt(0)).toEqual({ line: 0, column: 0 });
  });
});
