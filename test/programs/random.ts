/** Numbers that look random and are the same for the same seed (mulberry32), and choices made with them. */
export class Random {
  constructor(private seed: number) {}

  /** A whole number from 0 up to `below`, exclusive. */
  below(below: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  /** True once in `n` times. */
  oneIn(n: number): boolean {
    return this.below(n) === 0;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }

  /** The name with some letters in another case: Apex does not mind. */
  anyCase(name: string): string {
    return this.oneIn(8) ? (this.oneIn(2) ? name.toUpperCase() : name.toLowerCase()) : name;
  }
}
