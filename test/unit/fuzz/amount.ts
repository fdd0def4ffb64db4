/** How often as much as in a run of all tests: SAVELOG_FUZZ=100 takes minutes. SAVELOG_SEED=… tries others. */
const TIMES = Number(process.env.SAVELOG_FUZZ ?? 1);
export const FIRST_SEED = Number(process.env.SAVELOG_SEED ?? 1);

/** How many attempts a test makes that makes `count` in a run of all tests. */
export const attempts = (count: number): number => Math.round(count * TIMES);

/** Milliseconds that a test may take. */
export const TIMEOUT = 30_000 * Math.max(1, TIMES);
