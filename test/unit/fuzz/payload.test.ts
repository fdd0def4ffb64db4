import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../client/cli/files/nodeFiles';
import { findTests } from '../../../client/cli/tests/sources';
import type { FileProvider } from '../../../engine/run/contract';
import { Engine } from '../../../engine/run/engine';
import { Random } from '../../programs/random';
import { meter, project, request } from '../../support/apex';
import { attempts, FIRST_SEED, TIMEOUT } from './amount';
import { mutated } from './mutate';

const payloads = readdirSync('examples/payloads').map((file) => readFileSync(`examples/payloads/${file}`, 'utf8'));
const fixtures = ['DocumentedSample', 'RecordTypeSample'];
const handlers: readonly (readonly [name: string, files: FileProvider])[] = [
  ['SaveCallLog', findTests(['examples'], [], { cwd: process.cwd(), files: nodeFiles }).project],
  ...fixtures.map((name) => [name, project([readFileSync(`test/fixtures/handlers/${name}.cls`, 'utf8')])] as const),
];
const KEYS = [
  'eventName',
  'interaction',
  'callLog',
  'attributes',
  'id',
  'Id',
  'Subject',
  '__proto__',
  'constructor',
  'isDisconnected',
  'type',
  'Status',
  '',
];

/** A JSON value of any shape. */
function anyJson(random: Random, depth: number): unknown {
  const scalars = [
    null,
    true,
    false,
    0,
    -1,
    1e308,
    2 ** 63,
    0.1,
    '',
    'x',
    '00T000000000001AAA',
    '2026-01-31T10:20:30Z',
    '\u0000\ud800',
    'é'.repeat(500),
    '{}',
  ];
  if (depth <= 0 || random.oneIn(3)) return random.pick(scalars);
  const count = random.below(5);
  if (random.oneIn(2)) return Array.from({ length: count }, () => anyJson(random, depth - 1));
  // Not by assignment: `__proto__` has to become a key.
  return Object.fromEntries(Array.from({ length: count }, () => [random.pick(KEYS), anyJson(random, depth - 1)]));
}

describe('payloads of any shape', () => {
  it.each(handlers)('%s ends as a program does', { timeout: TIMEOUT }, (name, files) => {
    const engine = new Engine(meter);
    const count = attempts(120);
    const outcomes = new Set<string>();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed++) {
      const random = new Random(seed);
      const text = random.oneIn(2) ? mutated(random.pick(payloads), random) : JSON.stringify(anyJson(random, 5));
      const report = engine.run(request(name, text), files);
      outcomes.add(report.outcome);
      expect(['returned', 'threw', 'badPayload', 'unsupported'], `seed ${seed}: ${text}`).toContain(report.outcome);
    }
    expect(outcomes).toContain('badPayload');
  });
});
