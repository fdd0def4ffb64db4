import * as vscode from 'vscode';
import type apex from '../../../snippets/apex.json';
import type payload from '../../../snippets/payload.json';

interface SnippetFiles {
  readonly apex: typeof apex;
  readonly payload: typeof payload;
}

/** Reads a file of snippets, `snippets/<name>.json`, which the extension ships for the editor anyway. Rejects when it cannot be read. */
export async function loadSnippets<N extends keyof SnippetFiles>(
  extensionUri: vscode.Uri,
  name: N,
): Promise<SnippetFiles[N]> {
  const file = vscode.Uri.joinPath(extensionUri, 'snippets', `${name}.json`);
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}
