import { platformEnum } from '../../runtime/values/enumConstants';
import { platformType } from '../../types/type';
import { platform } from '../platform';
import type { XmlAttribute } from './events';
import { first } from './nullArgument';
import { XML_TAGS, XmlStreamReader } from './streamReader';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_xml_tag.htm */
export const xmlTag = platform('enum System.XmlTag', {}, XML_TAGS);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_xml_XmlStream_reader.htm; what is null or empty [S] https://github.com/glade-sh/glade */
export const xmlStreamReader = platform('class System.XmlStreamReader', {
  'new(String xml)': (xml: string) => new XmlStreamReader(first(xml)),
  'Integer getAttributeCount()': (reader: XmlStreamReader) => reader.attributes.length,
  'String getAttributeLocalName(Integer index)': attributeAt(({ local }) => local),
  'String getAttributeNamespace(Integer index)': attributeAt(({ uri }) => uri),
  'String getAttributePrefix(Integer index)': attributeAt(({ prefix }) => prefix),
  'String getAttributeType(Integer index)': attributeAt(() => 'CDATA'),
  'String getAttributeValue(String namespaceUri, String localName)': (
    reader: XmlStreamReader,
    uri: string | null,
    local: string,
  ) => reader.attributeNamed(uri, local)?.value ?? null,
  'String getAttributeValueAt(Integer index)': attributeAt(({ value }) => value),
  'XmlTag getEventType()': (reader: XmlStreamReader) =>
    platformEnum(platformType('System.XmlTag'), XML_TAGS)[XML_TAGS.indexOf(reader.tag)],
  'String getLocalName()': (reader: XmlStreamReader) => reader.element?.local ?? null,
  'String getLocation()': (reader: XmlStreamReader) => reader.locationText,
  'String getNamespace()': (reader: XmlStreamReader) => reader.element?.uri ?? null,
  'Integer getNamespaceCount()': (reader: XmlStreamReader) => reader.declarations.length,
  'String getNamespacePrefix(Integer index)': (reader: XmlStreamReader, index: number) =>
    reader.declarations[first(index)]?.prefix ?? null,
  'String getNamespaceURI(String prefix)': (reader: XmlStreamReader, prefix: string | null) =>
    reader.namespaceOf(prefix ?? '') ?? null,
  'String getNamespaceURIAt(Integer index)': (reader: XmlStreamReader, index: number) =>
    reader.declarations[first(index)]?.uri ?? null,
  'String getPIData()': (reader: XmlStreamReader) => reader.instruction.data,
  'String getPITarget()': (reader: XmlStreamReader) => reader.instruction.target,
  'String getPrefix()': (reader: XmlStreamReader) => reader.element?.prefix ?? null,
  'String getText()': (reader: XmlStreamReader) => reader.text,
  'String getVersion()': (reader: XmlStreamReader) => reader.version ?? null,
  'Boolean hasName()': (reader: XmlStreamReader) => reader.element !== undefined,
  'Boolean hasNext()': (reader: XmlStreamReader) => reader.hasNext,
  'Boolean hasText()': (reader: XmlStreamReader) => reader.hasText,
  'Boolean isCharacters()': (reader: XmlStreamReader) => reader.tag === 'CHARACTERS',
  'Boolean isEndElement()': (reader: XmlStreamReader) => reader.tag === 'END_ELEMENT',
  'Boolean isStartElement()': (reader: XmlStreamReader) => reader.tag === 'START_ELEMENT',
  'Boolean isWhitespace()': (reader: XmlStreamReader) => reader.isWhitespace,
  'Integer next()': (reader: XmlStreamReader) => reader.next(),
  'Integer nextTag()': (reader: XmlStreamReader) => reader.nextTag(),
  'void setCoalescing(Boolean flag)': (reader: XmlStreamReader, flag: boolean) => {
    reader.coalescing = first(flag);
  },
  'void setNamespaceAware(Boolean flag)': (reader: XmlStreamReader, flag: boolean) =>
    reader.setNamespaceAware(first(flag)),
});

/** A row that tells something of the attribute at an index; null where there is none. */
function attributeAt(of: (attribute: XmlAttribute) => string | undefined) {
  return (reader: XmlStreamReader, index: number): string | null => {
    const attribute = reader.attributes[first(index)];
    return attribute ? (of(attribute) ?? null) : null;
  };
}
