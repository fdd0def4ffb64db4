import { describe, expect, it } from 'vitest';
import { useWorkbench } from './support/useWorkbench';

describe('a workspace that is not trusted', () => {
  const open = useWorkbench({ folder: 'test/fixtures/workspaces/host/one', workspaceTrust: true });

  it('is checked', async () => {
    const workbench = open();
    await workbench.openFile('misnamed.savelog.json');
    await workbench.editor.locator('.squiggly-error').first().waitFor();
  });

  it('is not run, and says why', async () => {
    const workbench = open();
    await workbench.runCommand('SaveLog: Run onSaveLog');
    const message = workbench.notifications.first();
    await message.waitFor();
    expect(await message.textContent()).toMatch(/trust/i);
    expect(await workbench.page.locator('iframe.webview').count()).toBe(0);
  });
});
