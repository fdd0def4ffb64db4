import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, EXTENSION_ID, open } from './support/documents';
import { problemsOf } from './support/waiting';

/** Processes that this extension host has started, as their command lines. Node has no documented way to list them. */
function children(): string[] {
  const { _getActiveHandles } = process as unknown as { _getActiveHandles(): { spawnargs?: string[] }[] };
  return _getActiveHandles.call(process).flatMap(({ spawnargs }) => (spawnargs ? [spawnargs.join(' ')] : []));
}

const serverRuns = () => children().some((commandLine) => /dist[\\/]server\.js/.test(commandLine));

// The first file of the suite, by its name: in later ones the server runs.
describe('activation', () => {
  const extension = vscode.extensions.getExtension(EXTENSION_ID);

  after(closeAll);

  it('starts no server while no open document is ours, JSON documents included', async () => {
    await open('notes.txt');
    const { document } = await open('one/payloads/plain.json');
    await extension?.activate();
    // An answer about the document: all that its opening has set off is under way by then.
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    assert.equal(serverRuns(), false);
  });

  it('starts the server with a payload, and shows its problems', async () => {
    const { document } = await open('one/payloads/misnamed.savelog.json');
    assert.equal(document.languageId, 'savelog-payload');
    await problemsOf(document.uri, 'problem', (problems) => problems.length > 0);
    assert.equal(serverRuns(), true);
  });

  it('offers every command of the manifest', async () => {
    const declared: { command: string }[] = extension?.packageJSON.contributes.commands;
    const known = await vscode.commands.getCommands(true);
    assert.ok(declared.length > 0);
    assert.deepEqual(
      declared.filter(({ command }) => !known.includes(command)),
      [],
    );
  });
});
