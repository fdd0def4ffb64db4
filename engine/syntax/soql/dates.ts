/** The parts of a date, a date with a time, or a time, as they were written. */
export interface DateText {
  readonly type: 'Date' | 'Datetime' | 'Time';
  /** Offset behind the text. */
  readonly end: number;
  /** What is wrong with it, in a few words. */
  readonly fault: string | undefined;
}

const time = '(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d+)?';
const zone = '(Z|[+-]\\d+(?::\\d+)?)?';
const dateForm = new RegExp(`(\\d{4})-(\\d\\d)-(\\d\\d)(?:T${time}${zone})?`, 'iy');
const timeForm = new RegExp(time + zone, 'iy');

/**
 * The date, datetime or time that begins at `offset`; undefined when there is none.
 * Forms: https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_dateformats.htm [D]
 */
export function dateAt(text: string, offset: number): DateText | undefined {
  dateForm.lastIndex = offset;
  const date = dateForm.exec(text);
  if (date !== null) {
    const [whole, year, month, day, hour, minute, second, offsetFromUtc] = date;
    const type = hour === undefined ? 'Date' : 'Datetime';
    const fault =
      faultOfDate(Number(year), Number(month), Number(day)) ??
      (hour === undefined ? undefined : faultOfTime(hour, minute, second, offsetFromUtc));
    return { type, end: offset + whole.length, fault };
  }
  timeForm.lastIndex = offset;
  const clock = timeForm.exec(text);
  if (clock === null) return undefined;
  const [whole, hour, minute, second, offsetFromUtc] = clock;
  return { type: 'Time', end: offset + whole.length, fault: faultOfTime(hour, minute, second, offsetFromUtc) };
}

function faultOfDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12) return 'there is no such month';
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > days ? 'there is no such day' : undefined;
}

function faultOfTime(hour = '', minute = '', second = '', offsetFromUtc?: string): string | undefined {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return 'there is no such time of day';
  return offsetFromUtc === undefined ? 'the offset from UTC is missing, such as Z or +01:00' : undefined;
}
