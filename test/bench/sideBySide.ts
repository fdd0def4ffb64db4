import { cpuUsage } from 'node:process';

/** What two sides took at best, in milliseconds of CPU time. */
export interface Times {
  readonly ours: number;
  readonly reference: number;
}

/**
 * Runs both sides in turn, so that what slows the machine slows both. CPU time does not count what other processes take;
 * the best of the rounds counts, since noise only ever slows down. `check` sees what both gave and raises when they differ.
 */
export function sideBySide<O, R>(
  rounds: number,
  ours: () => O,
  reference: () => R,
  check: (ours: O, reference: R) => void,
): Times {
  let [least, leastReference] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    const start = cpuMs();
    const expected = reference();
    const between = cpuMs();
    const actual = ours();
    const end = cpuMs();
    check(actual, expected);
    leastReference = Math.min(leastReference, between - start);
    least = Math.min(least, end - between);
  }
  return { ours: least, reference: leastReference };
}

function cpuMs(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}
