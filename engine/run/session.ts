import type { MemoryStore } from '../org/store/memory';
import { Stopped } from '../runtime/exceptions';
import { raiseLimit } from '../runtime/operations/catching';
import { enumConstantsOf } from '../runtime/operations/enums';
import { finish, type Meter, reset } from '../runtime/state';
import { enter } from '../runtime/transaction';
import { setClassInfoLookup } from '../runtime/values/classInfo';
import { setUserEnumLookup } from '../runtime/values/enumConstants';
import type { ClassSymbol } from '../semantics/symbols';
import { finishTransaction } from './async';
import type { RequestedUser, RunLimits } from './contract';
import { type Ending, endingOf } from './ending';
import type { Linker } from './linker';
import { programOf } from './program';
import { currentPosition, readFramesOf } from './stack';
import { beginTransaction, type RunTransaction } from './transaction';

/** Frames of a JavaScript stack that are kept: two for each Apex call, and a few of ours lie between. */
const STACK_FRAMES = 400;

/** Where generated objects need more room than Apex counts: bytes of JavaScript heap for a megabyte of Apex heap. */
const HEAP_FACTOR = 20;

/** The settings of one transaction. */
export interface SessionRequest {
  readonly now: string;
  readonly limits: RunLimits;
  readonly isTest: boolean;
  readonly user?: RequestedUser | undefined;
  /** The org's records; undefined: it holds nothing yet. */
  readonly store?: MemoryStore | undefined;
  /** Whether DML is traced. */
  readonly trace?: boolean | undefined;
}

/** A transaction that has ended, however it did. */
export interface Ended {
  readonly ending: Ending;
  readonly transaction: RunTransaction;
  /** An estimate of the bytes of an org's heap that it took; undefined where it cannot be known. */
  readonly heapBytes: number | undefined;
  /** Milliseconds. */
  readonly timings: { readonly compile: number; readonly run: number };
}

/**
 * Runs `body` as one transaction of its own: fresh limits, log and statics, and nothing of it left behind. Raises only
 * by a fault of ours; whatever the Apex does is in the ending.
 */
export function runTransaction(
  linker: Linker,
  meter: Meter,
  request: SessionRequest,
  body: (transaction: RunTransaction) => Ending,
): Ended {
  const start = meter.now();
  const heapAtStart = meter.heap(Number.POSITIVE_INFINITY);
  linker.compileMs = 0;
  const traceLimit = Error.stackTraceLimit;
  Error.stackTraceLimit = STACK_FRAMES;
  try {
    readFramesOf(linker.scripts);
    setClassInfoLookup((type) => linker.classInfo(type));
    setUserEnumLookup((type) =>
      type.kind === 'user' && type.declares === 'enum' ? enumConstantsOf(type as ClassSymbol) : undefined,
    );
    const transaction = beginTransaction({
      now: request.now,
      limits: request.limits,
      isTest: request.isTest,
      user: request.user,
      store: request.store,
      trace: request.trace,
      metadata: linker.world.metadata,
      program: programOf(linker, () => currentPosition(linker.scripts)?.file),
      position: () => currentPosition(linker.scripts),
    });
    enter(transaction);
    startCounters(meter, request, heapAtStart);
    const ending = endingWhen(() => finishTransaction(body(transaction), transaction, linker), linker);
    const compile = linker.compileMs;
    const heapBytes = heapTaken(heapAtStart, meter.heap(Number.POSITIVE_INFINITY));
    return { ending, transaction, heapBytes, timings: { compile, run: Math.max(0, meter.now() - start - compile) } };
  } finally {
    finish();
    Error.stackTraceLimit = traceLimit;
    linker.resetStatics();
  }
}

function endingWhen(body: () => Ending, linker: Linker): Ending {
  try {
    return body();
  } catch (thrown) {
    return endingOf(thrown, linker);
  }
}

/** Garbage counts, as long as it has not been collected. */
function heapTaken(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined || after === undefined) return undefined;
  return Math.max(0, Math.round((after - before) / HEAP_FACTOR));
}

/** `heapAtStart` is the thread's, in bytes. */
function startCounters(meter: Meter, { limits, isTest }: SessionRequest, heapAtStart: number | undefined): void {
  // Tests follow each other in a thread that keeps a whole project compiled: that is not theirs.
  const kept = isTest ? (heapAtStart ?? 0) : 0;
  const heapBytes = kept + limits.heapMb * HEAP_FACTOR * 1_000_000;
  reset(meter, { cpuMs: limits.cpuMs, heapBytes }, (what, used) => {
    if (what === 'stop') throw new Stopped('stopped');
    return raiseLimit(
      what === 'cpu'
        ? 'Apex CPU time limit exceeded'
        : `Apex heap size too large: ${Math.round((used - kept) / HEAP_FACTOR)}`,
    );
  });
}
