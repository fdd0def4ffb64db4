import type { Outcome, RunReport } from '../../../../engine/run/contract';
import { type Painter, printable } from '../colours';

/** The first lines of a report: what became of the run. */
export function headlineText(report: RunReport, paint: Painter): string {
  const method = paint.bold(`${printable(report.handler)}.onSaveLog`);
  const { outcome, value } = report;
  if (outcome !== 'returned') return `${method} ${paint.red(FAILURES[outcome])}`;
  if (value === null) return `${method} ${paint.red('returned null')}\n${NULL_ADVICE}`;
  const saved = value === '' ? ': nothing was saved' : '';
  return `${method} ${paint.green(`returned '${printable(value)}'`)}${saved}`;
}

/** [D] Genesys Cloud Resource Center, article 225794 */
const NULL_ADVICE =
  'Null is not supported: return the Id of the saved record, or an empty string when nothing was saved.';

const FAILURES: Readonly<Record<Exclude<Outcome, 'returned'>, string>> = {
  threw: 'threw an exception',
  limit: 'hit a governor limit',
  unsupported: 'reached something that is not simulated',
  compileProblems: 'did not run: the Apex does not compile',
  badPayload: 'did not run: the payload cannot be used',
  stopped: 'was stopped',
};
