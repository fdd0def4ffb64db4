import { LANGUAGES } from '../../server/protocol';

/** What of a text document is looked at; `vscode.TextDocument` fits. */
export interface DocumentView {
  readonly languageId: string;
  readonly isClosed: boolean;
  getText(): string;
}

/** What a document is to us: a payload, a class with an extension point, another Apex class, or nothing of ours. */
export type DocumentKind = 'payload' | 'handler' | 'apex' | 'other';

/** JSON documents longer than this (UTF-16 units) are never taken for payloads by their text alone. */
export const LARGEST_GUESSED = 2_000_000;

const PAYLOAD_KEYS = ['"eventName"', '"interaction"', '"callLog"'];
/** An extension point's name, also a misspelt one, or the declaration of its method; a test class only calls it. */
const HANDLER_MARK = /CTIExtension|\bString\s+onSaveLog\s*\(/i;

/**
 * Says what a document is, by its language and, for JSON and Apex, by marks in its text. A guess that costs a search
 * over the text: the server, which parses, has the last word. Never throws.
 */
export function kindOf(document: DocumentView): DocumentKind {
  if (document.isClosed) {
    return 'other';
  }
  switch (document.languageId) {
    case LANGUAGES.payload:
      return 'payload';
    case LANGUAGES.json:
      return looksLikePayload(document.getText()) ? 'payload' : 'other';
    case LANGUAGES.apex:
      return HANDLER_MARK.test(document.getText()) ? 'handler' : 'apex';
    case LANGUAGES.anonymous:
      return 'apex';
    default:
      return 'other';
  }
}

/** Whether a JSON text names the three keys of a payload [D]; says nothing about where they stand. */
export function looksLikePayload(text: string): boolean {
  return text.length <= LARGEST_GUESSED && PAYLOAD_KEYS.every((key) => text.includes(key));
}

/** Whether text that was just typed or pasted can turn a JSON or Apex document into one of ours, so that looking again pays. */
export function mayMakeOurs(languageId: string, inserted: string): boolean {
  switch (languageId) {
    case LANGUAGES.json:
      return PAYLOAD_KEYS.some((key) => inserted.includes(key));
    case LANGUAGES.apex:
      return HANDLER_MARK.test(inserted);
    default:
      return false;
  }
}

/**
 * Whether a document is reason enough to start the language server. `check` is the setting `savelog.apex.check`: with
 * `all`, every Apex class is.
 */
export function needsServer(kind: DocumentKind, check: 'handlers' | 'all' | 'off'): boolean {
  switch (kind) {
    case 'payload':
      return true;
    case 'handler':
      return check !== 'off';
    case 'apex':
      return check === 'all';
    case 'other':
      return false;
  }
}
