import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, open } from './support/documents';

/** The run lenses of a document, resolved. */
async function runLenses(uri: vscode.Uri): Promise<vscode.CodeLens[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 20);
  return lenses.filter(({ command }) => command?.command === 'savelog.run');
}

describe('code lenses', () => {
  afterEach(closeAll);

  it('stands on a payload, and runs that payload', async () => {
    const { document } = await open('one/payloads/ended.savelog.json');
    const [lens] = await runLenses(document.uri);
    assert.match(lens?.command?.title ?? '', /Run onSaveLog/);
    const report = await vscode.commands.executeCommand<{ handler: string }>(
      'savelog.run',
      ...lens!.command!.arguments!,
    );
    assert.equal(report.handler, 'SaveCallLog');
  });

  it('stands on the method of a handler', async () => {
    const { document } = await open('one/force-app/main/default/classes/SaveCallLog.cls');
    const [lens] = await runLenses(document.uri);
    assert.ok(lens);
    assert.match(document.lineAt(lens.range.start.line).text, /onSaveLog/);
  });
});
