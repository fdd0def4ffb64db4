import { World } from '../semantics/world';
import type { FileProvider } from './contract';
import { dependentsOf } from './dependents';
import { Linker } from './linker';
import type { Probes } from './probes';
import { RecordedFiles } from './recordedFiles';

/** Questions about files that are asked again before a run: a program that asks for made-up names must not slow the next. */
const MOST_ASKED = 20_000;

/** What was compiled of a project, kept from run to run. */
export class Build {
  private files: RecordedFiles | undefined;
  private linker: Linker | undefined;

  constructor(
    private readonly now: () => number,
    /** What statements tell of themselves; undefined: nothing. */
    readonly probes?: Probes,
  ) {}

  /** The compiled world of these files: the last one, unless it is damaged, without the classes that depend on one that changed. */
  linkerFor(files: FileProvider): Linker {
    const changes = this.files && this.files.asked <= MOST_ASKED ? this.files.changes(files) : 'more';
    if (!this.linker || this.linker.isDamaged || !this.files || changes === 'more') return this.begin(files);
    // What was asked for before the change also says what its dependents are after it: their own texts are the same.
    if (changes.length > 0) this.linker.forget(dependentsOf(changes, this.files.classes()));
    return this.linker;
  }

  /** The compiled world of the last files, which have not changed since; of these where there are none. */
  lastLinker(files: FileProvider): Linker {
    return this.linker && !this.linker.isDamaged ? this.linker : this.begin(files);
  }

  private begin(files: FileProvider): Linker {
    this.files = new RecordedFiles(files);
    this.probes?.clear();
    this.linker = new Linker(new World(this.files), this.now, this.probes);
    return this.linker;
  }
}
