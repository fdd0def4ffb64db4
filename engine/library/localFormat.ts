import { Unsupported } from '../runtime/exceptions';
import { current } from '../runtime/transaction';
import { DAY_MS } from '../runtime/values/calendar';
import type { ApexDate } from '../runtime/values/date';
import { formatDatetime } from '../runtime/values/dateFormat';
import { ApexDatetime } from '../runtime/values/datetime';

/** `Date.format()`: the short form of the user's locale, `M/d/yyyy` for en_US. [D] */
export function formatLocalDate(date: ApexDate): string {
  const midnight = new ApexDatetime(date.days * DAY_MS);
  return isAmerican() ? formatDatetime(midnight, 'M/d/yyyy', 'GMT') : localised(midnight, 'GMT', { ...DATE });
}

/** `Datetime.format()`: `M/d/yyyy, h:mm a` for en_US, in the user's zone; the comma is that of the ICU locales. [K] */
export function formatLocalDatetime(value: ApexDatetime): string {
  const zone = current.user.timeZone;
  return isAmerican() ? formatDatetime(value, 'M/d/yyyy, h:mm a', zone) : localised(value, zone, { ...DATE, ...TIME });
}

/** `Datetime.formatLong()`: with seconds and zone. [D] */
export function formatLongDatetime(value: ApexDatetime): string {
  const zone = current.user.timeZone;
  if (isAmerican()) return formatDatetime(value, 'M/d/yyyy, h:mm:ss a z', zone);
  return localised(value, zone, { ...DATE, ...TIME, second: '2-digit', timeZoneName: 'short' });
}

/** Raises `unsupported` unless texts of the running user's locale can be read: those of en_US. `method` names what reads. */
export function readableLocale(method: string): void {
  if (!isAmerican()) throw new Unsupported('unsupported-method', [`${method} in the locale ${current.user.locale}`]);
}

const DATE = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

function isAmerican(): boolean {
  return /^en(?:_US)?$/i.test(current.user.locale);
}

function localised(value: ApexDatetime, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(current.user.locale.replaceAll('_', '-'), { ...options, timeZone }).format(value.ms);
}
