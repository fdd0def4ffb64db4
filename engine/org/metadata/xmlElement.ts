import type { TextRange } from '../../problems/problem';

/** An element of a metadata file: its text, its children and where it stands. Immutable once its file is read. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** The element's own text, entities resolved, with surrounding blanks. */
  rawText = '';
  /** Where the element ends; `contentEnd` is where its closing tag starts. Set by the reader when it gets there. */
  end = 0;
  contentEnd = 0;

  /**
   * @param name without a namespace prefix
   * @param tag where the opening tag stands, brackets included
   * @param attributeText what stands between the name and the end of the tag
   */
  constructor(
    readonly name: string,
    readonly tag: TextRange,
    private readonly attributeText: string,
  ) {}

  /** The element from its opening to its closing tag. */
  get range(): TextRange {
    return { start: this.tag.start, end: this.end };
  }

  /** The element's own text, without surrounding blanks. */
  get text(): string {
    return this.rawText.trim();
  }

  /** The children of this name, in order. */
  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The first child of this name. */
  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** A copy of the element with those of its children that pass. */
  with(isKept: (child: XmlElement) => boolean): XmlElement {
    const copy = new XmlElement(this.name, this.tag, this.attributeText);
    copy.children.push(...this.children.filter(isKept));
    copy.rawText = this.rawText;
    copy.end = this.end;
    copy.contentEnd = this.contentEnd;
    return copy;
  }

  /** Text of the first child of this name; undefined when there is none or it is empty. */
  textOf(name: string): string | undefined {
    return this.child(name)?.text || undefined;
  }

  /** Where the child of this name stands; the opening tag of this element when there is none. */
  rangeOf(name: string): TextRange {
    return this.child(name)?.range ?? this.tag;
  }

  /** Whether the child of this name says `true`. */
  isTrue(name: string): boolean {
    return this.textOf(name)?.toLowerCase() === 'true';
  }

  /** The whole number that the child of this name says; undefined when it says none. */
  numberOf(name: string): number | undefined {
    const text = this.textOf(name);
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  }

  /** An attribute by its name without a prefix: `nil` of `xsi:nil="true"`. Entities in it stay as they are. */
  attribute(name: string): string | undefined {
    for (const [, key = '', double, single] of this.attributeText.matchAll(ATTRIBUTES)) {
      if (key.slice(key.indexOf(':') + 1) === name) return double ?? single;
    }
    return undefined;
  }
}

const ATTRIBUTES = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
