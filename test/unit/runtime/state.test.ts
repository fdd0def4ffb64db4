import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { charge, cpuEstimate, elapsed, refuel, reset, restartClock, state } from '../../../engine/runtime/state';
import { runStatements } from '../../support/apex';

/** What counts as a millisecond of an org's CPU time. */
const MILLISECOND = 5_000;

/** A turn of a loop, as generated code counts it. */
function turns(count: number): void {
  for (let i = 0; i < count; i++) if (--state.fuel < 0) refuel();
}

beforeEach(() => {
  const meter = { now: () => 0, heap: () => undefined, stopRequested: () => false };
  reset(meter, { cpuMs: 1_000, heapBytes: Number.POSITIVE_INFINITY }, (what) => {
    throw new Error(what);
  });
});

describe('the estimate of CPU time', () => {
  it('is nothing at first, and a millisecond after its turns', () => {
    expect(cpuEstimate()).toBe(0);
    turns(MILLISECOND - 1);
    expect(cpuEstimate()).toBe(0);
    turns(1);
    expect(cpuEstimate()).toBe(1);
  });

  it('keeps what a call charges beyond the fuel that was left', () => {
    charge(1_000_000 * MILLISECOND);
    expect(cpuEstimate()).toBe(1_000_000);
  });

  it('is exact and never falls, however turns and charges follow each other', () => {
    const step = fc.record({ charged: fc.boolean(), count: fc.nat(30_000) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const before = elapsed();
        let all = 0;
        let last = before;
        restartClock(1_000);
        for (const { charged, count } of steps) {
          if (charged) charge(count);
          else turns(count);
          all += count;
          expect(cpuEstimate()).toBe(Math.floor(all / MILLISECOND));
          expect(elapsed()).toBeGreaterThanOrEqual(last);
          last = elapsed();
        }
      }),
    );
  });

  it('begins anew with each transaction of a run, the clock does not', () => {
    turns(3 * MILLISECOND);
    restartClock(1_000);
    turns(2 * MILLISECOND);
    expect(cpuEstimate()).toBe(2);
    expect(elapsed()).toBe(5);
  });
});

describe('the clock of a run', () => {
  const waiting = `Long start = System.currentTimeMillis();
    Integer rounds = 0;
    while (System.currentTimeMillis() < start + 25) { rounds++; }
    System.debug(rounds);
    return String.valueOf(System.currentTimeMillis() - start);`;

  it('comes past the moment that a loop waits for, the same each time', () => {
    const first = runStatements(waiting);
    expect(first.value).toBe('25');
    expect(first.log).toEqual(runStatements(waiting).log);
  });

  it('begins at the time of the request and stands still where nothing loops', () => {
    const report = runStatements(
      'Datetime first = Datetime.now(); Datetime second = System.now(); return first.getTime() + (first === second ? "" : " ") + second.getTime();'.replaceAll(
        '"',
        "'",
      ),
    );
    const now = Date.parse('2026-01-31T10:20:30.000Z');
    expect(report.value?.split(' ')).toEqual([`${now}`, `${now}`]);
  });
});
