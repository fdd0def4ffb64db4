import { type Chapter, fill } from '../problems/catalogue';
import { unsupportedProblems } from '../problems/unsupported';
import { type ApexException, Stopped, Unsupported } from '../runtime/exceptions';
import { asApexException } from '../runtime/operations/catching';
import { LineMap } from '../syntax/lineMap';
import type { Outcome, ReportedProblem } from './contract';
import { CompileFailure, type Linker } from './linker';
import { reportProblem } from './reportProblem';
import { apexFrames } from './stack';

/** What a transaction came to, before it is written down. */
export interface Ending {
  readonly outcome: Outcome;
  readonly value?: string | null;
  readonly exception?: ApexException;
  readonly problems?: readonly ReportedProblem[];
}

/** How a transaction ended from which `thrown` came out. Raises `thrown` again when it is a fault of ours. */
export function endingOf(thrown: unknown, linker: Linker): Ending {
  if (thrown instanceof Stopped) return { outcome: 'stopped' };
  if (thrown instanceof CompileFailure) return { outcome: 'compileProblems', problems: compileProblems(thrown) };
  if (thrown instanceof Unsupported) return { outcome: 'unsupported', problems: [unsupportedAt(thrown, linker)] };
  const exception = asApexException(thrown);
  // A fault of ours: it must not pass for the program's.
  if (!exception) throw thrown;
  return { outcome: exception.typeName === 'System.LimitException' ? 'limit' : 'threw', exception };
}

/** The problems that keep a class from compiling, at their places. */
export function compileProblems({ source, problems }: CompileFailure): ReportedProblem[] {
  const lines = new LineMap(source.text);
  return problems.map((each) => reportProblem(each, source.file, lines));
}

function unsupportedAt(thrown: Unsupported, linker: Linker): ReportedProblem {
  const [frame] = apexFrames(thrown.stack ?? '', linker.scripts);
  const { line = 1, column = 1 } = frame ?? {};
  return {
    code: thrown.code,
    severity: 'error',
    message: fill((unsupportedProblems as Chapter)[thrown.code]?.message ?? thrown.message, thrown.values),
    file: frame?.file ?? '',
    line,
    column,
    endLine: line,
    endColumn: column,
  };
}
