import * as vscode from 'vscode';
import { SOURCE } from '../../../server/protocol';
import { isApex } from './neighbours';
import { unrepeated } from './repeated';

type Publish = (uri: vscode.Uri, diagnostics: vscode.Diagnostic[]) => void;

/** What the server gave for a document, and what of it is shown. */
interface Given {
  readonly uri: vscode.Uri;
  readonly diagnostics: readonly vscode.Diagnostic[];
  readonly publish: Publish;
  shown: readonly vscode.Diagnostic[];
}

/** Shows the server's diagnostics, without those on Apex that Salesforce's extensions show too; looks again whenever theirs change. */
export class UnrepeatedDiagnostics implements vscode.Disposable {
  readonly #given = new Map<string, Given>();
  readonly #subscription: vscode.Disposable;

  constructor() {
    this.#subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) {
        this.#look(uri);
      }
    });
  }

  /** Takes what the server says of a document; `publish` puts it into the editor. */
  handle(uri: vscode.Uri, diagnostics: vscode.Diagnostic[], publish: Publish): void {
    const shown = rest(uri, diagnostics);
    if (diagnostics.length === 0) {
      this.#given.delete(uri.toString());
    } else {
      this.#given.set(uri.toString(), { uri, diagnostics, publish, shown });
    }
    publish(uri, shown);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#given.clear();
  }

  #look(uri: vscode.Uri): void {
    const given = this.#given.get(uri.toString());
    if (!given) {
      return;
    }
    const now = rest(given.uri, given.diagnostics);
    // Our own change is one too: nothing new ends the round.
    if (now.length !== given.shown.length || now.some((each, index) => each !== given.shown[index])) {
      given.shown = now;
      given.publish(given.uri, now);
    }
  }
}

function rest(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (!document || !isApex(document)) {
    return [...diagnostics];
  }
  const theirs = vscode.languages.getDiagnostics(uri).filter(({ source }) => source !== SOURCE);
  return unrepeated(diagnostics, theirs, (end) => nextWordLine(document, end));
}

function nextWordLine(document: vscode.TextDocument, { line, character }: vscode.Position): number {
  if (document.lineAt(line).text.slice(character).trim() !== '') {
    return line;
  }
  for (let next = line + 1; next < document.lineCount; next++) {
    if (!document.lineAt(next).isEmptyOrWhitespace) {
      return next;
    }
  }
  return line;
}
