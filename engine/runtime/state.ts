/**
 * The counters that generated code reads and writes on its hot paths. One object for the life of a thread, so that
 * compiled code can keep a reference to it; `reset` before each run.
 */
export const state = {
  /** Loop turns and calls until the next look at clock, heap and the wish to stop. */
  fuel: 0,
  /** Apex frames on the stack. */
  depth: 0,
  /** True once something uncatchable was raised: `finally` blocks no longer run. */
  dead: false,
};

/** Turns and calls between two looks at the clock. */
const FUEL = 10_000;
/** Looks at the clock between two looks at the heap. */
const HEAP_EVERY = 50;

/** What a thread tells about itself. */
export interface Meter {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Bytes of heap in use that cannot be collected, exact only when above `threshold`; undefined where it cannot be known. */
  heap(threshold: number): number | undefined;
  /** Whether the user asked to stop. */
  stopRequested(): boolean;
  /** Told what the thread does next; it hangs when it has told nothing else `ms` milliseconds later. */
  expect?(work: 'apex' | 'engine', ms: number): void;
}

/** How long work of the engine's own may take, such as compiling one class: no limit of Apex counts it. */
export const ENGINE_MS = 20_000;

/** Apex call depth at which an org gives up. [K] `Maximum stack depth reached: 1001` */
export const MAX_DEPTH = 1000;

let meter: Meter = { now: () => 0, heap: () => undefined, stopRequested: () => false };
/** Without bounds until a run sets them. */
let deadline = Number.POSITIVE_INFINITY;
let heapLimit = Number.POSITIVE_INFINITY;
let looks = 0;
/** Turns up to the last time the fuel was filled. */
let spent = 0;
/** Of them, those before the transaction that runs now. */
let spentBefore = 0;
/** Milliseconds of this run that no limit counts. */
let uncountedMs = 0;
/** When work began that no limit counts; undefined while there is none. */
let standsAt: number | undefined;
/** Whether a transaction runs. */
let isRunning = false;
let onLimit: (what: 'cpu' | 'heap' | 'stop', used: number) => never;

/** Starts the counters of a run: CPU milliseconds and heap bytes it may use, and what happens when it does. */
export function reset(
  using: Meter,
  limits: { cpuMs: number; heapBytes: number },
  exceeded: (what: 'cpu' | 'heap' | 'stop', used: number) => never,
): void {
  meter = using;
  uncountedMs = 0;
  standsAt = undefined;
  isRunning = true;
  deadline = using.now() + limits.cpuMs;
  heapLimit = limits.heapBytes;
  onLimit = exceeded;
  looks = 0;
  spent = 0;
  spentBefore = 0;
  state.fuel = FUEL;
  state.depth = 0;
  state.dead = false;
  using.expect?.('apex', limits.cpuMs);
}

/** Ends what `reset` began: what follows is the engine's own. */
export function finish(): void {
  isRunning = false;
  meter.expect?.('engine', ENGINE_MS);
}

/** Milliseconds on the clock by which limits are counted: it stands still while `uncounted` works. */
export function clock(): number {
  return (standsAt ?? meter.now()) - uncountedMs;
}

/** Does work that no limit of the running transaction counts, as an org does it before: compiling a class, say. */
export function uncounted<T>(work: () => T): T {
  if (standsAt !== undefined) return work();
  const before = meter.now();
  standsAt = before;
  try {
    meter.expect?.('engine', ENGINE_MS);
    return work();
  } finally {
    standsAt = undefined;
    uncountedMs += meter.now() - before;
    if (isRunning) meter.expect?.('apex', deadline - clock());
    else finish();
  }
}

/** Called when the fuel is used up: refills it, or ends the run at a limit. */
export function refuel(): void {
  spent += FUEL - state.fuel;
  state.fuel = FUEL;
  if (meter.stopRequested()) onLimit('stop', 0);
  if (clock() > deadline) onLimit('cpu', 0);
  if (++looks % HEAP_EVERY !== 0) return;
  const used = meter.heap(heapLimit);
  if (used !== undefined && used > heapLimit) onLimit('heap', used);
}

/** Turns of a loop of the program that are counted together: the loop counts them in a variable of its own. */
export const TURNS_AT_ONCE = 500;

/** Counts that many turns of a loop. Gives how many more it may take until the next call. */
export function turns(): number {
  state.fuel -= TURNS_AT_ONCE;
  if (state.fuel < 0) refuel();
  return TURNS_AT_ONCE;
}

/** A turn of a loop of the library's own that user data drives. */
export function turn(): void {
  if (--state.fuel < 0) refuel();
}

/** Ends the run at its heap limit: what is about to be made has no room in any heap. */
export function outOfHeap(): never {
  return onLimit('heap', heapLimit);
}

/** What an element of a collection takes at least. */
const BYTES_OF_ELEMENT = 8;

/**
 * Counts what one call of the library does `items` times, as that many turns of a loop. A collection of so many elements
 * that no heap has room for them meets the heap limit before it is made.
 */
export function charge(items: number): void {
  if (items * BYTES_OF_ELEMENT > heapLimit) outOfHeap();
  state.fuel -= items;
  if (state.fuel < 0) refuel();
}

/** Loop turns and calls that count as a millisecond of an org's CPU time. [K] */
const TURNS_A_MILLISECOND = 5_000;

/** Loop turns and calls since the counters started, exactly: what `charge` took below zero counts too. */
function turnsSoFar(): number {
  return spent + FUEL - state.fuel;
}

/**
 * An estimate of the CPU time that an org would have used so far in this transaction, in whole ms: from the loop turns
 * and calls, so the same on every machine. Never falls.
 */
export function cpuEstimate(): number {
  return Math.floor((turnsSoFar() - spentBefore) / TURNS_A_MILLISECOND);
}

/** How far the clock of the run has gone on since it began, in whole ms: by the CPU time of all its transactions. */
export function elapsed(): number {
  return Math.floor(turnsSoFar() / TURNS_A_MILLISECOND);
}

/** The part of the heap limit that is in use, from 0 to 1, garbage included; 0 where it cannot be known. */
export function heapShare(): number {
  return Math.min(1, (meter.heap(Number.POSITIVE_INFINITY) ?? 0) / heapLimit);
}

/** Gives what follows in the same run `cpuMs` milliseconds from now on, as a transaction of its own; what was uncatchable is over. */
export function restartClock(cpuMs: number): void {
  spentBefore = turnsSoFar();
  deadline = clock() + cpuMs;
  state.dead = false;
  meter.expect?.('apex', cpuMs);
}
