/** One line of the table that `npm run bench` prints: two measurements of one kind, taken side by side in one process. */
export interface BenchRow {
  readonly name: string;
  /** What our side measured, in `unit`. */
  readonly ours: number;
  /** What it is compared with, in `unit`: another program, or the budget itself; NaN where there is nothing. */
  readonly reference: number;
  /** The quotient that the budget is about. */
  readonly ratio: number;
  /** Bound of `ratio`; without it the row only informs. */
  readonly budget?: number;
  /** Whether `budget` is an upper bound of `ratio` (the default) or a lower one, such as "25 times as fast". */
  readonly bound?: 'atMost' | 'atLeast';
  /** Such as `ms`, `MB/s`, `KB`. */
  readonly unit: string;
}

/**
 * What each file `metadata*.ts`, `parser*.ts`, `payload*.ts`, `run*.ts` of this folder exports as `bench`.
 * `npm run bench` bundles and calls it; no other name is looked for.
 */
export type Bench = () => readonly BenchRow[] | Promise<readonly BenchRow[]>;

/** @returns whether a row keeps its budget; undefined when it has none. */
export function keepsBudget({ ratio, budget, bound = 'atMost' }: BenchRow): boolean | undefined {
  if (budget === undefined) return undefined;
  return bound === 'atMost' ? ratio <= budget : ratio >= budget;
}
