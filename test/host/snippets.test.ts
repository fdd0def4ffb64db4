import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import apexSnippets from '../../snippets/apex.json';
import payloadSnippets from '../../snippets/payload.json';
import { closeAll, fileUri, openText } from './support/documents';
import { problemsOf } from './support/waiting';

/** Inserts a snippet of the extension, by its name, into an empty document. */
async function insert(document: vscode.TextDocument, name: string): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: document.languageId, name });
  assert.notEqual(document.getText(), '');
  return document;
}

/** A class file of a project that has no other. Its name becomes that of the class. */
async function emptyClass(): Promise<vscode.TextDocument> {
  const uri = fileUri('empty/force-app/main/default/classes/NewClass.cls');
  await vscode.workspace.fs.writeFile(uri, new Uint8Array());
  return vscode.workspace.openTextDocument(uri);
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
      const { document: empty } = await openText('savelog-payload', '');
      const document = await insert(empty, name);
      assert.equal(JSON.parse(document.getText()).eventName, name);
      await expectNoError(document);
    });
  }

  for (const name of Object.keys(apexSnippets)) {
    it(`Apex ${name}: without an error when inserted`, async () => {
      await expectNoError(await insert(await emptyClass(), name));
    });
  }
});
