import { reporter } from '../../problems/catalogue';
import { runProblems } from '../../problems/run';
import type { ClassSymbol } from '../../semantics/symbols';
import { LineMap } from '../../syntax/lineMap';
import type { ReportedProblem } from '../contract';
import { reportProblem } from '../reportProblem';

const report = reporter(runProblems);

/** A fault of ours, as the problem of the test that met it: the other tests go on. */
export function faultProblem(thrown: unknown, symbol: ClassSymbol): ReportedProblem {
  const problem = report('run-fault', symbol.tree.name, [describe(thrown)]);
  return reportProblem(problem, symbol.source.file, new LineMap(symbol.source.text));
}

/** The message of a fault with the function of ours that raised it. */
function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const frame = /\n\s+at ([^\n(]+)/.exec(thrown.stack ?? '')?.[1]?.trim();
  return `${thrown.name}: ${thrown.message}${frame ? ` (in ${frame})` : ''}`;
}
