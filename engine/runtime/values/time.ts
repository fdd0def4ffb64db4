import { DAY_MS, padded } from './calendar';

/**
 * An Apex Time: a time of day to the millisecond. Immutable.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_time.htm
 */
export class ApexTime {
  /** Milliseconds since midnight, 0 to 86,399,999. */
  readonly ms: number;

  /** `ms` outside a day wraps around midnight. */
  constructor(ms: number) {
    this.ms = ((ms % DAY_MS) + DAY_MS) % DAY_MS;
  }

  static of(hour: number, minute: number, second: number, millisecond: number): ApexTime {
    return new ApexTime(((hour * 60 + minute) * 60 + second) * 1000 + millisecond);
  }

  get hour(): number {
    return Math.floor(this.ms / 3_600_000);
  }

  get minute(): number {
    return Math.floor(this.ms / 60_000) % 60;
  }

  get second(): number {
    return Math.floor(this.ms / 1000) % 60;
  }

  get millisecond(): number {
    return this.ms % 1000;
  }

  /** `12:00:00.000Z`. [V] octoberswimmer/aer-dist #293 */
  toString(): string {
    const { hour, minute, second, millisecond } = this;
    return `${padded(hour, 2)}:${padded(minute, 2)}:${padded(second, 2)}.${padded(millisecond, 3)}Z`;
  }
}
