import { raise } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { DAY_MS, daysFromCivil } from '../../runtime/values/calendar';
import { ApexDate } from '../../runtime/values/date';
import { formatDatetime } from '../../runtime/values/dateFormat';
import { parseDatetime, parseLocalDatetime } from '../../runtime/values/dateParse';
import { ApexDatetime } from '../../runtime/values/datetime';
import { longToDouble, type RawLong } from '../../runtime/values/long';
import { ApexTime } from '../../runtime/values/time';
import { given } from '../arguments';
import { formatLocalDatetime, formatLongDatetime, readableLocale } from '../localFormat';
import { type PlatformFunction, platform } from '../platform';

const GMT = 'GMT';
const local = () => current.user.timeZone;
const MIDNIGHT = new ApexTime(0);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_datetime.htm */
export const datetime = platform('class System.Datetime', {
  'Datetime addDays(Integer days)': (value: ApexDatetime, days: number) =>
    addCivil(value, (date) => date.addDays(given(days))),
  'Datetime addHours(Integer hours)': (value: ApexDatetime, hours: number) => later(value, hours, 3_600_000),
  'Datetime addMinutes(Integer minutes)': (value: ApexDatetime, minutes: number) => later(value, minutes, 60_000),
  'Datetime addMonths(Integer months)': (value: ApexDatetime, months: number) =>
    addCivil(value, (date) => date.addMonths(given(months))),
  'Datetime addSeconds(Integer seconds)': (value: ApexDatetime, seconds: number) => later(value, seconds, 1000),
  'Datetime addYears(Integer years)': (value: ApexDatetime, years: number) =>
    addCivil(value, (date) => date.addMonths(given(years) * 12)),
  'Date date()': (value: ApexDatetime) => value.dateIn(local()),
  'Date dateGmt()': (value: ApexDatetime) => value.dateIn(GMT),
  'Time time()': (value: ApexDatetime) => value.timeIn(local()),
  'Time timeGmt()': (value: ApexDatetime) => value.timeIn(GMT),
  ...fields('year', (date) => date.year),
  ...fields('month', (date) => date.month),
  ...fields('day', (date) => date.day),
  ...fields('dayOfYear', (date) => date.days - daysFromCivil(date.year, 1, 1) + 1),
  ...fields('hour', (_, time) => time.hour),
  ...fields('minute', (_, time) => time.minute),
  ...fields('second', (_, time) => time.second),
  ...fields('millisecond', (_, time) => time.millisecond),
  'String format()': formatLocalDatetime,
  'String format(String pattern)': (value: ApexDatetime, pattern: string) =>
    formatDatetime(value, given(pattern), local()),
  'String format(String pattern, String zone)': (value: ApexDatetime, pattern: string, zone: string | null) =>
    formatDatetime(value, given(pattern), zone ?? local()),
  'String formatGmt(String pattern)': (value: ApexDatetime, pattern: string) =>
    formatDatetime(value, given(pattern), GMT),
  'String formatLong()': formatLongDatetime,
  'Long getTime()': (value: ApexDatetime) => value.ms,
  'Boolean isSameDay(Datetime other)': (value: ApexDatetime, other: ApexDatetime) =>
    value.dateIn(local()).days === given(other).dateIn(local()).days,
  'static Datetime newInstance(Long milliseconds)': (milliseconds: RawLong) =>
    new ApexDatetime(longToDouble(given(milliseconds))),
  ...newInstances('newInstance', local),
  ...newInstances('newInstanceGmt', () => GMT),
  'static Datetime now()': () => new ApexDatetime(current.now),
  'static Datetime parse(String text)': (text: string) => {
    readableLocale('Datetime.parse');
    return parseLocalDatetime(given(text), local()) ?? raiseInvalidDatetime(text);
  },
  'static Datetime valueOf(String text)': (text: string) =>
    parseDatetime(given(text), local()) ?? raiseInvalidDatetime(text),
  'static Datetime valueOf(Object value)': (value: unknown) => {
    if (given(value) instanceof ApexDatetime) return value;
    if (value instanceof ApexDate) return ApexDatetime.at(value, MIDNIGHT, local());
    return typeof value === 'string'
      ? (parseDatetime(value, local()) ?? raiseInvalidDatetime(value))
      : raiseInvalidDatetime('');
  },
  'static Datetime valueOfGmt(String text)': (text: string) =>
    parseDatetime(given(text), GMT) ?? raiseInvalidDatetime(text),
});

/** The local and the GMT row of one part of a Datetime: `hour()` and `hourGmt()`. */
function fields(name: string, read: (date: ApexDate, time: ApexTime) => number): Record<string, PlatformFunction> {
  const row = (zone: () => string) => (value: ApexDatetime) => read(value.dateIn(zone()), value.timeIn(zone()));
  return { [`Integer ${name}()`]: row(local), [`Integer ${name}Gmt()`]: row(() => GMT) };
}

function newInstances(name: string, zone: () => string): Record<string, PlatformFunction> {
  const day = 'Integer year, Integer month, Integer day';
  const dateOf = (year: number, month: number, date: number) => ApexDate.of(given(year), given(month), given(date));
  return {
    [`static Datetime ${name}(Date date, Time time)`]: (date: ApexDate, time: ApexTime) =>
      ApexDatetime.at(given(date), given(time), zone()),
    [`static Datetime ${name}(${day})`]: (year: number, month: number, date: number) =>
      ApexDatetime.at(dateOf(year, month, date), MIDNIGHT, zone()),
    [`static Datetime ${name}(${day}, Integer hour, Integer minute, Integer second)`]: (
      year: number,
      month: number,
      date: number,
      hour: number,
      minute: number,
      second: number,
    ) => {
      const ms = ((given(hour) * 60 + given(minute)) * 60 + given(second)) * 1000;
      const shown = dateOf(year, month, date).addDays(Math.floor(ms / DAY_MS));
      return ApexDatetime.at(shown, new ApexTime(ms), zone());
    },
  };
}

function later(value: ApexDatetime, count: number, unit: number): ApexDatetime {
  return new ApexDatetime(value.ms + given(count) * unit);
}

/** Days, months and years are counted on the calendar of the user's zone, the time of day being kept. [K] */
function addCivil(value: ApexDatetime, move: (date: ApexDate) => ApexDate): ApexDatetime {
  const zone = local();
  return ApexDatetime.at(move(value.dateIn(zone)), value.timeIn(zone), zone);
}

/** [K] wording */
function raiseInvalidDatetime(text: string): never {
  return raise('System.TypeException', `Invalid date/time: ${text}`);
}
