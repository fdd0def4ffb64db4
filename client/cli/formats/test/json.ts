import type { ShownTests } from './shown';

/** `test --format json`, documented in docs/output-formats.md. */
export function testsAsJson({ passed, failed, unsupported, stopped, tests, coverage }: ShownTests): string {
  const rows = tests.map(({ ms, ...test }) => ({ ...test, ms: Math.round(ms * 100) / 100 }));
  return `${JSON.stringify({ version: 1, passed, failed, unsupported, stopped, tests: rows, coverage }, null, 2)}\n`;
}
