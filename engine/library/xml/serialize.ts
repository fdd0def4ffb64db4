import { turn } from '../../runtime/state';
import type { XmlNode } from './node';
import { Scopes } from './scopes';

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * `Dom.Document.toXmlString`: the XML declaration and the root element on one line, attributes before namespaces, an element
 * without children as `<a />`; a namespace without a prefix gets the first one bound to it, else `ns0`, `ns1` …
 * [S] https://github.com/glade-sh/glade
 */
export function documentText(root: XmlNode | null): string {
  return root ? PROLOG + new Serializer().node(root) : PROLOG;
}

class Serializer {
  private nextPrefix = 0;
  private readonly scopes = new Scopes();

  node(node: XmlNode): string {
    turn();
    if (node.kind === 'TEXT') return escapedText(node.content);
    if (node.kind === 'COMMENT') return `<!--${node.content}-->`;
    const { scopes } = this;
    scopes.enter(node.declarations);
    const name = this.elementName(node);
    const attributes = node.attributes.all.map(({ key, uri, value, valueUri }) => {
      turn();
      const qualified = uri === undefined ? key : `${this.prefixFor(uri, false)}:${key}`;
      const text = valueUri === undefined ? value : `${this.prefixFor(valueUri, false)}:${value}`;
      return ` ${qualified}="${escapedAttribute(text)}"`;
    });
    const namespaces = scopes.declarations.map(
      ({ prefix, uri }) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapedAttribute(uri)}"`,
    );
    const tag = `<${name}${attributes.join('')}${namespaces.join('')}`;
    const text =
      node.children.length === 0
        ? `${tag} />`
        : `${tag}>${node.children.map((child) => this.node(child)).join('')}</${name}>`;
    scopes.leave();
    return text;
  }

  private elementName({ content, uri, prefix }: XmlNode): string {
    if (uri === undefined || uri === '') return content;
    if (prefix !== undefined) this.scopes.bind(prefix, uri);
    const used = prefix ?? this.prefixFor(uri, true);
    return used === '' ? content : `${used}:${content}`;
  }

  private prefixFor(uri: string, allowDefault: boolean): string {
    const bound = this.scopes.prefixOf(uri, allowDefault);
    if (bound !== undefined) return bound;
    let prefix: string;
    do {
      turn();
      prefix = `ns${this.nextPrefix++}`;
    } while (this.scopes.uriOf(prefix) !== undefined);
    this.scopes.bind(prefix, uri);
    return prefix;
  }
}

/** `&` and `<` written as references, as the DOM writes text. [S] https://github.com/glade-sh/glade */
function escapedText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function escapedAttribute(text: string): string {
  return escapedText(text).replace(/"/g, '&quot;');
}
