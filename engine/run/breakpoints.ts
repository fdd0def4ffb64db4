import type { LineMap } from '../syntax/lineMap';
import type { ApexSource } from './contract';
import { type Probe, type ProbedFile, Probes } from './probes';

/** Where the runs of a debug build are to stop. A statement without a breakpoint costs a look at a byte. */
export class Breakpoints extends Probes {
  readonly probing = 'breakpoints';
  private readonly wanted = new Map<string, ReadonlySet<number>>();

  /** `stop` is called before a statement with a breakpoint runs, with its file and one-based line. */
  constructor(private readonly stop: (file: string, line: number) => void = () => {}) {
    super();
  }

  /** Sets the breakpoints of a file, also one that is not compiled yet, to these one-based lines. They stay until they are set anew. */
  set(file: string, lines: Iterable<number>): void {
    this.wanted.set(file, new Set(lines));
    for (const each of this.files) if (each.source.file === file) this.raise(each);
  }

  override attach(source: ApexSource, lines: LineMap, starts: readonly number[]): Probe {
    const probe = super.attach(source, lines, starts);
    this.raise(this.files.at(-1) as ProbedFile);
    return probe;
  }

  protected override told({ source, lines }: ProbedFile, statement: number): void {
    this.stop(source.file, lines[statement] as number);
  }

  private raise({ source, lines, flags }: ProbedFile): void {
    const wanted = this.wanted.get(source.file);
    for (let at = 0; at < lines.length; at++) flags[at] = wanted?.has(lines[at] as number) ? 1 : 0;
  }
}
