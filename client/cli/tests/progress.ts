import type { TestEvent } from '../../../engine/run/contract';
import type { Output } from '../io';

/** Between two looks at the terminal; more often nobody can read. */
const EVERY_MS = 80;

/** Shows how far a test run is. */
export interface Progress {
  readonly hear: (event: TestEvent) => void;
  /** Takes the line away again. */
  clear(): void;
}

/** Progress as one line that is written over and over; nothing at all where no terminal is. */
export function progressOn(output: Output, now: () => number = () => performance.now()): Progress {
  if (!output.isTerminal) return { hear: () => {}, clear: () => {} };
  const counts = { passed: 0, failed: 0, unsupported: 0, stopped: 0 };
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    hear: (event) => {
      if (event.kind === 'coverage') return;
      if (event.kind === 'ended') counts[event.report.outcome]++;
      if (now() - last < EVERY_MS) return;
      last = now();
      shown = true;
      const { passed, failed, unsupported } = counts;
      output.write(`\r\u001b[K${passed} passed, ${failed} failed, ${unsupported} unsupported  ${event.class}`);
    },
    clear: () => {
      if (shown) output.write('\r\u001b[K');
    },
  };
}
