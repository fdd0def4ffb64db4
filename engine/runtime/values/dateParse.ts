import { DAY_MS, daysInMonth } from './calendar';
import { ApexDate } from './date';
import { ApexDatetime } from './datetime';
import { ApexTime } from './time';
import { instantOf } from './timeZone';

/**
 * Reads a Date as `Date.valueOf` does: `yyyy-MM-dd`, whatever follows behind a blank or a `T` being ignored when it
 * looks like a time. [V] octoberswimmer/aer-dist #5, #333. Undefined when it is no date.
 */
export function parseDate(text: string): ApexDate | undefined {
  const match = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]*(?:Z|[+-]\d\d:?\d\d|[+-]\d{1,2})?)?\s*$/.exec(text);
  return match ? civil(match[1], match[2], match[3]) : undefined;
}

/**
 * Reads a Datetime as `Datetime.valueOf` does: `yyyy-MM-dd HH:mm:ss`, in `zone` unless an offset stands behind it.
 * [D]; the offset [V] octoberswimmer/aer-dist #2; one of hours alone (`-7`) [S] apex-enterprise-patterns/force-di
 * di_BindingParamTest, where it is that of the user's zone. Undefined when it is no date and time.
 */
export function parseDatetime(text: string, zone: string): ApexDatetime | undefined {
  const match =
    /^\s*(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d|[+-]\d{1,2})?\s*$/.exec(
      text,
    );
  return match ? instant(match, zone) : undefined;
}

/**
 * Reads a Datetime as JSON holds it: ISO-8601 with `T`, seconds and fraction optional; GMT where no offset stands.
 * Undefined when it is none.
 */
export function parseIsoDatetime(text: string): ApexDatetime | undefined {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text) ??
    /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match ? instant(match, 'GMT') : undefined;
}

/** Reads `HH:mm:ss`, with fraction and `Z` optional. Undefined when it is no time. */
export function parseTime(text: string): ApexTime | undefined {
  const match = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?Z?$/.exec(text);
  return match ? timeOf(match[1], match[2], match[3], match[4]) : undefined;
}

/** Reads `12/27/2009`, as `Date.parse` does for en_US. [D] Undefined when it is none. */
export function parseLocalDate(text: string): ApexDate | undefined {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text);
  return match ? civil(match[3], match[1], match[2]) : undefined;
}

/** Reads `10/14/2011 11:46 AM`, as `Datetime.parse` does for en_US, the comma optional. [D] Undefined when it is none. */
export function parseLocalDatetime(text: string, zone: string): ApexDatetime | undefined {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4}),?\s+(\d{1,2}):(\d\d)\s*([AaPp])[Mm]\s*$/.exec(text);
  if (!match) return undefined;
  const hour = Number(match[4]);
  const date = civil(match[3], match[1], match[2]);
  if (!date || hour < 1 || hour > 12) return undefined;
  const afternoon = (match[6] as string).toLowerCase() === 'p';
  const time = timeOf(String((hour % 12) + (afternoon ? 12 : 0)), match[5], undefined, undefined);
  return time && ApexDatetime.at(date, time, zone);
}

function instant(match: RegExpExecArray, zone: string): ApexDatetime | undefined {
  const date = civil(match[1], match[2], match[3]);
  const time = timeOf(match[4] ?? '0', match[5] ?? '0', match[6], match[7]);
  if (!date || !time) return undefined;
  const local = date.days * DAY_MS + time.ms;
  const offset = match[8];
  if (offset === undefined) return new ApexDatetime(instantOf(zone, local));
  return new ApexDatetime(local - offsetMs(offset));
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours, rest] = offset.length <= 3 ? [offset.slice(1), 0] : [offset.slice(1, 3), offset.slice(-2)];
  const minutes = Number(hours) * 60 + Number(rest);
  return (offset[0] === '-' ? -minutes : minutes) * 60_000;
}

function civil(year = '', month = '', day = ''): ApexDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  return ApexDate.of(y, m, d);
}

function timeOf(hour = '0', minute = '0', second = '0', fraction = '0'): ApexTime | undefined {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || m > 59 || s > 59) return undefined;
  return ApexTime.of(h, m, s, Number(fraction.slice(0, 3).padEnd(3, '0')));
}
