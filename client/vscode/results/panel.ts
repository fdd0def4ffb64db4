import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { RunReport } from '../../../engine/run/contract';
import { toUri } from '../uri';
import { eventNameOf } from './eventName';
import { type PageMessage, readMessage } from './messages';
import { renderReport } from './render/report';

/** A report and what it was a run of. */
export interface ShownRun {
  readonly report: RunReport;
  readonly payload: vscode.Uri;
  readonly payloadText: string;
  /** Runs the same handler on the same payload's present text. */
  runAgain(): unknown;
  /** Asks for another handler and runs that. */
  chooseHandler(): unknown;
}

/** The one report panel, beside the editor; every run reuses it. */
export class ReportPanel implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #shown: ShownRun | undefined;

  constructor(readonly extensionUri: vscode.Uri) {}

  /** Shows a run's report without taking the focus from the editor. */
  show(run: ShownRun): void {
    this.#shown = run;
    const panel = this.#revealed();
    panel.title = `SaveLog: ${run.report.handler}`;
    panel.webview.html = renderReport(run.report, {
      nonce: randomBytes(16).toString('hex'),
      payloadFile: run.payload.scheme === 'untitled' ? undefined : run.payload.toString(),
      eventName: eventNameOf(run.payloadText),
    });
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #revealed(): vscode.WebviewPanel {
    if (this.#panel) {
      // Never on top of the editor that the run was started from.
      const covers = this.#panel.viewColumn === vscode.window.activeTextEditor?.viewColumn;
      if (!this.#panel.visible || covers) {
        this.#panel.reveal(covers ? vscode.ViewColumn.Beside : undefined, true);
      }
      return this.#panel;
    }
    const panel = vscode.window.createWebviewPanel(
      'savelog.report',
      'SaveLog',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
    );
    panel.iconPath = vscode.Uri.joinPath(this.extensionUri, 'media', 'icon.png');
    panel.webview.onDidReceiveMessage((message) => this.#receive(readMessage(message)));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#shown = undefined;
    });
    this.#panel = panel;
    return panel;
  }

  #receive(message: PageMessage | undefined): void {
    switch (message?.type) {
      case 'open':
        void this.#open(message);
        return;
      case 'explain':
        void this.#explain(message.code);
        return;
      case 'runAgain':
        this.#shown?.runAgain();
        return;
      case 'chooseHandler':
        this.#shown?.chooseHandler();
        return;
    }
  }

  async #open({ file, line, column }: PageMessage & { type: 'open' }): Promise<void> {
    const uri = toUri(file);
    if (!uri) {
      return;
    }
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const position = document.validatePosition(new vscode.Position(line - 1, column - 1));
      await vscode.window.showTextDocument(document, {
        viewColumn: this.#columnFor(uri),
        selection: new vscode.Range(position, position),
      });
    } catch {
      void vscode.window.showWarningMessage(`${vscode.workspace.asRelativePath(uri)} cannot be opened.`);
    }
  }

  /** Where the document is visible already, else the first column that is not the panel's. */
  #columnFor(uri: vscode.Uri): vscode.ViewColumn {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const group = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== this.#panel?.viewColumn);
    return editor?.viewColumn ?? group?.viewColumn ?? vscode.ViewColumn.Beside;
  }

  async #explain(code: string): Promise<void> {
    const page = vscode.Uri.joinPath(this.extensionUri, 'docs', 'problems', `${code}.md`);
    await vscode.commands.executeCommand('markdown.showPreview', page);
  }
}
