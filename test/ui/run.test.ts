import { describe, expect, it } from 'vitest';
import { useWorkbench } from './support/useWorkbench';

describe('Run onSaveLog', () => {
  const open = useWorkbench({ folder: 'test/fixtures/workspaces/host/one' });

  it('runs by the button in the title of the editor, and the report tells what was saved', async () => {
    const workbench = open();
    await workbench.openFile('ended.savelog.json');
    await workbench.titleButton('Run onSaveLog').click();
    const { report } = workbench;
    await report.getByRole('heading', { name: /^Returned 00T/ }).waitFor();
    const text = await report.locator('main').textContent();
    expect(text).toContain('Task');
    expect(text).toContain('Call with Ada Example');
    expect(text).toContain('CallDisposition');
  });

  it('runs by the code lens, and marks the line of the handler that broke', async () => {
    const workbench = open();
    await workbench.openFile('ended.savelog.json');
    // Under another key, the handler finds no direction.
    await workbench.replaceInEditor('direction', 'Direction');
    await workbench.clearHovers();
    await workbench.codeLens('Run onSaveLog').click();
    const { report } = workbench;
    await report.getByRole('heading', { name: 'Threw System.NullPointerException' }).waitFor();
    await report.getByText('Attempt to de-reference a null object').first().waitFor();

    // A frame of the stack opens the handler at its line, which is marked.
    await report.locator('.stack a').first().click();
    await workbench.tab('SaveCallLog.cls').waitFor();
    const line = await workbench.lineWithNote('Attempt to de-reference a null object');
    expect(line).toContain('direction.toLowerCase()');
  });

  it('is offered in the command palette', async () => {
    const workbench = open();
    await workbench.openFile('ended.savelog.json');
    await workbench.runCommand('SaveLog: Run onSaveLog');
    await workbench.report.getByRole('heading', { name: /^(Returned|Threw)/ }).waitFor();
  });
});
