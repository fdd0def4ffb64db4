import {
  type CancellationToken,
  type ClientCapabilities,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
  type DocumentHighlight,
  type Hover,
  type Location,
  LSPErrorCodes,
  ResponseError,
  type SignatureHelp,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../engine/problems/problem';
import { apexCompletion } from '../language/apex/completion/completion';
import { declarationOf } from '../language/apex/declarations';
import { type DescribedClass, describedClass } from '../language/apex/described';
import { apexFixes } from '../language/apex/fixes/apexFixes';
import { apexHover } from '../language/apex/hover';
import { findReferences, highlights } from '../language/apex/occurrences';
import { signatureHelp } from '../language/apex/signatureHelp';
import type { Fix } from '../language/fix';
import { isApexKind } from '../language/lint';
import type { Settings } from '../protocol';
import { toCompletionList, toHover, toLocations, toSignatureHelp } from './apexToLsp';
import { type Documents, kindOf } from './documents';
import { toRange } from './toLsp';
import { pathOf } from './uris';
import type { Workspace } from './workspace';

/** What the answers about Apex need of the session. */
export interface ApexFeaturesParts {
  readonly documents: Documents;
  readonly workspace: Workspace;
  settings(uri: string): Promise<Settings>;
  /** The URI by which the client knows a path. */
  uriOf(path: string): string;
  client(): ClientCapabilities;
}

/** Answers what is asked about a place in Apex. Only the files that are checked have answers. */
export class ApexFeatures {
  constructor(private readonly parts: ApexFeaturesParts) {}

  /** Registers what only Apex answers. */
  listen(connection: Connection): void {
    connection.onDefinition((params, token) => this.definition(params, token));
    connection.onReferences(({ context, ...params }, token) =>
      this.#ask(params, token, (described, offset) =>
        toLocations(findReferences(described, offset, context.includeDeclaration), this.parts.uriOf),
      ),
    );
    connection.onDocumentHighlight((params, token) =>
      this.#ask(params, token, (described, offset, document): DocumentHighlight[] =>
        highlights(described, offset).map((range) => ({ range: toRange(range, document) })),
      ),
    );
    connection.onSignatureHelp((params, token) =>
      this.#ask(params, token, (described, offset): SignatureHelp | null => {
        const found = signatureHelp(described, offset);
        return found ? toSignatureHelp(found) : null;
      }),
    );
  }

  /** The URI by which the client knows a path. */
  get uriOf(): (path: string) => string {
    return this.parts.uriOf;
  }

  /** The repairs of a problem of the compiler in a document. */
  async fixes(problem: Problem, uri: string, token: CancellationToken): Promise<Fix[]> {
    const start = { line: 0, character: 0 };
    const params = { textDocument: { uri }, position: start };
    return (await this.#ask(params, token, (described) => apexFixes(problem, described))) ?? [];
  }

  definition(params: TextDocumentPositionParams, token: CancellationToken): Promise<Location[] | null> {
    return this.#ask(params, token, (described, offset) => {
      const reference = described.references.at(offset);
      const place = reference && declarationOf(reference.meaning, described);
      return place ? toLocations([place], this.parts.uriOf) : null;
    });
  }

  hover(params: TextDocumentPositionParams, token: CancellationToken): Promise<Hover | null> {
    return this.#ask(params, token, (described, offset, document) => {
      const found = apexHover(described, offset);
      return found ? toHover(found, document) : null;
    });
  }

  async completion(params: CompletionParams, token: CancellationToken): Promise<CompletionList | null> {
    const { context } = params;
    // The other characters that ask for completion are the payload's.
    if (context?.triggerKind === CompletionTriggerKind.TriggerCharacter && context.triggerCharacter !== '.')
      return null;
    return this.#ask(params, token, (described, offset, document) => {
      const found = apexCompletion(described, offset);
      const snippets = this.parts.client().textDocument?.completion?.completionItem?.snippetSupport === true;
      return found ? toCompletionList(found, document, snippets) : null;
    });
  }

  /**
   * Asks about a place of Apex that is checked; null for any other document. An answer that nobody waits for any
   * more, or that is about a text that was edited meanwhile, is not worked out.
   */
  async #ask<T>(
    { textDocument, position }: TextDocumentPositionParams,
    token: CancellationToken,
    answer: (described: DescribedClass, offset: number, document: TextDocument) => T,
  ): Promise<T | null> {
    const { documents, workspace, settings } = this.parts;
    const document = documents.get(textDocument.uri);
    const kind = document && kindOf(document);
    if (!document || !kind || !isApexKind(kind)) return null;
    const { version } = document;
    const { apex } = await settings(document.uri);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (document.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document was edited');
    const file = pathOf(document.uri);
    const view = workspace.viewOf(file, apex.check);
    if (apex.check === 'off' || !view.isChecked(file)) return null;
    const described = describedClass({ file, text: document.getText() }, view, kind);
    return answer(described, document.offsetAt(position), document);
  }
}
