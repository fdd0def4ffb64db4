import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Engine } from '../../engine/run/engine';
import { meter, project, request } from '../support/apex';
import { type Program, programs } from './programs';
import type { BenchRow } from './row';

/** Rounds of each program on each side; the best counts, since noise only ever slows down. */
const ROUNDS = 7;

/** Starts of each process; the median counts. */
const STARTS = 15;

/** Speed of runs: generated code, a warm engine, a cold command line. */
export async function bench(): Promise<BenchRow[]> {
  return [...programBench(), ...eventBench(), ...coldBench()];
}

/** Generated code against hand-written JavaScript, side by side, and their geometric mean. */
function programBench(): BenchRow[] {
  const rows = programs.map(compare);
  const mean = Math.exp(rows.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / rows.length);
  return [
    ...rows,
    { name: 'generated code, geometric mean', ours: mean, reference: 1, ratio: mean, budget: 1.2, unit: '×' },
  ];
}

function compare({ name, apex, javaScript }: Program): BenchRow {
  const source = `global class Work implements purecloud.CTIExtension.SaveLog { ${apex} global String onSaveLog(String data) { return String.valueOf(work()); } }`;
  const files = project([source]);
  const engine = new Engine(meter);
  const generous = request('Work', '{}', { limits: { cpuMs: 60_000, heapMb: 1_000 } });
  let ours = Number.POSITIVE_INFINITY;
  let reference = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const expected = javaScript();
    const between = performance.now();
    const report = engine.run(generous, files);
    const end = performance.now();
    if (report.value !== String(expected)) {
      throw new Error(
        `${name}: Apex gives ${report.value ?? JSON.stringify(report.exception ?? report.problems)}, JavaScript ${expected}`,
      );
    }
    reference = Math.min(reference, between - start);
    ours = Math.min(ours, end - between);
  }
  return { name: `generated code, ${name}`, ours, reference, ratio: ours / reference, unit: 'ms' };
}

/** Events a second of the documented sample handler in one warm engine. */
function eventBench(): BenchRow[] {
  const files = project([readFileSync('test/fixtures/handlers/DocumentedSample.cls', 'utf8')]);
  const engine = new Engine(meter);
  const payload = readFileSync('examples/payloads/inbound-2-interactionDisconnected.savelog.json', 'utf8');
  const event = request('DocumentedSample', payload);
  const once = (count: number): number => {
    const start = performance.now();
    for (let index = 0; index < count; index++) {
      const report = engine.run(event, files);
      if (report.outcome !== 'returned' || !report.value)
        throw new Error(JSON.stringify(report.exception ?? report.problems));
    }
    return (count / (performance.now() - start)) * 1000;
  };
  once(5_000);
  const perSecond = once(50_000);
  return [
    {
      name: 'sample handler, warm',
      ours: perSecond,
      reference: 20_000,
      ratio: perSecond / 20_000,
      budget: 1,
      bound: 'atLeast',
      unit: 'events/s',
    },
  ];
}

/** A whole process of `savelog run` against one that does nothing. */
function coldBench(): BenchRow[] {
  const run = ['dist/cli.js', 'run', 'examples/payloads/inbound-2-interactionDisconnected.savelog.json'];
  const ours: number[] = [];
  const reference: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    reference.push(processMs(['-e', '0']));
    ours.push(processMs(run));
  }
  const [a, b] = [median(ours), median(reference)];
  return [{ name: 'cold savelog run / node -e 0', ours: a, reference: b, ratio: a / b, budget: 3, unit: 'ms' }];
}

function processMs(args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
