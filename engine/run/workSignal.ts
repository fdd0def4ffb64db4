/** What a thread does: it waits for something of its host's, it runs Apex, or it does work of the engine's own. */
export type Work = 'waits' | 'apex' | 'engine';

const WORKS: readonly Work[] = ['waits', 'apex', 'engine'];

/** Slots of the shared numbers. */
const WORK = 0;
const UNTIL = 1;

/**
 * What a worker thread tells its host about the work that it does, through memory that both see: a thread in the middle
 * of one long native call answers no message. The host measures from what was told last, so that neither compiling nor
 * a second transaction counts as the first one's time.
 */
export class WorkSignal {
  private readonly numbers: Int32Array;

  /** `memory` has `WorkSignal.BYTES`, all 0 at first. */
  constructor(memory: SharedArrayBuffer) {
    this.numbers = new Int32Array(memory);
  }

  static readonly BYTES = 8;

  /** Tells that what begins now is over, or is told again, in `ms`. */
  tell(work: Work, ms: number): void {
    Atomics.store(this.numbers, UNTIL, wrapped(clock() + Math.min(Math.max(ms, 0), MOST_MS)));
    Atomics.store(this.numbers, WORK, WORKS.indexOf(work));
  }

  /** Tells that the thread waits; gives what tells that it goes on with what it did, for which it has the same time left. */
  pause(): () => void {
    const { work, left } = this.look();
    this.tell('waits', 0);
    return () => this.tell(work, left);
  }

  /** What was told last, and in how many ms it should be over: negative when it is late. */
  look(): { readonly work: Work; readonly left: number } {
    const work = WORKS[Atomics.load(this.numbers, WORK)] as Work;
    return { work, left: wrapped(Atomics.load(this.numbers, UNTIL) - clock()) };
  }
}

/** Twelve days: differences of the wrapped clock are right up to twice that. */
const MOST_MS = 2 ** 30;

const { hrtime } = process;

/** Milliseconds on the clock of the machine, which its threads share and which never steps back. */
function clock(): number {
  const [seconds, nanoseconds] = hrtime();
  return seconds * 1000 + Math.round(nanoseconds / 1_000_000);
}

function wrapped(ms: number): number {
  return ms | 0;
}
