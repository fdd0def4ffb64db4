import type {
  ReportedException,
  ReportedProblem,
  StackFrame,
  TestClassReport,
  TestMethodReport,
  TestOutcome,
  TestReport,
} from '../../../../engine/run/contract';
import { shownPath } from '../../files/paths';
import type { ClassCoverage } from '../../tests/coverage';

/** One test as every format shows it. */
export interface ShownTest {
  readonly class: string;
  /** Null for a class that cannot show its tests. */
  readonly method: string | null;
  readonly outcome: TestOutcome;
  /** Why it did not pass; null when it did. */
  readonly message: string | null;
  /** Type of the exception, or code of the problem. */
  readonly type: string | null;
  /** Where it failed, as far as known; the test itself when it passed. */
  readonly file: string | null;
  readonly line: number | null;
  readonly stack: readonly StackFrame[];
  readonly ms: number;
}

/** A test run as every format shows it. */
export interface ShownTests {
  readonly passed: number;
  readonly failed: number;
  readonly unsupported: number;
  readonly stopped: number;
  /** Whether SaveLog itself failed in one of them. */
  readonly fault: boolean;
  readonly tests: readonly ShownTest[];
  /** Null when it was not asked for. */
  readonly coverage: readonly ClassCoverage[] | null;
  /** Milliseconds from beginning to end. */
  readonly ms: number;
}

/** The tests of a report one by one, their files relative to `cwd`, and the coverage where it was asked for. */
export function shownTests(
  report: TestReport,
  cwd: string,
  ms: number,
  coverage: readonly ClassCoverage[] | null = null,
): ShownTests {
  const tests = report.classes.flatMap((each) => shownClass(each, cwd));
  const count = (outcome: TestOutcome) => tests.filter((each) => each.outcome === outcome).length;
  return {
    passed: count('passed'),
    failed: count('failed'),
    unsupported: count('unsupported'),
    stopped: count('stopped'),
    fault: tests.some(({ type }) => type === 'run-fault' || type === 'run-thread-lost'),
    tests,
    coverage,
    ms,
  };
}

function shownClass(report: TestClassReport, cwd: string): ShownTest[] {
  if (report.methods.length > 0) return report.methods.map((each) => shownMethod(each, report, cwd));
  const [problem] = report.problems;
  if (!problem) return [];
  const outcome = problem.code === 'run-thread-lost' ? 'stopped' : 'failed';
  return [{ class: report.class, method: null, outcome, ...fromProblem(problem, cwd), stack: [], ms: 0 }];
}

function shownMethod(method: TestMethodReport, { class: name, file }: TestClassReport, cwd: string): ShownTest {
  const { exception, problems, outcome, line, timings } = method;
  const start = {
    class: name,
    method: method.method,
    outcome,
    message: null,
    type: null,
    file: file === null ? null : shownPath(file, cwd),
    line,
    stack: [],
    ms: timings.run,
  };
  if (exception) return { ...start, ...fromException(exception, start, cwd) };
  const problem = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  return problem ? { ...start, ...fromProblem(problem, cwd) } : start;
}

function fromException(
  { type, message, stack }: ReportedException,
  test: Pick<ShownTest, 'file' | 'line'>,
  cwd: string,
): Pick<ShownTest, 'message' | 'type' | 'file' | 'line' | 'stack'> {
  const shown = stack.map((frame) => ({ ...frame, file: shownPath(frame.file, cwd) }));
  const { file, line } = shown[0] ?? test;
  return { type, message, file, line, stack: shown };
}

function fromProblem(
  { code, message, file, line }: ReportedProblem,
  cwd: string,
): Pick<ShownTest, 'message' | 'type' | 'file' | 'line'> {
  return { type: code, message, file: file === '' ? null : shownPath(file, cwd), line };
}
