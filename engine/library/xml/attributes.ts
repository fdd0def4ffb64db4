/** An attribute of an element; `valueUri` is the namespace of a value that is itself a qualified name. */
export interface NodeAttribute {
  readonly key: string;
  readonly uri: string | undefined;
  readonly value: string;
  readonly valueUri: string | undefined;
}

/** The attributes of an element in the order in which they were first set, found by key and namespace or by place. */
export class NodeAttributes {
  private readonly byName = new Map<string, NodeAttribute>();
  /** The same as a list; undefined where it has to be made anew. */
  private list: readonly NodeAttribute[] | undefined;

  get length(): number {
    return this.byName.size;
  }

  get all(): readonly NodeAttribute[] {
    this.list ??= [...this.byName.values()];
    return this.list;
  }

  /** The attribute; an empty namespace is none. */
  named(key: string, uri: string | null): NodeAttribute | undefined {
    return this.byName.get(nameOf(key, uri));
  }

  /** Adds an attribute, or puts it in the place of the one of its name. */
  set(attribute: NodeAttribute): void {
    this.byName.set(nameOf(attribute.key, attribute.uri ?? null), attribute);
    this.list = undefined;
  }

  /** Whether there was such an attribute. */
  delete(key: string, uri: string | null): boolean {
    this.list = undefined;
    return this.byName.delete(nameOf(key, uri));
  }
}

/** The length keeps a blank in a key from making two names one. */
function nameOf(key: string, uri: string | null): string {
  return uri === null || uri === '' ? key : `${key.length} ${key}${uri}`;
}
