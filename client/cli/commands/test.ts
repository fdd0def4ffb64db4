import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import {
  CONTRACT_VERSION,
  DEFAULT_LIMITS,
  type RequestedUser,
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
import { asInputError } from '../files/readText';
import { painter } from '../formats/colours';
import { counted } from '../formats/counted';
import { testsAsJson } from '../formats/test/json';
import { testsAsJunit } from '../formats/test/junit';
import { coverageAsLcov } from '../formats/test/lcov';
import { type ShownTests, shownTests } from '../formats/test/shown';
import { testsAsText } from '../formats/test/text';
import { untilInterrupted } from '../interrupted';
import type { CliIo } from '../io';
import { classCoverage } from '../tests/coverage';
import { selectTests } from '../tests/filter';
import { progressOn } from '../tests/progress';
import { findTests, type TestSources } from '../tests/sources';
import { requestedUser } from '../user';

/**
 * `savelog test`: runs the `@IsTest` methods of folders of Apex and prints what became of each.
 * @throws UsageError and InputError for what the user can repair; anything else is a fault of ours
 */
export async function test(args: ParsedArgs, io: CliIo): Promise<ExitCode> {
  const jobs = parseJobs(single(args, 'jobs', undefined));
  const filter = single(args, 'filter', undefined);
  const { user } = requestedUser(args, 'test');
  const coverageFile = single(args, 'coverage-file', undefined);
  if (coverageFile !== undefined) demandFolderOf(coverageFile, io);
  const shows = args.switches.has('coverage');
  const sources = findTests(args.operands, args.values.get('path') ?? [], io);
  warn(sources.unreadable, io);
  const tests = selected(sources, filter, args.operands);
  const start = performance.now();
  const report = await runAll({ tests, user, coverage: shows || coverageFile !== undefined }, sources, jobs, io);
  warn(
    sources.project.unreadable.filter((each) => !sources.unreadable.includes(each)),
    io,
  );
  const ms = performance.now() - start;
  const coverage = report.coverage && classCoverage(report.coverage, sources.project, io.cwd);
  const shown = shownTests(report, io.cwd, ms, shows ? coverage : null);
  io.stdout.write(print(shown, single(args, 'format', 'text'), io));
  if (coverageFile !== undefined) writeFile(coverageFile, coverageAsLcov(coverage ?? []), io);
  return sources.unreadable.length > 0 ? ExitCode.usage : exitCodeOfTests(shown);
}

function selected({ classes }: TestSources, filter: string | undefined, operands: readonly string[]): TestSelection[] {
  if (classes.length === 0) throw new InputError(`${operands.join(', ')}: no class declares a test`);
  const tests = selectTests(classes, filter);
  if (tests.length > 0) return tests;
  const there = counted(classes.length, 'test class', 'test classes');
  const are = classes.length === 1 ? 'is' : 'are';
  throw new InputError(`no test is named ${filter}; there ${are} ${there} in ${operands.join(', ')}`);
}

/** What runs, how. */
interface Wanted {
  readonly tests: readonly TestSelection[];
  readonly user: RequestedUser | undefined;
  readonly coverage: boolean;
}

async function runAll(
  { tests, user, coverage }: Wanted,
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
    ...(user ? { user } : {}),
    coverage,
  };
  const progress = progressOn(io.stderr);
  try {
    return await untilInterrupted(runOnEngines(engines, request, project, progress.hear), io.interrupted);
  } finally {
    progress.clear();
    await Promise.all(engines.map((engine) => engine.dispose()));
  }
}

/** Before the tests run, so that nobody waits for a file that cannot be written. */
function demandFolderOf(shown: string, { cwd, files }: CliIo): void {
  const path = resolve(cwd, shown);
  let kind: string;
  try {
    kind = files.kind(dirname(path));
  } catch (error) {
    throw asInputError(error, shownPath(dirname(path), cwd));
  }
  if (kind !== 'folder') throw new InputError(`${shownPath(dirname(path), cwd)}: is no folder`);
}

function writeFile(shown: string, text: string, { cwd, files }: CliIo): void {
  try {
    files.write(resolve(cwd, shown), text);
  } catch (error) {
    throw asInputError(error, shown);
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
