import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { BenchRow } from './row';
import { sampleEvents } from './sampleEvents';

const EVENTS = 1_000_000;
/** Events before the first look: everything is compiled, every cache is filled. */
const WARM = 100_000;

/** What one warm engine holds after a million events of the documented sample handler, against what it held when it was warm. */
export function bench(): BenchRow[] {
  const run = sampleEvents();
  const once = (count: number): number => {
    for (let index = 0; index < count; index++) run();
    return heldMegabytes();
  };
  const before = once(WARM);
  const after = once(EVENTS - WARM);
  return [
    {
      name: 'held after 1,000,000 events',
      ours: after,
      reference: before,
      ratio: after / before,
      budget: 1.1,
      unit: 'MB',
    },
  ];
}

function heldMegabytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}
