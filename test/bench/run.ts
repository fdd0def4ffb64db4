import { Breakpoints } from '../../engine/run/breakpoints';
import { Engine } from '../../engine/run/engine';
import { meter, project, request } from '../support/apex';
import { type Program, programs } from './programs';
import type { BenchRow } from './row';
import { sideBySide } from './sideBySide';

/** Rounds of each program on each side. */
const ROUNDS = 25;

/** Speed of generated code. What a warm engine and a cold command line do is measured in files, and so engines, of their own. */
export async function bench(): Promise<BenchRow[]> {
  return programBench();
}

/** Generated code, as it runs and in a debug build without a breakpoint, against hand-written JavaScript, side by side. */
function programBench(): BenchRow[] {
  const rows = programs.map((program) => compare(program, false));
  const debugRows = programs.map((program) => compare(program, true));
  return [
    ...rows,
    meanOf(rows, 'generated code, geometric mean', 1.2),
    ...debugRows,
    meanOf(debugRows, 'debug build, geometric mean', 1.35),
  ];
}

function meanOf(rows: readonly BenchRow[], name: string, budget: number): BenchRow {
  const mean = Math.exp(rows.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / rows.length);
  return { name, ours: mean, reference: 1, ratio: mean, budget, unit: '×' };
}

function compare({ name, apex, javaScript }: Program, isDebugBuild: boolean): BenchRow {
  const source = `global class Work implements purecloud.CTIExtension.SaveLog { ${apex} global String onSaveLog(String data) { return String.valueOf(work()); } }`;
  const files = project([source]);
  const engine = new Engine(meter, isDebugBuild ? new Breakpoints() : undefined);
  const generous = request('Work', '{}', { limits: { cpuMs: 60_000, heapMb: 1_000 } });
  const { ours, reference } = sideBySide(
    ROUNDS,
    () => engine.run(generous, files),
    javaScript,
    (report, expected) => {
      if (report.value === String(expected)) return;
      const actual = report.value ?? JSON.stringify(report.exception ?? report.problems);
      throw new Error(`${name}: Apex gives ${actual}, JavaScript ${expected}`);
    },
  );
  const build = isDebugBuild ? 'debug build' : 'generated code';
  return { name: `${build}, ${name}`, ours, reference, ratio: ours / reference, unit: 'ms' };
}
