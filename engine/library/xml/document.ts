import { raise } from '../../runtime/exceptions';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { domStyle } from './faults';
import { XmlNode } from './node';
import { XmlScanner } from './scanner';

/** A `Dom.Document`. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_xml_dom_document.htm */
export class XmlDocument extends PlatformObject {
  readonly $type = platformType('Dom.Document');
  root: XmlNode | null = null;

  /** A document of this text. Raises `System.XmlException`. */
  static of(text: string): XmlDocument {
    const document = new XmlDocument();
    document.setRoot(parseDocument(text));
    return document;
  }

  /** Sets the root element. Raises when there is one. [S] https://github.com/glade-sh/glade */
  setRoot(root: XmlNode): XmlNode {
    if (this.root) raise('System.XmlException', 'Root element already created');
    this.root = root;
    return root;
  }
}

/**
 * Reads a document into nodes, as `Dom.Document.load` does: CDATA sections, processing instructions and the document type are
 * left out, every entity reference is a text of its own. [S] https://github.com/glade-sh/glade Raises `System.XmlException`.
 */
export function parseDocument(text: string): XmlNode {
  const scanner = new XmlScanner(text, domStyle);
  let root: XmlNode | undefined;
  let open: XmlNode | undefined;
  for (let event = scanner.next(); event.kind !== 'endDocument'; event = scanner.next()) {
    switch (event.kind) {
      case 'startElement': {
        const element = XmlNode.read(event.local, event.uri, event.prefix, event.declarations);
        for (const { local, uri, value } of event.attributes) element.setAttribute(local, uri ?? null, value, null);
        open?.append(element);
        root ??= element;
        open = element;
        break;
      }
      case 'endElement':
        open = open?.parent ?? undefined;
        break;
      case 'text':
      case 'entity':
        open?.append(XmlNode.text('TEXT', event.text));
        break;
      case 'comment':
        open?.append(XmlNode.text('COMMENT', event.text));
    }
  }
  return root as XmlNode;
}
