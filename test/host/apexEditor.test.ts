import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, open, replace } from './support/documents';
import { problemsOf } from './support/waiting';

const HANDLER = 'one/force-app/main/default/classes/SaveCallLog.cls';

/** The place behind the first occurrence of a text. */
function behind(document: vscode.TextDocument, text: string): vscode.Position {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `${document.uri} does not hold ${text}`);
  return document.positionAt(start + text.length);
}

describe('Apex in a handler', () => {
  afterEach(closeAll);

  it('is completed behind a dot as one types', async () => {
    const editor = await open(HANDLER);
    const { document } = editor;
    await replace(editor, 'upsert log;', 'upsert log; log.');
    // A verdict on the half-typed statement says that the server is there and has the text.
    await problemsOf(document.uri, 'problem of the half-typed statement', (problems) => problems.length > 0);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      behind(document, 'upsert log; log.'),
      '.',
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('Subject'), `no Subject among ${labels.length} items`);
    assert.ok(labels.includes('WhoId'), `no WhoId among ${labels.length} items`);
  });

  it('is explained by hovers', async () => {
    const editor = await open(HANDLER);
    const { document } = editor;
    await replace(editor, "return '';", 'return null;');
    await problemsOf(document.uri, 'verdict', (problems) => problems.length > 0);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      behind(document, 'String onSave'),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    assert.match(text, /String SaveCallLog\.onSaveLog\(String \w+\)/);
  });
});
