import type { Problem } from '../problems/problem';
import type { LineMap } from '../syntax/lineMap';
import type { ReportedProblem } from './contract';

/** A problem with its range as lines and columns, from 1; `lines` are those of the text of `file`. */
export function reportProblem(problem: Problem, file: string, lines: LineMap): ReportedProblem {
  const start = lines.oneBasedAt(problem.start);
  const end = lines.oneBasedAt(problem.end);
  const { code, severity, message } = problem;
  return {
    code,
    severity,
    message,
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
