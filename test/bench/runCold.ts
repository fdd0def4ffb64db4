import { execFileSync } from 'node:child_process';
import { median } from './median';
import type { BenchRow } from './row';

/** Starts of each process; the median counts. */
const STARTS = 15;

/** A whole process of `savelog run` against one that does nothing. */
export function bench(): BenchRow[] {
  const run = ['dist/cli.js', 'run', 'examples/payloads/inbound-2-interactionDisconnected.savelog.json'];
  const ours: number[] = [];
  const reference: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    reference.push(processMs(['-e', '0']));
    ours.push(processMs(run));
  }
  const [a, b] = [median(ours), median(reference)];
  return [{ name: 'cold savelog run / node -e 0', ours: a, reference: b, ratio: a / b, budget: 3, unit: 'ms' }];
}

function processMs(args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}
