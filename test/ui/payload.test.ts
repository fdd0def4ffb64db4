import { describe, expect, it } from 'vitest';
import { useWorkbench } from './support/useWorkbench';

describe('a payload in the editor', () => {
  const open = useWorkbench({ folder: 'test/fixtures/workspaces/host/one' });

  it('underlines an error as it is typed, and says what to do', async () => {
    const workbench = open();
    await workbench.openFile('ended.savelog.json');
    // Behind `"eventName": "interactionDisconnected`
    await workbench.goTo(2, 40);
    await workbench.page.keyboard.type('X');
    await workbench.editor.locator('.squiggly-error').first().waitFor();
    await workbench.page.keyboard.press('Control+Shift+M');
    const problem = workbench.problems.filter({ hasText: 'interactionDisconnectedX' }).first();
    await problem.waitFor();
    const text = await problem.textContent();
    expect(text).toContain('Did you mean "interactionDisconnected"');
    expect(text).toContain('payload-event-name');
  });

  it('takes the error away when it is repaired', async () => {
    const workbench = open();
    await workbench.openFile('ended.savelog.json');
    await workbench.goTo(2, 41);
    await workbench.page.keyboard.press('Backspace');
    await workbench.noErrors();
  });

  it('takes a snippet from the suggestions', async () => {
    const workbench = open();
    await workbench.newFile('SaveLog Payload');
    await workbench.page.keyboard.type('savelog-openCall');
    await workbench.suggestion('savelog-openCallLog').click();
    await workbench.line('"eventName": "openCallLog"').waitFor();
    // What was typed before the snippet was an error.
    await workbench.noErrors();
  });

  it('asks nothing of the network', () => {
    expect(open().externalRequests).toEqual([]);
  });
});
