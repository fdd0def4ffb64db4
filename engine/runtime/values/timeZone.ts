import { DAY_MS } from './calendar';

type OffsetOf = (ms: number) => number;

/** Zones that are kept: more than have a name. */
const MAX_ZONES = 1000;
const zones = new Map<string, OffsetOf>();

/** The last instant of JavaScript's calendar, in ms since 1970; the first one is as far before. It is in the year 275760. */
export const LAST_INSTANT = 8_640_000_000_000_000;

/**
 * Milliseconds that clocks of a zone are ahead of GMT at an instant. `zone` is an IANA name or `GMT+5:30`; an unknown
 * one counts as GMT. [D] Datetime.format Beyond the calendar of JavaScript it stays as it is at its end.
 */
export function offsetAt(zone: string, ms: number): number {
  let offsetOf = zones.get(zone);
  if (!offsetOf) {
    offsetOf = fixedOffset(zone) ?? namedZone(zone) ?? (() => 0);
    if (zones.size >= MAX_ZONES) zones.clear();
    zones.set(zone, offsetOf);
  }
  return offsetOf(inCalendar(ms));
}

function inCalendar(ms: number): number {
  return Math.min(Math.max(ms, DAY_MS - LAST_INSTANT), LAST_INSTANT - DAY_MS);
}

/**
 * The instant at which clocks of a zone show `localMs` (milliseconds of a GMT clock showing the same). A time that
 * occurs twice is taken as the later one, a time that is skipped as if the clock had not been set forward, as Java's
 * GregorianCalendar does.
 */
export function instantOf(zone: string, localMs: number): number {
  const before = offsetAt(zone, localMs - DAY_MS);
  const after = offsetAt(zone, localMs + DAY_MS);
  if (before === after) return localMs - after;
  const later = localMs - after;
  return offsetAt(zone, later) === after ? later : localMs - before;
}

/** The name of a zone as clocks show it at an instant: `PST`, `Pacific Standard Time`, `GMT`. */
export function zoneName(zone: string, ms: number, style: 'short' | 'long'): string {
  const timeZone = isZone(zone) ? zone : 'GMT';
  if (timeZone === 'GMT' || timeZone === 'UTC') return style === 'short' ? timeZone : zoneLong(timeZone, ms);
  return style === 'short' ? zonePart(timeZone, ms, 'short') : zoneLong(timeZone, ms);
}

/** Whether the zone is one that has a name here. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function zoneLong(timeZone: string, ms: number): string {
  return zonePart(timeZone, ms, 'long');
}

function zonePart(timeZone: string, ms: number, style: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: style }).formatToParts(inCalendar(ms));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

function fixedOffset(zone: string): OffsetOf | undefined {
  if (zone === 'GMT' || zone === 'UTC' || zone === 'Etc/UTC') return () => 0;
  const match = /^GMT([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone);
  if (!match) return undefined;
  const offset = (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
  return () => (match[1] === '-' ? -offset : offset);
}

function namedZone(zone: string): OffsetOf | undefined {
  if (!isZone(zone)) return undefined;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return byDay((ms) => {
    const fields: Record<string, string> = {};
    for (const part of format.formatToParts(ms)) fields[part.type] = part.value;
    const year = fields.era === 'BC' ? 1 - Number(fields.year) : Number(fields.year);
    const local = new Date(0);
    local.setUTCFullYear(year, Number(fields.month) - 1, Number(fields.day));
    local.setUTCHours(Number(fields.hour), Number(fields.minute), Number(fields.second));
    return local.getTime() - Math.floor(ms / 1000) * 1000;
  });
}

/** Most days that a zone's offsets are kept of. */
const MAX_DAYS = 20_000;

/**
 * The same offsets, asked of `Intl` (about 10 µs each) once a day: where a day begins and ends with one offset it has no
 * other. Before 1970 clocks were set at odd times, so each instant is asked for.
 */
function byDay(exact: OffsetOf): OffsetOf {
  const starts = new Map<number, number>();
  const atStart = (day: number): number => {
    let offset = starts.get(day);
    if (offset === undefined) {
      if (starts.size >= MAX_DAYS) starts.clear();
      offset = exact(day * DAY_MS);
      starts.set(day, offset);
    }
    return offset;
  };
  return (ms) => {
    if (ms < 0) return exact(ms);
    const day = Math.floor(ms / DAY_MS);
    const offset = atStart(day);
    return offset === atStart(day + 1) ? offset : exact(ms);
  };
}
