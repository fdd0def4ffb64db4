import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../engine/problems/problem';
import { handlerLenses, payloadLenses } from '../language/apex/codeLenses';
import { parsedClass } from '../language/apex/parsed';
import { semanticTokens } from '../language/apex/semanticTokens';
import { documentSymbols } from '../language/apex/symbols';
import { handlerFixes } from '../language/handler/fixes';
import { payloadCompletion } from '../language/payload/completion';
import { type Fix, payloadFixes } from '../language/payload/fixes';
import { payloadHover } from '../language/payload/hover';
import { looksLikePayload } from '../language/payload/recognize';
import { IS_PAYLOAD_REQUEST, type IsPayloadParams, type IsPayloadResult } from '../protocol';
import type { ApexFeatures } from './apexFeatures';
import { type Documents, kindOf } from './documents';
import { toCodeAction, toCodeLens, toDocumentSymbol, toProblem, toSemanticTokens } from './toLsp';
import { pathOf } from './uris';
import type { Workspace } from './workspace';

/** Answers the requests about single documents: each finds its document, asks a language function, and turns the answer into LSP's form. */
export function registerFeatures(
  connection: Connection,
  documents: Documents,
  workspace: Workspace,
  client: () => ClientCapabilities,
  apexFeatures: ApexFeatures,
): void {
  /** An Apex document, of whatever kind: the editor says so, or its name does. */
  const apex = (uri: string): TextDocument | undefined => {
    const document = documents.get(uri);
    return document && (document.languageId === 'apex' || kindOf(document) === 'class') ? document : undefined;
  };

  connection.onCodeAction(({ textDocument, context }) => {
    const document = documents.get(textDocument.uri);
    if (!document) return [];
    const versioned = client().workspace?.workspaceEdit?.documentChanges === true;
    return context.diagnostics.flatMap((diagnostic) => {
      const problem = toProblem(diagnostic, document);
      const fixes = problem ? fixesOf(problem, document.getText()) : [];
      return fixes.map((fix) => toCodeAction(fix, diagnostic, document, versioned));
    });
  });

  connection.onDocumentSymbol(({ textDocument }) => {
    const document = apex(textDocument.uri);
    if (!document) return [];
    return documentSymbols(parsedClass(document.getText()).tree).map((symbol) => toDocumentSymbol(symbol, document));
  });

  connection.languages.semanticTokens.on(({ textDocument }) => {
    const document = apex(textDocument.uri);
    if (!document) return { data: [] };
    const text = document.getText();
    return toSemanticTokens(semanticTokens(text, parsedClass(text)), document);
  });

  /** A payload document with what is known of its org's sObjects. */
  const payload = (uri: string) => {
    const document = documents.get(uri);
    const kind = document && kindOf(document);
    if (!document || (kind !== 'payload' && kind !== 'jsonPayload')) return undefined;
    return { document, metadata: workspace.viewOf(pathOf(document.uri), 'handlers').metadata };
  };

  connection.onCompletion(async (params, token) => {
    const found = payload(params.textDocument.uri);
    if (!found) return apexFeatures.completion(params, token);
    return params.context?.triggerCharacter === '.'
      ? null
      : payloadCompletion(found.document, params.position, found.metadata);
  });

  connection.onHover(async (params, token) => {
    const found = payload(params.textDocument.uri);
    return found ? payloadHover(found.document, params.position, found.metadata) : apexFeatures.hover(params, token);
  });

  apexFeatures.listen(connection);

  connection.onCodeLens(({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    const kind = document && kindOf(document);
    if (!document || kind === 'none') return [];
    const lenses =
      kind === 'class' ? handlerLenses({ file: pathOf(document.uri), text: document.getText() }) : payloadLenses();
    return lenses.map((lens) => toCodeLens(lens, document));
  });

  connection.onRequest(IS_PAYLOAD_REQUEST, ({ uri, text }: IsPayloadParams): IsPayloadResult => {
    if (text !== undefined) return looksLikePayload(text);
    const document = uri === undefined ? undefined : documents.get(uri);
    const kind = document && kindOf(document);
    return kind === 'payload' || kind === 'jsonPayload';
  });
}

function fixesOf(problem: Problem, text: string): Fix[] {
  return problem.code.startsWith('handler-')
    ? handlerFixes(problem, text, parsedClass(text).tree)
    : payloadFixes(problem, text);
}
