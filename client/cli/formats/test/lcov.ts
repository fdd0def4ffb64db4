import type { ClassCoverage } from '../../tests/coverage';

/**
 * Coverage as an LCOV tracefile, which most CI services read: a record for each file, 1 for a line that ran and 0 for
 * one that did not. How often it ran is not counted.
 * https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1
 */
export function coverageAsLcov(classes: readonly ClassCoverage[]): string {
  return classes.flatMap((each) => `${recordLines(each).join('\n')}\n`).join('');
}

function recordLines({ file, covered, uncovered }: ClassCoverage): string[] {
  const lines = [...covered.map((line) => [line, 1] as const), ...uncovered.map((line) => [line, 0] as const)];
  return [
    'TN:',
    `SF:${file}`,
    ...lines.sort(([one], [other]) => one - other).map(([line, count]) => `DA:${line},${count}`),
    `LF:${lines.length}`,
    `LH:${covered.length}`,
    'end_of_record',
  ];
}
