import { raise, Unsupported } from '../../runtime/exceptions';
import { charge } from '../../runtime/state';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import type { NamespaceDeclaration, StartElementEvent, XmlAttribute, XmlEvent } from './events';
import { raiseStream, streamStyle } from './faults';
import { XmlScanner } from './scanner';

/** The constants of `System.XmlTag` in the order of their numbers in StAX, from 1. [D] apex_enum_xml_tag; the order [K] */
export const XML_TAGS = [
  'START_ELEMENT',
  'END_ELEMENT',
  'PROCESSING_INSTRUCTION',
  'CHARACTERS',
  'COMMENT',
  'SPACE',
  'START_DOCUMENT',
  'END_DOCUMENT',
  'ENTITY_REFERENCE',
  'ATTRIBUTE',
  'DTD',
  'CDATA',
  'NAMESPACE',
  'NOTATION_DECLARATION',
  'ENTITY_DECLARATION',
] as const;
export type XmlTagName = (typeof XML_TAGS)[number];

const TAGS: Readonly<Record<XmlEvent['kind'], XmlTagName>> = {
  startElement: 'START_ELEMENT',
  endElement: 'END_ELEMENT',
  instruction: 'PROCESSING_INSTRUCTION',
  text: 'CHARACTERS',
  // The JDK's reader gives CDATA sections as characters. [S] https://github.com/glade-sh/glade
  cdata: 'CHARACTERS',
  entity: 'CHARACTERS',
  comment: 'COMMENT',
  documentType: 'DTD',
  endDocument: 'END_DOCUMENT',
};

/**
 * A `System.XmlStreamReader`: a cursor over the events of a text. It is the JDK's StAX reader, as are its messages.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_xml_XmlStream_reader.htm,
 * [S] https://github.com/glade-sh/glade
 */
export class XmlStreamReader extends PlatformObject {
  readonly $type = platformType('System.XmlStreamReader');
  /** Whether neighbouring texts are one event. */
  coalescing = false;
  /** The current event; undefined before the first. */
  private event: XmlEvent | undefined;
  /** The event behind the current one, when it was read ahead. */
  private ahead: XmlEvent | undefined;
  private location = 0;
  private readonly scanner: XmlScanner;
  /** The attributes of elements that have many. */
  private readonly tables = new WeakMap<readonly XmlAttribute[], ReadonlyMap<string, readonly XmlAttribute[]>>();
  /** The line that was asked for last: places only go forward. */
  private readonly line: { number: number; start: number; end: number };

  constructor(private readonly source: string) {
    super();
    this.scanner = new XmlScanner(source, streamStyle);
    this.line = { number: 1, start: 0, end: this.lineEnd(0) };
  }

  get tag(): XmlTagName {
    return this.event ? TAGS[this.event.kind] : 'START_DOCUMENT';
  }

  get hasNext(): boolean {
    return this.tag !== 'END_DOCUMENT';
  }

  /** Moves to the next event, and gives its number. */
  next(): number {
    if (!this.hasNext) raise('System.XmlException', 'END_DOCUMENT reached: no more elements on the stream.');
    let event = this.read();
    if (this.coalescing && isText(event)) {
      let text = event.text;
      let ahead = this.read();
      for (; isText(ahead); ahead = this.read()) text += ahead.text;
      this.ahead = ahead;
      event = { kind: 'text', text };
    }
    this.event = event;
    return XML_TAGS.indexOf(this.tag) + 1;
  }

  /** Moves to the next tag. Raises when anything but blanks, comments and instructions stands before it. */
  nextTag(): number {
    for (;;) {
      const number = this.next();
      const { tag } = this;
      if (tag === 'START_ELEMENT' || tag === 'END_ELEMENT') return number;
      const isSkipped = tag === 'COMMENT' || tag === 'PROCESSING_INSTRUCTION' || tag === 'DTD' || this.isWhitespace;
      if (!isSkipped) {
        raiseStream(`found: ${tag}, expected START_ELEMENT or END_ELEMENT`, this.source, this.location);
      }
    }
  }

  /** The element of a start or end tag. */
  get element(): StartElementEvent | undefined {
    if (this.event?.kind === 'startElement') return this.event;
    return this.event?.kind === 'endElement' ? this.event.element : undefined;
  }

  get attributes(): readonly XmlAttribute[] {
    if (this.event?.kind === 'startElement') return this.event.attributes;
    const wanted = 'Current state is not among the states START_ELEMENT , ATTRIBUTEvalid for getAttributeCount()';
    return this.illegal(wanted);
  }

  /** The first attribute of this name and, where one is given, of this namespace. Raises where `attributes` does. */
  attributeNamed(uri: string | null, local: string): XmlAttribute | undefined {
    const { attributes } = this;
    if (attributes.length <= FEW) return attributes.find((each) => isNamed(each, uri, local));
    let table = this.tables.get(attributes);
    if (!table) {
      table = byLocalName(attributes);
      this.tables.set(attributes, table);
    }
    const named = table.get(local) ?? [];
    charge(named.length);
    return named.find((each) => isNamed(each, uri, local));
  }

  get declarations(): readonly NamespaceDeclaration[] {
    const { element, tag } = this;
    if (element) return element.declarations;
    const wanted = 'START_ELEMENT, END_ELEMENT, UNKNOWN_EVENT_TYPE, 13 valid for getNamespaceCount().';
    return this.illegal(`Current event state is ${tag} is not among the states ${wanted}`);
  }

  /** The text of the current event. Raises for one that has none. */
  get text(): string {
    const { event, tag } = this;
    if (event && 'text' in event) return event.text;
    if (event?.kind === 'documentType') return '';
    const wanted = 'CHARACTERS, COMMENT, CDATA, SPACE, ENTITY_REFERENCE, DTD valid for getText() ';
    return this.illegal(`Current state ${tag} is not among the states${wanted}`);
  }

  get hasText(): boolean {
    return this.event !== undefined && 'text' in this.event && this.event.text !== '';
  }

  get isWhitespace(): boolean {
    return this.tag === 'CHARACTERS' && this.text.trim() === '';
  }

  /** Target and data of a processing instruction. Raises for any other event. */
  get instruction(): { readonly target: string; readonly data: string } {
    const { event, tag } = this;
    if (event?.kind === 'instruction') return event;
    return this.illegal(`Current state of the parser is ${tag} But Expected state is 3`);
  }

  namespaceOf(prefix: string): string | undefined {
    return this.scanner.namespaceOf(prefix);
  }

  get version(): string | undefined {
    return this.scanner.version;
  }

  /** `Line: 1 Column: 5` of the place behind the current event; empty before the first one and at the end. */
  get locationText(): string {
    if (this.tag === 'START_DOCUMENT' || this.tag === 'END_DOCUMENT') return '';
    const { line, location } = this;
    while (line.end < location) {
      line.number++;
      line.start = line.end + 1;
      line.end = this.lineEnd(line.start);
    }
    return `Line: ${line.number} Column: ${location - line.start + 1}`;
  }

  /** Only reading with namespaces is simulated. */
  setNamespaceAware(flag: boolean): void {
    if (!flag) throw new Unsupported('unsupported-method', ['XmlStreamReader.setNamespaceAware']);
  }

  private lineEnd(start: number): number {
    const end = this.source.indexOf('\n', start);
    return end < 0 ? Number.POSITIVE_INFINITY : end;
  }

  private read(): XmlEvent {
    const { ahead } = this;
    this.ahead = undefined;
    if (ahead) return ahead;
    const event = this.scanner.next();
    this.location = this.scanner.end;
    return event;
  }

  private illegal(message: string): never {
    return raise('System.XmlException', `Illegal State: ${message}`);
  }
}

/** Attributes that are looked through rather than kept in a table. */
const FEW = 16;

function isNamed(attribute: XmlAttribute, uri: string | null, local: string): boolean {
  return attribute.local === local && (!uri || attribute.uri === uri);
}

function byLocalName(attributes: readonly XmlAttribute[]): ReadonlyMap<string, readonly XmlAttribute[]> {
  charge(attributes.length);
  const table = new Map<string, XmlAttribute[]>();
  for (const each of attributes) {
    const others = table.get(each.local);
    if (others) others.push(each);
    else table.set(each.local, [each]);
  }
  return table;
}

function isText(event: XmlEvent): event is Extract<XmlEvent, { text: string }> {
  return event.kind === 'text' || event.kind === 'cdata';
}
