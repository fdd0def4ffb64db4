import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { RunReport } from '../../engine/run/contract';
import { closeAll, open } from './support/documents';

/**
 * Answers a quick pick that a command opens, until the command is done. The picker tells nobody that it is open, and
 * accepting without one does nothing.
 */
async function accepting<T>(command: Thenable<T>): Promise<T> {
  let done = false;
  const ended = Promise.resolve(command).finally(() => {
    done = true;
  });
  while (!done) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((resolve) => setImmediate(resolve));
  }
  return ended;
}

const run = () => vscode.commands.executeCommand<RunReport | undefined>('savelog.run');

describe('the handler to run', () => {
  afterEach(closeAll);

  it('is asked for once when there are several, and remembered', async () => {
    await open('several/payloads/ended.savelog.json');
    const chosen = await accepting(run());
    assert.equal(chosen?.handler, 'FirstHandler');
    // Nobody answers now: a second question would end the test by its time-out.
    assert.equal((await run())?.handler, 'FirstHandler');
  });

  it('is the one that the setting names', async () => {
    const settings = vscode.workspace.getConfiguration('savelog');
    await settings.update('defaultHandler', 'SecondHandler', vscode.ConfigurationTarget.Global);
    try {
      await open('several/payloads/ended.savelog.json');
      assert.equal((await run())?.handler, 'SecondHandler');
    } finally {
      await settings.update('defaultHandler', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
