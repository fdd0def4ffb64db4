import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, open, openText, replace } from './support/documents';
import { codeOf, problemsOf } from './support/waiting';

const hasCode = (code: string) => (problems: readonly vscode.Diagnostic[]) =>
  problems.some((problem) => codeOf(problem) === code);
const hasNoError = (problems: readonly vscode.Diagnostic[]) =>
  problems.every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error);

describe('a payload', () => {
  afterEach(closeAll);

  it('has its problems underlined, with code, severity and a link to a page that exists', async () => {
    const { document } = await open('one/payloads/misnamed.savelog.json');
    const problems = await problemsOf(document.uri, 'payload-event-name', hasCode('payload-event-name'));
    const problem = problems.find((candidate) => codeOf(candidate) === 'payload-event-name')!;
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.match(document.getText(problem.range), /interactionEnded/);
    assert.match(problem.message, /one of the seven events/);
    assert.ok(typeof problem.code === 'object');
    assert.ok(existsSync(problem.code.target.fsPath), `${problem.code.target} does not exist`);
  });

  it('is checked as one types', async () => {
    const editor = await open('one/payloads/ended.savelog.json');
    await replace(editor, '"interactionDisconnected"', '"interactionEnded"');
    await problemsOf(editor.document.uri, 'payload-event-name', hasCode('payload-event-name'));
    await replace(editor, '"interactionEnded"', '"interactionDisconnected"');
    await problemsOf(editor.document.uri, 'end of the error', hasNoError);
  });

  it('may be any JSON document with the three keys', async () => {
    const editor = await open('one/payloads/event.json');
    assert.equal(editor.document.languageId, 'json');
    await replace(editor, '"interactionDisconnected"', '"interactionEnded"');
    await problemsOf(editor.document.uri, 'payload-event-name', hasCode('payload-event-name'));
  });

  it('is not seen in other JSON documents', async () => {
    const { document: other } = await open('one/payloads/plain.json');
    // The verdict on a document that is opened later says that the server has seen this one.
    const { document } = await open('one/payloads/misnamed.savelog.json');
    await problemsOf(document.uri, 'payload-event-name', hasCode('payload-event-name'));
    await problemsOf(other.uri, 'silence', (problems) => problems.length === 0);
  });

  for (const [what, text] of [
    ['truncated', '{ "eventName": "interactionDisconnected", "interaction": {'],
    ['an array', '[]'],
    ['empty', ''],
  ] as const) {
    it(`has a problem when it is ${what}`, async () => {
      const { document } = await openText('savelog-payload', text);
      await problemsOf(document.uri, 'error', (problems) => !hasNoError(problems));
    });
  }
});
