import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  isoWeekday,
} from '../../../../engine/runtime/values/calendar';
import { ApexDate } from '../../../../engine/runtime/values/date';
import { formatDatetime } from '../../../../engine/runtime/values/dateFormat';
import * as parse from '../../../../engine/runtime/values/dateParse';
import { ApexDatetime } from '../../../../engine/runtime/values/datetime';
import { ApexTime } from '../../../../engine/runtime/values/time';
import { instantOf, offsetAt, zoneName } from '../../../../engine/runtime/values/timeZone';
import { thrownBy } from '../../org/support';

const LOS_ANGELES = 'America/Los_Angeles';
const at = (iso: string) => new ApexDatetime(Date.parse(iso));

describe('the calendar', () => {
  it('agrees with Date over four thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 800_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        const civil = civilFromDays(days);
        expect(civil).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(daysFromCivil(civil.year, civil.month, civil.day)).toBe(days);
        expect(isoWeekday(days) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('carries months and days over', () => {
    expect(String(ApexDate.of(2020, 13, 32))).toBe('2021-02-01');
    expect(String(ApexDate.of(2021, 0, 0))).toBe('2020-11-30');
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(String(new ApexDate(addMonths(ApexDate.of(2024, 1, 31).days, 1)))).toBe('2024-02-29');
    expect(String(ApexDate.of(2024, 2, 29).addMonths(-12))).toBe('2023-02-28');
  });
});

describe('time of day', () => {
  it('wraps around midnight', () => {
    expect(String(new ApexTime(-1))).toBe('23:59:59.999Z');
    expect(String(ApexTime.of(25, 2, 3, 4))).toBe('01:02:03.004Z');
  });
});

// the clocks of Los Angeles in 2024: forward on March 10, back on November 3
describe('time zones', () => {
  it.each([
    ['2024-01-15T12:00:00Z', -8],
    ['2024-07-15T12:00:00Z', -7],
    ['2024-03-10T09:59:59Z', -8],
    ['2024-03-10T10:00:00Z', -7],
  ])('Los Angeles at %s is %d hours from GMT', (iso, hours) => {
    expect(offsetAt(LOS_ANGELES, Date.parse(iso))).toBe(hours * 3_600_000);
  });

  it.each([
    ['2024-03-10T01:30:00Z', '2024-03-10T09:30:00Z'],
    ['2024-03-10T02:30:00Z', '2024-03-10T10:30:00Z'],
    ['2024-03-10T03:30:00Z', '2024-03-10T10:30:00Z'],
    ['2024-11-03T01:30:00Z', '2024-11-03T09:30:00Z'],
    ['2024-11-03T12:00:00Z', '2024-11-03T20:00:00Z'],
  ])('clocks showing %s there stand at %s', (local, instant) => {
    expect(new Date(instantOf(LOS_ANGELES, Date.parse(local))).toISOString()).toBe(new Date(instant).toISOString());
  });

  it('knows fixed offsets, and takes an unknown zone for GMT', () => {
    expect(offsetAt('GMT+5:30', 0)).toBe(19_800_000);
    expect(offsetAt('GMT-03', 0)).toBe(-10_800_000);
    expect(offsetAt('Nowhere/Land', 0)).toBe(0);
    expect(zoneName('Nowhere/Land', 0, 'short')).toBe('GMT');
    expect(zoneName(LOS_ANGELES, Date.parse('2024-01-15T12:00:00Z'), 'short')).toBe('PST');
  });

  it('reads milliseconds through', () => {
    expect(at('2024-07-15T12:00:00.123Z').timeIn(LOS_ANGELES).millisecond).toBe(123);
    expect(at('1969-12-31T23:59:59.999Z').toISO()).toBe('1969-12-31T23:59:59.999Z');
  });
});

// https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html, its examples first
describe('patterns', () => {
  const moment = at('2001-07-04T19:08:56.235Z');

  it.each([
    ["yyyy.MM.dd G 'at' HH:mm:ss z", '2001.07.04 AD at 12:08:56 PDT'],
    ["EEE, MMM d, ''yy", "Wed, Jul 4, '01"],
    ['h:mm a', '12:08 PM'],
    ["hh 'o''clock' a, zzzz", "12 o'clock PM, Pacific Daylight Time"],
    ['yyyyy.MMMMM.dd GGG hh:mm aaa', '02001.July.04 AD 12:08 PM'],
    ['EEE, d MMM yyyy HH:mm:ss Z', 'Wed, 4 Jul 2001 12:08:56 -0700'],
    ['yyMMddHHmmssZ', '010704120856-0700'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2001-07-04T12:08:56.235-0700'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2001-07-04T12:08:56.235-07:00'],
    ["YYYY-'W'ww-u", '2001-W27-3'],
    ['EEEE D F W k K', 'Wednesday 185 1 1 12 0'],
  ])('%s gives %s', (pattern, text) => {
    expect(formatDatetime(moment, pattern, LOS_ANGELES)).toBe(text);
  });

  it('knows the week year at the turn of the year', () => {
    expect(formatDatetime(at('2024-12-29T12:00:00Z'), "YYYY-'W'ww", 'GMT')).toBe('2025-W01');
    expect(formatDatetime(at('2024-12-28T12:00:00Z'), "YYYY-'W'ww", 'GMT')).toBe('2024-W52');
  });

  it('refuses what is no pattern', () => {
    expect(thrownBy(() => formatDatetime(moment, 'yyyy-bb', 'GMT'))).toContain('System.IllegalArgumentException');
    expect(thrownBy(() => formatDatetime(moment, "yyyy 'open", 'GMT'))).toContain('System.IllegalArgumentException');
  });
});

describe('reading', () => {
  // forms of octoberswimmer/aer-dist #5, #333
  it.each([
    ['2017-01-02', '2017-01-02'],
    ['2017-01-02T00:00:00', '2017-01-02'],
    ['2017-01-02 00:00:00.000Z', '2017-01-02'],
    ['2020-01-16 00:00:00:00', '2020-01-16'],
    ['2017-1-2', '2017-01-02'],
  ])('the date %s', (text, date) => {
    expect(String(parse.parseDate(text))).toBe(date);
  });

  it.each(['', 'today', '2017-13-01', '2017-02-29', '02/03/2017', '2017-01-02x'])('%j is no date', (text) => {
    expect(parse.parseDate(text)).toBeUndefined();
  });

  it.each([
    ['2019-01-21 00:00:00', '2019-01-21T08:00:00.000Z'],
    ['2019-01-21 00:00:00.000-0700', '2019-01-21T07:00:00.000Z'],
    ['2019-01-21 10:20:30.5Z', '2019-01-21T10:20:30.500Z'],
  ])('the local date and time %s', (text, iso) => {
    expect(parse.parseDatetime(text, LOS_ANGELES)?.toISO()).toBe(iso);
  });

  it.each([
    ['2014-07-25T10:47:34.981Z', '2014-07-25T10:47:34.981Z'],
    ['2014-07-25T10:47:34.000+0000', '2014-07-25T10:47:34.000Z'],
    ['2014-07-25T10:47:34+02:00', '2014-07-25T08:47:34.000Z'],
    ['2014-07-25T10:47:34', '2014-07-25T10:47:34.000Z'],
    ['2014-07-25', '2014-07-25T00:00:00.000Z'],
  ])('the ISO date and time %s', (text, iso) => {
    expect(parse.parseIsoDatetime(text)?.toISO()).toBe(iso);
  });

  it('what Date.parse and Datetime.parse take', () => {
    expect(String(parse.parseLocalDate('12/27/2009'))).toBe('2009-12-27');
    expect(parse.parseLocalDatetime('10/14/2011 11:46 AM', LOS_ANGELES)?.toISO()).toBe('2011-10-14T18:46:00.000Z');
    expect(parse.parseLocalDatetime('10/14/2011 12:05 AM', 'GMT')?.toISO()).toBe('2011-10-14T00:05:00.000Z');
    expect(parse.parseLocalDate('27/12/2009')).toBeUndefined();
    expect(String(parse.parseTime('12:34:56.7Z'))).toBe('12:34:56.700Z');
    expect(parse.parseTime('24:00:00')).toBeUndefined();
  });
});
