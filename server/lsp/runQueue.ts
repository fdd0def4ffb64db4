/** More than anyone presses by mistake; beyond it a caller is told so. */
const MOST_WAITING = 25;

/** `ran` with what the job gave · `busy` too many jobs were waiting · `dropped` it was waiting when the queue was cleared. */
export type Queued<T> =
  | { readonly kind: 'ran'; readonly value: T }
  | { readonly kind: 'busy' }
  | { readonly kind: 'dropped' };

/** Does one job after the other, in the order in which they came. */
export class RunQueue {
  readonly #waiting: { readonly start: () => void; readonly drop: () => void }[] = [];
  #running = false;

  /** @param onChange told after each change of what runs and waits. */
  constructor(private readonly onChange: (running: number, waiting: number) => void = () => {}) {}

  /** Does `job` when its turn comes. Rejects as the job does. */
  async do<T>(job: () => Promise<T>): Promise<Queued<T>> {
    if (this.#running) {
      if (this.#waiting.length >= MOST_WAITING) return { kind: 'busy' };
      const turn = new Promise<boolean>((resolve) => {
        this.#waiting.push({ start: () => resolve(true), drop: () => resolve(false) });
      });
      this.#changed();
      if (!(await turn)) return { kind: 'dropped' };
    }
    this.#running = true;
    this.#changed();
    try {
      return { kind: 'ran', value: await job() };
    } finally {
      // The next one takes over without a moment in between in which a newcomer could slip in.
      const next = this.#waiting.shift();
      this.#running = next !== undefined;
      this.#changed();
      next?.start();
    }
  }

  /** Drops what waits; gives how many jobs that were. The running job goes on. */
  clear(): number {
    const dropped = this.#waiting.splice(0);
    for (const { drop } of dropped) drop();
    if (dropped.length > 0) this.#changed();
    return dropped.length;
  }

  get running(): boolean {
    return this.#running;
  }

  #changed(): void {
    this.onChange(this.#running ? 1 : 0, this.#waiting.length);
  }
}
