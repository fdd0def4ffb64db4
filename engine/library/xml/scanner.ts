import { turn } from '../../runtime/state';
import type { NamespaceDeclaration, StartElementEvent, XmlAttribute, XmlEvent, XmlFault, XmlName } from './events';

/** What differs between the two parsers of the platform. */
export interface XmlStyle {
  /** Raises the exception about a fault at `offset`. */
  fail(fault: XmlFault, scanner: XmlScanner, offset: number): never;
  /** Whether entity references in text are events of their own; those that are not known then stand for their name. */
  readonly separateEntities: boolean;
}

const NAME = /[A-Za-z_:\u0080-\uffff][\w.\-:\u0080-\uffff]*/y;
const ATTRIBUTE = /\s+([A-Za-z_:\u0080-\uffff][\w.\-:\u0080-\uffff]*)\s*=\s*("[^"<]*"|'[^'<]*')/y;
const BLANKS = /\s*/y;

/** [D] https://www.w3.org/TR/xml/#sec-predefined-ent */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/**
 * Reads XML 1.0 with namespaces, event by event. Time and memory are linear in the text: a document type is passed over, so no
 * entity is ever declared, expanded or fetched. [D] https://www.w3.org/TR/xml/, https://www.w3.org/TR/xml-names/
 */
export class XmlScanner {
  /** The version that the XML declaration names; undefined without one. */
  readonly version: string | undefined;
  /** What was read last, in the words of both parsers. */
  state: 'START_DOCUMENT' | 'START_TAG' | 'END_TAG' | 'TEXT' | 'COMMENT' = 'START_DOCUMENT';
  private index = 0;
  private hasRoot = false;
  /** The end of an empty element that was just begun. */
  private emptyElement: StartElementEvent | undefined;
  private readonly open: StartElementEvent[] = [];
  /** The namespaces bound to each prefix, the innermost last. */
  private readonly bindings = new Map([['xml', [XML_NAMESPACE]]]);
  /** Where the next `&` stands, looked for again when it is passed. */
  private ampersand = -1;

  constructor(
    readonly text: string,
    private readonly style: XmlStyle,
  ) {
    if (text.charCodeAt(0) === 0xfeff) this.index = 1;
    const declaration = /^<\?xml\s[^?]*\?>/.exec(text.slice(this.index, this.index + 1000))?.[0];
    if (declaration !== undefined) {
      this.index += declaration.length;
      this.version = /\bversion\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1];
    }
  }

  /** Offset behind the last event. */
  get end(): number {
    return this.index;
  }

  /** The namespace bound to a prefix where the scanner stands; undefined when none is. */
  namespaceOf(prefix: string): string | undefined {
    return this.bindings.get(prefix)?.at(-1) || undefined;
  }

  /** Reads the next event; `endDocument` at the end and ever after. */
  next(): XmlEvent {
    turn();
    const { text, emptyElement } = this;
    if (emptyElement) {
      this.emptyElement = undefined;
      return this.endElement(emptyElement);
    }
    if (this.index >= text.length) return this.endDocument();
    const code = text.charCodeAt(this.index);
    if (this.open.length === 0 && code !== 0x3c) return this.outside();
    if (code !== 0x3c) return this.characters();
    const next = text[this.index + 1];
    if (next === '/') return this.closingTag();
    if (next === '?') return this.instruction();
    if (next === '!') return this.declaration();
    return this.openingTag();
  }

  private endDocument(): XmlEvent {
    const unclosed = this.open[this.open.length - 1];
    if (unclosed) this.fail({ kind: 'unclosed', open: unclosed });
    if (!this.hasRoot) this.fail({ kind: 'empty', what: '' });
    return { kind: 'endDocument' };
  }

  /** Blanks outside the root element are no event. */
  private outside(): XmlEvent {
    this.match(BLANKS);
    if (this.index < this.text.length && this.text[this.index] !== '<') {
      const what = this.text[this.index] as string;
      this.fail({ kind: this.hasRoot ? 'epilogText' : 'prologText', what }, this.index + 1);
    }
    return this.next();
  }

  private characters(): XmlEvent {
    const { text, index } = this;
    const { separateEntities } = this.style;
    if (separateEntities && text[index] === '&') {
      const name = /^&(#?\w+);/.exec(text.slice(index, index + 100))?.[1];
      this.index += name === undefined ? 1 : name.length + 2;
      if (name === undefined) this.malformed('entity reference');
      return { kind: 'entity', text: resolved(name as string) ?? (name as string) };
    }
    const tag = text.indexOf('<', index);
    let end = tag < 0 ? text.length : tag;
    if (separateEntities) end = Math.min(end, this.nextEntity());
    this.index = end;
    this.state = 'TEXT';
    return { kind: 'text', text: this.resolve(text.slice(index, end), index) };
  }

  private nextEntity(): number {
    if (this.ampersand < this.index) {
      const next = this.text.indexOf('&', this.index);
      this.ampersand = next < 0 ? this.text.length : next;
    }
    return this.ampersand;
  }

  private openingTag(): XmlEvent {
    const start = this.index;
    this.index++;
    const qualified = this.match(NAME);
    if (qualified === '') this.malformed('start tag');
    if (this.open.length === 0 && this.hasRoot) this.fail({ kind: 'epilogTag', what: qualified });
    const written = this.attributes();
    this.match(BLANKS);
    const isEmpty = this.text.startsWith('/>', this.index);
    if (!isEmpty && this.text[this.index] !== '>') this.malformed(`tag <${qualified}>`);
    this.index += isEmpty ? 2 : 1;
    const declarations = declared(written);
    for (const { prefix, uri } of declarations) {
      const bound = this.bindings.get(prefix);
      if (bound) bound.push(uri);
      else this.bindings.set(prefix, [uri]);
    }
    const name = this.nameOf(qualified, 'unboundElement');
    const attributes = written
      .filter(([attribute]) => attribute !== 'xmlns' && !attribute.startsWith('xmlns:'))
      .map(([attribute, value]) => ({ ...this.nameOf(attribute, 'unboundAttribute'), value }));
    this.refuseDuplicates(attributes);
    const element: StartElementEvent = { kind: 'startElement', qualified, ...name, attributes, declarations, start };
    this.hasRoot = true;
    this.open.push(element);
    if (isEmpty) this.emptyElement = element;
    this.state = 'START_TAG';
    return element;
  }

  private attributes(): [name: string, value: string][] {
    const attributes: [string, string][] = [];
    for (;;) {
      ATTRIBUTE.lastIndex = this.index;
      const match = ATTRIBUTE.exec(this.text);
      if (!match) return attributes;
      const [all, name = '', quoted = ''] = match;
      const value = this.resolve(quoted.slice(1, -1), this.index + all.length - quoted.length + 1);
      attributes.push([name, value.replace(/[\t\n\r]/g, ' ')]);
      this.index += all.length;
    }
  }

  private nameOf(qualified: string, fault: 'unboundElement' | 'unboundAttribute'): XmlName {
    const colon = qualified.indexOf(':');
    if (colon < 0) {
      return { prefix: '', local: qualified, uri: fault === 'unboundElement' ? this.namespaceOf('') : undefined };
    }
    const prefix = qualified.slice(0, colon);
    const uri = this.namespaceOf(prefix);
    if (uri === undefined) this.fail({ kind: fault, what: prefix });
    return { prefix, local: qualified.slice(colon + 1), uri };
  }

  private refuseDuplicates(attributes: readonly XmlAttribute[]): void {
    const seen = new Set<string>();
    for (const { uri = '', local } of attributes) {
      const what = `${uri}:${local}`;
      if (seen.has(what)) this.fail({ kind: 'duplicate', what });
      seen.add(what);
    }
  }

  private closingTag(): XmlEvent {
    this.index += 2;
    const found = this.match(NAME);
    this.match(BLANKS);
    if (found === '' || this.text[this.index] !== '>') this.malformed('end tag');
    this.index++;
    const open = this.open[this.open.length - 1];
    if (!open) return this.fail({ kind: 'epilogTag', what: found });
    if (open.qualified !== found) this.fail({ kind: 'mismatch', found, open });
    return this.endElement(open);
  }

  private endElement(element: StartElementEvent): XmlEvent {
    this.open.pop();
    for (const { prefix } of element.declarations) this.bindings.get(prefix)?.pop();
    this.state = 'END_TAG';
    return { kind: 'endElement', element };
  }

  private instruction(): XmlEvent {
    const content = this.upTo('?>', 2, 'processing instruction');
    const [, target = '', data = ''] = /^(\S*)\s*([\s\S]*)$/.exec(content) ?? [];
    if (target === '' || target.toLowerCase() === 'xml') this.malformed('processing instruction');
    return { kind: 'instruction', target, data };
  }

  private declaration(): XmlEvent {
    const { text, index } = this;
    if (text.startsWith('<!--', index)) {
      const comment = this.upTo('-->', 4, 'comment');
      if (comment.includes('--')) this.malformed('comment');
      this.state = 'COMMENT';
      return { kind: 'comment', text: comment };
    }
    if (this.open.length > 0 && text.startsWith('<![CDATA[', index)) {
      this.state = 'TEXT';
      return { kind: 'cdata', text: this.upTo(']]>', 9, 'CDATA section') };
    }
    if (this.hasRoot || !text.startsWith('<!DOCTYPE', index)) return this.malformed('declaration');
    this.documentType();
    return { kind: 'documentType' };
  }

  /** Passes over a document type with what it declares inside its brackets. */
  private documentType(): void {
    const { text } = this;
    let isInside = false;
    for (this.index += 9; this.index < text.length; this.index++) {
      const character = text[this.index];
      if (character === '"' || character === "'") {
        const end = text.indexOf(character, this.index + 1);
        if (end < 0) break;
        this.index = end;
      } else if (text.startsWith('<!--', this.index)) {
        this.upTo('-->', 4, 'comment');
        this.index--;
      } else if (character === '[') isInside = true;
      else if (character === ']') isInside = false;
      else if (character === '>' && !isInside) {
        this.index++;
        return;
      }
    }
    this.malformed('document type');
  }

  /** The content up to `mark` of what begins here with `length` characters. */
  private upTo(mark: string, length: number, what: string): string {
    const start = this.index + length;
    const end = this.text.indexOf(mark, start);
    if (end < 0) {
      this.index = this.text.length;
      return this.malformed(what);
    }
    this.index = end + mark.length;
    return this.text.slice(start, end);
  }

  private resolve(piece: string, start: number): string {
    const clean = piece.includes('\r') ? piece.replace(/\r\n?/g, '\n') : piece;
    if (!clean.includes('&')) return clean;
    return clean.replace(/&(?:(#?\w+);)?/g, (reference, name: string | undefined, at: number) => {
      const value = name === undefined ? undefined : resolved(name);
      if (value !== undefined) return value;
      const offset = start + at + reference.length;
      if (name === undefined) return this.fail({ kind: 'malformed', what: 'entity reference' }, offset);
      return this.fail({ kind: 'entity', what: name }, offset);
    });
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.index;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.index += found.length;
    return found;
  }

  private malformed(what: string): never {
    return this.fail({ kind: 'malformed', what });
  }

  private fail(fault: XmlFault, offset = this.index): never {
    return this.style.fail(fault, this, Math.min(offset, this.text.length));
  }
}

function declared(written: readonly (readonly [string, string])[]): NamespaceDeclaration[] {
  const declarations: NamespaceDeclaration[] = [];
  for (const [name, uri] of written) {
    if (name === 'xmlns') declarations.push({ prefix: '', uri });
    else if (name.startsWith('xmlns:')) declarations.push({ prefix: name.slice(6), uri });
  }
  return declarations;
}

/** What a predefined entity or a character reference (`#10`, `#xA`) stands for; undefined for any other name. */
function resolved(name: string): string | undefined {
  const digits = /^#(?:(\d{1,7})|x([\da-fA-F]{1,6}))$/.exec(name);
  if (!digits) return ENTITIES.get(name);
  const code = digits[1] === undefined ? Number.parseInt(digits[2] as string, 16) : Number(digits[1]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
