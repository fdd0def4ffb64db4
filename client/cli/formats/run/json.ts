import type { RunReport } from '../../../../engine/run/contract';

/** `run --format json`: the report as it is, documented in docs/output-formats.md. */
export function runAsJson(report: RunReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
