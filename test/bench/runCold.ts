import { execFileSync } from 'node:child_process';
import { median } from './median';
import type { BenchRow } from './row';

/** Starts of each process; the median counts. */
const STARTS = 15;

/**
 * A whole process of `savelog run` against one that does nothing: as it is when the compiled form of the engine was kept
 * by an earlier one, and without.
 */
export function bench(): BenchRow[] {
  const run = ['dist/cli.js', 'run', 'examples/payloads/inbound-2-interactionDisconnected.savelog.json'];
  const ours: number[] = [];
  const withoutCache: number[] = [];
  const reference: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    reference.push(processMs(['-e', '0']));
    ours.push(processMs(run));
    withoutCache.push(processMs(run, { SAVELOG_COMPILE_CACHE: 'off' }));
  }
  const [a, b, c] = [median(ours), median(reference), median(withoutCache)];
  return [
    { name: 'cold savelog run / node -e 0', ours: a, reference: b, ratio: a / b, budget: 3, unit: 'ms' },
    { name: 'the same without a compile cache', ours: c, reference: b, ratio: c / b, unit: 'ms' },
  ];
}

function processMs(args: readonly string[], environment: Record<string, string> = {}): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore', env: { ...process.env, ...environment } });
  return performance.now() - start;
}
