import type { ReportedException, ReportedProblem, RunReport, StackFrame } from '../../engine/run/contract';

/** The report with every path in it turned into a URI, for a client that opens documents by URI. */
export function reportWithUris(report: RunReport, uriOf: (path: string) => string): RunReport {
  const orNull = (file: string | null) => (file === null || file === '' ? file : uriOf(file));
  const frame = (each: StackFrame): StackFrame => ({ ...each, file: orNull(each.file) ?? '' });
  const problem = (each: ReportedProblem): ReportedProblem => ({ ...each, file: orNull(each.file) ?? '' });
  const exception = (each: ReportedException | null): ReportedException | null =>
    each && { ...each, cause: exception(each.cause), stack: each.stack.map(frame) };
  return {
    ...report,
    handlerFile: orNull(report.handlerFile),
    exception: exception(report.exception),
    problems: report.problems.map(problem),
    log: report.log.map((entry) => ({ ...entry, file: orNull(entry.file) })),
    queries: report.queries.map((entry) => ({ ...entry, file: orNull(entry.file) })),
  };
}
