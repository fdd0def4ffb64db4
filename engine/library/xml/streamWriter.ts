import { raise } from '../../runtime/exceptions';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';

/**
 * A `System.XmlStreamWriter`: the JDK's StAX writer, which declares no namespace that it is not told to declare.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_xml_XmlStream_writer.htm; what it
 * escapes and refuses, and the messages, [K] the JDK's XMLStreamWriterImpl
 */
export class XmlStreamWriter extends PlatformObject {
  readonly $type = platformType('System.XmlStreamWriter');
  private out = '';
  /** The names of the open elements. */
  private readonly open: string[] = [];
  /** How a tag ends that was begun and not ended. */
  private tagEnd: '>' | '/>' | '' = '';

  /** What was written; a tag that is still open is closed. */
  text(): string {
    this.endTag();
    return this.out;
  }

  startDocument(encoding: string | null, version: string | null): void {
    const encoded = encoding === null || encoding === '' ? '' : ` encoding="${encoding}"`;
    this.out += `<?xml version="${version === null || version === '' ? '1.0' : version}"${encoded}?>`;
  }

  startElement(prefix: string | null, name: string): void {
    this.beginTag(prefix, name, '>');
    this.open.push(qualified(prefix, name));
  }

  emptyElement(prefix: string | null, name: string): void {
    this.beginTag(prefix, name, '/>');
  }

  endElement(): void {
    this.endTag();
    const name = this.open.pop();
    if (name === undefined) raise('System.XmlException', 'No element was found to write');
    this.out += `</${name}>`;
  }

  endDocument(): void {
    while (this.open.length > 0) this.endElement();
    this.endTag();
  }

  attribute(prefix: string | null, name: string, value: string): void {
    if (this.tagEnd === '') raise('System.XmlException', 'Attribute not associated with any element');
    this.out += ` ${qualified(prefix, name)}="${escaped(value).replace(/"/g, '&quot;')}"`;
  }

  /** Declares a namespace; the default one when the prefix is empty, null or `xmlns`. */
  namespace(prefix: string | null, uri: string | null): void {
    if (this.tagEnd === '') {
      raise('System.XmlException', 'Invalid state: start tag is not opened at writeNamespace(String, String)');
    }
    const isDefault = prefix === null || prefix === '' || prefix === 'xmlns';
    this.out += ` xmlns${isDefault ? '' : `:${prefix}`}="${escaped(uri ?? '').replace(/"/g, '&quot;')}"`;
  }

  characters(text: string): void {
    this.endTag();
    this.out += escaped(text);
  }

  /** Writes text that stands as it is, such as a comment. */
  raw(text: string): void {
    this.endTag();
    this.out += text;
  }

  private beginTag(prefix: string | null, name: string, end: '>' | '/>'): void {
    this.endTag();
    this.out += `<${qualified(prefix, name)}`;
    this.tagEnd = end;
  }

  private endTag(): void {
    this.out += this.tagEnd;
    this.tagEnd = '';
  }
}

function qualified(prefix: string | null, name: string): string {
  return prefix === null || prefix === '' ? name : `${prefix}:${name}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
