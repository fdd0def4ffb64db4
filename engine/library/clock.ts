import { current, type Transaction } from '../runtime/transaction';

/** So often the clock is read before it goes on: no program but one that waits for time to pass reads it so often. */
const STANDS_STILL = 1000;

const reads = new WeakMap<Transaction, number>();

/**
 * The org's clock as code reads it, in milliseconds since the epoch. It stands still, so that a run can be repeated; only
 * behind many reads each one takes a millisecond, so that `while (System.currentTimeMillis() < end)` ends as on the platform.
 * [S] pkozuchowski/Apex-Opensource-Library, RuntimeTest.testSleep
 */
export function readClock(): number {
  const count = (reads.get(current) ?? 0) + 1;
  reads.set(current, count);
  return current.now + Math.max(0, count - STANDS_STILL);
}
