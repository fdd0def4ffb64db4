import type { Problem } from '../problems/problem';
import type { CompilationUnit, ConstructorDeclaration, NameExpression, Node } from '../syntax/tree';
import { forEachChild, nodeAt } from '../syntax/walk';

type Tree = CompilationUnit;
/** Leaves out of `problems` what only follows from another of them. */
type Rule = (problems: readonly Problem[], tree: Tree) => readonly Problem[];

/**
 * One mistake gives one problem: behind a syntax problem nothing else is complained about, and what only follows from
 * another problem is left out. `tree` is that of the text the problems are about.
 */
export function withoutFollowUps(problems: readonly Problem[], tree: Tree): Problem[] {
  const syntax = problems.filter(({ code }) => code.startsWith('syntax-'));
  if (syntax.length > 0) return syntax;
  const seen = new Set<string>();
  const once = problems.filter(({ code, start, end }) => {
    const key = `${code}:${start}:${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  if (once.length < 2) return once;
  return [...RULES.reduce<readonly Problem[]>((left, rule) => (left.length < 2 ? left : rule(left, tree)), once)];
}

/** What is not simulated is worth saying only of code that is right. */
const notSimulatedAroundErrors: Rule = (problems) => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return problems.filter(
    ({ code, start, end }) => !code.startsWith('unsupported-') || !errors.some((e) => start <= e.start && e.end <= end),
  );
};

/** A variable that is missing in a method is missing wherever the method names it: the first place tells. */
const repeatedVariables: Rule = (problems, tree) => {
  const told = new Set<string>();
  return problems.filter((problem) => {
    if (problem.code !== 'type-unknown-variable') return true;
    const member = nodeAt(tree, problem.start).find((node) => isMember(node));
    const key = `${member?.start} ${problem.message.toLowerCase()}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
};

/** What is unknown as a whole is said where a file names it first: it may name the types of a package hundreds of times. */
const repeatedUnknowns: Rule = (problems) => {
  const told = new Set<string>();
  return problems.filter(({ code, message }) => {
    if (!UNKNOWN.has(code)) return true;
    const key = message.toLowerCase();
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
};

const UNKNOWN = new Set(['unsupported-type', 'unsupported-sobject', 'unsupported-label']);

/** A method whose return type is missing reads as a constructor with a wrong name: that it is neither follows. */
const misnamedConstructors: Rule = (problems, tree) => {
  let left = problems;
  for (const cause of problems) {
    if (cause.code !== 'type-constructor-name') continue;
    const found = nodeAt(tree, cause.start).find((node) => kindOf(node) === 'ConstructorDeclaration');
    if (!found) continue;
    const { start, end, name } = found as ConstructorDeclaration;
    const call = ` ${name.text.toLowerCase()}(`;
    left = left.filter((problem) => {
      if (problem === cause) return true;
      if (start <= problem.start && problem.end <= end) return false;
      return problem.code !== 'type-unknown-method' || !problem.message.toLowerCase().includes(call);
    });
  }
  return left;
};

/** Where a variable's first value does not fit its type, one of the two is wrong, and so is what the code does with it. */
const doubtfulVariables: Rule = (problems, tree) => {
  let left = problems;
  for (const cause of problems) {
    if (cause.code !== 'type-illegal-assignment') continue;
    const path = nodeAt(tree, cause.start);
    const at = path.findIndex((node) => kindOf(node) === 'LocalVariables');
    const block = path.slice(0, Math.max(at, 0)).findLast((node) => kindOf(node) === 'Block');
    const name = at < 0 ? undefined : initialized(path[at] as Node, cause);
    if (!block || name === undefined) continue;
    left = left.filter(
      (problem) =>
        problem.start < cause.end ||
        problem.start >= block.end ||
        !problem.code.startsWith('type-') ||
        !isAbout(problem, name, tree),
    );
  }
  return left;
};

/** Behind a `break` that must not stand where it does, nothing is unreachable once it is gone. */
const unreachableBehindMistakes: Rule = (problems, tree) => {
  const behind = new Set<number>();
  for (const { code, start } of problems) {
    if (code !== 'type-loop-control') continue;
    for (const node of nodeAt(tree, start)) {
      const { statements = [] } = node as { statements?: readonly Node[] };
      const next = statements[statements.findIndex((statement) => statement.start === start) + 1];
      if (next && next.start > start) behind.add(next.start);
    }
  }
  return problems.filter(({ code, start }) => code !== 'type-unreachable' || !behind.has(start));
};

const RULES: readonly Rule[] = [
  notSimulatedAroundErrors,
  misnamedConstructors,
  repeatedVariables,
  repeatedUnknowns,
  doubtfulVariables,
  unreachableBehindMistakes,
];

/** Whether the whole expression that a problem is in names a variable. */
export function isAbout({ start }: Problem, variable: string, tree: Node): boolean {
  const path = nodeAt(tree, start);
  const statement = path.findLastIndex((node) => isStatement(node));
  const expression = path.slice(statement + 1).find((node) => kindOf(node) !== undefined);
  return expression !== undefined && mentions(expression, variable.toLowerCase());
}

function mentions(node: Node, lowerName: string): boolean {
  // No recursion: a chain of operators may be thousands long.
  const pending = [node];
  for (let each = pending.pop(); each; each = pending.pop()) {
    if (kindOf(each) === 'NameExpression' && (each as NameExpression).name.text.toLowerCase() === lowerName)
      return true;
    forEachChild(each, (child) => pending.push(child));
  }
  return false;
}

/** The variable of a declaration whose value has exactly this range. */
function initialized(declaration: Node, { start, end }: Problem): string | undefined {
  const { variables } = declaration as {
    variables?: readonly { name: { text: string }; initializer: Node | undefined }[];
  };
  return variables?.find(({ initializer }) => initializer?.start === start && initializer.end === end)?.name.text;
}

function isMember(node: Node): boolean {
  return /^(Method|Constructor|Property|Field)Declaration$|^InitializerBlock$/.test(kindOf(node) ?? '');
}

function isStatement(node: Node): boolean {
  return /Statement$|^Block$|^LocalVariables$|Declaration$/.test(kindOf(node) ?? '');
}

function kindOf(node: Node): string | undefined {
  return (node as { kind?: string }).kind;
}
