import type { FileCoverage } from './contract';
import { Probes } from './probes';

/** Which statements ran: each of them writes a byte. */
export class Coverage extends Probes {
  readonly probing = 'coverage';

  /** Forgets which statements ran. */
  reset(): void {
    for (const { flags } of this.files) flags.fill(0);
  }

  /** Which lines ran since the last reset, for each file that was compiled, in the order in which they were. */
  report(): FileCoverage[] {
    return this.files.map(({ source, lines, flags }) => {
      const ran = new Map<number, boolean>();
      lines.forEach((line, at) => {
        ran.set(line, ran.get(line) || flags[at] === 1);
      });
      const sorted = [...ran].sort(([a], [b]) => a - b);
      return {
        file: source.file,
        covered: sorted.filter(([, did]) => did).map(([line]) => line),
        uncovered: sorted.filter(([, did]) => !did).map(([line]) => line),
      };
    });
  }
}

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
