import { type BenchRow, keepsBudget } from './row';

const HEADINGS = ['benchmark', 'ours', 'reference', 'unit', 'ratio', 'budget', ''] as const;

/** Three significant digits, with thousands separated where that is more readable; nothing for no number. */
function shown(value: number): string {
  if (Number.isNaN(value)) return '';
  return Math.abs(value) >= 1_000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

function cells(row: BenchRow): string[] {
  const budget = row.budget === undefined ? '' : `${row.bound === 'atLeast' ? '≥' : '≤'} ${shown(row.budget)}`;
  const verdict = { true: 'kept', false: 'MISSED', undefined: '' }[String(keepsBudget(row)) as 'true'];
  return [row.name, shown(row.ours), shown(row.reference), row.unit, shown(row.ratio), budget, verdict];
}

/** The rows as a text table: names to the left, numbers to the right. */
export function table(rows: readonly BenchRow[]): string {
  const lines = [[...HEADINGS], ...rows.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const numeric = new Set([1, 2, 4]);
  return lines
    .map((line) => line.map((cell, column) => cell[numeric.has(column) ? 'padStart' : 'padEnd'](widths[column]!)))
    .map((line) => line.join('  ').trimEnd())
    .join('\n');
}
