import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { reporter } from '../../problems/catalogue';
import { metadataProblems } from '../../problems/metadata';
import type { Problem, TextRange } from '../../problems/problem';
import type { MetadataSource } from '../../run/contract';

/** Longest metadata file that is read, in UTF-16 units; a picklist with its thousand values has a tenth of it. */
const MAX_LENGTH = 2_000_000;

/** A problem of a metadata or data file. */
export interface FileProblem {
  readonly file: string;
  readonly problem: Problem;
}

export const reportMetadata = reporter(metadataProblems);

/** An element of a metadata file: its text and its children by name. */
export class XmlElement {
  constructor(private readonly node: unknown) {}

  /** The element's own text, without surrounding blanks. */
  get text(): string {
    return typeof this.node === 'string' ? this.node.trim() : '';
  }

  /** The children of this name, in order. */
  all(name: string): XmlElement[] {
    if (typeof this.node !== 'object' || this.node === null || !Object.hasOwn(this.node, name)) return [];
    const value = (this.node as Record<string, unknown>)[name];
    return (Array.isArray(value) ? value : [value]).map((child) => new XmlElement(child));
  }

  /** The first child of this name. */
  child(name: string): XmlElement | undefined {
    return this.all(name)[0];
  }

  /** Text of the first child of this name; undefined when there is none or it is empty. */
  textOf(name: string): string | undefined {
    return this.child(name)?.text || undefined;
  }

  /** Whether the child of this name says `true`. */
  isTrue(name: string): boolean {
    return this.textOf(name)?.toLowerCase() === 'true';
  }
}

/**
 * Reads a metadata file: the root element of this name, or the problem why it cannot be read. Never throws, whatever
 * the text; document types are refused, so no entity is ever declared.
 */
export function readXml(source: MetadataSource, root: string): XmlElement | FileProblem {
  const { file, text } = source;
  const fails = (problem: Problem): FileProblem => ({ file, problem });
  const start = { start: 0, end: Math.min(text.length, 1) };
  if (text.length > MAX_LENGTH) return fails(reportMetadata('metadata-too-large', start, [text.length, MAX_LENGTH]));
  const doctype = text.search(/<!DOCTYPE/i);
  if (doctype >= 0) return fails(reportMetadata('metadata-doctype', { start: doctype, end: doctype + 9 }));
  try {
    const verdict = XMLValidator.validate(text);
    if (verdict !== true) {
      const { msg, line, col } = verdict.err;
      return fails(reportMetadata('metadata-malformed', rangeAt(text, line, col), [msg]));
    }
    const element = new XmlElement(parser.parse(text)).child(root);
    return element ?? fails(reportMetadata('metadata-malformed', start, [`it has no <${root}>`]));
  } catch (error) {
    // Deep nesting and names such as `__proto__` make the parser throw.
    return fails(reportMetadata('metadata-malformed', start, [(error as Error).message]));
  }
}

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: true,
  removeNSPrefix: true,
  htmlEntities: true,
});

/** The range of the first element of this name with its text, to point a problem at; the file's start when there is none. */
export function rangeOfElement(text: string, name: string): TextRange {
  const start = text.indexOf(`<${name}>`);
  if (start < 0) return { start: 0, end: Math.min(text.length, 1) };
  const end = text.indexOf(`</${name}>`, start);
  return { start, end: end < 0 ? start + name.length + 2 : end + name.length + 3 };
}

function rangeAt(text: string, line: number, column = 1): TextRange {
  let start = 0;
  for (let current = 1; current < line; current++) {
    const next = text.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  start = Math.max(0, Math.min(start + column - 1, text.length - 1));
  return { start, end: Math.min(start + 1, text.length) };
}
