import { raise } from '../../runtime/exceptions';
import { platformEnum } from '../../runtime/values/enumConstants';
import { ApexList } from '../../runtime/values/list';
import { listOf, platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import type { NodeAttribute } from './attributes';
import { NODE_TYPES, XmlNode } from './node';
import { first } from './nullArgument';

const nodes = listOf(platformType('Dom.XmlNode'));

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_xml_dom_xmlnode.htm */
export const xmlNode = platform('class Dom.XmlNode', {
  'Dom.XmlNode addChildElement(String name, String namespace, String prefix)': (
    node: XmlNode,
    name: string,
    namespace: string | null,
    prefix: string | null,
  ) => node.append(XmlNode.element(first(name), namespace ?? undefined, prefix ?? undefined)),
  'Dom.XmlNode addCommentNode(String text)': (node: XmlNode, text: string) =>
    node.append(XmlNode.text('COMMENT', first(text))),
  'Dom.XmlNode addTextNode(String text)': (node: XmlNode, text: string) =>
    node.append(XmlNode.text('TEXT', first(text))),
  'String getAttribute(String key, String keyNamespace)': (node: XmlNode, key: string, namespace: string | null) =>
    node.attribute(first(key), namespace)?.value ?? null,
  'Integer getAttributeCount()': (node: XmlNode) => node.attributes.length,
  'String getAttributeKeyAt(Integer index)': (node: XmlNode, index: number) => attributeAt(node, index).key,
  'String getAttributeKeyNsAt(Integer index)': (node: XmlNode, index: number) => attributeAt(node, index).uri ?? null,
  'String getAttributeValue(String key, String keyNamespace)': (node: XmlNode, key: string, namespace: string | null) =>
    qualifiedValue(node, node.attribute(first(key), namespace))?.value ?? null,
  'String getAttributeValueNs(String key, String keyNamespace)': (
    node: XmlNode,
    key: string,
    namespace: string | null,
  ) => qualifiedValue(node, node.attribute(first(key), namespace))?.uri ?? null,
  'Dom.XmlNode getChildElement(String name, String namespace)': (
    node: XmlNode,
    name: string,
    namespace: string | null,
  ) => node.childElement(first(name), namespace),
  'List<Dom.XmlNode> getChildElements()': (node: XmlNode) => new ApexList(nodes, node.childElements),
  'List<Dom.XmlNode> getChildren()': (node: XmlNode) => new ApexList(nodes, [...node.children]),
  'String getName()': (node: XmlNode) => (node.kind === 'ELEMENT' ? node.content : null),
  'String getNamespace()': (node: XmlNode) => node.uri ?? null,
  'String getNamespaceFor(String prefix)': (node: XmlNode, prefix: string) => node.namespaceFor(first(prefix)),
  'Dom.XmlNodeType getNodeType()': (node: XmlNode) =>
    platformEnum(platformType('Dom.XmlNodeType'), NODE_TYPES)[NODE_TYPES.indexOf(node.kind)],
  'Dom.XmlNode getParent()': (node: XmlNode) => node.parent,
  'String getPrefixFor(String namespace)': (node: XmlNode, namespace: string) => node.prefixFor(first(namespace)),
  'String getText()': (node: XmlNode) => node.textContent,
  'Dom.XmlNode insertBefore(Dom.XmlNode newChild, Dom.XmlNode refChild)': (
    node: XmlNode,
    child: XmlNode,
    reference: XmlNode | null,
  ) => node.insertBefore(first(child), reference),
  'Boolean removeAttribute(String key, String keyNamespace)': (node: XmlNode, key: string, namespace: string | null) =>
    node.removeAttribute(first(key), namespace),
  'Boolean removeChild(Dom.XmlNode child)': (node: XmlNode, child: XmlNode) => node.removeChild(first(child)),
  'void setAttribute(String key, String value)': (node: XmlNode, key: string, value: string) =>
    node.setAttribute(first(key), null, attributeValue(value), null),
  'void setAttributeNs(String key, String value, String keyNamespace, String valueNamespace)': (
    node: XmlNode,
    key: string,
    value: string,
    keyNamespace: string | null,
    valueNamespace: string | null,
  ) => node.setAttribute(first(key), keyNamespace, attributeValue(value), valueNamespace),
  'void setNamespace(String prefix, String namespace)': (node: XmlNode, prefix: string, namespace: string) =>
    node.declare(given(prefix), given(namespace)),
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_xml_dom_xmlnode.htm */
export const xmlNodeType = platform('enum Dom.XmlNodeType', {}, NODE_TYPES);

/** Raises `Illegal Argument: No attribute found at index 3`. [S] https://github.com/glade-sh/glade */
function attributeAt(node: XmlNode, index: number): NodeAttribute {
  const attribute = node.attributes.all[first(index)];
  return attribute ?? raise('System.XmlException', `Illegal Argument: No attribute found at index ${index}`);
}

/** [S] https://github.com/glade-sh/glade */
function attributeValue(value: string | null): string {
  if (value !== null) return value;
  return raise('System.XmlException', 'Illegal Argument: local part cannot be "null" when creating a QName');
}

/** A value whose prefix is bound is a qualified name: its local part and its namespace. [S] https://github.com/glade-sh/glade */
function qualifiedValue(
  node: XmlNode,
  attribute: NodeAttribute | undefined,
): { value: string; uri?: string } | undefined {
  if (!attribute) return undefined;
  const { value, valueUri } = attribute;
  if (valueUri !== undefined) return { value, uri: valueUri };
  const [, prefix, local = ''] = /^([A-Za-z_][\w.-]*):([\s\S]*)$/.exec(value) ?? [];
  const uri = prefix === undefined ? null : node.namespaceFor(prefix);
  return uri === null || uri === '' ? { value } : { value: local, uri };
}
