import * as vscode from 'vscode';
import type { HandlerRef } from '../../../server/protocol';
import type { Context } from '../context';
import { say } from '../dialogs';
import type { Session } from '../session';
import { setting } from '../settings';
import { rememberedHandler, rememberHandler } from './remembered';
import { selectHandler } from './select';

/**
 * The handler to run on a document's behalf: by setting, by memory, or by asking; a pick is remembered for the
 * workspace folder. `none` when there is none; undefined when the user dismissed the pick, or was told that the
 * setting is wrong. `ask` asks even where the choice is remembered.
 */
export async function chooseHandler(
  context: Context,
  session: Session,
  document: vscode.Uri | undefined,
  ask = false,
): Promise<HandlerRef | 'none' | undefined> {
  const handlers = await session.handlers(document ? { uri: document.toString() } : {});
  const folder = folderOf(document);
  const remembered = rememberedHandler(context.extension.workspaceState, folder);
  const result = selectHandler({ handlers, setting: setting('savelog.defaultHandler', document), remembered }, ask);
  switch (result.kind) {
    case 'use':
      return result.handler;
    case 'pick':
      return pickHandler(context, result.handlers, document);
    case 'none':
      return 'none';
    case 'missing':
      say('warning', `The setting savelog.defaultHandler names ${result.name}, which is no SaveLog handler here.`, {
        'Open Setting': () => vscode.commands.executeCommand('workbench.action.openSettings', 'savelog.defaultHandler'),
        'Choose Another': () => vscode.commands.executeCommand('savelog.chooseHandler'),
      });
      return undefined;
  }
}

/** Lets the user pick one of several handlers, first the one it lists first, and remembers it; undefined when dismissed. */
export async function pickHandler(
  context: Context,
  handlers: readonly HandlerRef[],
  document: vscode.Uri | undefined,
): Promise<HandlerRef | undefined> {
  const items = handlers.map((handler) => ({
    label: handler.name,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(handler.uri)),
    handler,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'SaveLog handler to run',
    placeHolder: 'The choice is remembered for this workspace folder',
    matchOnDescription: true,
  });
  if (picked) {
    await rememberHandler(context.extension.workspaceState, folderOf(document), picked.handler.uri);
  }
  return picked?.handler;
}

/** Says that there is nothing to run, and offers to make something. */
export function sayNoHandler(sentence = 'No Apex class here implements purecloud.CTIExtension.SaveLog.'): void {
  say('information', sentence, {
    'Create a Handler': () => vscode.commands.executeCommand('savelog.createHandler'),
  });
}

/** The workspace folder a choice is remembered for: the document's, else the first; empty outside of any. */
function folderOf(document: vscode.Uri | undefined): string {
  const folder = document && vscode.workspace.getWorkspaceFolder(document);
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri.toString() ?? '';
}
