import type { Node } from './tree';

/**
 * Calls `visit` with every child of `node`, in the order of the tree's fields; stops, and gives true, as soon as
 * `visit` gives `true`. Fields that are bare ranges (`body` of a class, `parameterList`, `query`) are no children.
 */
export function forEachChild(node: Node, visit: (child: Node) => unknown): boolean {
  return visitFields(node, visit);
}

function visitFields(holder: object, visit: (child: Node) => unknown): boolean {
  for (const value of Object.values(holder)) {
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const element of value) if (visitValue(element, visit)) return true;
    } else if (visitValue(value, visit)) return true;
  }
  return false;
}

function visitValue(value: object, visit: (child: Node) => unknown): boolean {
  if (!('start' in value)) return visitFields(value, visit);
  return Object.keys(value).length > 2 && visit(value as Node) === true;
}

/**
 * The nodes around `offset`, from `tree` to the innermost. A node that ends at `offset` counts where none begins or
 * goes on there, so that a caret behind a name finds the name. Empty when the offset is outside `tree`.
 */
export function nodeAt(tree: Node, offset: number): Node[] {
  if (offset < tree.start || offset > tree.end) return [];
  const path: Node[] = [tree];
  for (let node: Node | undefined = tree; node !== undefined; ) {
    let inside: Node | undefined;
    let touching: Node | undefined;
    forEachChild(node, (child) => {
      if (child.start <= offset && offset < child.end) inside = child;
      else if (child.end === offset && child.start <= offset) touching = child;
      return inside !== undefined;
    });
    node = inside ?? touching;
    if (node !== undefined) path.push(node);
  }
  return path;
}
