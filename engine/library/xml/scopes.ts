import { charge } from '../../runtime/state';
import type { NamespaceDeclaration } from './events';

/** A prefix bound to a namespace, where it stands among those of its element and of the elements around it. */
interface Binding extends NamespaceDeclaration {
  readonly order: number;
}

/** The prefixes bound at an element of a document that is walked: those around it and its own. Each step is cheap, however many there are. */
export class Scopes {
  /** The bindings of each prefix, the innermost last. */
  private readonly byPrefix = new Map<string, Binding[]>();
  /** The bindings to each namespace, the outermost first, in the order of their places. */
  private readonly byUri = new Map<string, Binding[]>();
  /** The bindings of each open element, by prefix. */
  private readonly open: Map<string, Binding>[] = [];
  private count = 0;

  /** Goes into an element that declares these. */
  enter(declarations: Iterable<NamespaceDeclaration>): void {
    this.open.push(new Map());
    for (const { prefix, uri } of declarations) this.add(prefix, uri);
  }

  /** Leaves the innermost element. */
  leave(): void {
    for (const binding of [...(this.open.pop()?.values() ?? [])].reverse()) this.remove(binding);
  }

  /** The prefixes that the innermost element binds, in order. */
  get declarations(): readonly NamespaceDeclaration[] {
    return [...(this.open.at(-1)?.values() ?? [])];
  }

  uriOf(prefix: string): string | undefined {
    return this.byPrefix.get(prefix)?.at(-1)?.uri;
  }

  /** The first prefix that means the namespace here. */
  prefixOf(uri: string, allowDefault: boolean): string | undefined {
    const bindings = this.byUri.get(uri) ?? [];
    const found = bindings.findIndex(({ prefix }) => (allowDefault || prefix !== '') && this.uriOf(prefix) === uri);
    charge(found < 0 ? bindings.length : found);
    return bindings[found]?.prefix;
  }

  /** Binds a prefix at the innermost element; one that it binds already keeps its place. */
  bind(prefix: string, uri: string): void {
    if (this.uriOf(prefix) !== uri) this.add(prefix, uri);
  }

  private add(prefix: string, uri: string): void {
    const own = this.open.at(-1);
    const replaced = own?.get(prefix);
    if (replaced) this.remove(replaced);
    const binding: Binding = { prefix, uri, order: replaced?.order ?? this.count++ };
    own?.set(prefix, binding);
    listIn(this.byPrefix, prefix).push(binding);
    const same = listIn(this.byUri, uri);
    let place = same.length;
    while (place > 0 && (same[place - 1] as Binding).order > binding.order) place--;
    same.splice(place, 0, binding);
  }

  private remove(binding: Binding): void {
    this.byPrefix.get(binding.prefix)?.pop();
    const same = this.byUri.get(binding.uri) ?? [];
    same.splice(same.lastIndexOf(binding), 1);
  }
}

function listIn(map: Map<string, Binding[]>, key: string): Binding[] {
  let list = map.get(key);
  if (!list) {
    list = [];
    map.set(key, list);
  }
  return list;
}
