import { beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../../../engine/run/engine';
import { meter, project, request } from '../../support/apex';
import { endingOf, isExpected, sources } from './attack';
import { endless, keys, large, names, patterns, texts } from './attacks';
import { callbacks } from './callbacks';
import { collisions } from './collisions';
import { reflection } from './reflection';
import { shapes } from './shapes';

const limits = { cpuMs: 300, heapMb: 6 };
/** One engine for all: what an attack leaves behind would meet the next program. */
const engine = new Engine(meter);
const innocent = project([
  "global class Innocent implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) { Map<String, Integer> m = new Map<String, Integer>(); return 'fine' + m.get('polluted') + m.size(); } }",
]);
let before: string;

/** What a sandbox that leaks would change: the globals, and the prototypes that everything inherits from. */
function surroundings(): string {
  const prototypes = [Object, Array, Function, String, Number, Boolean, Map, Set, Error, RegExp, Promise];
  return JSON.stringify([
    Object.getOwnPropertyNames(globalThis).sort(),
    ...prototypes.map(({ prototype }) => Reflect.ownKeys(prototype).map(String).sort()),
    process.exitCode ?? null,
    Object.keys(process.env).sort(),
  ]);
}

beforeAll(() => {
  engine.run(request('Innocent', '{}'), innocent);
  before = surroundings();
});

// Values that grow without bounds need the bounds of a thread: see worker.test.ts.
describe.each([
  ['names', names],
  ['names that meet', collisions],
  ['texts', texts],
  ['keys', keys],
  ['reflection', reflection],
  ['programs without end', endless],
  ['code that the library calls', callbacks],
  ['large values', large],
  ['patterns', patterns],
  ['programs of odd shapes', shapes],
])('%s that attack', (_, attacks) => {
  it.each(attacks.map((attack) => [attack.name, attack] as const))('%s', { timeout: 20_000 }, (_, attack) => {
    const payload = attack.payload ?? '{}';
    const report = engine.run(request('H', payload, { limits }), project(sources(attack)));
    expect(isExpected(attack, report), `ended as ${endingOf(report).slice(0, 500)}`).toBe(true);
    expect(surroundings()).toBe(before);
    expect(engine.run(request('Innocent', '{}'), innocent).value).toBe('finenull0');
  });
});

describe('users that nobody is', () => {
  const formats = project([
    "global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) { Datetime d = Datetime.newInstance(0); return '' + d.format().length() + d.formatLong() + d.date().format() + 1.5.format() + d.format('z') + Date.today().toStartOfWeek() + UserInfo.getTimeZone().getDisplayName() + UserInfo.getLocale(); } }",
  ]);
  it('at the ends of every calendar', () => {
    const far = project([
      "global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) { String all = ''; for (Integer year : new List<Integer>{ 275760, 275761, 999999, 2147483647, -2147483648 }) { Datetime d = Datetime.newInstance(year, 12, 31, 23, 59, 59); all += '' + d + d.format('z yyyy') + d.formatGmt('yyyy') + d.date() + d.getTime() + Datetime.newInstance(d.getTime()) + d.format() + d.formatLong(); } return all; } }",
    ]);
    for (const user of [
      { timeZone: 'Europe/Berlin', locale: 'en_US' },
      { timeZone: 'America/New_York', locale: 'de_DE' },
    ])
      expect(['returned', 'threw', 'unsupported']).toContain(engine.run(request('H', '{}', { user }), far).outcome);
  });
  it.each([
    ['UTF-8', 'de_DE'],
    ['__proto__', 'de'],
    ['../../etc/localtime', 'x'.repeat(10_000)],
    ['', ''],
    ['GMT+99:99', '__proto__'],
    ['Europe/Berlin', 'de_DE_u_nu_\u0000'],
  ])('in the time zone %j with the locale %j', (timeZone, locale) => {
    const report = engine.run(request('H', '{}', { user: { timeZone, locale } }), formats);
    expect(['returned', 'unsupported']).toContain(report.outcome);
  });
});

it('names that a run makes up are not asked for again before the next', () => {
  const files = project([
    "global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) { Integer found = 0; for (Integer i = 0; i < 25000; i++) { if (Type.forName('Made' + i) != null) { found++; } } return '' + found; } }",
  ]);
  let asked = 0;
  const counting = {
    apexClass: (name: string) => {
      asked++;
      return files.apexClass(name);
    },
    objectMetadata: () => [],
  };
  const own = new Engine(meter);
  const run = () => own.run(request('H', '{}'), counting).value;
  expect(run()).toBe('0');
  expect(asked).toBeGreaterThan(25_000);
  asked = 0;
  expect(run()).toBe('0');
  // What the second run asks for itself, and nothing of the first.
  expect(asked).toBeLessThan(26_000);
});
