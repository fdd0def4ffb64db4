import * as vscode from 'vscode';
import type { RunReport } from '../../../engine/run/contract';
import { toUri } from '../uri';
import { type FailingPlace, failingPlaces } from './place';

/** Marks the lines where the last run broke, each until its document is edited or the next report comes. */
export class FailingLine implements vscode.Disposable {
  /** By the document's URI. */
  readonly #places = new Map<string, FailingPlace>();
  readonly #type = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('diffEditor.removedLineBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorError.foreground'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: {
      margin: '0 0 0 2em',
      color: new vscode.ThemeColor('editorError.foreground'),
      fontStyle: 'italic',
    },
  });
  readonly #subscriptions: vscode.Disposable[] = [
    vscode.window.onDidChangeVisibleTextEditors((editors) => this.#draw(editors)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && this.#places.delete(document.uri.toString())) {
        this.#draw(vscode.window.visibleTextEditors);
      }
    }),
  ];

  /** Marks where this run broke, and nothing else. */
  show(report: RunReport): void {
    this.#places.clear();
    for (const place of failingPlaces(report)) {
      const uri = toUri(place.file)?.toString();
      if (uri !== undefined) {
        this.#places.set(uri, place);
      }
    }
    this.#draw(vscode.window.visibleTextEditors);
  }

  clear(): void {
    this.#places.clear();
    this.#draw(vscode.window.visibleTextEditors);
  }

  dispose(): void {
    this.#type.dispose();
    for (const subscription of this.#subscriptions) {
      subscription.dispose();
    }
  }

  #draw(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) {
      const place = this.#places.get(editor.document.uri.toString());
      const marked = place && place.line <= editor.document.lineCount;
      editor.setDecorations(this.#type, marked ? [decoration(editor.document, place)] : []);
    }
  }
}

function decoration(document: vscode.TextDocument, { line, message }: FailingPlace): vscode.DecorationOptions {
  return { range: document.lineAt(line - 1).range, renderOptions: { after: { contentText: message } } };
}
