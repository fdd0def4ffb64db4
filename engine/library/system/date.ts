import { raise } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { daysFromCivil, daysInMonth, isLeapYear, isoWeekday } from '../../runtime/values/calendar';
import { ApexDate } from '../../runtime/values/date';
import { parseDate, parseLocalDate } from '../../runtime/values/dateParse';
import { ApexDatetime } from '../../runtime/values/datetime';
import { given } from '../arguments';
import { firstDayOfWeek, formatLocalDate, readableLocale } from '../localFormat';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_date.htm */
export const date = platform('class System.Date', {
  'Date addDays(Integer days)': (value: ApexDate, days: number) => value.addDays(given(days)),
  'Date addMonths(Integer months)': (value: ApexDate, months: number) => value.addMonths(given(months)),
  'Date addYears(Integer years)': (value: ApexDate, years: number) => value.addMonths(given(years) * 12),
  'Integer day()': (value: ApexDate) => value.day,
  'Integer dayOfYear()': (value: ApexDate) => value.days - daysFromCivil(value.year, 1, 1) + 1,
  'Integer daysBetween(Date other)': (value: ApexDate, other: ApexDate) => given(other).days - value.days,
  'static Integer daysInMonth(Integer year, Integer month)': (year: number, month: number) =>
    daysInMonth(given(year), given(month)),
  'String format()': formatLocalDate,
  'static Boolean isLeapYear(Integer year)': (year: number) => isLeapYear(given(year)),
  'Boolean isSameDay(Date other)': (value: ApexDate, other: ApexDate) => value.days === given(other).days,
  'Integer month()': (value: ApexDate) => value.month,
  'Integer monthsBetween(Date other)': (value: ApexDate, other: ApexDate) =>
    (given(other).year - value.year) * 12 + other.month - value.month,
  'static Date newInstance(Integer year, Integer month, Integer day)': (year: number, month: number, day: number) =>
    ApexDate.of(given(year), given(month), given(day)),
  'static Date parse(String text)': (text: string) => {
    readableLocale('Date.parse');
    return parseLocalDate(given(text)) ?? raiseInvalidDate(text);
  },
  'static Date today()': today,
  'Date toStartOfMonth()': (value: ApexDate) => ApexDate.of(value.year, value.month, 1),
  'Date toStartOfWeek()': (value: ApexDate) => value.addDays(-((isoWeekday(value.days) - firstDayOfWeek() + 7) % 7)),
  'static Date valueOf(String text)': (text: string) => parseDate(given(text)) ?? raiseInvalidDate(text),
  'static Date valueOf(Object value)': (value: unknown) => {
    if (given(value) instanceof ApexDate) return value;
    if (value instanceof ApexDatetime) return value.dateIn(current.user.timeZone);
    return typeof value === 'string' ? (parseDate(value) ?? raiseInvalidDate(value)) : raiseInvalidDate('');
  },
  'Integer year()': (value: ApexDate) => value.year,
});

/** The date that the running user's calendar shows. */
export function today(): ApexDate {
  return new ApexDatetime(current.now).dateIn(current.user.timeZone);
}

/** [K] wording */
function raiseInvalidDate(text: string): never {
  return raise('System.TypeException', `Invalid date: ${text}`);
}
