/**
 * What a suite found. A skipped test is a failure of the whole: what did not run did not pass.
 *
 * @typedef {{ passed: number, failed: number, skipped?: number }} Count
 */

/** @param {boolean} good @returns {Count} of a suite that is one single check. */
export const oneCheck = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/** @param {readonly Count[]} counts @returns {Count} their sum. */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped = 0 } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * Makes a count honest: a suite that ended badly, or ran nothing, has failed whatever its report says.
 *
 * @param {Count} count from the suite's report.
 * @param {number} exitCode of the program that ran it.
 * @returns {Count}
 */
export function honest(count, exitCode) {
  const { passed, failed, skipped = 0 } = count;
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, skipped };
}

/** @param {Count} count @returns {string} as in `3 passed, 1 failed`. */
export function inWords({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped ? ` (${skipped} skipped)` : ''}`;
}
