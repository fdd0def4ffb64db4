import type { Meter } from '../runtime/state';
import { LineMap } from '../syntax/lineMap';
import { Build } from './build';
import {
  type FileProvider,
  PAYLOAD_FILE,
  type RunReport,
  type RunRequest,
  type TestEvent,
  type TestRequest,
} from './contract';
import { runHandler } from './handlerRun';
import { jsonProblem } from './payload';
import { Probes } from './probes';
import { writeReport } from './report';
import { reportProblem } from './reportProblem';
import { runTransaction } from './session';
import { runTests } from './tests/run';

/**
 * Runs handlers and tests in this thread, one at a time. Keeps what it compiled: the next run compiles only what
 * depends on a class that has changed. The worker that isolates it from the editor is `run/host.ts`.
 */
export class Engine {
  private builds = new Map<'release' | 'debug', Build>();

  constructor(private readonly meter: Meter) {}

  /** Runs one request to its end. Raises only by a fault of ours; whatever the Apex does is in the report. */
  run(request: RunRequest, files: FileProvider): RunReport {
    const problem = jsonProblem(request.payload);
    if (problem) {
      const problems = [reportProblem(problem, PAYLOAD_FILE, new LineMap(request.payload))];
      return writeReport(request, null, { outcome: 'badPayload', problems });
    }
    const build = this.buildFor(request);
    const linker = build.linkerFor(files);
    build.probes?.reset();
    const { now, limits, user, trace } = request;
    const ended = runTransaction(linker, this.meter, { now, limits, user, trace, isTest: false }, (each) =>
      runHandler(request, linker, each),
    );
    const handlerFile = linker.world.topLevelClass(request.handler)?.source.file ?? null;
    return writeReport(request, handlerFile, ended.ending, ended, build.probes?.coverage());
  }

  /**
   * Runs test methods one after the other and tells each step; `TestCollector` makes the report of it. Never raises: a
   * fault of ours in a test is that test's problem.
   */
  test(request: TestRequest, files: FileProvider, tell: (event: TestEvent) => void): void {
    const build = this.buildFor(request);
    const linker = request.filesUnchanged ? build.lastLinker(files) : build.linkerFor(files);
    build.probes?.reset();
    runTests(request, linker, this.meter, tell);
    if (build.probes) tell({ kind: 'coverage', files: build.probes.coverage() });
  }

  /** Forgets everything compiled. */
  forget(): void {
    this.builds.clear();
  }

  private buildFor({ coverage = false }: { readonly coverage?: boolean }): Build {
    const kind = coverage ? 'debug' : 'release';
    let build = this.builds.get(kind);
    if (!build) {
      build = new Build(() => this.meter.now(), coverage ? new Probes() : undefined);
      this.builds.set(kind, build);
    }
    return build;
  }
}
