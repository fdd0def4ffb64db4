import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, open, replace } from './support/documents';
import { codeOf, problemsOf } from './support/waiting';

const HANDLER = 'one/force-app/main/default/classes/SaveCallLog.cls';
/** What stands in for Salesforce's extension; see test/host/neighbour. */
const NEIGHBOUR = 'salesforce.salesforcedx-vscode-apex';

interface Neighbour {
  readonly HOVER: string;
  tell(uri: vscode.Uri, ranges: vscode.Range[]): void;
}

/** What all hovers at the method of the handler say. */
async function hoverTexts({ uri }: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) =>
    contents.map((content) => (typeof content === 'string' ? content : content.value)),
  );
}

// No extension becomes inactive again, so this file is the last: files run in the order of their names.
describe('Beside an extension of Salesforce', () => {
  let document: vscode.TextDocument;
  let neighbour: Neighbour;
  const inName = () => document.positionAt(document.getText().indexOf('onSaveLog') + 2);
  const isOurs = (text: string) => /String SaveCallLog\.onSaveLog/.test(text);

  before(async () => {
    const editor = await open(HANDLER);
    document = editor.document;
    await replace(editor, "return '';", 'return null');
    await problemsOf(document.uri, 'the missing semicolon', (problems) =>
      problems.some((problem) => codeOf(problem) === 'syntax-missing-semicolon'),
    );
  });

  after(async () => {
    await vscode.workspace.getConfiguration('savelog').update('apex.features', undefined, true);
    await closeAll();
  });

  it('that is not active, everything is ours', async () => {
    assert.equal(vscode.extensions.getExtension(NEIGHBOUR)?.isActive, false);
    assert.ok((await hoverTexts(document, inName())).some(isOurs));
  });

  it('that becomes active, hovers, outline and completion are theirs', async () => {
    const extension = vscode.extensions.getExtension<Neighbour>(NEIGHBOUR);
    assert.ok(extension);
    neighbour = await extension.activate();
    assert.deepEqual(await hoverTexts(document, inName()), [neighbour.HOVER]);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      [neighbour.HOVER],
    );
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      inName(),
    );
    // Words of the document are the editor's own, snippets the manifest's.
    const own = [vscode.CompletionItemKind.Text, vscode.CompletionItemKind.Snippet];
    const others = items.filter(({ kind }) => kind === undefined || !own.includes(kind));
    assert.deepEqual(others, []);
  });

  it('a mistake that they show is not shown twice, until they show it no more', async () => {
    const [missing] = vscode.languages
      .getDiagnostics(document.uri)
      .filter((problem) => codeOf(problem) === 'syntax-missing-semicolon');
    assert.ok(missing);
    neighbour.tell(document.uri, [missing.range]);
    await problemsOf(document.uri, 'silence on their range', (problems) =>
      problems.every((problem) => codeOf(problem) !== 'syntax-missing-semicolon'),
    );
    neighbour.tell(document.uri, []);
    await problemsOf(document.uri, 'our problem again', (problems) =>
      problems.some((problem) => codeOf(problem) === 'syntax-missing-semicolon'),
    );
  });

  it('the setting gives our hovers back', async () => {
    await vscode.workspace.getConfiguration('savelog').update('apex.features', 'on', true);
    const texts = await hoverTexts(document, inName());
    assert.ok(texts.some(isOurs), texts.join(' | '));
    assert.ok(texts.includes(neighbour.HOVER));
  });
});
