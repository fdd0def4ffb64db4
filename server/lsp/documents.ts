import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentKind, documentKind } from '../language/lint';
import type { OpenTexts } from '../project/projectFiles';
import { pathOf } from './uris';

/** The open documents, by the client's URIs and, for the project's files, by path. */
export class Documents {
  readonly all = new TextDocuments(TextDocument);
  readonly #texts = new Map<string, string>();
  readonly #uris = new Map<string, string>();

  /** Texts of open documents by path (by URI where there is no path). */
  get texts(): OpenTexts {
    return this.#texts;
  }

  /** Listens to the client. `onChange` hears of each document that was opened or edited, `onClose` of each that was closed. */
  listen(
    connection: Connection,
    onChange: (document: TextDocument) => void,
    onClose: (document: TextDocument) => void,
  ): void {
    this.all.onDidChangeContent(({ document }) => {
      const path = pathOf(document.uri);
      this.#texts.set(path, document.getText());
      this.#uris.set(path, document.uri);
      onChange(document);
    });
    this.all.onDidClose(({ document }) => {
      const path = pathOf(document.uri);
      this.#texts.delete(path);
      this.#uris.delete(path);
      onClose(document);
    });
    this.all.listen(connection);
  }

  get(uri: string): TextDocument | undefined {
    return this.all.get(uri) ?? this.all.get(this.#uris.get(pathOf(uri)) ?? '');
  }

  /** The URI of an open document as the client spells it; undefined when it is not open. */
  uriOf(path: string): string | undefined {
    return this.#uris.get(path);
  }
}

/** What a document is to us. */
export function kindOf(document: TextDocument): DocumentKind {
  return documentKind(pathOf(document.uri), document.getText(), document.languageId);
}
