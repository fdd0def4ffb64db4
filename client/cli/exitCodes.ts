import type { RunReport, TestOutcome } from '../../engine/run/contract';

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
  1: 'A check failed: lint found an error, a test failed, or the handler threw, returned null or hit a limit.',
  2: 'Wrong usage, or a file that cannot be read or written.',
  3: 'The run, or a test, reached something that SaveLog does not simulate.',
  4: 'The Apex does not compile, or the payload is not JSON.',
  70: 'A fault of SaveLog itself.',
  130: 'Interrupted with Ctrl-C.',
};

/**
 * The exit code of a run. `returned` is good only with a value: Genesys Cloud does not support null as the result of
 * `onSaveLog`. [D] Resource Center article 225794. A run that stopped with a problem was not stopped by the user: its
 * thread was lost.
 */
export function exitCodeOfReport({
  outcome,
  value,
  problems,
}: Pick<RunReport, 'outcome' | 'value' | 'problems'>): ExitCode {
  switch (outcome) {
    case 'returned':
      return value === null ? ExitCode.checkFailed : ExitCode.good;
    case 'threw':
    case 'limit':
      return ExitCode.checkFailed;
    case 'unsupported':
      return ExitCode.unsupported;
    case 'compileProblems':
    case 'badPayload':
      return ExitCode.notCompiled;
    case 'stopped':
      return problems.length > 0 ? ExitCode.fault : ExitCode.interrupted;
  }
}

/** The exit code of linting: an input that could not be read outweighs what was found in the others. */
export function exitCodeOfLint(found: { readonly errors: number; readonly unreadable: number }): ExitCode {
  if (found.unreadable > 0) return ExitCode.usage;
  return found.errors > 0 ? ExitCode.checkFailed : ExitCode.good;
}

/**
 * The exit code of tests. A test whose Apex does not compile has failed. What is worse outweighs the rest: a fault of
 * ours, then a failed test, then an unsupported one.
 */
export function exitCodeOfTests({
  failed,
  unsupported,
  stopped,
  fault,
}: Readonly<Record<Exclude<TestOutcome, 'passed'>, number>> & { readonly fault: boolean }): ExitCode {
  if (fault) return ExitCode.fault;
  if (failed > 0) return ExitCode.checkFailed;
  if (stopped > 0) return ExitCode.interrupted;
  return unsupported > 0 ? ExitCode.unsupported : ExitCode.good;
}
