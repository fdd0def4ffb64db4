import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { nodeFiles } from '../../client/cli/files/nodeFiles';
import { type ShownTest, type ShownTests, shownTests } from '../../client/cli/formats/test/shown';
import { selectTests } from '../../client/cli/tests/filter';
import { findTests } from '../../client/cli/tests/sources';
import { CONTRACT_VERSION, DEFAULT_LIMITS, type TestRequest } from '../../engine/run/contract';
import { EngineHost } from '../../engine/run/host';
import { runOnEngines } from '../../engine/run/tests/pool';
import { record, type SuiteResult } from './results';
import { SUITES, type Suite } from './suites';

const CORPORA = '.corpora';
const LISTINGS = 'out/conformance';
const WORKER = path.resolve(import.meta.dirname, '../../engine/run/worker.js');

/** Stage 1 must pass; the stages behind it are measured. */
const REQUIRED_STAGE = 1;

/**
 * Runs the test methods of the fetched suites and records the counts.
 * @param argv names of suites, or parts of them, and `--stage 3` for the largest ones too
 * @returns 1 when a test of a required suite failed or a suite that was asked for is missing
 */
async function main(argv: readonly string[]): Promise<number> {
  const at = argv.indexOf('--stage');
  const stage = at < 0 ? 2 : Number(argv[at + 1]);
  const names = argv.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const chosen = SUITES.filter((each) =>
    names.length > 0 ? names.some((name) => each.name.includes(name)) : each.stage <= stage,
  );
  mkdirSync(LISTINGS, { recursive: true });
  const totals = new Map<string, number>();
  let code = 0;
  for (const suite of chosen) {
    if (!existsSync(path.join(CORPORA, suite.folder))) {
      console.log(`${suite.name}: not fetched (${CORPORA}/${suite.folder}); extract it at ${suite.commit} first`);
      code = 1;
      continue;
    }
    const run = await runSuite(suite);
    for (const [reason, count] of histogram(run.tests)) totals.set(reason, (totals.get(reason) ?? 0) + count);
    if (run.failed > 0 && suite.stage <= REQUIRED_STAGE) code = 1;
  }
  writeFileSync(path.join(LISTINGS, 'lacking.txt'), lines(totals));
  console.log(`\nLacking most (all of it: ${LISTINGS}/lacking.txt):\n${lines(totals, 25)}`);
  return code;
}

/** What is recorded of a suite's tests. */
interface TestedSuite extends SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly unsupported: number;
  /** From the start of the engines to the last test, on the machine that recorded it. */
  readonly ms: number;
  /** Why tests did not pass, and how many for each reason. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** Runs one suite in fresh engines, prints its line, writes its listing and its result. */
async function runSuite({ name, commit, folder, tests: below, with: others = [] }: Suite): Promise<ShownTests> {
  const sources = findTests(
    [path.join(CORPORA, below ?? folder)],
    others.map((other) => path.join(CORPORA, other)),
    { cwd: process.cwd(), files: nodeFiles },
  );
  const tests = selectTests(sources.classes, undefined);
  const request: TestRequest = {
    version: CONTRACT_VERSION,
    kind: 'test',
    tests,
    now: new Date().toISOString(),
    limits: DEFAULT_LIMITS,
  };
  const start = performance.now();
  const engines = Array.from({ length: Math.min(availableParallelism(), tests.length) }, () => new EngineHost(WORKER));
  const report = await runOnEngines(engines, request, sources.project, () => {});
  const run = shownTests(report, process.cwd(), performance.now() - start);
  await Promise.all(engines.map((engine) => engine.dispose()));
  const { passed, failed, unsupported, stopped } = run;
  const ms = Math.round(run.ms);
  const counts = [passed, failed, unsupported].map((count) => String(count).padStart(5)).join(' ');
  console.log(`${name.padEnd(52)} ${counts} passed, failed, unsupported ${String(ms).padStart(6)} ms`);
  writeFileSync(path.join(LISTINGS, `${name.replace('/', '+')}.txt`), listing(run.tests));
  const result: TestedSuite = {
    suite: name,
    commit,
    passed,
    failed: failed + stopped,
    unsupported,
    ms,
    reasons: reasons(run.tests),
  };
  record([result]);
  return run;
}

/** Each test that did not pass with its first line and place, behind the histogram of the messages. */
function listing(tests: readonly ShownTest[]): string {
  const rows = tests
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ outcome, class: name, method, type, message, file, line, stack }) => {
      const frames = stack.map((each) => `    at ${each.class}.${each.method} (${each.file}:${each.line})\n`).join('');
      const place = frames === '' ? `    ${file}:${line}\n` : frames;
      return `${outcome} ${name}.${method}\n    ${type}: ${firstLine(message)}\n${place}`;
    });
  return `${lines(histogram(tests))}\n${rows.join('')}`;
}

function histogram(tests: readonly ShownTest[]): Map<string, number> {
  return counted(tests, ({ outcome, type, message }) => `${outcome} ${type}: ${firstLine(message)}`);
}

/** Codes whose messages name members of the platform and nothing of the suite. */
const PLATFORM_CODES: ReadonlySet<string> = new Set([
  'unsupported-method',
  'unsupported-property',
  'unsupported-constructor',
  'unsupported-class',
]);

/** Why tests did not pass, without a word of the suite's own: what is lacked, or the type of what was raised. */
function reasons(tests: readonly ShownTest[]): Record<string, number> {
  return Object.fromEntries(
    counted(tests, ({ outcome, type, message }) =>
      PLATFORM_CODES.has(type ?? '')
        ? `${firstLine(message)}`
        : `${outcome}: ${PUBLIC.test(type ?? '') ? type : 'an exception of its own'}`,
    ),
  );
}

/** Codes of ours and exceptions of the platform. */
const PUBLIC = /^(?:System\.|[a-z]+-)/;

function counted(tests: readonly ShownTest[], key: (test: ShownTest) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const test of tests) {
    if (test.outcome !== 'passed') counts.set(key(test), (counts.get(key(test)) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)));
}

function lines(counts: ReadonlyMap<string, number>, most = Number.POSITIVE_INFINITY): string {
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .slice(0, most)
    .map(([reason, count]) => `${String(count).padStart(5)} ${reason}\n`)
    .join('');
}

function firstLine(text: string | null): string {
  return (text ?? '').split('\n')[0] ?? '';
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
