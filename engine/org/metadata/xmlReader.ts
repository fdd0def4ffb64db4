import type { TextRange } from '../../problems/problem';
import { XmlElement } from './xmlElement';

/** Why a text is not well-formed, and where. */
export interface XmlFault {
  readonly message: string;
  readonly range: TextRange;
}

/** Deeper than any metadata; without a bound, what walks the elements could run out of stack. */
const MAX_DEPTH = 100;

/**
 * Reads XML into elements that know their places: all of XML 1.0 that needs no document type, which the caller refuses.
 * Time and memory are linear in the text. Never throws.
 * [D] https://www.w3.org/TR/xml/
 */
export function parseXml(text: string): XmlElement | XmlFault {
  try {
    return new XmlReader(text).read();
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown.fault;
    throw thrown;
  }
}

class Fault extends Error {
  constructor(readonly fault: XmlFault) {
    super(fault.message);
  }
}

const NAME = /[A-Za-z_:\u0080-\uffff][\w.\-:\u0080-\uffff]*/y;
const ATTRIBUTES = /(?:\s+[A-Za-z_:\u0080-\uffff][\w.\-:\u0080-\uffff]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*/y;
const BLANK = /^\s*$/;

/** [D] https://www.w3.org/TR/xml/#sec-predefined-ent */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

class XmlReader {
  private readonly open: XmlElement[] = [];
  private root: XmlElement | undefined;
  private at = 0;
  /** Where the next `&` stands, so that texts without one are taken as they are. */
  private ampersand = -1;

  constructor(private readonly text: string) {}

  read(): XmlElement {
    const { text } = this;
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
    for (;;) {
      const tag = text.indexOf('<', this.at);
      this.characters(this.at, tag < 0 ? text.length : tag);
      if (tag < 0) break;
      const next = text[tag + 1];
      if (next === '/') this.closingTag(tag);
      else if (next === '?') this.at = this.after('?>', tag, 2, 'processing instruction');
      else if (next === '!') this.declaration(tag);
      else this.openingTag(tag);
    }
    const [unclosed] = this.open.slice(-1);
    if (unclosed) this.fail(`<${unclosed.name}> is not closed`, unclosed.tag);
    if (!this.root) this.fail('it has no element', { start: 0, end: Math.min(1, text.length) });
    return this.root as XmlElement;
  }

  private openingTag(start: number): void {
    const { text, open } = this;
    const name = this.match(NAME, start + 1);
    if (name === '') this.fail('a name is expected after "<"', { start, end: start + 1 });
    const attributes = this.match(ATTRIBUTES, start + 1 + name.length);
    const at = start + 1 + name.length + attributes.length;
    const isEmpty = text[at] === '/' && text[at + 1] === '>';
    if (!isEmpty && text[at] !== '>') this.fail(`the tag of <${name}> is not well-formed`, { start, end: at });
    const end = at + (isEmpty ? 2 : 1);
    const element = new XmlElement(withoutPrefix(name), { start, end }, attributes);
    const parent = open[open.length - 1];
    if (parent) parent.children.push(element);
    else if (this.root) this.fail('it has more than one root element', element.tag);
    else this.root = element;
    if (isEmpty) {
      element.end = end;
      element.contentEnd = end;
    } else if (open.length === MAX_DEPTH) {
      this.fail(`it is nested deeper than ${MAX_DEPTH} elements`, element.tag);
    } else open.push(element);
    this.at = end;
  }

  private closingTag(start: number): void {
    const end = this.after('>', start, 2, 'closing tag');
    const name = this.text.slice(start + 2, end - 1).trimEnd();
    const element = this.open.pop();
    if (!element) {
      this.fail(`</${name}> closes nothing`, { start, end });
      return;
    }
    if (element.name !== withoutPrefix(name) || !this.text.startsWith(name, element.tag.start + 1))
      this.fail(`<${element.name}> is closed by </${name}>`, { start, end });
    element.contentEnd = start;
    element.end = end;
    this.at = end;
  }

  /** Comments are left out; what a CDATA section holds is text. */
  private declaration(start: number): void {
    const { text } = this;
    if (text.startsWith('<!--', start)) {
      this.at = this.after('-->', start, 4, 'comment');
      return;
    }
    const element = this.open[this.open.length - 1];
    if (!element || !text.startsWith('<![CDATA[', start)) {
      this.fail('a declaration is not expected here', { start, end: start + 2 });
      return;
    }
    this.at = this.after(']]>', start, 9, 'CDATA section');
    element.rawText += text.slice(start + 9, this.at - 3);
  }

  private characters(start: number, end: number): void {
    if (start === end) return;
    const element = this.open[this.open.length - 1];
    const piece = this.text.slice(start, end);
    if (element) element.rawText += this.resolve(piece, start, end);
    else if (!BLANK.test(piece)) this.fail('text stands outside the root element', { start, end: start + 1 });
  }

  private resolve(piece: string, start: number, end: number): string {
    if (this.ampersand < start) {
      const next = this.text.indexOf('&', start);
      this.ampersand = next < 0 ? this.text.length : next;
    }
    if (this.ampersand >= end) return piece;
    return piece.replace(/&(?:(#?\w+);)?/g, (reference, name: string | undefined, at: number) => {
      const value = name === undefined ? undefined : (ENTITIES.get(name) ?? characterOf(name));
      if (value !== undefined) return value;
      const range = { start: start + at, end: start + at + reference.length };
      return this.fail(name === undefined ? '"&" must be written "&amp;"' : `${reference} is not declared`, range);
    });
  }

  private match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    return pattern.exec(this.text)?.[0] ?? '';
  }

  /** Where what opens at `start` with `length` characters is over: behind `mark`. */
  private after(mark: string, start: number, length: number, what: string): number {
    const at = this.text.indexOf(mark, start + length);
    return at < 0 ? this.fail(`a ${what} is not closed`, { start, end: start + length }) : at + mark.length;
  }

  private fail(message: string, { start, end }: TextRange): never {
    const { length } = this.text;
    throw new Fault({ message, range: { start: Math.min(start, length), end: Math.min(end, length) } });
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The character of `#10` or `#xA`; undefined when it is none. */
function characterOf(name: string): string | undefined {
  const digits = /^#(?:(\d{1,7})|x([\da-fA-F]{1,6}))$/.exec(name);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number.parseInt(digits[2] as string, 16) : Number(digits[1]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
