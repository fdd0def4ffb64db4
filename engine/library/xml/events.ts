/** A name with its namespace: `prefix` is empty where there is none, `uri` undefined where the name has no namespace. */
export interface XmlName {
  readonly prefix: string;
  readonly local: string;
  readonly uri: string | undefined;
}

export interface XmlAttribute extends XmlName {
  readonly value: string;
}

/** `xmlns:prefix="uri"`; the prefix is empty for the default namespace. */
export interface NamespaceDeclaration {
  readonly prefix: string;
  readonly uri: string;
}

export interface StartElementEvent extends XmlName {
  readonly kind: 'startElement';
  /** The name as it is written. */
  readonly qualified: string;
  readonly attributes: readonly XmlAttribute[];
  readonly declarations: readonly NamespaceDeclaration[];
  /** Where its tag begins. */
  readonly start: number;
}

export interface EndElementEvent {
  readonly kind: 'endElement';
  readonly element: StartElementEvent;
}

/** Text: between tags, of a CDATA section, of a comment, or what stands for an entity reference. */
export interface TextEvent {
  readonly kind: 'text' | 'cdata' | 'comment' | 'entity';
  readonly text: string;
}

export interface InstructionEvent {
  readonly kind: 'instruction';
  readonly target: string;
  readonly data: string;
}

export interface OtherEvent {
  readonly kind: 'documentType' | 'endDocument';
}

export type XmlEvent = StartElementEvent | EndElementEvent | TextEvent | InstructionEvent | OtherEvent;

/** Why a text is not well-formed. The two parsers of the platform word it differently. */
export type XmlFault =
  | { readonly kind: 'empty' | 'prologText' | 'epilogText' | 'epilogTag' | 'malformed'; readonly what: string }
  | { readonly kind: 'unclosed'; readonly open: StartElementEvent }
  | { readonly kind: 'mismatch'; readonly found: string; readonly open: StartElementEvent }
  | { readonly kind: 'unboundElement' | 'unboundAttribute' | 'duplicate' | 'entity'; readonly what: string };
