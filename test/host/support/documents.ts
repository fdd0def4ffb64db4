import * as vscode from 'vscode';

/** The extension under test. */
export const EXTENSION_ID = 'savelog.savelog';

/** The URI of a file of the workspace. */
export function fileUri(file: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the suite needs its workspace');
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Opens a file of the workspace in an editor. */
export async function open(file: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(file)), vscode.ViewColumn.One);
}

/** Opens a text that no file has. */
export async function openText(language: string, content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
}

/** Replaces the first occurrence of a text in an editor, without saving. */
export async function replace(editor: vscode.TextEditor, text: string, by: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`${document.uri} does not hold ${text}`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
  const edited = await editor.edit((builder) => builder.replace(range, by));
  if (!edited) throw new Error(`${document.uri} could not be edited`);
}

/** Closes every editor and takes back what was not saved: the files stay as they are. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
