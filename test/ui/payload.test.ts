import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workbench } from './support/workbench';

describe('a payload in the editor', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ folder: 'test/fixtures/workspaces/host/one' });
  });
  afterAll(() => workbench?.close());

  it('underlines an error as it is typed, and says what to do', async () => {
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
    await workbench.openFile('ended.savelog.json');
    await workbench.goTo(2, 41);
    await workbench.page.keyboard.press('Backspace');
    await workbench.editor.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  });

  it('takes a snippet from the suggestions', async () => {
    await workbench.newFile('SaveLog Payload');
    await workbench.page.keyboard.type('savelog-openCall');
    await workbench.suggestion('savelog-openCallLog').click();
    await workbench.line('"eventName": "openCallLog"').waitFor();
    expect(await workbench.editor.locator('.squiggly-error').count()).toBe(0);
  });

  it('asks nothing of the network', () => {
    expect(workbench.externalRequests).toEqual([]);
  });
});
