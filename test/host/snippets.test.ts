import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import apexSnippets from '../../snippets/apex.json';
import payloadSnippets from '../../snippets/payload.json';
import { closeAll, openText } from './support/documents';
import { problemsOf } from './support/waiting';

/** Inserts a snippet of the extension, by its name, into a new document. */
async function insert(language: string, name: string): Promise<vscode.TextDocument> {
  const { document } = await openText(language, '');
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: language, name });
  assert.notEqual(document.getText(), '');
  return document;
}

const settings = () => vscode.workspace.getConfiguration('savelog');
const isError = ({ severity }: vscode.Diagnostic) => severity === vscode.DiagnosticSeverity.Error;

/**
 * Waits for the verdict on a document and expects no error in it. Silence alone could mean that nobody has looked yet,
 * so an error is typed first and taken back.
 */
async function expectNoError(document: vscode.TextDocument): Promise<void> {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((builder) => builder.insert(end, '}'));
  console.log(document.getText(), document.languageId, document.uri.toString()); setTimeout(() => console.log(vscode.languages.getDiagnostics(document.uri)), 5000);
  await problemsOf(document.uri, 'verdict', (problems) => problems.some(isError));
  await editor.edit((builder) => builder.delete(new vscode.Range(end, end.translate(0, 1))));
  await problemsOf(document.uri, 'verdict without an error', (problems) => !problems.some(isError));
}

describe('snippets', () => {
  before(() => settings().update('apex.check', 'all', vscode.ConfigurationTarget.Global));
  after(() => settings().update('apex.check', undefined, vscode.ConfigurationTarget.Global));
  afterEach(closeAll);

  for (const name of Object.keys(payloadSnippets)) {
    it(`payload of ${name}: valid when inserted`, async () => {
      const document = await insert('savelog-payload', name);
      assert.equal(JSON.parse(document.getText()).eventName, name);
      await expectNoError(document);
    });
  }

  for (const name of Object.keys(apexSnippets)) {
    it(`Apex ${name}: without an error when inserted`, async () => {
      await expectNoError(await insert('apex', name));
    });
  }
});
