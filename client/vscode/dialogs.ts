import * as vscode from 'vscode';

const SHOW = {
  information: vscode.window.showInformationMessage,
  warning: vscode.window.showWarningMessage,
  error: vscode.window.showErrorMessage,
} as const;

/**
 * Answers a user's action with a message and, behind each label, what they can do next. Does not wait for the user:
 * the message may stand there for an hour.
 */
export function say(
  severity: keyof typeof SHOW,
  message: string,
  actions: Readonly<Record<string, () => unknown>> = {},
): void {
  const show: (message: string, ...labels: string[]) => Thenable<string | undefined> = SHOW[severity];
  void show(message, ...Object.keys(actions)).then((label) => label !== undefined && actions[label]?.());
}
