import type { TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import type { UnrepeatedDiagnostics } from './diagnostics';

/**
 * What stands between the editor and the server, so that nothing is shown twice beside another extension for Apex.
 * @param givesWay whether a document's hovers and the like are another's to give
 */
export function coexisting(
  givesWay: (document: TextDocument) => boolean,
  diagnostics: Pick<UnrepeatedDiagnostics, 'handle'>,
): Middleware {
  return {
    handleDiagnostics: (uri, given, next) => diagnostics.handle(uri, given, next),
    provideHover: (document, position, token, next) => (givesWay(document) ? null : next(document, position, token)),
    provideCompletionItem: (document, position, context, token, next) =>
      givesWay(document) ? null : next(document, position, context, token),
    provideDefinition: (document, position, token, next) =>
      givesWay(document) ? null : next(document, position, token),
    provideReferences: (document, position, options, token, next) =>
      givesWay(document) ? null : next(document, position, options, token),
    provideDocumentHighlights: (document, position, token, next) =>
      givesWay(document) ? null : next(document, position, token),
    provideSignatureHelp: (document, position, context, token, next) =>
      givesWay(document) ? null : next(document, position, context, token),
    provideDocumentSymbols: (document, token, next) => (givesWay(document) ? null : next(document, token)),
    provideDocumentSemanticTokens: (document, token, next) => (givesWay(document) ? null : next(document, token)),
  };
}
