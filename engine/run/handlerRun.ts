import { loadTrees } from '../org/data/tree';
import { reporter } from '../problems/catalogue';
import { runProblems } from '../problems/run';
import { raiseLimit } from '../runtime/operations/catching';
import { uncounted } from '../runtime/state';
import { methodsOf } from '../semantics/lookup';
import type { ClassSymbol } from '../semantics/symbols';
import { LineMap } from '../syntax/lineMap';
import type { ReportedProblem, RunRequest } from './contract';
import type { Ending } from './ending';
import type { Linker } from './linker';
import { reportProblem } from './reportProblem';
import type { RunTransaction } from './transaction';

const report = reporter(runProblems);

/** Calls `onSaveLog` of the request's handler in a transaction that has begun. Raises what the Apex raises. */
export function runHandler(request: RunRequest, linker: Linker, transaction: RunTransaction): Ending {
  const problems = uncounted(() => loadData(request, transaction));
  if (problems.length > 0) return { outcome: 'badPayload', problems };
  const symbol = uncounted(() => linker.world.topLevelClass(request.handler));
  if (!symbol) return refused('run-no-class', request.handler);
  const cell = linker.cellOf(symbol);
  cell.link();
  const method = methodsOf(symbol, 'onsavelog').find(({ method: each }) => each.key === 'onsavelog$string');
  if (!method || !cell.C) return refused('run-no-method', symbol.name, symbol);
  cell.use();
  const handler = new (cell.C as new () => Record<string, (...values: unknown[]) => unknown>)();
  handler.new$?.();
  const value = handler.onsavelog$string?.(request.payload) as string | null;
  // JavaScript joins texts without filling any memory: this one would only take it on its way to the editor.
  if (value && value.length > request.limits.heapMb * 1_000_000)
    raiseLimit(`Apex heap size too large: ${value.length}`);
  return { outcome: 'returned', value };
}

function refused(code: keyof typeof runProblems, name: string, symbol?: ClassSymbol): Ending {
  const range = symbol?.tree.name ?? { start: 0, end: 0 };
  const problem = report(code, range, [name]);
  return {
    outcome: 'compileProblems',
    problems: [reportProblem(problem, symbol?.source.file ?? name, new LineMap(symbol?.source.text ?? ''))],
  };
}

/** Puts the request's records into the org; gives the errors in them. */
function loadData({ data }: RunRequest, { store, now }: RunTransaction): ReportedProblem[] {
  if (data.length === 0) return [];
  return loadTrees(store, data, now)
    .filter(({ problem }) => problem.severity === 'error')
    .map(({ file, problem }) =>
      reportProblem(problem, file, new LineMap(data.find((source) => source.file === file)?.text ?? '')),
    );
}
