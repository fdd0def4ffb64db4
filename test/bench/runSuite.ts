import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { nodeFiles } from '../../client/cli/files/nodeFiles';
import { findTests } from '../../client/cli/tests/sources';
import { Engine } from '../../engine/run/engine';
import { TestCollector } from '../../engine/run/tests/collector';
import { meter, request } from '../support/apex';
import type { BenchRow } from './row';

const SUITE = '.corpora/fflib-apex-mocks/sfdx-source';
const COLD_MS = 3000;
const WARM_MS = 1500;
const ROUNDS = 3;

/** A whole open-source suite of 471 tests: as a cold `savelog test`, and again in a warm engine. Nothing where it has not been fetched. */
export function bench(): BenchRow[] {
  if (!existsSync(SUITE)) return [];
  const cold = best(() => {
    const { status, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'test', SUITE], { encoding: 'utf8' });
    if (status !== 0 && status !== 3) throw new Error(`savelog test ended with ${status}: ${stderr}`);
  });
  return [
    row('fflib-apex-mocks, cold savelog test', cold, COLD_MS),
    row('fflib-apex-mocks, warm engine', warm(), WARM_MS),
  ];
}

function warm(): number {
  const { classes, project } = findTests([SUITE], [], { cwd: process.cwd(), files: nodeFiles });
  const engine = new Engine(meter);
  const { version, now, limits } = request('', '{}');
  const tests = classes.map((each) => ({ class: each.class }));
  const once = () => {
    const collector = new TestCollector();
    engine.test({ version, kind: 'test', tests, now, limits }, project, (event) => collector.add(event));
    const failed = collector
      .report()
      .classes.flatMap(({ methods }) => methods.filter(({ outcome }) => outcome === 'failed'));
    if (failed.length > 0)
      throw new Error(`${failed.length} tests failed, first: ${JSON.stringify(failed[0]).slice(0, 400)}`);
  };
  once();
  return best(once);
}

function best(body: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    body();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function row(name: string, ms: number, budget: number): BenchRow {
  return { name, ours: ms, reference: budget, ratio: ms / budget, budget: 1, unit: 'ms' };
}
