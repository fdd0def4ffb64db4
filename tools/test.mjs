// `npm test`: sets itself up, runs every suite, or those that are named, and ends with one line that sums them.
import { inWords, sum } from './lib/tally.mjs';
import { ensureDependencies } from './setup.mjs';

/** Suites in the order in which they run: later ones use what earlier ones built. */
const SUITES = {
  typecheck: async () => (await import('./suites/checks.mjs')).typecheck(),
  lint: async () => (await import('./suites/checks.mjs')).lint(),
  generated: async () => (await import('./suites/checks.mjs')).generated(),
  unit: async () => (await import('./suites/unit.mjs')).unit(),
  build: async () => (await import('./suites/bundles.mjs')).build(),
  host: async () => (await import('./suites/host.mjs')).host(),
  package: async () => (await import('./suites/bundles.mjs')).packageExtension(),
  ui: async () => (await import('./suites/ui.mjs')).ui(),
};

/**
 * @param {string} name
 * @param {() => Promise<import('./lib/tally.mjs').Count>} suite
 * @returns {Promise<import('./lib/tally.mjs').Count>} a suite that cannot run has failed, with the reason printed.
 */
async function runSuite(name, suite) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const start = Date.now();
  try {
    const count = await suite();
    console.log(`${name}: ${inWords(count)}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return count;
  } catch (error) {
    console.error(`${name} could not run: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`No suite is called ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}`);
  process.exit(2);
}
/** @type {import('./lib/tally.mjs').Count[]} */
const counts = [];
try {
  await ensureDependencies();
  for (const [name, suite] of Object.entries(SUITES)) {
    if (named.length === 0 || named.includes(name)) counts.push(await runSuite(name, suite));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.push({ passed: 0, failed: 1 });
}
const { passed, failed, skipped = 0 } = sum(counts);
if (skipped > 0)
  console.error(`\n${skipped} skipped: a test that does not run has not passed, so they count as failed`);
console.log(`\n${passed} passed, ${failed + skipped} failed`);
process.exit(failed + skipped > 0 ? 1 : 0);
