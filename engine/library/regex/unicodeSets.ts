import { CharacterSet, type Range } from './characterSet';

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const LAST = 0x10ffff;

const sets = new Map<string, CharacterSet>();
let everyPoint: string | undefined;

/**
 * The code points that a property of JavaScript's flag `u` has, such as `\p{L}`: by the Unicode version of the
 * JavaScript engine. Raises a SyntaxError for a property that there is not. Kept once found out.
 */
export function unicodeSet(property: string): CharacterSet {
  let set = sets.get(property);
  if (!set) {
    set = scan(property);
    sets.set(property, set);
  }
  return set;
}

function scan(property: string): CharacterSet {
  const runs = new RegExp(`(?:${property})+`, 'gu');
  everyPoint ??= allPoints();
  const ranges: Range[] = [];
  for (const [run] of everyPoint.matchAll(runs)) {
    const first = run.codePointAt(0) as number;
    const low = run.charCodeAt(run.length - 1);
    const last = (low & 0xfc00) === 0xdc00 ? (run.codePointAt(run.length - 2) as number) : low;
    // A run may stand on both sides of where the surrogates are left out.
    if (first < FIRST_SURROGATE && last > LAST_SURROGATE) {
      ranges.push([first, FIRST_SURROGATE - 1], [LAST_SURROGATE + 1, last]);
    } else ranges.push([first, last]);
  }
  if (new RegExp(property, 'u').test('\ud800')) ranges.push([FIRST_SURROGATE, LAST_SURROGATE]);
  return CharacterSet.of(...ranges);
}

/** Every code point once, in order, surrogates left out. */
function allPoints(): string {
  const chunks: string[] = [];
  for (let start = 0; start <= LAST; start += 0x1000) {
    const points: number[] = [];
    for (let point = start; point < start + 0x1000; point++) {
      if (point < FIRST_SURROGATE || point > LAST_SURROGATE) points.push(point);
    }
    chunks.push(String.fromCodePoint(...points));
  }
  return chunks.join('');
}
