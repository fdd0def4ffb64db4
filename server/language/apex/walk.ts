import type {
  CompilationUnit,
  Expression,
  Member,
  Modifier,
  Node,
  Statement,
  TypeReference,
} from '../../../engine/syntax/tree';

/** Every node of the tree that has a `kind`. */
export type SyntaxNode = CompilationUnit | Member | Modifier | Statement | Expression | TypeReference;

/**
 * Calls `visit` for `root` and every node below it that has a `kind`, each before its children and in the order of
 * their properties. Children of a node for which `visit` gives false are left out. Uses no recursion: a tree may be
 * as deep as its text is long.
 */
export function walk(root: Node, visit: (node: SyntaxNode) => boolean | undefined): void {
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    if ('kind' in value && 'start' in value && visit(value as SyntaxNode) === false) continue;
    const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
    for (let index = children.length - 1; index >= 0; index--) {
      if (typeof children[index] === 'object') pending.push(children[index]);
    }
  }
}

/** All nodes of one kind at or below `root`, in the order of `walk`. */
export function nodesOfKind<K extends SyntaxNode['kind']>(root: Node, kind: K): Extract<SyntaxNode, { kind: K }>[] {
  const found: SyntaxNode[] = [];
  walk(root, (node) => {
    if (node.kind === kind) found.push(node);
    return undefined;
  });
  return found as Extract<SyntaxNode, { kind: K }>[];
}
