import * as vscode from 'vscode';
import { kindOf } from './documents';

/**
 * Follows which documents are payloads and handlers: remembers the payload that was active last, and tells the
 * manifest's `when` clauses which visible documents are ours (`savelog.payloads`, `savelog.handlers`: lists of paths).
 */
export class Payloads implements vscode.Disposable {
  #last: vscode.Uri | undefined;
  readonly #told = new Map<string, string>();
  readonly #subscriptions: vscode.Disposable[];

  constructor() {
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#noteActive(editor)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
      vscode.workspace.onDidSaveTextDocument(() => this.refresh()),
    ];
    this.#noteActive(vscode.window.activeTextEditor);
    this.refresh();
  }

  /** The payload that was active last while it is open, else a visible one; undefined when there is neither. */
  current(): vscode.TextDocument | undefined {
    const last = this.#last?.toString();
    return (
      vscode.workspace.textDocuments.find((document) => document.uri.toString() === last && isPayload(document)) ??
      vscode.window.visibleTextEditors.map(({ document }) => document).find(isPayload)
    );
  }

  /** Looks at the visible documents again; called by whoever learns that one of them has become ours. */
  refresh(): void {
    const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
    for (const kind of ['payload', 'handler'] as const) {
      // The workbench compares `resourcePath`: the path of the file system here, that of the URI in a remote window.
      const paths = visible.filter((each) => kindOf(each) === kind).flatMap(({ uri }) => [uri.fsPath, uri.path]);
      const key = `savelog.${kind}s`;
      if ((this.#told.get(key) ?? '') !== paths.join('\n')) {
        this.#told.set(key, paths.join('\n'));
        void vscode.commands.executeCommand('setContext', key, paths);
      }
    }
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) {
      subscription.dispose();
    }
  }

  #noteActive(editor: vscode.TextEditor | undefined): void {
    if (editor && isPayload(editor.document)) {
      this.#last = editor.document.uri;
    }
  }
}

function isPayload(document: vscode.TextDocument): boolean {
  return kindOf(document) === 'payload';
}
