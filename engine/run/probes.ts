import type { Probing } from '../emit/moduleWriter';
import type { LineMap } from '../syntax/lineMap';
import type { ApexSource } from './contract';

/** What one file is compiled with: a byte for each statement, and who is told where one is up that stops the run. */
export interface Probe {
  readonly flags: Uint8Array;
  told(statement: number): void;
}

export interface ProbedFile {
  readonly source: ApexSource;
  /** One-based, of each statement. */
  readonly lines: readonly number[];
  readonly flags: Uint8Array;
}

/** What the statements of a build tell of themselves, for each of its files. */
export abstract class Probes {
  abstract readonly probing: Probing;
  protected readonly files: ProbedFile[] = [];

  /** The probe for a compiled file whose statements start at these offsets. */
  attach(source: ApexSource, lines: LineMap, starts: readonly number[]): Probe {
    const file: ProbedFile = {
      source,
      lines: starts.map((start) => lines.oneBasedAt(start).line),
      // A buffer of its own keeps the bytes in one place, which compiled code can then name: small arrays move.
      flags: new Uint8Array(new ArrayBuffer(starts.length)),
    };
    this.files.push(file);
    return { flags: file.flags, told: (statement) => this.told(file, statement) };
  }

  /** Forgets the files: they are compiled anew. */
  clear(): void {
    this.files.length = 0;
  }

  /** Forgets a file: it is compiled anew. */
  detach(source: ApexSource): void {
    const at = this.files.findIndex((each) => each.source === source);
    if (at >= 0) this.files.splice(at, 1);
  }

  /** A statement is about to run whose byte stops the run. */
  protected told(_file: ProbedFile, _statement: number): void {}
}
