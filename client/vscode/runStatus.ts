import * as vscode from 'vscode';

/** Milliseconds a run may take before it is worth a status bar item: most runs are over sooner and would only flicker. */
const PATIENCE = 200;

/** Shows that a run goes, in the status bar (a click stops it) and to the manifest's `when` clauses as `savelog.running`. */
export class RunStatus implements vscode.Disposable {
  #item: vscode.StatusBarItem | undefined;

  /** Shows the handler's name while `work` is under way; gives what `work` gives. */
  async during<T>(handler: string, work: () => Promise<T>): Promise<T> {
    const timer = setTimeout(() => this.#show(handler), PATIENCE);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      this.#hide();
    }
  }

  dispose(): void {
    this.#item?.dispose();
  }

  #show(handler: string): void {
    if (!this.#item) {
      this.#item = vscode.window.createStatusBarItem('savelog.run', vscode.StatusBarAlignment.Left);
      this.#item.name = 'SaveLog Run';
      this.#item.command = 'savelog.stop';
      this.#item.tooltip = 'Stop the run';
    }
    this.#item.text = `$(loading~spin) Running ${handler}`;
    this.#item.show();
    void vscode.commands.executeCommand('setContext', 'savelog.running', true);
  }

  #hide(): void {
    this.#item?.hide();
    void vscode.commands.executeCommand('setContext', 'savelog.running', false);
  }
}
