import type { Expression, Statement } from '../syntax/tree';

/**
 * Whether the statement behind this one can be reached, from structure alone, as in Java: a loop over the literal
 * `true` ends only by `break`. [K]
 */
export function canComplete(tree: Statement): boolean {
  return completes(tree, true);
}

/**
 * Whether this statement certainly leaves its block, so that the next one is an error. Loops never count: no
 * documentation says that the platform looks at their conditions. [K]
 */
export function alwaysLeaves(tree: Statement): boolean {
  return !completes(tree, false);
}

function completes(tree: Statement, loopsCount: boolean): boolean {
  const all = (statements: readonly Statement[]) => statements.every((each) => completes(each, loopsCount));
  switch (tree.kind) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return false;
    case 'Block':
      return all(tree.statements);
    case 'IfStatement':
      return !tree.otherwise || completes(tree.then, loopsCount) || completes(tree.otherwise, loopsCount);
    case 'WhileStatement':
      return !loopsCount || !isTrue(tree.condition) || (tree.body !== undefined && breaks(tree.body));
    case 'DoWhileStatement':
      return !loopsCount || !isTrue(tree.condition) || breaks(tree.body);
    case 'ForStatement':
      return (
        !loopsCount ||
        (tree.condition !== undefined && !isTrue(tree.condition)) ||
        (tree.body !== undefined && breaks(tree.body))
      );
    case 'TryStatement':
      if (tree.finallyBlock && !completes(tree.finallyBlock, loopsCount)) return false;
      return completes(tree.block, loopsCount) || tree.catches.some(({ block }) => completes(block, loopsCount));
    case 'SwitchStatement': {
      const hasElse = tree.cases.some(({ label }) => label.kind === 'WhenElse');
      return !hasElse || tree.cases.some(({ block }) => completes(block, loopsCount));
    }
    case 'RunAsStatement':
      return completes(tree.block, loopsCount);
    default:
      return true;
  }
}

function isTrue(tree: Expression): boolean {
  if (tree.kind === 'ParenthesizedExpression') return isTrue(tree.expression);
  return tree.kind === 'Literal' && tree.type === 'Boolean' && tree.value.toLowerCase() === 'true';
}

/** Whether a `break` inside leaves the loop whose body this is. */
function breaks(tree: Statement): boolean {
  switch (tree.kind) {
    case 'BreakStatement':
      return true;
    case 'Block':
      return tree.statements.some(breaks);
    case 'IfStatement':
      return breaks(tree.then) || (tree.otherwise !== undefined && breaks(tree.otherwise));
    case 'TryStatement':
      return (
        breaks(tree.block) ||
        tree.catches.some(({ block }) => breaks(block)) ||
        (tree.finallyBlock !== undefined && breaks(tree.finallyBlock))
      );
    case 'SwitchStatement':
      return tree.cases.some(({ block }) => breaks(block));
    case 'RunAsStatement':
      return breaks(tree.block);
    default:
      return false;
  }
}
