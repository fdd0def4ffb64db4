import { availableParallelism } from 'node:os';
import {
  CONTRACT_VERSION,
  DEFAULT_LIMITS,
  type TestReport,
  type TestRequest,
  type TestSelection,
} from '../../../engine/run/contract';
import { runOnEngines } from '../../../engine/run/tests/pool';
import type { Unreadable } from '../../../server/project/unreadable';
import { type ParsedArgs, single } from '../args';
import { InputError, UsageError } from '../errors';
import { ExitCode, exitCodeOfTests } from '../exitCodes';
import { shownPath } from '../files/paths';
import { painter } from '../formats/colours';
import { testsAsJson } from '../formats/test/json';
import { testsAsJunit } from '../formats/test/junit';
import { type ShownTests, shownTests } from '../formats/test/shown';
import { testsAsText } from '../formats/test/text';
import { untilInterrupted } from '../interrupted';
import type { CliIo } from '../io';
import { selectTests } from '../tests/filter';
import { progressOn } from '../tests/progress';
import { findTests, type TestSources } from '../tests/sources';

/**
 * `savelog test`: runs the `@IsTest` methods of folders of Apex and prints what became of each.
 * @throws UsageError and InputError for what the user can repair; anything else is a fault of ours
 */
export async function test(args: ParsedArgs, io: CliIo): Promise<ExitCode> {
  const jobs = parseJobs(single(args, 'jobs', undefined));
  const filter = single(args, 'filter', undefined);
  const sources = findTests(args.operands, args.values.get('path') ?? [], io);
  warn(sources.unreadable, io);
  const tests = selected(sources, filter, args.operands);
  const start = performance.now();
  const report = await runAll(tests, sources, jobs, io);
  warn(
    sources.project.unreadable.filter((each) => !sources.unreadable.includes(each)),
    io,
  );
  const shown = shownTests(report, io.cwd, performance.now() - start);
  io.stdout.write(print(shown, single(args, 'format', 'text'), io));
  return sources.unreadable.length > 0 ? ExitCode.usage : exitCodeOfTests(shown);
}

function selected({ classes }: TestSources, filter: string | undefined, operands: readonly string[]): TestSelection[] {
  if (classes.length === 0) throw new InputError(`${operands.join(', ')}: no class declares a test`);
  const tests = selectTests(classes, filter);
  if (tests.length > 0) return tests;
  throw new InputError(
    `no test is named ${filter}; there are ${classes.length} test classes in ${operands.join(', ')}`,
  );
}

async function runAll(
  tests: readonly TestSelection[],
  { project }: TestSources,
  jobs: number,
  io: CliIo,
): Promise<TestReport> {
  const engines = Array.from({ length: Math.min(jobs, tests.length) }, () => io.openEngine());
  const request: TestRequest = {
    version: CONTRACT_VERSION,
    kind: 'test',
    tests,
    now: io.now(),
    limits: DEFAULT_LIMITS,
  };
  const progress = progressOn(io.stderr);
  try {
    return await untilInterrupted(runOnEngines(engines, request, project, progress.hear), io.interrupted);
  } finally {
    progress.clear();
    await Promise.all(engines.map((engine) => engine.dispose()));
  }
}

function print(tests: ShownTests, format: string, io: CliIo): string {
  if (format === 'json') return testsAsJson(tests);
  return format === 'junit' ? testsAsJunit(tests) : testsAsText(tests, painter(io.stdout.colour));
}

function parseJobs(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const jobs = Number(text);
  if (/^\d+$/.test(text) && jobs >= 1) return jobs;
  throw new UsageError(`--jobs takes a whole number from 1, not '${text}'`, 'test');
}

function warn(unreadable: readonly Unreadable[], io: CliIo): void {
  for (const { path, reason } of unreadable) io.stderr.write(`savelog: ${shownPath(path, io.cwd)}: ${reason}\n`);
}
