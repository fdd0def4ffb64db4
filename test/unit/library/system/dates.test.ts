import { beforeEach, describe, expect, it } from 'vitest';
import { ApexDate } from '../../../../engine/runtime/values/date';
import type { ApexDatetime } from '../../../../engine/runtime/values/datetime';
import { ApexTime } from '../../../../engine/runtime/values/time';
import { startOrg, thrownBy } from '../../org/support';
import { call, callAs } from '../call';

// the running user's zone is Europe/Madrid: GMT+1, in summer GMT+2; now is 2026-03-04T05:06:07.890Z
beforeEach(() => void startOrg());

const date = (text: string) => callAs('Date', 'valueOf(String)', text) as ApexDate;
const gmt = (text: string) => call('Datetime', 'valueOfGmt', text) as ApexDatetime;
const THREE = 'Integer, Integer, Integer';

describe('Date', () => {
  it.each<[string, unknown[], string]>([
    ['addDays', [date('2024-02-28'), 2], '2024-03-01'],
    ['addMonths', [date('2024-01-31'), 1], '2024-02-29'],
    ['addYears', [date('2024-02-29'), 1], '2025-02-28'],
    ['toStartOfMonth', [date('2024-02-28')], '2024-02-01'],
    ['toStartOfWeek', [date('2024-02-28')], '2024-02-25'],
    ['newInstance', [1960, 2, 17], '1960-02-17'],
    ['parse', ['12/27/2009'], '2009-12-27'],
    ['today', [], '2026-03-04'],
    ['format', [date('2024-02-08')], '2/8/2024'],
  ])('%s%j is %s', (method, args, expected) => {
    expect(String(call('Date', method, ...args))).toBe(expected);
  });

  it.each<[string, unknown[], unknown]>([
    ['day', [date('2024-02-28')], 28],
    ['month', [date('2024-02-28')], 2],
    ['year', [date('2024-02-28')], 2024],
    ['dayOfYear', [date('2024-12-31')], 366],
    ['daysBetween', [date('2024-02-28'), date('2024-03-01')], 2],
    ['monthsBetween', [date('2023-11-30'), date('2024-02-01')], 3],
    ['daysInMonth', [1960, 2], 29],
    ['isLeapYear', [2100], false],
    ['isSameDay', [date('2024-02-28'), date('2024-02-28')], true],
  ])('%s of %o is %o', (method, args, expected) => {
    expect(call('Date', method, ...args)).toBe(expected);
  });

  it('refuses what is no date', () => {
    expect(thrownBy(() => date('soon'))).toBe('System.TypeException: Invalid date: soon');
    expect(thrownBy(() => date(null as unknown as string))).toContain('Argument cannot be null.');
  });
});

describe('Datetime', () => {
  it('reads and writes in the user zone', () => {
    expect((callAs('Datetime', 'valueOf(String)', '2024-07-01 12:00:00') as ApexDatetime).toISO()).toBe(
      '2024-07-01T10:00:00.000Z',
    );
    expect((callAs('Datetime', `newInstance(${THREE})`, 2024, 1, 1) as ApexDatetime).toISO()).toBe(
      '2023-12-31T23:00:00.000Z',
    );
    expect((callAs('Datetime', `newInstance(${THREE}, ${THREE})`, 2024, 1, 1, 25, 0, 0) as ApexDatetime).toISO()).toBe(
      '2024-01-02T00:00:00.000Z',
    );
    expect((callAs('Datetime', `newInstanceGmt(${THREE})`, 2024, 1, 1) as ApexDatetime).toISO()).toBe(
      '2024-01-01T00:00:00.000Z',
    );
    expect(
      (
        callAs('Datetime', 'newInstance(Date, Time)', ApexDate.of(2024, 1, 1), ApexTime.of(1, 0, 0, 0)) as ApexDatetime
      ).toISO(),
    ).toBe('2024-01-01T00:00:00.000Z');
    expect((call('Datetime', 'parse', '10/14/2011 11:46 AM') as ApexDatetime).toISO()).toBe('2011-10-14T09:46:00.000Z');
    expect((call('Datetime', 'now') as ApexDatetime).toISO()).toBe('2026-03-04T05:06:07.890Z');
    expect((callAs('Datetime', 'newInstance(Long)', 1000) as ApexDatetime).toISO()).toBe('1970-01-01T00:00:01.000Z');
  });

  const moment = gmt('2024-07-01 22:30:15');

  it.each<[string, unknown]>([
    ['day', 2],
    ['dayGmt', 1],
    ['hour', 0],
    ['hourGmt', 22],
    ['minute', 30],
    ['second', 15],
    ['month', 7],
    ['yearGmt', 2024],
    ['dayOfYear', 184],
    ['getTime', moment.ms],
    ['format', '7/2/2024, 12:30 AM'],
  ])('%s is %s', (method, expected) => {
    expect(call('Datetime', method, moment)).toBe(expected);
  });

  it('formats by pattern and zone', () => {
    expect(call('Datetime', 'format', moment, 'yyyy-MM-dd HH:mm')).toBe('2024-07-02 00:30');
    expect(call('Datetime', 'format', moment, 'HH:mm z', 'America/New_York')).toBe('18:30 EDT');
    expect(call('Datetime', 'formatGmt', moment, "yyyy-MM-dd'T'HH:mm:ss'Z'")).toBe('2024-07-01T22:30:15Z');
    expect(String(call('Datetime', 'date', moment))).toBe('2024-07-02');
    expect(String(call('Datetime', 'timeGmt', moment))).toBe('22:30:15.000Z');
  });

  it('adds on the calendar of the user, whose clocks go forward on 2024-03-31', () => {
    const before = callAs('Datetime', 'valueOf(String)', '2024-03-30 12:00:00') as ApexDatetime;
    expect((call('Datetime', 'addDays', before, 1) as ApexDatetime).toISO()).toBe('2024-03-31T10:00:00.000Z');
    expect((call('Datetime', 'addHours', before, 24) as ApexDatetime).toISO()).toBe('2024-03-31T11:00:00.000Z');
    expect((call('Datetime', 'addMonths', before, 1) as ApexDatetime).toISO()).toBe('2024-04-30T10:00:00.000Z');
    expect((call('Datetime', 'addSeconds', before, -1) as ApexDatetime).toISO()).toBe('2024-03-30T10:59:59.000Z');
  });

  it('refuses what is no date and time', () => {
    expect(thrownBy(() => callAs('Datetime', 'valueOf(String)', 'soon'))).toBe(
      'System.TypeException: Invalid date/time: soon',
    );
  });
});

describe('Time and TimeZone', () => {
  it('wrap around midnight, and know offsets', () => {
    const time = call('Time', 'newInstance', 23, 59, 58, 7) as ApexTime;
    expect(String(call('Time', 'addSeconds', time, 3))).toBe('00:00:01.007Z');
    expect(String(call('Time', 'addHours', time, -24))).toBe('23:59:58.007Z');
    expect(call('Time', 'millisecond', time)).toBe(7);
    const zone = call('UserInfo', 'getTimeZone');
    expect(call('TimeZone', 'getID', zone)).toBe('Europe/Madrid');
    expect(call('TimeZone', 'getOffset', zone, gmt('2024-07-01 00:00:00'))).toBe(7_200_000);
    expect(call('TimeZone', 'getDisplayName', zone)).toBe('(GMT+01:00) Central European Standard Time (Europe/Madrid)');
  });
});
