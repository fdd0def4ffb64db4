import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { reporter } from '../problems/catalogue';
import { runProblems } from '../problems/run';
import { LineMap } from '../syntax/lineMap';
import { CONTRACT_VERSION, type FileProvider, type Outcome, type RunReport, type RunRequest } from './contract';
import { answerFrom, NO_FILES } from './fileAnswers';
import { reportProblem } from './reportProblem';
import {
  ANSWERED,
  type FileAnswer,
  type FileQuestion,
  type RunAnswer,
  type RunMessage,
  STOP,
  type WorkerStart,
} from './workerChannel';

const report = reporter(runProblems);

/** How long a run may go on past its CPU limit before its thread is ended from outside. */
const GRACE_MS = 800;
/** Room of the worker's heap beyond what a run may use: the engine itself and what waits for collection. */
const HEAP_MB = 512;
/** Room for 1,000 Apex calls, which JavaScript's default would not leave for methods with many variables. */
const STACK_MB = 32;

interface Pending {
  readonly id: number;
  readonly request: RunRequest;
  readonly files: FileProvider;
  readonly resolve: (report: RunReport) => void;
  readonly reject: (error: Error) => void;
}

/** Thread and channel of one worker. */
interface Thread {
  readonly worker: Worker;
  readonly flags: Int32Array;
  readonly files: MessagePort;
}

/**
 * Runs requests one after the other in a worker thread that is warm before the first comes. A thread that hangs, runs
 * out of memory or dies is replaced; the run it had gets a report, the next run a fresh thread.
 */
export class EngineHost {
  private thread: Thread | undefined;
  private readonly waiting: Pending[] = [];
  private active: (Pending & { watchdog: NodeJS.Timeout | undefined }) | undefined;
  private nextId = 1;
  private disposed = false;

  /** `workerPath` is the built worker script. */
  constructor(private readonly workerPath: string) {
    this.thread = this.start();
  }

  /** Runs a request. Resolves whatever the Apex does; rejects only by a fault of ours. */
  run(request: RunRequest, files: FileProvider): Promise<RunReport> {
    if (this.disposed) return Promise.reject(new Error('the engine has been disposed of'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ id: this.nextId++, request, files, resolve, reject });
      this.next();
    });
  }

  /** Ends the run that goes, which reports `stopped`. Runs that wait go on. */
  stop(): void {
    const { active, thread } = this;
    if (!active || !thread) return;
    Atomics.store(thread.flags, STOP, 1);
    clearTimeout(active.watchdog);
    // Code that never looks, such as a runaway regular expression, is ended with its thread.
    active.watchdog = this.watch(GRACE_MS, 'stopped');
  }

  /** Ends the thread. Runs that go or wait report `stopped`. */
  async dispose(): Promise<void> {
    this.disposed = true;
    const waiting = this.waiting.splice(0);
    this.settle((pending) => lost(pending.request, 'stopped'));
    for (const { request, resolve } of waiting) resolve(lost(request, 'stopped'));
    const { thread } = this;
    this.thread = undefined;
    thread?.files.close();
    await thread?.worker.terminate();
  }

  private next(): void {
    if (this.active || this.disposed) return;
    const pending = this.waiting.shift();
    if (!pending) return;
    this.thread ??= this.start();
    const { thread } = this;
    Atomics.store(thread.flags, STOP, 0);
    thread.worker.ref();
    this.active = { ...pending, watchdog: this.watch(pending.request.limits.cpuMs + GRACE_MS, 'limit') };
    const message: RunMessage = { id: pending.id, request: pending.request };
    thread.worker.postMessage(message);
  }

  private start(): Thread {
    const signals = new SharedArrayBuffer(8);
    const { port1, port2 } = new MessageChannel();
    const start: WorkerStart = { signals, files: port2 };
    const worker = new Worker(this.workerPath, {
      workerData: start,
      transferList: [port2],
      env: {},
      argv: [],
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, stackSizeMb: STACK_MB },
    });
    const thread: Thread = { worker, flags: new Int32Array(signals), files: port1 };
    port1.on('message', (question: FileQuestion) => this.answer(thread, question));
    worker.on('message', (answer: RunAnswer) => this.finished(answer));
    worker.on('error', (error: Error & { code?: string }) => this.died(thread, error));
    worker.on('exit', () => this.died(thread, undefined));
    // Listening refs both; only a run that goes keeps the process alive.
    port1.unref();
    worker.unref();
    return thread;
  }

  private answer(thread: Thread, question: FileQuestion): void {
    let answer: FileAnswer;
    try {
      answer = answerFrom(this.active?.files ?? NO_FILES, question);
    } catch {
      // A file that vanished while it was read is a file that is not there.
      answer = answerFrom(NO_FILES, question);
    }
    thread.files.postMessage({ answer });
    Atomics.add(thread.flags, ANSWERED, 1);
    Atomics.notify(thread.flags, ANSWERED);
  }

  private finished(answer: RunAnswer): void {
    const { active } = this;
    if (!active || active.id !== answer.id) return;
    if ('report' in answer) this.settle(() => answer.report);
    else {
      this.active = undefined;
      clearTimeout(active.watchdog);
      active.reject(new Error(answer.fault));
    }
    this.thread?.worker.unref();
    this.next();
  }

  /** Ends the thread when the active run is not over in `ms`; the run then reports `outcome`. */
  private watch(ms: number, outcome: Outcome): NodeJS.Timeout {
    return setTimeout(() => {
      const { thread } = this;
      this.thread = undefined;
      this.settle((pending) =>
        outcome === 'limit'
          ? overLimit(pending.request, 'Apex CPU time limit exceeded')
          : lost(pending.request, 'stopped'),
      );
      thread?.files.close();
      void thread?.worker.terminate();
      this.next();
    }, ms);
  }

  private died(thread: Thread, error: (Error & { code?: string }) | undefined): void {
    if (this.thread !== thread) return;
    this.thread = undefined;
    thread.files.close();
    const outOfMemory = error?.code === 'ERR_WORKER_OUT_OF_MEMORY';
    this.settle((pending) =>
      outOfMemory
        ? overLimit(pending.request, 'Apex heap size too large')
        : lost(pending.request, 'stopped', error?.message ?? 'it was ended from outside'),
    );
    this.next();
  }

  private settle(reportOf: (pending: Pending) => RunReport): void {
    const { active } = this;
    if (!active) return;
    this.active = undefined;
    clearTimeout(active.watchdog);
    active.resolve(reportOf(active));
  }
}

/** The report of a run whose thread ended before it. */
function lost(request: RunRequest, outcome: Outcome, why?: string): RunReport {
  const problem = report('run-thread-lost', { start: 0, end: 0 }, [why ?? '']);
  return bare(request, outcome, { problems: why === undefined ? [] : [reportProblem(problem, '', new LineMap(''))] });
}

function overLimit(request: RunRequest, message: string): RunReport {
  return bare(request, 'limit', { exception: { type: 'System.LimitException', message, cause: null, stack: [] } });
}

function bare(request: RunRequest, outcome: Outcome, parts: Partial<RunReport>): RunReport {
  return {
    version: CONTRACT_VERSION,
    outcome,
    handler: request.handler,
    handlerFile: null,
    value: null,
    exception: null,
    problems: [],
    log: [],
    changes: [],
    queries: [],
    limits: [],
    timings: { compile: 0, run: 0 },
    ...parts,
  };
}
