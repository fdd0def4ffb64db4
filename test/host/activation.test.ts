import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, EXTENSION_ID, open } from './support/documents';
import { problemsOf } from './support/waiting';

// The first file of the suite, by its name: later ones find the extension active.
describe('activation', () => {
  const extension = vscode.extensions.getExtension(EXTENSION_ID);

  after(closeAll);

  it('leaves a workspace alone whose open documents are not ours', async () => {
    await open('notes.txt');
    assert.equal(extension?.isActive, false);
  });

  it('comes with a payload, with its problems', async () => {
    const { document } = await open('one/payloads/misnamed.savelog.json');
    assert.equal(document.languageId, 'savelog-payload');
    await problemsOf(document.uri, 'problem', (problems) => problems.length > 0);
    assert.equal(extension?.isActive, true);
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
