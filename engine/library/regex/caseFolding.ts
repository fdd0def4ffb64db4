import type { CaseFolding } from './tree';

let casedPoints: readonly number[] | undefined;
/** Behind the last letter with a case that Unicode has. */
const LAST_CASED = 0x1e943;

/** The capital form of a code point, as java.lang.Character.toUpperCase gives it: one code point for one. [D] */
export function upperPoint(point: number): number {
  return simple(String.fromCodePoint(point).toUpperCase(), point);
}

/** The small form of a code point, as java.lang.Character.toLowerCase gives it. [D] */
export function lowerPoint(point: number): number {
  return simple(String.fromCodePoint(point).toLowerCase(), point);
}

/** What two code points have in common when they differ in case only. [D] Pattern.CASE_INSENSITIVE, UNICODE_CASE */
export function foldPoint(point: number, folding: CaseFolding): number {
  if (folding === 'none') return point;
  if (folding === 'ascii') return point >= 65 && point <= 90 ? point + 32 : point;
  return lowerPoint(upperPoint(point));
}

/** The ranges of code points that equal one of `low` to `high` but for case, the range itself first. */
export function foldRange(low: number, high: number, folding: CaseFolding): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [[low, high]];
  if (folding === 'ascii') {
    addOverlap(ranges, low, high, 97, 122, -32);
    addOverlap(ranges, low, high, 65, 90, 32);
  } else if (folding === 'unicode') {
    const within = (point: number) => point >= low && point <= high;
    if (low === high) {
      const wanted = foldPoint(low, folding);
      for (const point of cased()) if (foldPoint(point, folding) === wanted) ranges.push([point, point]);
    } else {
      for (const point of cased()) {
        const upper = upperPoint(point);
        if (within(upper) || within(lowerPoint(upper))) ranges.push([point, point]);
      }
    }
  }
  return ranges;
}

function addOverlap(ranges: [number, number][], low: number, high: number, a: number, z: number, shift: number): void {
  const from = Math.max(low, a);
  const to = Math.min(high, z);
  if (from <= to) ranges.push([from + shift, to + shift]);
}

function cased(): readonly number[] {
  if (!casedPoints) {
    const found: number[] = [];
    for (let point = 0; point <= LAST_CASED; point++) {
      if (upperPoint(point) !== point || lowerPoint(point) !== point) found.push(point);
    }
    casedPoints = found;
  }
  return casedPoints;
}

function simple(mapped: string, point: number): number {
  const first = mapped.codePointAt(0) as number;
  return mapped.length === (first > 0xffff ? 2 : 1) ? first : point;
}
