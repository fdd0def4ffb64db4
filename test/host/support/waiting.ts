import * as vscode from 'vscode';

/** Longer than the language server takes to start on a slow machine; shorter than a test's own time-out. */
const PATIENCE_MS = 25_000;

/**
 * Waits until something holds, looking again whenever an event says that it may.
 *
 * @param what named when it never comes
 * @param event fires when it may have come
 * @param look gives the value waited for, or undefined while it is not there
 * @param describe what is there instead, for the message
 */
export function eventually<T>(
  what: string,
  event: vscode.Event<unknown>,
  look: () => T | undefined,
  describe: () => string = () => '',
): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (): boolean => {
      const found = look();
      if (found === undefined) return false;
      clearTimeout(timer);
      subscription.dispose();
      resolve(found);
      return true;
    };
    const timer = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`no ${what} within ${PATIENCE_MS} ms; there is: ${describe()}`));
    }, PATIENCE_MS);
    const subscription = event(settle);
    settle();
  });
}

/** Our problems of a document, once they satisfy a condition. */
export function problemsOf(
  uri: vscode.Uri,
  what: string,
  until: (problems: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const ours = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'savelog');
  return eventually(
    what,
    vscode.languages.onDidChangeDiagnostics,
    () => (until(ours()) ? ours() : undefined),
    () => ours().map(codeOf).join(', ') || 'no problem',
  );
}

/** The code of a problem, whether it has a link or not. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
