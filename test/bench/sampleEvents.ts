import { readFileSync } from 'node:fs';
import { Engine } from '../../engine/run/engine';
import { meter, project, request } from '../support/apex';

/** One warm engine with the documented sample handler; each call runs it on one event and raises when that goes wrong. */
export function sampleEvents(): () => void {
  const files = project([readFileSync('test/fixtures/handlers/DocumentedSample.cls', 'utf8')]);
  const engine = new Engine(meter);
  const payload = readFileSync('examples/payloads/inbound-2-interactionDisconnected.savelog.json', 'utf8');
  const event = request('DocumentedSample', payload);
  return () => {
    const report = engine.run(event, files);
    if (report.outcome !== 'returned' || !report.value)
      throw new Error(JSON.stringify(report.exception ?? report.problems));
  };
}
