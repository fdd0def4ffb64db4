import { knownPlatform, knownPlatformNames } from '../../../../engine/library/platformTypes';
import { simulatedDeclaration } from '../../../../engine/library/registry';
import type { Suggestion, SuggestionKind } from './suggestion';

/** The names of the platform's classes as a tree of their parts: `Messaging` → `Email` → …, by lower-cased name. */
interface NameNode {
  readonly name: string;
  /** The full name, where it is a class. */
  fullName: string | undefined;
  readonly children: Map<string, NameNode>;
}

let known: { readonly names: readonly string[]; readonly root: NameNode } | undefined;

/**
 * Classes and namespaces that can be named at the start of an expression and begin with the letter that `prefix` begins
 * with. Where it is empty only simulated ones: thousands help nobody.
 */
export function platformNames(prefix: string): Suggestion[] {
  const letter = prefix.charAt(0).toLowerCase();
  const found = new Map<string, Suggestion>();
  const offer = (node: NameNode) => {
    const lower = node.name.toLowerCase();
    if (!lower.startsWith(letter) || found.has(lower)) return;
    if (letter === '' && !simulatedDeclaration(node.fullName?.toLowerCase() ?? '')) return;
    found.set(lower, suggestion(node));
  };
  const { children } = rootOfNames();
  // What may be written without its namespace is offered so.
  for (const namespace of ['system', 'schema'])
    for (const node of children.get(namespace)?.children.values() ?? []) offer(node);
  for (const node of children.values()) offer(node);
  return [...found.values()];
}

/** What follows the dot behind a namespace, or a class that has classes of its own: `Messaging`, `purecloud.CTIExtension`. */
export function platformNamesIn(path: readonly string[]): Suggestion[] {
  const node = find(path) ?? find(['System', ...path]) ?? find(['Schema', ...path]);
  return [...(node?.children.values() ?? [])].map(suggestion);
}

function find(path: readonly string[]): NameNode | undefined {
  let node: NameNode | undefined = rootOfNames();
  for (const name of path) node = node?.children.get(name.toLowerCase());
  return node;
}

function rootOfNames(): NameNode {
  const names = knownPlatformNames();
  // The list of names is the same object, or one of another length, until a pack was read.
  if (known?.names.length !== names.length) {
    const root: NameNode = { name: '', fullName: undefined, children: new Map() };
    for (const fullName of names) add(root, fullName);
    known = { names, root };
  }
  return known.root;
}

function add(root: NameNode, fullName: string): void {
  let node = root;
  for (const name of fullName.split('.')) {
    let child = node.children.get(name.toLowerCase());
    if (!child) {
      child = { name, fullName: undefined, children: new Map() };
      node.children.set(name.toLowerCase(), child);
    }
    node = child;
  }
  node.fullName = fullName;
}

const KINDS: Readonly<Record<string, SuggestionKind>> = { class: 'Class', interface: 'Interface', enum: 'Enum' };

function suggestion({ name, fullName }: NameNode): Suggestion {
  if (fullName === undefined) return { label: name, kind: 'Module', detail: 'namespace', rank: 7 };
  const platform = knownPlatform(fullName);
  const isSimulated = platform?.simulated ?? false;
  return {
    label: name,
    kind: KINDS[platform?.kind ?? 'class'] ?? 'Class',
    detail: isSimulated ? fullName : `${fullName} · known, not simulated`,
    rank: isSimulated ? 5 : 6,
  };
}
