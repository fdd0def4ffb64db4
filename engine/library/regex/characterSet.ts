import { foldRange } from './caseFolding';
import type { CaseFolding } from './tree';

const LAST = 0x10ffff;

/** First and last code point of a run. */
export type Range = readonly [number, number];

/** A set of code points, as runs in order that neither overlap nor touch. Immutable. */
export class CharacterSet {
  private ascii: Uint8Array | undefined;
  private written: string | undefined;

  private constructor(private readonly ranges: readonly Range[]) {}

  /** The set of the code points in some ranges. */
  static of(...ranges: readonly Range[]): CharacterSet {
    const sorted = [...ranges].sort(([a], [b]) => a - b);
    const merged: [number, number][] = [];
    for (const [low, high] of sorted) {
      const last = merged[merged.length - 1];
      if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
      else merged.push([low, high]);
    }
    return new CharacterSet(merged);
  }

  /** The set of the ranges that a text names by pairs of characters: `azAZ__` has the letters and the underscore. */
  static pairs(text: string): CharacterSet {
    const points = [...text].map((character) => character.codePointAt(0) as number);
    return CharacterSet.of(
      ...Array.from(
        { length: points.length / 2 },
        (_, index): Range => [points[2 * index] as number, points[2 * index + 1] as number],
      ),
    );
  }

  /** All from `low` to `high`, and what equals one of them but for case. */
  static range(low: number, high: number, folding: CaseFolding = 'none'): CharacterSet {
    return CharacterSet.of(...foldRange(low, high, folding));
  }

  /** One code point, and what equals it but for case. */
  static point(point: number, folding: CaseFolding = 'none'): CharacterSet {
    return CharacterSet.range(point, point, folding);
  }

  /** The one code point in the set, when there is one only. */
  get only(): number | undefined {
    const [first] = this.ranges;
    return this.ranges.length === 1 && first && first[0] === first[1] ? first[0] : undefined;
  }

  /** The set as a class of JavaScript's flag `u`, without negation. */
  get text(): string {
    this.written ??= `[${this.ranges.map(([low, high]) => `${escaped(low)}-${escaped(high)}`).join('')}]`;
    return this.written;
  }

  union(other: CharacterSet): CharacterSet {
    return CharacterSet.of(...this.ranges, ...other.ranges);
  }

  intersection(other: CharacterSet): CharacterSet {
    return this.complement().union(other.complement()).complement();
  }

  complement(): CharacterSet {
    const gaps: Range[] = [];
    let next = 0;
    for (const [low, high] of this.ranges) {
      if (low > next) gaps.push([next, low - 1]);
      next = high + 1;
    }
    if (next <= LAST) gaps.push([next, LAST]);
    return new CharacterSet(gaps);
  }

  has(point: number): boolean {
    if (point < 128) return (this.ascii ?? this.asciiTable())[point] === 1;
    const { ranges } = this;
    let below = 0;
    let above = ranges.length;
    while (below < above) {
      const middle = (below + above) >> 1;
      const [low, high] = ranges[middle] as Range;
      if (point < low) above = middle;
      else if (point > high) below = middle + 1;
      else return true;
    }
    return false;
  }

  private asciiTable(): Uint8Array {
    const table = new Uint8Array(128);
    for (const [low, high] of this.ranges) if (low < 128) table.fill(1, low, Math.min(high, 127) + 1);
    this.ascii = table;
    return table;
  }
}

function escaped(point: number): string {
  return `\\u{${point.toString(16)}}`;
}
