import { platform } from '../platform';
import { parseDocument, XmlDocument } from './document';
import { XmlNode } from './node';
import { first } from './nullArgument';
import { documentText } from './serialize';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_xml_dom_document.htm */
export const xmlDocument = platform('class Dom.Document', {
  'new()': () => new XmlDocument(),
  'Dom.XmlNode createRootElement(String name, String namespace, String prefix)': (
    document: XmlDocument,
    name: string,
    namespace: string | null,
    prefix: string | null,
  ) => document.setRoot(XmlNode.element(first(name), namespace ?? undefined, prefix ?? undefined)),
  'Dom.XmlNode getRootElement()': (document: XmlDocument) => document.root,
  'void load(String xml)': (document: XmlDocument, xml: string) => {
    document.setRoot(parseDocument(first(xml)));
  },
  'String toXmlString()': (document: XmlDocument) => documentText(document.root),
});
