import type { ReportedException, RunReport } from '../../../../engine/run/contract';

/** The report with every file shown as `shown` gives it. */
export function withShownPaths(report: RunReport, shown: (file: string) => string): RunReport {
  const placed = <T extends { readonly file: string | null }>(entry: T): T =>
    entry.file === null ? entry : { ...entry, file: shown(entry.file) };
  const exception = (raised: ReportedException): ReportedException => ({
    ...raised,
    cause: raised.cause && exception(raised.cause),
    stack: raised.stack.map(placed),
  });
  return {
    ...report,
    handlerFile: report.handlerFile === null ? null : shown(report.handlerFile),
    exception: report.exception && exception(report.exception),
    problems: report.problems.map(placed),
    log: report.log.map(placed),
    queries: report.queries.map(placed),
    ...(report.coverage ? { coverage: report.coverage.map(placed) } : {}),
    ...(report.trace ? { trace: report.trace.map(placed) } : {}),
  };
}
