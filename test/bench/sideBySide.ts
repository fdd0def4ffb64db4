/** What two sides took at best, in milliseconds. */
export interface Times {
  readonly ours: number;
  readonly reference: number;
}

/**
 * Runs both sides in turn, so that what slows the machine slows both; the best of the rounds counts, since noise only ever
 * slows down. `check` sees what both gave and raises when they differ.
 */
export function sideBySide<O, R>(
  rounds: number,
  ours: () => O,
  reference: () => R,
  check: (ours: O, reference: R) => void,
): Times {
  let [least, leastReference] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const expected = reference();
    const between = performance.now();
    const actual = ours();
    const end = performance.now();
    check(actual, expected);
    leastReference = Math.min(leastReference, between - start);
    least = Math.min(least, end - between);
  }
  return { ours: least, reference: leastReference };
}
