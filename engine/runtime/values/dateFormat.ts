import { raise } from '../exceptions';
import { turn } from '../state';
import { daysFromCivil, isoWeekday, padded } from './calendar';
import type { ApexDatetime } from './datetime';
import { offsetAt, zoneName } from './timeZone';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * Formats an instant by a SimpleDateFormat pattern, with English names. Raises an IllegalArgumentException for a
 * letter that is no field, or an open quote. [D] Datetime.format(dateFormat, timezone);
 * https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html
 */
export function formatDatetime(value: ApexDatetime, pattern: string, zone: string): string {
  const date = value.dateIn(zone);
  const fields: Fields = {
    year: date.year,
    month: date.month,
    day: date.day,
    days: date.days,
    time: value.timeIn(zone),
    offset: offsetAt(zone, value.ms),
    ms: value.ms,
    zone,
  };
  let text = '';
  for (let index = 0; index < pattern.length; ) {
    turn();
    const letter = pattern[index] as string;
    if (letter === "'") {
      const [literal, end] = quoted(pattern, index);
      text += literal;
      index = end;
    } else if (/[A-Za-z]/.test(letter)) {
      let end = index + 1;
      while (pattern[end] === letter) end++;
      text += field(letter, end - index, fields);
      index = end;
    } else {
      text += letter;
      index++;
    }
  }
  return text;
}

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly days: number;
  readonly time: {
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
    readonly millisecond: number;
  };
  readonly offset: number;
  readonly ms: number;
  readonly zone: string;
}

function quoted(pattern: string, start: number): [string, number] {
  if (pattern[start + 1] === "'") return ["'", start + 2];
  let literal = '';
  for (let index = start + 1; index < pattern.length; index++) {
    if (pattern[index] !== "'") literal += pattern[index];
    else if (pattern[index + 1] === "'") {
      literal += "'";
      index++;
    } else return [literal, index + 1];
  }
  return raise('System.IllegalArgumentException', 'Unterminated quote');
}

function field(letter: string, width: number, fields: Fields): string {
  const { year, month, day, days, time, offset } = fields;
  switch (letter) {
    case 'G':
      return year > 0 ? 'AD' : 'BC';
    case 'y':
      return width === 2 ? padded(year % 100, 2) : padded(year, width);
    case 'Y': {
      const weekYear = weekOfYear(days).year;
      return width === 2 ? padded(weekYear % 100, 2) : padded(weekYear, width);
    }
    case 'M':
    case 'L':
      return name(MONTHS, month, width) ?? padded(month, width);
    case 'w':
      return padded(weekOfYear(days).week, width);
    case 'W':
      return padded(Math.ceil((day + (isoWeekday(days - day + 1) % 7)) / 7), width);
    case 'D':
      return padded(days - daysFromCivil(year, 1, 1) + 1, width);
    case 'd':
      return padded(day, width);
    case 'F':
      return padded(Math.ceil(day / 7), width);
    case 'E':
      return name(WEEKDAYS, isoWeekday(days), Math.max(width, 3)) as string;
    case 'u':
      return padded(isoWeekday(days), width);
    case 'a':
      return time.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(time.hour, width);
    case 'k':
      return padded(time.hour || 24, width);
    case 'K':
      return padded(time.hour % 12, width);
    case 'h':
      return padded(time.hour % 12 || 12, width);
    case 'm':
      return padded(time.minute, width);
    case 's':
      return padded(time.second, width);
    case 'S':
      return padded(time.millisecond, width);
    case 'z':
      return zoneName(fields.zone, fields.ms, width >= 4 ? 'long' : 'short');
    case 'Z':
      return offsetText(offset, '', 2);
    case 'X':
      return offset === 0 ? 'Z' : offsetText(offset, width === 3 ? ':' : '', width === 1 ? 1 : 2);
    default:
      return raise('System.IllegalArgumentException', `Illegal pattern character '${letter}'`);
  }
}

function name(names: readonly string[], number: number, width: number): string | undefined {
  if (width < 3) return undefined;
  const full = names[number - 1] as string;
  return width === 3 ? full.slice(0, 3) : full;
}

/** Weeks start on Sunday and the first holds January 1, as in the calendar of an American locale. */
function weekOfYear(days: number): { year: number; week: number } {
  const sunday = days - (isoWeekday(days) % 7);
  const saturdayYear = yearOf(sunday + 6);
  const newYear = daysFromCivil(saturdayYear, 1, 1);
  const firstSunday = newYear - (isoWeekday(newYear) % 7);
  return { year: saturdayYear, week: (sunday - firstSunday) / 7 + 1 };
}

function yearOf(days: number): number {
  return new Date(days * 86_400_000).getUTCFullYear();
}

function offsetText(offset: number, separator: string, parts: 1 | 2): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const hours = padded(Math.floor(minutes / 60), 2);
  return `${offset < 0 ? '-' : '+'}${hours}${parts === 2 ? separator + padded(minutes % 60, 2) : ''}`;
}
