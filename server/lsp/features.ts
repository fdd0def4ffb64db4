import type { CancellationToken, ClientCapabilities, CodeAction, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../engine/problems/problem';
import { handlerLenses, payloadLenses } from '../language/apex/codeLenses';
import { type ApexKind, parsedAs, parsedClass } from '../language/apex/parsed';
import { semanticTokens } from '../language/apex/semanticTokens';
import { documentSymbols } from '../language/apex/symbols';
import type { Fix } from '../language/fix';
import { handlerFixes } from '../language/handler/fixes';
import { isApexKind } from '../language/lint';
import { payloadCompletion } from '../language/payload/completion';
import { payloadFixes } from '../language/payload/fixes';
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
  /** An Apex document: the editor says so, or its name does; a class unless it is said to be something else. */
  const apex = (uri: string): { document: TextDocument; kind: ApexKind } | undefined => {
    const document = documents.get(uri);
    const kind = document && kindOf(document);
    if (kind && isApexKind(kind)) return { document, kind };
    return document?.languageId === 'apex' ? { document, kind: 'class' } : undefined;
  };

  connection.onCodeAction(async ({ textDocument, context }, token) => {
    const document = documents.get(textDocument.uri);
    if (!document) return [];
    const versioned = client().workspace?.workspaceEdit?.documentChanges === true;
    const actions: CodeAction[] = [];
    for (const diagnostic of context.diagnostics) {
      const problem = toProblem(diagnostic, document);
      const fixes = problem ? await fixesOf(problem, document, token) : [];
      actions.push(...fixes.map((fix) => toCodeAction(fix, diagnostic, document, versioned, apexFeatures.uriOf)));
    }
    return actions;
  });

  const fixesOf = async (problem: Problem, document: TextDocument, token: CancellationToken): Promise<Fix[]> => {
    const text = document.getText();
    if (problem.code.startsWith('handler-')) return handlerFixes(problem, text, parsedClass(text).tree);
    return isApexKind(kindOf(document))
      ? apexFeatures.fixes(problem, document.uri, token)
      : payloadFixes(problem, text);
  };

  connection.onDocumentSymbol(({ textDocument }) => {
    const found = apex(textDocument.uri);
    if (!found) return [];
    const { document, kind } = found;
    return documentSymbols(parsedAs(kind, document.getText()).tree).map((symbol) => toDocumentSymbol(symbol, document));
  });

  connection.languages.semanticTokens.on(({ textDocument }) => {
    const found = apex(textDocument.uri);
    if (!found) return { data: [] };
    const text = found.document.getText();
    return toSemanticTokens(semanticTokens(text, parsedAs(found.kind, text)), found.document);
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
    if (!document) return [];
    const isPayload = kind === 'payload' || kind === 'jsonPayload';
    if (!isPayload && kind !== 'class') return [];
    const lenses = isPayload
      ? payloadLenses()
      : handlerLenses({ file: pathOf(document.uri), text: document.getText() });
    return lenses.map((lens) => toCodeLens(lens, document));
  });

  connection.onRequest(IS_PAYLOAD_REQUEST, ({ uri, text }: IsPayloadParams): IsPayloadResult => {
    if (text !== undefined) return looksLikePayload(text);
    const document = uri === undefined ? undefined : documents.get(uri);
    const kind = document && kindOf(document);
    return kind === 'payload' || kind === 'jsonPayload';
  });
}
