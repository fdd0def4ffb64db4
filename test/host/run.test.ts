import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { RunReport } from '../../engine/run/contract';
import { closeAll, open, replace } from './support/documents';
import { eventually } from './support/waiting';

/** Runs the handler on the active payload. Undefined when the command ended without a run. */
const run = () => vscode.commands.executeCommand<RunReport | undefined>('savelog.run');

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
const reportTab = () =>
  tabs().find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('savelog.report'));

describe('Run onSaveLog', () => {
  afterEach(closeAll);

  it('runs the handler on the payload, and gives what it returned, wrote and used', async () => {
    await open('one/payloads/ended.savelog.json');
    const report = await run();
    assert.equal(report?.outcome, 'returned', JSON.stringify(report));
    assert.equal(report.handler, 'SaveCallLog');
    // A Task's Id: its prefix, and 18 characters in all.
    assert.match(report.value ?? '', /^00T[a-zA-Z0-9]{15}$/);
    const [change, ...others] = report.changes;
    assert.deepEqual(others, []);
    assert.deepEqual([change?.sObject, change?.operation, change?.id], ['Task', 'insert', report.value]);
    const fields = Object.fromEntries(change!.fields.map(({ field, after }) => [field, after]));
    assert.equal(fields.Subject, 'Call with Ada Example');
    assert.equal(fields.CallDisposition, 'inbound');
    const dml = report.limits.find(({ name }) => /dml statements/i.test(name));
    assert.equal(dml?.used, 1);
  });

  it('shows the report beside the payload, which keeps the focus', async () => {
    const { document } = await open('one/payloads/ended.savelog.json');
    await run();
    const tab = await eventually('report', vscode.window.tabGroups.onDidChangeTabs, reportTab);
    assert.equal(tab.group.viewColumn, vscode.ViewColumn.Two);
    assert.match(tab.label, /SaveCallLog/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
  });

  it('runs the text that stands in the editor, saved or not', async () => {
    const editor = await open('one/payloads/ended.savelog.json');
    await replace(editor, 'Call with Ada Example', 'Never saved');
    const report = await run();
    assert.ok(editor.document.isDirty);
    const subject = report?.changes[0]?.fields.find(({ field }) => field === 'Subject');
    assert.equal(subject?.after, 'Never saved');
  });

  it('runs the class as it stands in the editor, saved or not', async () => {
    const handler = await open('one/force-app/main/default/classes/SaveCallLog.cls');
    await replace(handler, 'direction.toLowerCase()', 'direction.toUpperCase()');
    await open('one/payloads/ended.savelog.json');
    const report = await run();
    const disposition = report?.changes[0]?.fields.find(({ field }) => field === 'CallDisposition');
    assert.equal(disposition?.after, 'INBOUND');
  });

  it('tells the exception and the line of the handler that broke', async () => {
    const editor = await open('one/payloads/ended.savelog.json');
    await replace(editor, '"direction": "Inbound",', '');
    const report = await run();
    assert.equal(report?.outcome, 'threw', JSON.stringify(report));
    assert.equal(report.exception?.type, 'System.NullPointerException');
    assert.equal(report.exception.message, 'Attempt to de-reference a null object');
    const [frame] = report.exception.stack;
    assert.deepEqual([frame?.class, frame?.method], ['SaveCallLog', 'onSaveLog']);
    const { document } = await open('one/force-app/main/default/classes/SaveCallLog.cls');
    assert.equal(vscode.Uri.parse(frame!.file).fsPath, document.uri.fsPath);
    assert.match(document.lineAt(frame!.line - 1).text, /direction\.toLowerCase\(\)/);
  });

  it('stops what never ends, and the next run works', async () => {
    const settings = vscode.workspace.getConfiguration('savelog');
    await settings.update('limits.cpuMs', 200, vscode.ConfigurationTarget.Global);
    try {
      await open('looping/payloads/talking.savelog.json');
      const endless = await run();
      assert.equal(endless?.outcome, 'limit', JSON.stringify(endless));
      assert.equal(endless.exception?.type, 'System.LimitException');
      await open('looping/payloads/ended.savelog.json');
      assert.equal((await run())?.outcome, 'returned');
    } finally {
      await settings.update('limits.cpuMs', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('can be pressed ten times', async () => {
    await open('one/payloads/ended.savelog.json');
    const reports = await Promise.all(Array.from({ length: 10 }, run));
    assert.equal(reports.at(-1)?.outcome, 'returned');
    await eventually('report', vscode.window.tabGroups.onDidChangeTabs, reportTab);
    assert.equal(tabs().filter(({ input }) => input instanceof vscode.TabInputWebview).length, 1);
  });
});
