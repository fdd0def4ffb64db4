import type { ReportedProblem } from '../../../../engine/run/contract';
import { docsOf } from './docs';

/** `lint --format json`: one document, problems in the order given, documented in docs/output-formats.md. */
export function lintAsJson(problems: readonly ReportedProblem[]): string {
  const rows = problems.map(({ file, line, column, endLine, endColumn, severity, code, message }) => ({
    file,
    line,
    column,
    endLine,
    endColumn,
    severity,
    code,
    message,
    docs: docsOf(code),
  }));
  return `${JSON.stringify({ problems: rows }, null, 2)}\n`;
}
