import type { Expression, Statement } from '../syntax/tree';

/**
 * Whether the statement behind this one can be reached, from structure alone, as in Java: a loop over the literal
 * `true` ends only by `break`. [K]
 */
export function canComplete(tree: Statement): boolean {
  switch (tree.kind) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return false;
    case 'Block':
      return tree.statements.every(canComplete);
    case 'IfStatement':
      return !tree.otherwise || canComplete(tree.then) || canComplete(tree.otherwise);
    case 'WhileStatement':
      return !isTrue(tree.condition) || (tree.body !== undefined && breaks(tree.body));
    case 'DoWhileStatement':
      return !isTrue(tree.condition) || breaks(tree.body);
    case 'ForStatement':
      return (
        (tree.condition !== undefined && !isTrue(tree.condition)) || (tree.body !== undefined && breaks(tree.body))
      );
    case 'TryStatement':
      if (tree.finallyBlock && !canComplete(tree.finallyBlock)) return false;
      return canComplete(tree.block) || tree.catches.some(({ block }) => canComplete(block));
    case 'SwitchStatement': {
      const hasElse = tree.cases.some(({ label }) => label.kind === 'WhenElse');
      return !hasElse || tree.cases.some(({ block }) => canComplete(block));
    }
    case 'RunAsStatement':
      return canComplete(tree.block);
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
