import { describe, expect, it } from 'vitest';
import { useWorkbench } from './support/useWorkbench';

describe('a workspace without a handler', () => {
  const open = useWorkbench({ folder: 'test/fixtures/workspaces/none' });

  it('says so, and offers to create one, which then runs', async () => {
    const workbench = open();
    await workbench.openFile('ended.savelog.json');
    await workbench.titleButton('Run onSaveLog').click();
    const message = workbench.notifications.filter({ hasText: 'purecloud.CTIExtension.SaveLog' });
    await message.waitFor();
    await message.getByRole('button', { name: 'Create a Handler' }).click();
    await workbench.quickInput.waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.line('implements purecloud.CTIExtension.SaveLog').waitFor();
    expect(await workbench.editor.locator('.squiggly-error').count()).toBe(0);

    await workbench.openFile('ended.savelog.json');
    await workbench.titleButton('Run onSaveLog').click();
    await workbench.report.getByRole('heading', { name: /^Returned 00T/ }).waitFor();
  });
});
