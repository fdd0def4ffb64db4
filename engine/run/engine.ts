import { loadTrees } from '../org/data/tree';
import { type Chapter, fill, reporter } from '../problems/catalogue';
import { runProblems } from '../problems/run';
import { unsupportedProblems } from '../problems/unsupported';
import { Stopped, Unsupported } from '../runtime/exceptions';
import { asApexException, raiseLimit } from '../runtime/operations/catching';
import { enumConstantsOf } from '../runtime/operations/enums';
import { type Meter, reset } from '../runtime/state';
import { enter } from '../runtime/transaction';
import { setClassInfoLookup } from '../runtime/values/classInfo';
import { setUserEnumLookup } from '../runtime/values/enumConstants';
import { methodsOf } from '../semantics/lookup';
import type { ClassSymbol } from '../semantics/symbols';
import { World } from '../semantics/world';
import { LineMap } from '../syntax/lineMap';
import { type FileProvider, PAYLOAD_FILE, type ReportedProblem, type RunReport, type RunRequest } from './contract';
import { CompileFailure, Linker } from './linker';
import { jsonProblem } from './payload';
import { programOf } from './program';
import { RecordedFiles } from './recordedFiles';
import { type Ending, writeReport } from './report';
import { reportProblem } from './reportProblem';
import { apexFrames, currentPosition, readFramesOf } from './stack';
import { beginTransaction, type RunTransaction } from './transaction';

const report = reporter(runProblems);

/** Frames of a JavaScript stack that are kept: an Apex stack is at most 1,000 calls deep, a few of ours lie between. */
const STACK_FRAMES = 200;

/** Where generated objects need more room than Apex counts: bytes of JavaScript heap for a megabyte of Apex heap. */
const HEAP_FACTOR = 20;

/**
 * Runs handlers in this thread, one at a time. Keeps what it compiled: as long as the files it read stay the same, the
 * next run begins at once. The worker that isolates it from the editor is `run/host.ts`.
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
    const { meter } = this;
    const start = meter.now();
    linker.compileMs = 0;
    const traceLimit = Error.stackTraceLimit;
    Error.stackTraceLimit = STACK_FRAMES;
    let transaction: RunTransaction | undefined;
    let ending: Ending;
    try {
      readFramesOf(linker.scripts);
      setClassInfoLookup((type) => linker.classInfo(type));
      setUserEnumLookup((type) =>
        type.kind === 'user' && type.declares === 'enum' ? enumConstantsOf(type as ClassSymbol) : undefined,
      );
      transaction = beginTransaction(request, linker.world.metadata, programOf(linker), () =>
        currentPosition(linker.scripts),
      );
      enter(transaction);
      ending = this.execute(request, linker, transaction);
    } finally {
      Error.stackTraceLimit = traceLimit;
      linker.resetStatics();
    }
    const compile = linker.compileMs;
    const timings = { compile, run: Math.max(0, meter.now() - start - compile) };
    const handlerFile = linker.world.topLevelClass(request.handler)?.source.file ?? null;
    return writeReport(request, handlerFile, ending, transaction, timings);
  }

  /** Forgets everything compiled. */
  forget(): void {
    this.linker = undefined;
  }

  /** The compiled world of these files: the last one while every file it read reads the same. */
  private linkerFor(files: FileProvider): Linker {
    if (this.linker && this.files?.isUnchanged(files)) return this.linker;
    this.files = new RecordedFiles(files);
    this.linker = new Linker(new World(this.files), () => this.meter.now());
    return this.linker;
  }

  private execute(request: RunRequest, linker: Linker, transaction: RunTransaction): Ending {
    reset(
      this.meter,
      { cpuMs: request.limits.cpuMs, heapBytes: request.limits.heapMb * HEAP_FACTOR * 1_000_000 },
      (what, used) => {
        if (what === 'stop') throw new Stopped('stopped');
        return raiseLimit(
          what === 'cpu'
            ? 'Apex CPU time limit exceeded'
            : `Apex heap size too large: ${Math.round(used / HEAP_FACTOR)}`,
        );
      },
    );
    try {
      const problems = loadData(request, transaction);
      if (problems.length > 0) return { outcome: 'badPayload', problems };
      const symbol = linker.world.topLevelClass(request.handler);
      if (!symbol) return this.refused('run-no-class', request.handler);
      const cell = linker.cellOf(symbol);
      cell.link();
      const method = methodsOf(symbol, 'onsavelog').find(({ method: each }) => each.key === 'onsavelog$string');
      if (!method || !cell.C) return this.refused('run-no-method', symbol.name, symbol);
      cell.use();
      const handler = new (cell.C as new () => Record<string, (...values: unknown[]) => unknown>)();
      handler.new$?.();
      return { outcome: 'returned', value: handler.onsavelog$string?.(request.payload) as string | null };
    } catch (thrown) {
      return this.endingOf(thrown, linker);
    }
  }

  private endingOf(thrown: unknown, linker: Linker): Ending {
    if (thrown instanceof Stopped) return { outcome: 'stopped' };
    if (thrown instanceof CompileFailure) {
      const { source, problems } = thrown;
      const lines = new LineMap(source.text);
      return {
        outcome: 'compileProblems',
        problems: problems.map((each) => reportProblem(each, source.file, lines)),
      };
    }
    if (thrown instanceof Unsupported) return { outcome: 'unsupported', problems: [unsupportedAt(thrown, linker)] };
    const exception = asApexException(thrown);
    // A fault of ours: it must not pass for the program's.
    if (!exception) throw thrown;
    return { outcome: exception.typeName === 'System.LimitException' ? 'limit' : 'threw', exception };
  }

  private refused(code: keyof typeof runProblems, name: string, symbol?: ClassSymbol): Ending {
    const range = symbol?.tree.name ?? { start: 0, end: 0 };
    const problem = report(code, range, [name]);
    return {
      outcome: 'compileProblems',
      problems: [reportProblem(problem, symbol?.source.file ?? name, new LineMap(symbol?.source.text ?? ''))],
    };
  }
}

/** Puts the request's records into the org; gives the errors in them. */
function loadData({ data }: RunRequest, { store, now }: RunTransaction): ReportedProblem[] {
  if (data.length === 0) return [];
  return loadTrees(store, data, now)
    .filter(({ problem }) => problem.severity === 'error')
    .map(({ file, problem }) =>
      reportProblem(problem, file, new LineMap(data.find((source) => source.file === file)?.text ?? '')),
    );
}

function unsupportedAt(thrown: Unsupported, linker: Linker): ReportedProblem {
  const [frame] = apexFrames(thrown.stack ?? '', linker.scripts);
  const { line = 1, column = 1 } = frame ?? {};
  return {
    code: thrown.code,
    severity: 'error',
    message: fill((unsupportedProblems as Chapter)[thrown.code]?.message ?? thrown.message, thrown.values),
    file: frame?.file ?? '',
    line,
    column,
    endLine: line,
    endColumn: column,
  };
}
