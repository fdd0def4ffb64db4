import type { Meter } from '../runtime/state';
import { World } from '../semantics/world';
import { LineMap } from '../syntax/lineMap';
import {
  type FileProvider,
  PAYLOAD_FILE,
  type RunReport,
  type RunRequest,
  type TestEvent,
  type TestRequest,
} from './contract';
import { dependentsOf } from './dependents';
import { runHandler } from './handlerRun';
import { Linker } from './linker';
import { jsonProblem } from './payload';
import { RecordedFiles } from './recordedFiles';
import { writeReport } from './report';
import { reportProblem } from './reportProblem';
import { runTransaction } from './session';
import { runTests } from './tests/run';

/**
 * Runs handlers and tests in this thread, one at a time. Keeps what it compiled: the next run compiles only what
 * depends on a class that has changed. The worker that isolates it from the editor is `run/host.ts`.
 */
export class Engine {
  private files: RecordedFiles | undefined;
  private linker: Linker | undefined;

  constructor(private readonly meter: Meter) {}

  /** Runs one request to its end. Raises only by a fault of ours; whatever the Apex does is in the report. */
  run(request: RunRequest, files: FileProvider): RunReport {
    const problem = jsonProblem(request.payload);
    if (problem) {
      const problems = [reportProblem(problem, PAYLOAD_FILE, new LineMap(request.payload))];
      return writeReport(request, null, { outcome: 'badPayload', problems }, undefined, { compile: 0, run: 0 });
    }
    const linker = this.linkerFor(files);
    const { now, limits } = request;
    const { ending, transaction, timings } = runTransaction(
      linker,
      this.meter,
      { now, limits, isTest: false },
      (each) => runHandler(request, linker, each),
    );
    const handlerFile = linker.world.topLevelClass(request.handler)?.source.file ?? null;
    return writeReport(request, handlerFile, ending, transaction, timings);
  }

  /**
   * Runs test methods one after the other and tells each step; `TestCollector` makes the report of it. Never raises: a
   * fault of ours in a test is that test's problem.
   */
  test(request: TestRequest, files: FileProvider, tell: (event: TestEvent) => void): void {
    const linker = request.filesUnchanged && this.linker ? this.linker : this.linkerFor(files);
    runTests(request, linker, this.meter, tell);
  }

  /** Forgets everything compiled. */
  forget(): void {
    this.linker = undefined;
  }

  /** The compiled world of these files: the last one, without the classes that depend on one that changed. */
  private linkerFor(files: FileProvider): Linker {
    const changes = this.linker && this.files ? this.files.changes(files) : 'more';
    if (this.linker && this.files && changes !== 'more') {
      // What was asked for before the change also says what its dependents are after it: their own texts are the same.
      if (changes.length > 0) this.linker.forget(dependentsOf(changes, this.files.classes()));
      return this.linker;
    }
    this.files = new RecordedFiles(files);
    this.linker = new Linker(new World(this.files), () => this.meter.now());
    return this.linker;
  }
}
