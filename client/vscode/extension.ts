import * as vscode from 'vscode';
import { registerCommands } from './commands/table';
import { Context } from './context';
import { kindOf, mayMakeOurs, needsServer } from './documents';
import { setting } from './settings';

let context: Context | undefined;

/**
 * Stage one of the activation: registers the commands and looks at documents. The language client and server (stage
 * two) start with the first document of ours or the first command that needs them.
 */
export function activate(extension: vscode.ExtensionContext): void {
  context = new Context(extension);
  registerCommands(context);
  watch(context);
}

/** Shuts the language server down. */
export async function deactivate(): Promise<void> {
  await context?.dispose();
  context = undefined;
}

/** Starts stage two when a document of ours is open, is opened, or becomes one; stops looking then. */
function watch(context: Context): void {
  const look = (document: vscode.TextDocument): void => {
    if (!context.session && needsServer(kindOf(document), setting('savelog.apex.check', document.uri))) {
      // Whoever runs a command is told of a failure; a document that merely opened is no reason for a message.
      context.start().catch((error) => context.log.error(error instanceof Error ? error : String(error)));
    }
  };
  context.extension.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidSaveTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ text }) => mayMakeOurs(document.languageId, text))) {
        look(document);
        context.payloads.refresh();
      }
    }),
  );
  vscode.workspace.textDocuments.forEach(look);
}
