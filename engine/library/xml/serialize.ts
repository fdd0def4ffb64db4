import { turn } from '../../runtime/state';
import type { NamespaceDeclaration } from './events';
import type { XmlNode } from './node';

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * `Dom.Document.toXmlString`: the XML declaration and the root element on one line, attributes before namespaces, an element
 * without children as `<a />`; a namespace without a prefix gets the first one bound to it, else `ns0`, `ns1` …
 * [S] https://github.com/glade-sh/glade
 */
export function documentText(root: XmlNode | null): string {
  return root ? PROLOG + new Serializer().node(root, []) : PROLOG;
}

class Serializer {
  private nextPrefix = 0;

  node(node: XmlNode, inherited: readonly NamespaceDeclaration[]): string {
    turn();
    if (node.kind === 'TEXT') return escapedText(node.content);
    if (node.kind === 'COMMENT') return `<!--${node.content}-->`;
    const scope = new Scope(inherited, node.declarations);
    const name = this.elementName(node, scope);
    const attributes = node.attributes.map(({ key, uri, value, valueUri }) => {
      const qualified = uri === undefined ? key : `${this.prefixFor(uri, scope, false)}:${key}`;
      const text = valueUri === undefined ? value : `${this.prefixFor(valueUri, scope, false)}:${value}`;
      return ` ${qualified}="${escapedAttribute(text)}"`;
    });
    const namespaces = scope.declarations.map(
      ({ prefix, uri }) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapedAttribute(uri)}"`,
    );
    const tag = `<${name}${attributes.join('')}${namespaces.join('')}`;
    if (node.children.length === 0) return `${tag} />`;
    return `${tag}>${node.children.map((child) => this.node(child, scope.bindings)).join('')}</${name}>`;
  }

  private elementName({ content, uri, prefix }: XmlNode, scope: Scope): string {
    if (uri === undefined || uri === '') return content;
    if (prefix !== undefined) scope.bind(prefix, uri);
    const used = prefix ?? this.prefixFor(uri, scope, true);
    return used === '' ? content : `${used}:${content}`;
  }

  private prefixFor(uri: string, scope: Scope, allowDefault: boolean): string {
    const bound = scope.prefixOf(uri, allowDefault);
    if (bound !== undefined) return bound;
    let prefix: string;
    do prefix = `ns${this.nextPrefix++}`;
    while (scope.uriOf(prefix) !== undefined);
    scope.bind(prefix, uri);
    return prefix;
  }
}

/** The prefixes bound at an element: those around it and its own. */
class Scope {
  readonly declarations: NamespaceDeclaration[];

  constructor(
    private readonly inherited: readonly NamespaceDeclaration[],
    own: readonly NamespaceDeclaration[],
  ) {
    this.declarations = [...own];
  }

  get bindings(): readonly NamespaceDeclaration[] {
    return this.declarations.length === 0 ? this.inherited : [...this.inherited, ...this.declarations];
  }

  uriOf(prefix: string): string | undefined {
    return this.bindings.findLast((each) => each.prefix === prefix)?.uri;
  }

  prefixOf(uri: string, allowDefault: boolean): string | undefined {
    const prefixes = this.bindings.filter(
      (each) => each.uri === uri && (allowDefault || each.prefix !== '') && this.uriOf(each.prefix) === uri,
    );
    return prefixes[0]?.prefix;
  }

  bind(prefix: string, uri: string): void {
    if (this.uriOf(prefix) === uri) return;
    const place = this.declarations.findIndex((each) => each.prefix === prefix);
    if (place < 0) this.declarations.push({ prefix, uri });
    else this.declarations[place] = { prefix, uri };
  }
}

/** `&` and `<` written as references, as the DOM writes text. [S] https://github.com/glade-sh/glade */
function escapedText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function escapedAttribute(text: string): string {
  return escapedText(text).replace(/"/g, '&quot;');
}
