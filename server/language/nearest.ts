/**
 * The candidate that `name` was probably meant to be, or undefined when none is near enough. Upper and lower case do not
 * count; of several equally near ones the first is taken. Near enough is a third of the letters, and at least one:
 * swapped neighbours, a letter too many, too few or wrong (Damerau and Levenshtein).
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bound = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bound);
    if (distance < bound) {
      best = candidate;
      bound = distance;
    }
  }
  return best;
}

/**
 * The one candidate that `name` was certainly meant to be: nothing else is as near, and no more than one letter in four
 * is wrong (one at least, three at most). Upper and lower case do not count; undefined for names of one or two letters.
 */
export function onlyNearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  if (wanted.length < 3) return undefined;
  const most = Math.min(3, Math.max(1, Math.floor(wanted.length / 4)));
  const found = new Map<string, string>();
  let best = most + 1;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    const distance = editDistance(wanted, lower, best + 1);
    if (distance > Math.min(best, most)) continue;
    if (distance < best) found.clear();
    best = distance;
    found.set(lower, candidate);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/**
 * Fewest insertions, deletions, replacements and swaps of neighbours that turn `left` into `right` (each place edited
 * once), or `bound` when there are not fewer than `bound`.
 */
export function editDistance(left: string, right: string, bound: number): number {
  if (Math.abs(left.length - right.length) >= bound) return bound;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let distance = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        distance = Math.min(distance, beforePrevious[column - 2]! + 1);
      }
      current.push(distance);
      least = Math.min(least, distance);
    }
    // A swap reaches back two rows, so both must be past the bound before it is sure that nothing comes below it.
    if (least >= bound && Math.min(...previous) >= bound) return bound;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[right.length]!, bound);
}
