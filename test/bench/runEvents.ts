import { readFileSync } from 'node:fs';
import { Engine } from '../../engine/run/engine';
import { meter, project, request } from '../support/apex';
import type { BenchRow } from './row';

/** Rounds of so many events; the best counts, since noise only ever slows down. */
const ROUNDS = 10;
const EVENTS = 5_000;

/** Events a second of the documented sample handler in one warm engine. */
export function bench(): BenchRow[] {
  const files = project([readFileSync('test/fixtures/handlers/DocumentedSample.cls', 'utf8')]);
  const engine = new Engine(meter);
  const payload = readFileSync('examples/payloads/inbound-2-interactionDisconnected.savelog.json', 'utf8');
  const event = request('DocumentedSample', payload);
  const once = (count: number): number => {
    const start = performance.now();
    for (let index = 0; index < count; index++) {
      const report = engine.run(event, files);
      if (report.outcome !== 'returned' || !report.value)
        throw new Error(JSON.stringify(report.exception ?? report.problems));
    }
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
