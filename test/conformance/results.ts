import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const RESULTS = 'test/conformance/results.json';

/** What was found out about a suite at a commit; each check adds what it knows. */
export interface SuiteResult {
  readonly suite: string;
  readonly commit: string;
}

/** Puts results into the file of results, over what the same checks said of the same suites before. */
export function record(results: readonly SuiteResult[]): void {
  const all = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as SuiteResult[]) : [];
  const bySuite = new Map(all.map((each) => [each.suite, each]));
  for (const result of results) bySuite.set(result.suite, { ...bySuite.get(result.suite), ...result });
  const sorted = [...bySuite.values()].sort((a, b) => (a.suite < b.suite ? -1 : 1));
  writeFileSync(RESULTS, `${JSON.stringify(sorted, undefined, 2)}\n`);
}
