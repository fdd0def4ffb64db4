import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup.mjs';
import { node } from './command.mjs';
import { honest } from './tally.mjs';

/**
 * Counts a report of vitest's `json` reporter. A file that failed before its tests (it does not load) counts as one
 * failure: vitest lists it without any test.
 *
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {import('./tally.mjs').Count}
 */
export function countReport(report) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of report.testResults) {
    for (const test of assertionResults) {
      if (test.status === 'passed') count.passed++;
      else if (test.status === 'failed') count.failed++;
      else count.skipped++;
    }
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) count.failed++;
  }
  return count;
}

/**
 * Runs vitest to its end.
 *
 * @param {string} name names the report: `out/reports/<name>.json`.
 * @param {readonly string[]} [args] of `vitest run`.
 * @returns {Promise<import('./tally.mjs').Count>}
 */
export async function runVitest(name, args = []) {
  const report = path.join(ROOT, `out/reports/${name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await node(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], { cwd: ROOT });
  try {
    return honest(countReport(JSON.parse(readFileSync(report, 'utf8'))), exitCode);
  } catch (error) {
    console.error(`vitest left no report: ${error}`);
    return { passed: 0, failed: 1 };
  }
}
