import { civilFromDays, DAY_MS, padded } from './calendar';
import { ApexDate } from './date';
import { ApexTime } from './time';
import { instantOf, offsetAt } from './timeZone';

/**
 * An Apex Datetime: an instant to the millisecond. Immutable.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_datetime.htm
 */
export class ApexDatetime {
  constructor(
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    readonly ms: number,
  ) {}

  /** The instant at which clocks of `zone` show this date and time. */
  static at(date: ApexDate, time: ApexTime, zone: string): ApexDatetime {
    return new ApexDatetime(instantOf(zone, date.days * DAY_MS + time.ms));
  }

  /** The date that calendars of `zone` show. */
  dateIn(zone: string): ApexDate {
    return new ApexDate(Math.floor((this.ms + offsetAt(zone, this.ms)) / DAY_MS));
  }

  /** The time of day that clocks of `zone` show. */
  timeIn(zone: string): ApexTime {
    return new ApexTime(this.ms + offsetAt(zone, this.ms));
  }

  /** `yyyy-MM-dd HH:mm:ss` as clocks of `zone` show it. */
  textIn(zone: string): string {
    const time = this.timeIn(zone);
    return `${this.dateIn(zone)} ${padded(time.hour, 2)}:${padded(time.minute, 2)}:${padded(time.second, 2)}`;
  }

  /** `2014-07-25T10:47:34.981Z`. [S] */
  toISO(): string {
    const { year, month, day } = civilFromDays(Math.floor(this.ms / DAY_MS));
    return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T${new ApexTime(this.ms)}`;
  }

  toString(): string {
    return this.toISO();
  }
}
