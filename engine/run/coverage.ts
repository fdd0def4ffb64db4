import type { FileCoverage } from './contract';

/** The coverage of two runs together: a line is covered that either covered. Sorted by file. */
export function mergeCoverage(one: readonly FileCoverage[], other: readonly FileCoverage[]): FileCoverage[] {
  const files = new Map<string, { covered: Set<number>; all: Set<number> }>();
  for (const { file, covered, uncovered } of [...one, ...other]) {
    const known = files.get(file) ?? { covered: new Set(), all: new Set() };
    files.set(file, known);
    for (const line of covered) known.covered.add(line);
    for (const line of [...covered, ...uncovered]) known.all.add(line);
  }
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, { covered, all }]) => ({
      file,
      covered: ascending(covered),
      uncovered: ascending(all).filter((line) => !covered.has(line)),
    }));
}

function ascending(lines: Iterable<number>): number[] {
  return [...lines].sort((a, b) => a - b);
}
