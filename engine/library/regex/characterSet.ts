import { foldRange } from './caseFolding';
import type { CaseFolding } from './tree';

/** Answers about code points beyond ASCII that a set keeps. */
const REMEMBERED = 1000;

/** A set of code points, written as a class of JavaScript's `v` flag. Immutable. */
export class CharacterSet {
  private expression: RegExp | undefined;
  private ascii: Uint8Array | undefined;
  private readonly beyond = new Map<number, boolean>();

  private constructor(
    /** The class or escape that means the set in an expression with the `v` flag. */
    readonly text: string,
    /** The one code point in it, when there is one only. */
    readonly only: number | undefined,
  ) {}

  /** The set that a class or escape of the `v` flag means, such as `[a-z]` or `\p{L}`. */
  static of(text: string): CharacterSet {
    return new CharacterSet(text, undefined);
  }

  /** One code point, or what equals it but for case. */
  static point(point: number, folding: CaseFolding = 'none'): CharacterSet {
    if (folding === 'none' || foldRange(point, point, folding).length === 1) {
      return new CharacterSet(escapedPoint(point), point);
    }
    return CharacterSet.range(point, point, folding);
  }

  /** All from `low` to `high`, and what equals one of them but for case. */
  static range(low: number, high: number, folding: CaseFolding = 'none'): CharacterSet {
    const ranges = foldRange(low, high, folding).map(([from, to]) =>
      from === to ? escapedPoint(from) : `${escapedPoint(from)}-${escapedPoint(to)}`,
    );
    return new CharacterSet(`[${ranges.join('')}]`, undefined);
  }

  union(other: CharacterSet): CharacterSet {
    return new CharacterSet(`[${this.text}${other.text}]`, undefined);
  }

  intersection(other: CharacterSet): CharacterSet {
    return new CharacterSet(`[[${this.text}]&&[${other.text}]]`, undefined);
  }

  complement(): CharacterSet {
    return new CharacterSet(`[^${this.text}]`, undefined);
  }

  has(point: number): boolean {
    if (this.only !== undefined) return point === this.only;
    if (point < 128) return (this.ascii ?? this.asciiTable())[point] === 1;
    let known = this.beyond.get(point);
    if (known === undefined) {
      known = this.test(point);
      if (this.beyond.size < REMEMBERED) this.beyond.set(point, known);
    }
    return known;
  }

  private asciiTable(): Uint8Array {
    this.ascii = Uint8Array.from({ length: 128 }, (_, point) => (this.test(point) ? 1 : 0));
    return this.ascii;
  }

  private test(point: number): boolean {
    this.expression ??= new RegExp(`^${this.text}$`, 'v');
    return this.expression.test(String.fromCodePoint(point));
  }
}

function escapedPoint(point: number): string {
  return `\\u{${point.toString(16)}}`;
}
