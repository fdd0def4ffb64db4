import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetAt } from '../../../../engine/runtime/values/timeZone';

/** What a clock of the zone shows, as `Intl` writes it, read as if it were GMT. */
function shown(zone: string, ms: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(ms);
  const [year = 0, month = 0, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
    (type) => Number(parts.find((part) => part.type === type)?.value),
  );
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

describe('offsets of zones', () => {
  it('are those of Intl on every day, kept or not', () => {
    const zone = fc.constantFrom(
      'America/New_York',
      'Europe/Berlin',
      'America/St_Johns',
      'Africa/Casablanca',
      'Asia/Kolkata',
    );
    const seconds = fc.integer({ min: -3_000_000_000, max: 4_000_000_000 });
    fc.assert(
      fc.property(zone, seconds, (name, second) => {
        expect(offsetAt(name, second * 1000)).toBe(shown(name, second * 1000) - second * 1000);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['the second before clocks go forward', '2024-03-10T06:59:59Z', -5],
    ['the second in which they do', '2024-03-10T07:00:00Z', -4],
    ['the second before they go back', '2024-11-03T05:59:59Z', -4],
    ['the second in which they do that', '2024-11-03T06:00:00Z', -5],
  ])('know %s', (_, instant, hours) => {
    expect(offsetAt('America/New_York', Date.parse(instant))).toBe(hours * 3_600_000);
  });
});
