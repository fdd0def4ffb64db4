import { describe, expect, it } from 'vitest';
import { TURNS_AT_ONCE } from '../../../engine/runtime/state';
import { runStatements } from '../../support/apex';

/** More turns than are counted at once, so that each loop is left and entered again. */
const MANY = 2 * TURNS_AT_ONCE + 7;

/** What the statements leave in `n`, an Integer that begins at 0. */
const leaves = (statements: string) => runStatements(`Integer n = 0; ${statements} return String.valueOf(n);`).value;

describe('a loop of more turns than are counted at once', () => {
  it.each([
    ['for', `for (Integer i = 0; i < ${MANY}; i++) { n++; }`, MANY],
    [
      'for with continue, whose step is taken',
      `for (Integer i = 0; i < ${MANY}; i++) { if (i < 7) continue; n++; }`,
      MANY - 7,
    ],
    ['for with break', `for (Integer i = 0; ; i++) { if (i == ${MANY}) break; n++; }`, MANY],
    ['for with several steps', `for (Integer i = 0, j = ${MANY}; i < j; i++, j--) { n++; }`, Math.ceil(MANY / 2)],
    ['while, its condition asked once a turn', `while (n++ < ${MANY}) { }`, MANY + 1],
    ['while with continue and break', `while (true) { n++; if (n < ${MANY}) continue; break; }`, MANY],
    ['do, its condition asked once a turn', `Integer i = 0; do { n++; } while (++i < ${MANY});`, MANY],
    [
      'do with continue, which asks the condition',
      `Integer i = 0; do { i++; if (i < 7) continue; n++; } while (i < ${MANY});`,
      MANY - 6,
    ],
    ['do with break', `do { n++; if (n == ${MANY}) break; } while (true);`, MANY],
    ['do of one turn', 'do { n++; } while (n < 0);', 1],
    ['for over a list', `for (Boolean each : new Boolean[${MANY}]) { n++; }`, MANY],
    ['for over a list with break', `for (Boolean each : new Boolean[${MANY}]) { if (n == 600) break; n++; }`, 600],
    ['an inner break leaves the inner loop', `for (Integer i = 0; i < 600; i++) { while (true) { n++; break; } }`, 600],
    [
      'an inner continue goes on with the inner loop',
      `for (Integer i = 0; i < 2; i++) { for (Integer j = 0; j < ${MANY}; j++) { if (j > 0) continue; n++; } }`,
      2,
    ],
    [
      'an exception inside goes on behind the try',
      `for (Integer i = 0; i < ${MANY}; i++) { try { n++; Integer z = 1 / 0; } catch (MathException e) { n++; } }`,
      2 * MANY,
    ],
  ])('%s', (_, statements, expected) => {
    expect(leaves(statements)).toBe(String(expected));
  });

  it.each([
    ['behind it', `for (Integer i = 0; i < 300000; i++) { }`],
    ['also when it ends by break', `for (Integer i = 0; ; i++) { if (i == 300000) break; }`],
    ['also in methods that return out of short loops', `for (Integer i = 0; i < 3000; i++) { find(100); }`],
  ])('counts as CPU time: %s', (_, statements) => {
    const find =
      'static Integer find(Integer n) { for (Integer i = 0; ; i++) { if (i == n) { return i; } } return 0; }';
    // 5,000 turns are a millisecond of an org's CPU time. [K]
    expect(runStatements(`${statements} return String.valueOf(Limits.getCpuTime() >= 59);`, find).value).toBe('true');
  });
});
