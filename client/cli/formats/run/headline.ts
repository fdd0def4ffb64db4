import type { RunReport } from '../../../../engine/run/contract';
import { headline } from '../../../vscode/results/render/headline';
import { type Painter, printable } from '../colours';

/** The first lines of a report: what became of the run, in the words that the editor uses too. */
export function headlineText(report: RunReport, paint: Painter): string {
  const { tone, title, detail } = headline(report);
  const colour = { good: paint.green, warning: paint.yellow, bad: paint.red }[tone];
  const first = `${paint.bold(`${printable(report.handler)}.onSaveLog`)}: ${colour(printable(title))}`;
  return detail === undefined ? first : `${first}\n${printable(detail)}`;
}
