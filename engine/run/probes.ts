import type { LineMap } from '../syntax/lineMap';
import type { ApexSource, FileCoverage } from './contract';

/** A statement that has not run yet. */
const UNSEEN = 1;
/** A statement at which the run is to stop. */
const BREAKPOINT = 2;

/** What a debug build of one file is loaded with: a flag for each statement, and who is told where one is up. */
export interface Probe {
  readonly flags: Uint8Array;
  told(statement: number): void;
}

interface ProbedFile extends Probe {
  readonly source: ApexSource;
  /** One-based, of each statement. */
  readonly lines: readonly number[];
}

/**
 * The probes of a debug build: which statements ran, and at which the run is to stop. A statement that ran and has no
 * breakpoint costs a look at a byte.
 */
export class Probes {
  private readonly files: ProbedFile[] = [];
  private readonly breakpoints = new Map<string, ReadonlySet<number>>();

  /** `stop` is called before a statement with a breakpoint runs, with its file and one-based line. */
  constructor(private readonly stop: (file: string, line: number) => void = () => {}) {}

  /** The probe for a compiled file whose statements start at these offsets. */
  attach(source: ApexSource, lines: LineMap, starts: readonly number[]): Probe {
    // A buffer of its own keeps the bytes in one place, which compiled code can then name: small arrays move.
    const flags = new Uint8Array(new ArrayBuffer(starts.length)).fill(UNSEEN);
    const file: ProbedFile = {
      source,
      lines: starts.map((start) => lines.oneBasedAt(start).line),
      flags,
      told: (statement) => {
        const flag = flags[statement] as number;
        flags[statement] = flag & ~UNSEEN;
        if (flag & BREAKPOINT) this.stop(source.file, file.lines[statement] as number);
      },
    };
    this.files.push(file);
    this.raise(file);
    return file;
  }

  /** Sets the breakpoints of a file, also one that is not compiled yet, to these one-based lines. */
  setBreakpoints(file: string, lines: Iterable<number>): void {
    this.breakpoints.set(file, new Set(lines));
    for (const each of this.files) if (each.source.file === file) this.raise(each);
  }

  /** Forgets the files: they are compiled anew. Breakpoints stay. */
  clear(): void {
    this.files.length = 0;
  }

  /** Forgets a file: it is compiled anew. */
  detach(source: ApexSource): void {
    const at = this.files.findIndex((each) => each.source === source);
    if (at >= 0) this.files.splice(at, 1);
  }

  /** Forgets which statements ran. */
  reset(): void {
    for (const { flags } of this.files)
      for (let at = 0; at < flags.length; at++) flags[at] = (flags[at] as number) | UNSEEN;
  }

  /** Which lines ran since the last reset, for each file that was compiled, in the order in which they were. */
  coverage(): FileCoverage[] {
    return this.files.map(({ source, lines, flags }) => {
      const ran = new Map<number, boolean>();
      lines.forEach((line, at) => {
        ran.set(line, ran.get(line) || ((flags[at] as number) & UNSEEN) === 0);
      });
      const sorted = [...ran].sort(([a], [b]) => a - b);
      return {
        file: source.file,
        covered: sorted.filter(([, did]) => did).map(([line]) => line),
        uncovered: sorted.filter(([, did]) => !did).map(([line]) => line),
      };
    });
  }

  private raise({ source, lines, flags }: ProbedFile): void {
    const wanted = this.breakpoints.get(source.file);
    for (let at = 0; at < flags.length; at++) {
      const flag = (flags[at] as number) & ~BREAKPOINT;
      flags[at] = wanted?.has(lines[at] as number) ? flag | BREAKPOINT : flag;
    }
  }
}
