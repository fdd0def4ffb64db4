import type { ReportedProblem, TestMethodReport, TestOutcome } from '../contract';
import type { Ending } from '../ending';
import { reportException } from '../report';

/**
 * The outcome of a test that reached Apex with these compile problems: unsupported when all of them name something of
 * the platform that is not simulated, else failed.
 */
export function outcomeOfProblems(problems: readonly ReportedProblem[]): TestOutcome {
  return problems.every(({ code }) => code.startsWith('unsupported-')) ? 'unsupported' : 'failed';
}

/** What a test's ending says in its report. */
export function verdict(ending: Ending): Pick<TestMethodReport, 'outcome' | 'exception' | 'problems'> {
  const { exception, problems = [] } = ending;
  return {
    outcome: outcomeOf(ending),
    exception: exception ? reportException(exception) : null,
    problems,
  };
}

function outcomeOf({ outcome, problems = [] }: Ending): TestOutcome {
  switch (outcome) {
    case 'returned':
      return 'passed';
    case 'compileProblems':
      return outcomeOfProblems(problems);
    case 'unsupported':
    case 'stopped':
      return outcome;
    default:
      return 'failed';
  }
}

/** The report of a test that could not begin. */
export function unbegun(
  method: string,
  line: number,
  outcome: TestOutcome,
  problems: readonly ReportedProblem[],
): TestMethodReport {
  return {
    method,
    line,
    outcome,
    exception: null,
    problems,
    log: [],
    limits: [],
    timings: { compile: 0, run: 0 },
  };
}
