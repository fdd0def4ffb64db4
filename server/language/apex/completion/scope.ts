import type { Reference } from '../../../../engine/semantics/references';
import type { ClassSymbol } from '../../../../engine/semantics/symbols';
import type { Modifier, Name, Node, TypeDeclaration } from '../../../../engine/syntax/tree';
import { nodeAt } from '../../../../engine/syntax/walk';
import type { DescribedClass } from '../described';
import type { SyntaxNode } from '../walk';

/** What surrounds a place: the class, whether `this` is there, the variables that can be seen. */
export interface Scope {
  /** The innermost class around the place; undefined outside every class. */
  readonly owner: ClassSymbol | undefined;
  readonly isStatic: boolean;
  /** Whether the place is in a body or an initialiser, where code runs. */
  readonly isCode: boolean;
  /** Local variables and parameters by lower-cased name, with their declarations. */
  readonly locals: ReadonlyMap<string, { readonly name: string; readonly declared: Reference | undefined }>;
}

/** The scope at an offset, as the tree has it: what is declared before the place in the blocks around it. */
export function scopeAt({ file, references }: DescribedClass, offset: number): Scope {
  const locals = new Map<string, { name: string; declared: Reference | undefined }>();
  // The code of a trigger or an anonymous block stands in no class that is written down.
  const isBare = file.tree.kind !== 'ClassFile';
  let owner: ClassSymbol | undefined = isBare ? file.symbol : undefined;
  let isStatic = false;
  let isCode = isBare && isIn(file.tree.body, offset);
  const declare = (name: Name) => {
    if (name.text !== '' && name.end < offset) {
      locals.set(name.text.toLowerCase(), { name: name.text, declared: references.names.get(name.start) });
    }
  };
  for (const node of nodeAt(file.tree, offset) as Partial<SyntaxNode>[]) {
    switch (node.kind) {
      case 'ClassDeclaration':
      case 'InterfaceDeclaration':
      case 'EnumDeclaration': {
        const symbol = symbolOf(owner, node as TypeDeclaration, file.symbol);
        if (symbol && isIn((node as TypeDeclaration).body, offset)) owner = symbol;
        locals.clear();
        isStatic = false;
        isCode = false;
        break;
      }
      case 'MethodDeclaration':
      case 'ConstructorDeclaration':
        isStatic = node.kind === 'MethodDeclaration' && hasStatic(node.modifiers ?? []);
        isCode = node.body !== undefined && isIn(node.body, offset);
        if (isCode) for (const { name } of node.parameters ?? []) declare(name);
        break;
      case 'FieldDeclaration':
        isStatic = hasStatic(node.modifiers ?? []);
        isCode = (node.variables ?? []).some(({ name, initializer }) => initializer && name.end < offset);
        break;
      case 'PropertyDeclaration':
        isStatic = hasStatic(node.modifiers ?? []);
        isCode = [node.getter, node.setter].some((accessor) => accessor?.body && isIn(accessor.body, offset));
        if (node.setter?.body && isIn(node.setter.body, offset)) {
          locals.set('value', { name: 'value', declared: undefined });
        }
        break;
      case 'InitializerBlock':
        isStatic = node.isStatic === true;
        isCode = true;
        break;
      case 'Block':
        for (const statement of node.statements ?? []) {
          if (statement.kind === 'LocalVariables' && statement.start < offset) {
            for (const { name } of statement.variables) declare(name);
          }
        }
        break;
      case 'ForStatement':
        for (const { name } of node.declaration?.variables ?? []) declare(name);
        break;
      case 'ForEachStatement':
        if (node.name && node.body && node.body.start <= offset) declare(node.name);
        break;
      case 'TryStatement':
        for (const { name, block } of node.catches ?? []) if (isIn(block, offset)) declare(name);
        break;
      case 'SwitchStatement':
        for (const { label, block } of node.cases ?? []) {
          if (label.kind === 'WhenType' && isIn(block, offset)) declare(label.name);
        }
        break;
      default:
        break;
    }
  }
  return { owner, isStatic, isCode, locals };
}

function symbolOf(
  outer: ClassSymbol | undefined,
  tree: TypeDeclaration,
  top: ClassSymbol | undefined,
): ClassSymbol | undefined {
  if (top?.tree === tree) return top;
  const inner = outer?.inner.get(tree.name.text.toLowerCase());
  return inner?.tree.start === tree.start ? inner : outer;
}

function hasStatic(modifiers: readonly Modifier[]): boolean {
  return modifiers.some((modifier) => modifier.kind === 'Modifier' && modifier.keyword === 'static');
}

function isIn({ start, end }: Node, offset: number): boolean {
  return start < offset && offset <= end;
}
