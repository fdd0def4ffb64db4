import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workbench } from './support/workbench';

describe('a workspace that is not trusted', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ folder: 'test/fixtures/workspaces/host/one', workspaceTrust: true });
    await workbench.page.getByRole('button', { name: /^No, / }).click();
    await workbench.explorer.waitFor();
  });
  afterAll(() => workbench?.close());

  it('is checked', async () => {
    await workbench.openFile('misnamed.savelog.json');
    await workbench.editor.locator('.squiggly-error').first().waitFor();
  });

  it('is not run, and says why', async () => {
    await workbench.runCommand('SaveLog: Run onSaveLog');
    const message = workbench.notifications.first();
    await message.waitFor();
    expect(await message.textContent()).toMatch(/trust/i);
    expect(await workbench.page.locator('iframe.webview').count()).toBe(0);
  });
});
