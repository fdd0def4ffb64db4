import type { ClassCoverage } from '../../tests/coverage';
import { type Painter, printable } from '../colours';

/** Uncovered lines that are listed before an ellipsis, as `sf apex run test` does. [K] */
const MOST_LINES = 5;

/** Covered and all lines of each class, the per cent, and the first lines that did not run; last, the total. */
export function coverageLines(classes: readonly ClassCoverage[], paint: Painter): string[] {
  const rows = classes.map((each) => row(printable(each.class), each.covered.length, linesOf(each), each.uncovered));
  const sum = (count: (each: ClassCoverage) => number) => classes.reduce((total, each) => total + count(each), 0);
  const total = row(
    'Total',
    sum(({ covered }) => covered.length),
    sum(linesOf),
    [],
  );
  const table = [['Class', 'Lines', 'Percent', 'Uncovered lines'], ...rows, total];
  const [first = 0, second = 0, third = 0] = [0, 1, 2].map((at) =>
    Math.max(...table.map((cells) => cells[at]!.length)),
  );
  const [head, ...body] = table.map(([name = '', lines = '', percent = '', uncovered = '']) =>
    `  ${name.padEnd(first)}  ${lines.padStart(second)}  ${percent.padStart(third)}  ${uncovered}`.trimEnd(),
  );
  return [paint.bold('Coverage'), paint.dim(head ?? ''), ...body, ''];
}

/** Whole per cents, rounded down: 100 is said only of a class that ran as a whole, or has no line that could. */
export function percentOf(covered: number, lines: number): number {
  return lines === 0 ? 100 : Math.floor((covered / lines) * 100);
}

function linesOf({ covered, uncovered }: ClassCoverage): number {
  return covered.length + uncovered.length;
}

function row(name: string, covered: number, lines: number, uncovered: readonly number[]): string[] {
  const listed = uncovered.slice(0, MOST_LINES).join(',');
  return [
    name,
    `${covered}/${lines}`,
    `${percentOf(covered, lines)}%`,
    uncovered.length > MOST_LINES ? `${listed},...` : listed,
  ];
}
