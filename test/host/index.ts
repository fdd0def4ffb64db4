import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** What is left for the runner outside: a VS Code that ends with 0 does not prove that the suite ran. */
interface TestResult {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'pending';
}

/** Longer than any single step takes on a slow machine; a step that hangs fails here with its own name. */
const TEST_TIMEOUT_MS = 30_000;

/**
 * Called by VS Code in the extension host: runs every `*.test.js` beside this bundle.
 *
 * SAVELOG_HOST_GREP chooses tests by a pattern of their titles.
 * Writes the results to the file that SAVELOG_HOST_REPORT names, as a JSON array of {@link TestResult}.
 * @throws when a test fails, which makes VS Code end with an error.
 */
export async function run(): Promise<void> {
  const grep = process.env.SAVELOG_HOST_GREP;
  const mocha = new Mocha({ timeout: TEST_TIMEOUT_MS, forbidOnly: true, color: false, grep });
  for (const file of readdirSync(__dirname)) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  const results: TestResult[] = [];
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
    // A failing hook has no result of its own in `pass`, but `fail` reports it.
    runner.on('pass', (test) => results.push({ title: test.fullTitle(), state: 'passed' }));
    runner.on('fail', (test) => results.push({ title: test.fullTitle(), state: 'failed' }));
    runner.on('pending', (test) => results.push({ title: test.fullTitle(), state: 'pending' }));
    runner.on('end', () => {
      const report = process.env.SAVELOG_HOST_REPORT;
      if (report) writeFileSync(report, JSON.stringify(results, null, 1));
    });
  });
}
