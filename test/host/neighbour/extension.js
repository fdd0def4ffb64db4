const vscode = require('vscode');

/** What hovers of this extension say, and its outline. */
const HOVER = 'told by the neighbour';

/**
 * Gives a hover everywhere in Apex, an outline of one entry, and the errors that a test asks for: without a source, as Salesforce's server does.
 *
 * @param {vscode.ExtensionContext} context
 */
exports.activate = (context) => {
  const errors = vscode.languages.createDiagnosticCollection('apex');
  const hover = { provideHover: () => new vscode.Hover(HOVER) };
  const outline = {
    provideDocumentSymbols: () => {
      const start = new vscode.Range(0, 0, 0, 0);
      return [new vscode.DocumentSymbol(HOVER, '', vscode.SymbolKind.Class, start, start)];
    },
  };
  const selector = { language: 'apex' };
  context.subscriptions.push(
    errors,
    vscode.languages.registerHoverProvider(selector, hover),
    vscode.languages.registerDocumentSymbolProvider(selector, outline),
  );
  return {
    HOVER,
    /** Shows one error at each place of a document; none takes them back. */
    tell: (/** @type {vscode.Uri} */ uri, /** @type {vscode.Range[]} */ ranges) =>
      errors.set(
        uri,
        ranges.map((range) => new vscode.Diagnostic(range, 'Unexpected token', vscode.DiagnosticSeverity.Error)),
      ),
  };
};
