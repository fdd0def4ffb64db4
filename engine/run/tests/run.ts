import { reporter } from '../../problems/catalogue';
import { runProblems } from '../../problems/run';
import type { Meter } from '../../runtime/state';
import type { ClassSymbol } from '../../semantics/symbols';
import { LineMap } from '../../syntax/lineMap';
import type { MethodDeclaration } from '../../syntax/tree';
import type { ReportedProblem, TestEvent, TestMethodReport, TestRequest, TestSelection } from '../contract';
import { compileProblems } from '../ending';
import { CompileFailure, type Linker } from '../linker';
import { reportProblem } from '../reportProblem';
import { faultProblem } from './fault';
import { declaredTests } from './methods';
import { outcomeOfProblems, unbegun } from './outcome';
import { TestClass } from './testClass';

const report = reporter(runProblems);

/** Runs the tests of a request, class by class; `tell` hears of each step. Never raises. */
export function runTests(request: TestRequest, linker: Linker, meter: Meter, tell: (event: TestEvent) => void): void {
  for (const selection of request.tests) runClass(selection, request, linker, meter, tell);
}

function runClass(
  selection: TestSelection,
  request: TestRequest,
  linker: Linker,
  meter: Meter,
  tell: (event: TestEvent) => void,
): void {
  const symbol = linker.world.topLevelClass(selection.class);
  if (!symbol || symbol.name.toLowerCase() !== selection.class.toLowerCase()) {
    const file = symbol?.source.file ?? null;
    tell({ kind: 'class', class: selection.class, file, problems: [notFound(selection, symbol)], methods: [] });
    return;
  }
  const { tests, setups } = declaredTests(symbol.tree);
  const wanted = selection.methods && new Set(selection.methods.map((name) => name.toLowerCase()));
  const chosen = tests.filter(({ name }) => !wanted || wanted.has(name.text.toLowerCase()));
  const lines = new LineMap(symbol.source.text);
  const lineOf = ({ name }: MethodDeclaration) => lines.oneBasedAt(name.start).line;
  const ended = (each: TestMethodReport) => tell({ kind: 'ended', class: symbol.name, report: each });
  const problems = problemsOf(symbol, linker);
  tell({
    kind: 'class',
    class: symbol.name,
    file: symbol.source.file,
    problems,
    methods: chosen.map(({ name }) => name.text),
  });
  if (problems.length > 0) {
    const outcome = outcomeOfProblems(problems);
    for (const tree of chosen) ended(unbegun(tree.name.text, lineOf(tree), outcome, problems));
    return;
  }
  const testClass = new TestClass(symbol, setups, request, linker, meter);
  for (const tree of chosen) {
    if (meter.stopRequested()) {
      ended(unbegun(tree.name.text, lineOf(tree), 'stopped', []));
      continue;
    }
    tell({ kind: 'began', class: symbol.name, method: tree.name.text });
    ended(testClass.run(tree, lineOf(tree)));
  }
}

/** What keeps a class from compiling, its superclasses among it; empty when nothing does. */
function problemsOf(symbol: ClassSymbol, linker: Linker): readonly ReportedProblem[] {
  try {
    linker.cellOf(symbol).link();
    return [];
  } catch (thrown) {
    return thrown instanceof CompileFailure ? compileProblems(thrown) : [faultProblem(thrown, symbol)];
  }
}

function notFound(selection: TestSelection, symbol: ClassSymbol | undefined): ReportedProblem {
  const problem = report('run-no-test-class', symbol?.tree.name ?? { start: 0, end: 0 }, [selection.class]);
  return reportProblem(problem, symbol?.source.file ?? selection.class, new LineMap(symbol?.source.text ?? ''));
}
