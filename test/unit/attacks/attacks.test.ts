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
