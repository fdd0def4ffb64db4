import { raise } from '../../runtime/exceptions';
import type { XmlFault } from './events';
import type { XmlScanner, XmlStyle } from './scanner';

/** Characters of the text that a message of the DOM's parser repeats. [K] */
const SEEN = 65;

/**
 * How `Dom.Document.load` reads: its parser is XPP3, and so are its messages, as `Failed to parse XML due to: could not
 * determine namespace bound to element prefix soapenv (position: START_DOCUMENT seen …<soapenv:Envelope>... @1:56) `. Entity
 * references are text nodes of their own. [S] https://github.com/glade-sh/glade
 */
export const domStyle: XmlStyle = {
  separateEntities: true,
  fail: (fault, scanner, offset) => raise('System.XmlException', domMessage(fault, scanner, offset)),
};

/** How `XmlStreamReader` reads: its parser is the JDK's, and so are its messages. [S] https://github.com/glade-sh/glade */
export const streamStyle: XmlStyle = {
  separateEntities: false,
  fail: (fault, { text }, offset) => raiseStream(streamMessage(fault), text, offset),
};

/** Raises `ParseError at [row,col]:[1,5]` with a message on a second line. [S] https://github.com/glade-sh/glade */
export function raiseStream(message: string, text: string, offset: number): never {
  const { line, column } = placeOf(text, offset);
  return raise('System.XmlException', `ParseError at [row,col]:[${line},${column}]\nMessage: ${message}`);
}

/** Line and column of an offset, both from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

function domMessage(fault: XmlFault, { text, state }: XmlScanner, offset: number): string {
  const { line, column } = placeOf(text, offset);
  const seen = offset > SEEN ? `...${text.slice(offset - SEEN, offset)}` : text.slice(0, offset);
  const place = `${state} seen ${seen}... @${line}:${Math.max(column - 1, 1)}`;
  if (fault.kind === 'empty') {
    const what = text === '' ? 'input contained no data' : `no more data available ${place}`;
    return `Encountered premature end of XML: ${what}`;
  }
  if (fault.kind === 'unclosed') {
    const { qualified } = fault.open;
    const start = `to close start tag <${qualified}> from line ${placeOf(text, fault.open.start).line}`;
    return `Encountered premature end of XML: no more data available - expected end tag </${qualified}> ${start}, parser stopped on ${place}`;
  }
  return `Failed to parse XML due to: ${domCause(fault, text)} (position: ${place}) `;
}

function domCause(fault: XmlFault, text: string): string {
  switch (fault.kind) {
    case 'mismatch': {
      const { line } = placeOf(text, fault.open.start);
      return `end tag name </${fault.found}> must be the same as start tag <${fault.open.qualified}> from line ${line}`;
    }
    case 'epilogTag':
      return `start tag not allowed in epilog but got ${fault.what}`;
    case 'prologText':
      return `only whitespace content allowed before start tag and not ${fault.what}`;
    case 'epilogText':
      return `in epilog non whitespace content is not allowed but got ${fault.what}`;
    case 'duplicate':
      return `duplicated attributes ${fault.what} and ${fault.what}`;
    case 'unboundElement':
      return `could not determine namespace bound to element prefix ${fault.what}`;
    case 'unboundAttribute':
      return `could not determine namespace bound to attribute prefix ${fault.what}`;
    case 'entity':
      return `could not resolve entity named '${fault.what}'`;
    default:
      return `malformed ${'what' in fault ? fault.what : 'document'}`;
  }
}

function streamMessage(fault: XmlFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'Premature end of file.';
    case 'mismatch': {
      const { qualified } = fault.open;
      return `The element type "${qualified}" must be terminated by the matching end-tag "</${qualified}>".`;
    }
    case 'epilogTag':
    case 'epilogText':
      return 'The markup in the document following the root element must be well-formed.';
    case 'prologText':
      return 'Content is not allowed in prolog.';
    case 'entity':
      return `The entity "${fault.what}" was referenced, but not declared.`;
    case 'duplicate':
      return `Attribute "${fault.what.slice(fault.what.lastIndexOf(':') + 1)}" was already specified.`;
    case 'unboundElement':
    case 'unboundAttribute':
      return `The prefix "${fault.what}" is not bound.`;
    case 'malformed':
      return `The ${fault.what} must be well-formed.`;
    default:
      return 'XML document structures must start and end within the same entity.';
  }
}
