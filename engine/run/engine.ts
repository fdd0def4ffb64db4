import type { Meter } from '../runtime/state';
import { LineMap } from '../syntax/lineMap';
import type { Breakpoints } from './breakpoints';
import { Build } from './build';
import {
  type FileProvider,
  PAYLOAD_FILE,
  type RunReport,
  type RunRequest,
  type TestEvent,
  type TestRequest,
} from './contract';
import { Coverage } from './coverage';
import { runHandler } from './handlerRun';
import { jsonProblem } from './payload';
import { writeReport } from './report';
import { reportProblem } from './reportProblem';
import { runTransaction } from './session';
import { runTests } from './tests/run';

/**
 * Runs handlers and tests in this thread, one at a time. Keeps what it compiled: the next run compiles only what
 * depends on a class that has changed. The worker that isolates it from the editor is `run/host.ts`.
 */
export class Engine {
  /** Of what runs when nobody asks for coverage. */
  private build: Build | undefined;
  private covered: { readonly build: Build; readonly coverage: Coverage } | undefined;

  constructor(
    private readonly meter: Meter,
    /** Makes what runs without coverage a debug build. */
    private readonly breakpoints?: Breakpoints,
  ) {}

  /** Runs one request to its end. Raises only by a fault of ours; whatever the Apex does is in the report. */
  run(request: RunRequest, files: FileProvider): RunReport {
    const problem = jsonProblem(request.payload);
    if (problem) {
      const problems = [reportProblem(problem, PAYLOAD_FILE, new LineMap(request.payload))];
      return writeReport(request, null, { outcome: 'badPayload', problems });
    }
    const { build, coverage } = this.buildFor(request);
    const linker = build.linkerFor(files);
    coverage?.reset();
    const { now, limits, user, trace } = request;
    const ended = runTransaction(linker, this.meter, { now, limits, user, trace, isTest: false }, (each) =>
      runHandler(request, linker, each),
    );
    const handlerFile = linker.world.topLevelClass(request.handler)?.source.file ?? null;
    return writeReport(request, handlerFile, ended.ending, ended, coverage?.report());
  }

  /**
   * Runs test methods one after the other and tells each step; `TestCollector` makes the report of it. Never raises: a
   * fault of ours in a test is that test's problem.
   */
  test(request: TestRequest, files: FileProvider, tell: (event: TestEvent) => void): void {
    const { build, coverage } = this.buildFor(request);
    const linker = request.filesUnchanged ? build.lastLinker(files) : build.linkerFor(files);
    coverage?.reset();
    runTests(request, linker, this.meter, tell);
    if (coverage) tell({ kind: 'coverage', files: coverage.report() });
  }

  /** Forgets everything compiled. */
  forget(): void {
    this.build = undefined;
    this.covered = undefined;
  }

  private buildFor(request: { readonly coverage?: boolean }): { build: Build; coverage?: Coverage } {
    const now = () => this.meter.now();
    if (!request.coverage) {
      this.build ??= new Build(now, this.breakpoints);
      return { build: this.build };
    }
    if (!this.covered) {
      const coverage = new Coverage();
      this.covered = { build: new Build(now, coverage), coverage };
    }
    return this.covered;
  }
}
