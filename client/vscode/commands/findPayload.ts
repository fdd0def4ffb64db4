import * as vscode from 'vscode';
import { LANGUAGES } from '../../../server/protocol';
import type { Context } from '../context';
import { say } from '../dialogs';
import { expandSnippet } from '../snippets/expand';
import { loadSnippets } from '../snippets/load';

/** Files a pick offers; a workspace with more is searched by typing a path. */
const MOST_FILES = 500;

/**
 * The payload for a run that starts from a handler: the one that was active last or is visible, else the only payload
 * file of the workspace, else the user picks. Undefined when there is none (which is said, with an offer to create
 * one) or the user dismissed the pick.
 */
export async function findPayload(context: Context): Promise<vscode.TextDocument | undefined> {
  const current = context.payloads.current();
  if (current) {
    return current;
  }
  const files = await vscode.workspace.findFiles('**/*.savelog.json', '**/node_modules/**', MOST_FILES);
  if (files.length === 0) {
    say('information', 'There is no payload to run the handler on: no open one, and no *.savelog.json file.', {
      'Create a Payload': () => createPayload(context),
    });
    return undefined;
  }
  const uri = files.length === 1 ? files[0] : await pickFile(files);
  return uri && vscode.workspace.openTextDocument(uri);
}

async function pickFile(files: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const items = files
    .map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const picked = await vscode.window.showQuickPick(items, { title: 'Payload to run the handler on' });
  return picked?.uri;
}

/** Opens a new, unsaved payload for the event that the user picks. */
async function createPayload(context: Context): Promise<void> {
  const snippets = await loadSnippets(context.extension.extensionUri, 'payload');
  const items = Object.values(snippets).map(({ description, body }) => ({ label: description, body }));
  const picked = await vscode.window.showQuickPick(items, { title: 'Event of the payload' });
  if (picked) {
    const document = await vscode.workspace.openTextDocument({
      language: LANGUAGES.payload,
      content: expandSnippet(picked.body),
    });
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
  }
}
