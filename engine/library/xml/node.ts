import { raise } from '../../runtime/exceptions';
import { charge, turn } from '../../runtime/state';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { type NodeAttribute, NodeAttributes } from './attributes';
import type { NamespaceDeclaration } from './events';

export type NodeKind = 'ELEMENT' | 'TEXT' | 'COMMENT';

/** The constants of `Dom.XmlNodeType`. [D] */
export const NODE_TYPES: readonly NodeKind[] = ['COMMENT', 'ELEMENT', 'TEXT'];

/**
 * A `Dom.XmlNode`: an element, a text or a comment. Changes show in the document it belongs to.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_xml_dom_xmlnode.htm
 */
export class XmlNode extends PlatformObject {
  readonly $type = platformType('Dom.XmlNode');
  parent: XmlNode | null = null;
  readonly children: XmlNode[] = [];
  readonly attributes = new NodeAttributes();
  /** The namespaces that it declares, by prefix, in their order. */
  private readonly declared = new Map<string, NamespaceDeclaration>();

  private constructor(
    readonly kind: NodeKind,
    /** The local name of an element, or the text of anything else. */
    readonly content: string,
    readonly uri: string | undefined,
    /** Undefined where the prefix is to be chosen. */
    readonly prefix: string | undefined,
  ) {
    super();
  }

  /** An element; with namespace and prefix it declares them. */
  static element(name: string, uri: string | undefined, prefix: string | undefined): XmlNode {
    const element = new XmlNode('ELEMENT', name, uri, uri === undefined ? undefined : prefix);
    if (uri !== undefined && prefix !== undefined) element.declare(prefix, uri);
    return element;
  }

  /** An element as it was read: its declarations are those it has written. */
  static read(
    name: string,
    uri: string | undefined,
    prefix: string,
    declarations: readonly NamespaceDeclaration[],
  ): XmlNode {
    const element = new XmlNode('ELEMENT', name, uri, uri === undefined ? undefined : prefix);
    for (const { prefix: declared, uri: bound } of declarations) element.declare(declared, bound);
    return element;
  }

  static text(kind: 'TEXT' | 'COMMENT', text: string): XmlNode {
    return new XmlNode(kind, text, undefined, undefined);
  }

  /** The text of a text or comment; of an element that of its own texts. [S] https://github.com/glade-sh/glade */
  get textContent(): string {
    if (this.kind !== 'ELEMENT') return this.content;
    charge(this.children.length);
    return this.children
      .filter(({ kind }) => kind === 'TEXT')
      .map(({ content }) => content)
      .join('');
  }

  get declarations(): Iterable<NamespaceDeclaration> {
    return this.declared.values();
  }

  get childElements(): XmlNode[] {
    charge(this.children.length);
    return this.children.filter(({ kind }) => kind === 'ELEMENT');
  }

  childElement(name: string, uri: string | null): XmlNode | null {
    const place = this.children.findIndex(
      (child) => child.kind === 'ELEMENT' && child.content === name && (child.uri ?? '') === (uri ?? ''),
    );
    charge(place < 0 ? this.children.length : place);
    return this.children[place] ?? null;
  }

  /** Adds a node that was just made, behind the other children. */
  append(child: XmlNode): XmlNode {
    this.children.push(child);
    child.parent = this;
    return child;
  }

  /** Inserts before `reference`, or at the end when that is null. Raises when it is no child. [D] insertBefore; the text [K] */
  insertBefore(child: XmlNode, reference: XmlNode | null): XmlNode {
    if (child === reference) return child;
    if (reference !== null && reference.parent !== this) {
      raise('System.XmlException', 'The reference node is not a child of this node');
    }
    for (let node: XmlNode | null = this; node; node = node.parent) {
      if (node === child) raise('System.XmlException', 'A node cannot be inserted into itself');
    }
    child.remove();
    const place = reference === null ? this.children.length : this.children.indexOf(reference);
    charge(this.children.length - place);
    this.children.splice(place, 0, child);
    child.parent = this;
    return child;
  }

  /** Whether `child` was a child. */
  removeChild(child: XmlNode): boolean {
    if (child.parent !== this) return false;
    child.remove();
    return true;
  }

  attribute(key: string, uri: string | null): NodeAttribute | undefined {
    return this.attributes.named(key, uri);
  }

  setAttribute(key: string, uri: string | null, value: string, valueUri: string | null): void {
    this.attributes.set({ key, uri: uri || undefined, value, valueUri: valueUri || undefined });
  }

  /** Whether there was such an attribute. */
  removeAttribute(key: string, uri: string | null): boolean {
    return this.attributes.delete(key, uri);
  }

  declare(prefix: string, uri: string): void {
    this.declared.set(prefix, { prefix, uri });
  }

  /** The namespace bound to a prefix at this node, or null. */
  namespaceFor(prefix: string): string | null {
    for (let node: XmlNode | null = this; node; node = node.parent) {
      turn();
      const found = node.declared.get(prefix);
      if (found) return found.uri;
    }
    return null;
  }

  /** The prefix bound to a namespace at this node, or null. */
  prefixFor(uri: string): string | null {
    for (let node: XmlNode | null = this; node; node = node.parent) {
      charge(node.declared.size + 1);
      for (const declaration of node.declarations) if (declaration.uri === uri) return declaration.prefix;
    }
    return null;
  }

  private remove(): void {
    const siblings = this.parent?.children ?? [];
    charge(siblings.length);
    const place = siblings.indexOf(this);
    if (place >= 0) siblings.splice(place, 1);
    this.parent = null;
  }
}
