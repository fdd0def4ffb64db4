import { given } from '../arguments';
import { platform } from '../platform';
import { XmlStreamWriter } from './streamWriter';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_xml_XmlStream_writer.htm */
export const xmlStreamWriter = platform('class System.XmlStreamWriter', {
  'new()': () => new XmlStreamWriter(),
  // Nothing more has to be done: the text is kept.
  'void close()': () => undefined,
  'String getXmlString()': (writer: XmlStreamWriter) => writer.text(),
  // It only tells the writer of a binding that something else declares.
  'void setDefaultNamespace(String uri)': () => undefined,
  'void writeAttribute(String prefix, String namespaceUri, String localName, String value)': (
    writer: XmlStreamWriter,
    prefix: string | null,
    _uri: string | null,
    name: string,
    value: string,
  ) => writer.attribute(prefix, given(name), given(value)),
  'void writeCData(String data)': (writer: XmlStreamWriter, data: string) => writer.raw(`<![CDATA[${given(data)}]]>`),
  'void writeCharacters(String text)': (writer: XmlStreamWriter, text: string) => writer.characters(given(text)),
  'void writeComment(String data)': (writer: XmlStreamWriter, data: string | null) =>
    writer.raw(`<!--${data ?? ''}-->`),
  'void writeDefaultNamespace(String namespaceUri)': (writer: XmlStreamWriter, uri: string | null) =>
    writer.namespace(null, uri),
  'void writeEmptyElement(String prefix, String localName, String namespaceUri)': (
    writer: XmlStreamWriter,
    prefix: string | null,
    name: string,
  ) => writer.emptyElement(prefix, given(name)),
  'void writeEndDocument()': (writer: XmlStreamWriter) => writer.endDocument(),
  'void writeEndElement()': (writer: XmlStreamWriter) => writer.endElement(),
  'void writeNamespace(String prefix, String namespaceUri)': (
    writer: XmlStreamWriter,
    prefix: string | null,
    uri: string | null,
  ) => writer.namespace(prefix, uri),
  'void writeProcessingInstruction(String target, String data)': (
    writer: XmlStreamWriter,
    target: string,
    data: string | null,
  ) => writer.raw(data === null ? `<?${given(target)}?>` : `<?${given(target)} ${data}?>`),
  'void writeStartDocument(String encoding, String version)': (
    writer: XmlStreamWriter,
    encoding: string | null,
    version: string | null,
  ) => writer.startDocument(encoding, version),
  'void writeStartElement(String prefix, String localName, String namespaceUri)': (
    writer: XmlStreamWriter,
    prefix: string | null,
    name: string,
  ) => writer.startElement(prefix, given(name)),
});
