import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, open, replace } from './support/documents';
import { codeOf, problemsOf } from './support/waiting';

const HANDLER = 'one/force-app/main/default/classes/SaveCallLog.cls';

describe('a handler class', () => {
  afterEach(closeAll);

  it('is checked as one types, and repaired by a quick fix', async () => {
    const editor = await open(HANDLER);
    const { document } = editor;
    await replace(editor, 'global with sharing class', 'public with sharing class');
    const isThere = (problems: readonly vscode.Diagnostic[]) =>
      problems.some((problem) => codeOf(problem) === 'handler-not-global');
    const problems = await problemsOf(document.uri, 'handler-not-global', isThere);
    const { range } = problems.find((problem) => codeOf(problem) === 'handler-not-global')!;

    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const [fix] = fixes.filter(({ edit }) => edit);
    assert.ok(fix?.edit, `no quick fix with an edit among: ${fixes.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /global with sharing class SaveCallLog/);
    await problemsOf(document.uri, 'end of handler-not-global', (now) => !isThere(now));
  });

  it('is told that null is not supported', async () => {
    const editor = await open(HANDLER);
    await replace(editor, "return '';", 'return null;');
    await problemsOf(editor.document.uri, 'handler-returns-null', (problems) =>
      problems.some((problem) => codeOf(problem) === 'handler-returns-null'),
    );
  });
});
