import type { Severity } from '../../../../engine/problems/problem';
import type { ReportedProblem } from '../../../../engine/run/contract';
import { type Painter, printable } from '../colours';
import { counted } from '../counted';

/**
 * `lint --format text`: a line for each problem, `file:line:column` first so that terminals make it a link, and a
 * closing line with the counts.
 * @param checked how many files were checked
 */
export function lintAsText(problems: readonly ReportedProblem[], checked: number, paint: Painter): string {
  const severities = { error: paint.red, warning: paint.yellow, information: paint.cyan };
  const lines = problems.map(({ file, line, column, severity, message, code }) => {
    const place = paint.bold(`${printable(file)}:${line}:${column}`);
    return `${place} ${severities[severity](severity)} ${printable(message)} ${paint.dim(`[${code}]`)}\n`;
  });
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${summary(problems, checked, paint)}\n`;
}

function summary(problems: readonly ReportedProblem[], checked: number, paint: Painter): string {
  const where = `in ${counted(checked, 'file')}`;
  if (problems.length === 0) return paint.green(`No problems ${where}.`);
  const bySeverity = (['error', 'warning', 'information'] as const)
    .map((severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => describe(count, severity));
  return `${counted(problems.length, 'problem')} ${where}: ${bySeverity.join(', ')}.`;
}

function describe(count: number, severity: Severity): string {
  return severity === 'information' ? `${count} for information` : counted(count, severity);
}
