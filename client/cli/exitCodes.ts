import type { Outcome, RunReport } from '../../engine/run/contract';

/** How a command can end: the one table that all commands share and that docs/output-formats.md is checked against. */
export const ExitCode = {
  good: 0,
  checkFailed: 1,
  usage: 2,
  unsupported: 3,
  notCompiled: 4,
  fault: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** What each exit code means, in one sentence, for help texts and documents. */
export const EXIT_CODE_MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: 'Good: nothing to complain about.',
  1: 'A check failed: lint found an error, or the handler threw, returned null or hit a limit.',
  2: 'Wrong usage, or an input that cannot be read.',
  3: 'The run reached something that SaveLog does not simulate.',
  4: 'The Apex does not compile, or the payload is not JSON.',
  70: 'A fault of SaveLog itself.',
  130: 'Interrupted with Ctrl-C.',
};

/**
 * The exit code of a run. `returned` is good only with a value: Genesys Cloud does not support null as the result of
 * `onSaveLog`. [D] Resource Center article 225794
 */
export function exitCodeOfReport(report: Pick<RunReport, 'outcome' | 'value'>): ExitCode {
  if (report.outcome === 'returned') return report.value === null ? ExitCode.checkFailed : ExitCode.good;
  return EXIT_CODES_OF_FAILURES[report.outcome];
}

const EXIT_CODES_OF_FAILURES: Readonly<Record<Exclude<Outcome, 'returned'>, ExitCode>> = {
  threw: ExitCode.checkFailed,
  limit: ExitCode.checkFailed,
  unsupported: ExitCode.unsupported,
  compileProblems: ExitCode.notCompiled,
  badPayload: ExitCode.notCompiled,
  stopped: ExitCode.interrupted,
};

/** The exit code of linting: an input that could not be read outweighs what was found in the others. */
export function exitCodeOfLint(found: { readonly errors: number; readonly unreadable: number }): ExitCode {
  if (found.unreadable > 0) return ExitCode.usage;
  return found.errors > 0 ? ExitCode.checkFailed : ExitCode.good;
}
