import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Hover,
  InsertTextFormat,
  type Location,
  MarkupKind,
  type SignatureHelp,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Suggestion, Suggestions } from '../language/apex/completion/suggestion';
import type { Place } from '../language/apex/declarations';
import type { ApexHover } from '../language/apex/hover';
import type { ApexSignatures } from '../language/apex/signatureHelp';
import { toRange } from './toLsp';

export function toHover({ range, markdown }: ApexHover, document: TextDocument): Hover {
  return { contents: { kind: MarkupKind.Markdown, value: markdown }, range: toRange(range, document) };
}

/** Suggestions as LSP has them; `snippets` tells whether the client takes `$1` and the like. */
export function toCompletionList(
  { start, end, items, isIncomplete }: Suggestions,
  document: TextDocument,
  snippets: boolean,
): CompletionList {
  const range = toRange({ start, end }, document);
  const item = (suggestion: Suggestion): CompletionItem => {
    const { label, kind, signature, detail, documentation, insert = label, isSnippet = false, rank = 5 } = suggestion;
    return {
      label,
      ...(signature === undefined ? {} : { labelDetails: { detail: signature } }),
      kind: CompletionItemKind[kind],
      ...(detail === '' ? {} : { detail }),
      ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
      sortText: `${rank}${label.toLowerCase()}`,
      ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      textEdit: { range, newText: insert },
    };
  };
  // A snippet without its places is no text that anybody wants: of a method the name is left.
  const taken = items.flatMap((suggestion): Suggestion[] => {
    if (snippets || !suggestion.isSnippet) return [suggestion];
    return suggestion.kind === 'Snippet' ? [] : [{ ...suggestion, insert: suggestion.label, isSnippet: false }];
  });
  return { isIncomplete, items: taken.map(item) };
}

export function toSignatureHelp({ signatures, active, argument }: ApexSignatures): SignatureHelp {
  return {
    signatures: signatures.map(({ label, parameters, documentation }) => ({
      label,
      parameters: parameters.map(([start, end]) => ({ label: [start, end] as [number, number] })),
      ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    })),
    activeSignature: active,
    activeParameter: argument,
  };
}

/** Places in the project as locations; `uriOf` gives the URI by which the client knows a path. */
export function toLocations(places: readonly Place[], uriOf: (path: string) => string): Location[] {
  const documents = new Map<string, TextDocument>();
  return places.map((place) => {
    let document = documents.get(place.file);
    if (!document) {
      document = TextDocument.create(uriOf(place.file), '', 0, place.text);
      documents.set(place.file, document);
    }
    return { uri: document.uri, range: toRange(place, document) };
  });
}
