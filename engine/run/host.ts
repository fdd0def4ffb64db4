import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { ENGINE_MS } from '../runtime/state';
import { BOOT_SCRIPT, type CompileCache } from './compiledWorker';
import type { FileProvider, RunReport, RunRequest, TestEvent, TestReport, TestRequest } from './contract';
import { answerFrom, NO_FILES } from './fileAnswers';
import { type Loss, lostRun } from './lost';
import { TestCollector } from './tests/collector';
import { afterLoss } from './tests/lost';
import {
  ANSWERED,
  type BootAnswer,
  type FileAnswer,
  type FileQuestion,
  type RunAnswer,
  type RunMessage,
  STOP,
  type WorkerBoot,
  type WorkerStart,
} from './workerChannel';
import { WorkSignal } from './workSignal';

/** How long a thread may go on past the time that it told before it is ended from outside, or past the wish to stop. */
const GRACE_MS = 800;
/** How often the host looks at what its thread told. */
const LOOK_MS = 100;
/** Room of the worker's heap beyond what a run may use: the engine itself and what waits for collection. */
const HEAP_MB = 512;
/** How long a worker may take to hand over its compiled form before it is ended. */
const KEEP_MS = 1_000;
/** Room for 1,000 Apex calls, which JavaScript's default would not leave for methods with many variables. */
const STACK_MB = 32;

/** How a request ended: a handler's report, tests that are done, or the loss of their thread. */
type Answer = { readonly report: RunReport } | { readonly done: true } | { readonly loss: Loss };

interface Pending {
  readonly id: number;
  readonly request: RunRequest | TestRequest;
  readonly files: FileProvider;
  readonly tell: (event: TestEvent) => void;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Thread and channel of one worker. */
interface Thread {
  readonly worker: Worker;
  readonly flags: Int32Array;
  readonly work: WorkSignal;
  readonly files: MessagePort;
  /** To a worker that starts from a CompileCache and could not use what was kept. */
  boot: MessagePort | undefined;
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
  /** Whether a run came to its end in this thread. */
  private hasRun = false;

  /** `workerPath` is the built worker script; `cache` holds its text and perhaps its compiled form. */
  constructor(
    private readonly workerPath: string,
    private readonly cache?: CompileCache,
  ) {
    this.thread = this.start();
  }

  /** Runs a handler. Resolves whatever the Apex does; rejects only by a fault of ours. */
  async run(request: RunRequest, files: FileProvider): Promise<RunReport> {
    const answer = await this.enqueue(request, files, () => {});
    return 'report' in answer ? answer.report : lostRun(request, 'loss' in answer ? answer.loss : { kind: 'stopped' });
  }

  /**
   * Runs tests; `tell` hears of each step as it comes. A test whose thread is lost fails, and those behind it go on in a
   * fresh one. Resolves whatever the Apex does; rejects only by a fault of ours.
   */
  async test(
    request: TestRequest,
    files: FileProvider,
    tell: (event: TestEvent) => void = () => {},
  ): Promise<TestReport> {
    const collector = new TestCollector();
    const hear = (event: TestEvent) => {
      collector.add(event);
      tell(event);
    };
    let rest = request;
    while (rest.tests.length > 0) {
      const answer = await this.enqueue(rest, files, hear);
      if (!('loss' in answer)) break;
      for (const event of afterLoss(answer.loss, collector, rest.tests)) hear(event);
      rest = { ...request, tests: collector.remaining(rest.tests), filesUnchanged: false };
    }
    return collector.report();
  }

  private enqueue(
    request: RunRequest | TestRequest,
    files: FileProvider,
    tell: (event: TestEvent) => void,
  ): Promise<Answer> {
    if (this.disposed) return Promise.reject(new Error('the engine has been disposed of'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ id: this.nextId++, request, files, tell, resolve, reject });
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
    active.watchdog = setTimeout(() => this.end({ kind: 'stopped' }), GRACE_MS);
  }

  /** Ends the thread. Runs that go or wait report `stopped`. */
  async dispose(): Promise<void> {
    this.disposed = true;
    const waiting = this.waiting.splice(0);
    const stopped: Answer = { loss: { kind: 'stopped' } };
    this.settle(stopped);
    for (const { resolve } of waiting) resolve(stopped);
    const { thread } = this;
    this.thread = undefined;
    thread?.files.close();
    if (thread) await this.keepCompiled(thread);
    await thread?.worker.terminate();
  }

  /** Keeps the compiled form of a worker that has run something: what it used is compiled by then. */
  private async keepCompiled({ boot, worker }: Thread): Promise<void> {
    if (!boot || !this.cache || !this.hasRun) return;
    const code = await new Promise<Uint8Array | undefined>((resolve) => {
      boot.once('message', resolve);
      worker.once('exit', () => resolve(undefined));
      setTimeout(() => resolve(undefined), KEEP_MS).unref();
      worker.ref();
      boot.postMessage('compiled');
    });
    if (code) this.cache.keep(code);
  }

  private next(): void {
    if (this.active || this.disposed) return;
    const pending = this.waiting.shift();
    if (!pending) return;
    this.thread ??= this.start();
    const { thread } = this;
    Atomics.store(thread.flags, STOP, 0);
    thread.worker.ref();
    // Until the thread tells more: it may still be starting.
    thread.work.tell('engine', ENGINE_MS);
    this.active = { ...pending, watchdog: undefined };
    this.watch();
    const message: RunMessage = { id: pending.id, request: pending.request };
    thread.worker.postMessage(message);
  }

  private start(): Thread {
    const signals = new SharedArrayBuffer(8);
    const work = new SharedArrayBuffer(WorkSignal.BYTES);
    const { port1, port2 } = new MessageChannel();
    const start: WorkerStart = { signals, work, files: port2 };
    const { cache } = this;
    const boot = cache && new MessageChannel();
    const booted: WorkerBoot | undefined = cache &&
      boot && { path: this.workerPath, source: cache.source, code: cache.code, port: boot.port2 };
    const worker = new Worker(booted ? BOOT_SCRIPT : this.workerPath, {
      eval: booted !== undefined,
      workerData: booted ? { ...start, boot: booted } : start,
      transferList: boot ? [port2, boot.port2] : [port2],
      env: {},
      argv: [],
      execArgv: [],
      // What the thread might write must not come between the messages of an editor that listens on our output.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, stackSizeMb: STACK_MB },
    });
    const thread: Thread = {
      worker,
      flags: new Int32Array(signals),
      work: new WorkSignal(work),
      files: port1,
      boot: undefined,
    };
    boot?.port1.once('message', ({ accepted }: BootAnswer) => {
      if (accepted) boot.port1.close();
      else thread.boot = boot.port1;
    });
    boot?.port1.unref();
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
    if ('event' in answer) {
      active.tell(answer.event);
      return;
    }
    if ('fault' in answer) {
      this.active = undefined;
      clearTimeout(active.watchdog);
      active.reject(new Error(answer.fault));
    } else {
      this.hasRun = true;
      this.settle(answer);
    }
    this.thread?.worker.unref();
    this.next();
  }

  /** Ends the thread when it has hung since it last told what it does; looks again soon, as it may tell a shorter time. */
  private watch(): void {
    const { active, thread } = this;
    if (!active || !thread) return;
    const { work, left } = thread.work.look();
    if (work !== 'waits' && left + GRACE_MS <= 0) {
      this.end(work === 'apex' ? OVER_CPU_LIMIT : STUCK);
      return;
    }
    active.watchdog = setTimeout(() => this.watch(), LOOK_MS);
  }

  /** Ends the thread and the run that it has. */
  private end(loss: Loss): void {
    const { thread } = this;
    this.thread = undefined;
    this.settle({ loss });
    thread?.files.close();
    void thread?.worker.terminate();
    this.next();
  }

  private died(thread: Thread, error: (Error & { code?: string }) | undefined): void {
    if (this.thread !== thread) return;
    this.thread = undefined;
    thread.files.close();
    const outOfMemory = error?.code === 'ERR_WORKER_OUT_OF_MEMORY';
    this.settle({
      loss: outOfMemory
        ? { kind: 'limit', message: 'Apex heap size too large' }
        : { kind: 'died', why: error?.message ?? 'it was ended from outside' },
    });
    this.next();
  }

  private settle(answer: Answer): void {
    const { active } = this;
    if (!active) return;
    this.active = undefined;
    clearTimeout(active.watchdog);
    active.resolve(answer);
  }
}

const OVER_CPU_LIMIT: Loss = { kind: 'limit', message: 'Apex CPU time limit exceeded' };
const STUCK: Loss = { kind: 'died', why: `it was busy with one step of its own for ${ENGINE_MS / 1000} seconds` };
