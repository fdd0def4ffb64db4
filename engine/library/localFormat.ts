import { Unsupported } from '../runtime/exceptions';
import { current } from '../runtime/transaction';
import { DAY_MS } from '../runtime/values/calendar';
import type { ApexDate } from '../runtime/values/date';
import { formatDatetime } from '../runtime/values/dateFormat';
import { ApexDatetime } from '../runtime/values/datetime';
import { isZone, LAST_INSTANT } from '../runtime/values/timeZone';
import { localeTag } from './numberFormat';

/** `Date.format()`: the short form of the user's locale, `M/d/yyyy` for en_US. [D] */
export function formatLocalDate(date: ApexDate): string {
  const midnight = new ApexDatetime(date.days * DAY_MS);
  return isAmerican() ? formatDatetime(midnight, 'M/d/yyyy', 'GMT') : localised(midnight, 'GMT', {});
}

/** `Datetime.format()`: `M/d/yyyy, h:mm a` for en_US, in the user's zone; the comma is that of the ICU locales. [K] */
export function formatLocalDatetime(value: ApexDatetime): string {
  const zone = current.user.timeZone;
  return isAmerican()
    ? formatDatetime(value, 'M/d/yyyy, h:mm a', zone)
    : localised(value, zone, { timeStyle: 'short' });
}

/** `Datetime.formatLong()`: with seconds and zone. [D] */
export function formatLongDatetime(value: ApexDatetime): string {
  const zone = current.user.timeZone;
  if (isAmerican()) return formatDatetime(value, 'M/d/yyyy, h:mm:ss a z', zone);
  return localised(value, zone, { timeStyle: 'long' });
}

/** Raises `unsupported` unless texts of the running user's locale can be read: those of en_US. `method` names what reads. */
export function readableLocale(method: string): void {
  if (!isAmerican()) throw new Unsupported('unsupported-method', [`${method} in the locale ${current.user.locale}`]);
}

function isAmerican(): boolean {
  return /^en(?:_US)?$/i.test(current.user.locale);
}

/**
 * The short date of the locale with all digits of its year, and a time where `options` ask for one. [D] "Salesforce
 * Supported Locales and ICU Formats", https://help.salesforce.com/apex/HTViewHelpDoc?id=xcloud.admin_locales_overview.htm;
 * its ICU is of CLDR 41, which puts a plain blank before AM and PM. A zone that nobody knows counts as GMT.
 */
function localised(value: ApexDatetime, zone: string, options: Intl.DateTimeFormatOptions): string {
  if (Math.abs(value.ms) > LAST_INSTANT)
    throw new Unsupported('unsupported-method', ['Datetime.format beyond the year 275760']);
  const timeZone = isZone(zone) ? zone : 'GMT';
  const format = new Intl.DateTimeFormat(userTag(), { dateStyle: 'short', ...options, timeZone });
  const year = () => new Intl.DateTimeFormat(userTag(), { year: 'numeric', timeZone }).formatToParts(value.ms);
  const texts = format.formatToParts(value.ms).map((part) => {
    if (part.type === 'year') return year().find(({ type }) => type === 'year')?.value ?? part.value;
    return part.type === 'literal' ? part.value.replaceAll('\u202f', ' ') : part.value;
  });
  return texts.join('');
}

function userTag(): string {
  return localeTag(current.user.locale);
}

/**
 * The day that weeks begin on for the running user, from 1 (Monday) to 7. [D] Date.toStartOfWeek: "the start of a week
 * is Sunday in the United States locale, and Monday in European locales"
 */
export function firstDayOfWeek(): number {
  // A getter at first, a method in later versions of JavaScript.
  const locale = new Intl.Locale(userTag()) as Intl.Locale & {
    weekInfo?: { firstDay: number };
    getWeekInfo?(): { firstDay: number };
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? SUNDAY;
}

const SUNDAY = 7;
