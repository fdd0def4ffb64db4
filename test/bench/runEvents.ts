import type { BenchRow } from './row';
import { sampleEvents } from './sampleEvents';

/** Rounds of so many events; the best counts, since noise only ever slows down. */
const ROUNDS = 10;
const EVENTS = 5_000;

/** Events a second of the documented sample handler in one warm engine. */
export function bench(): BenchRow[] {
  const run = sampleEvents();
  const once = (count: number): number => {
    const start = performance.now();
    for (let index = 0; index < count; index++) run();
    return (count / (performance.now() - start)) * 1000;
  };
  once(EVENTS);
  let perSecond = 0;
  for (let round = 0; round < ROUNDS; round++) perSecond = Math.max(perSecond, once(EVENTS));
  return [
    {
      name: 'sample handler, warm',
      ours: perSecond,
      reference: 20_000,
      ratio: perSecond / 20_000,
      budget: 1,
      bound: 'atLeast',
      unit: 'events/s',
    },
  ];
}
