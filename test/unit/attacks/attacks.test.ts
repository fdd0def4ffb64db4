import { beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../../../engine/run/engine';
import { meter, project, request } from '../../support/apex';
import { type Attack, endless, keys, large, names, patterns, texts } from './attacks';

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

function run({ statements, members = '', payload = '{}' }: Attack): string {
  const text = `global class H implements purecloud.CTIExtension.SaveLog { ${members} global String onSaveLog(String data) { ${statements} } }`;
  const { outcome, value, exception, problems } = engine.run(request('H', payload, { limits }), project([text]));
  if (outcome === 'returned') return `returned ${value}`;
  if (outcome === 'threw') return `threw ${exception?.type}: ${exception?.message}`;
  if (outcome === 'limit') return 'limit';
  return `${outcome} ${problems[0]?.line}:${problems[0]?.column} ${problems[0]?.message}`;
}

beforeAll(() => {
  engine.run(request('Innocent', '{}'), innocent);
  before = surroundings();
});

describe.each([
  ['names', names],
  ['texts', texts],
  ['keys', keys],
  ['programs without end', endless],
  ['large values', large],
  ['patterns', patterns],
])('%s that attack', (_, attacks) => {
  it.each(attacks.map((attack) => [attack.name, attack] as const))('%s', (_, attack) => {
    const ending = run(attack);
    expect(
      attack.ends.some((each) =>
        /^(returned|unsupported|threw)( [\w.]+)?$/.test(each) ? ending.startsWith(each) : ending === each,
      ),
      `ended as ${ending.slice(0, 500)}, not as ${attack.ends.join(' or ')}`,
    ).toBe(true);
    expect(surroundings()).toBe(before);
    expect(engine.run(request('Innocent', '{}'), innocent).value).toBe('finenull0');
  });
});
