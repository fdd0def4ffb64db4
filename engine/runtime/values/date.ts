import { addMonths, civilFromDays, daysFromCivil, padded } from './calendar';

/**
 * An Apex Date: a day without time or zone. Immutable.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_date.htm
 */
export class ApexDate {
  constructor(
    /** Days since 1970-01-01. */
    readonly days: number,
  ) {}

  /** Month and day may lie outside their range and carry over. [K] */
  static of(year: number, month: number, day: number): ApexDate {
    return new ApexDate(daysFromCivil(year, month, day));
  }

  get year(): number {
    return civilFromDays(this.days).year;
  }

  get month(): number {
    return civilFromDays(this.days).month;
  }

  get day(): number {
    return civilFromDays(this.days).day;
  }

  addDays(days: number): ApexDate {
    return new ApexDate(this.days + days);
  }

  /** The last day of the month where the month reached is shorter. */
  addMonths(months: number): ApexDate {
    return new ApexDate(addMonths(this.days, months));
  }

  /** `yyyy-MM-dd`. */
  toString(): string {
    const { year, month, day } = civilFromDays(this.days);
    return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  }
}
