import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { TOKEN_TYPES } from '../language/apex/semanticTokens';

/** What the server can do, as it answers `initialize`. */
export const INITIALIZE_RESULT: InitializeResult = {
  serverInfo: { name: 'SaveLog' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    codeLensProvider: { resolveProvider: false },
    completionProvider: { triggerCharacters: ['"', ':', ' ', '.'] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    signatureHelpProvider: { triggerCharacters: ['(', ','] },
    documentSymbolProvider: true,
    semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }, full: true, range: false },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        didCreate: { filters: [{ scheme: 'file', pattern: { glob: '**', matches: 'folder' } }] },
        didRename: { filters: [{ scheme: 'file', pattern: { glob: '**', matches: 'folder' } }] },
        didDelete: { filters: [{ scheme: 'file', pattern: { glob: '**', matches: 'folder' } }] },
      },
    },
  },
};

/** Files whose changes on the disk the server wants to hear of. */
export const WATCHED_GLOBS: readonly string[] = [
  '**/*.cls',
  '**/*.trigger',
  '**/*.{cls,trigger}-meta.xml',
  '**/objects/**/*.{object,field,recordType,fieldSet}-meta.xml',
  '**/objects/*.object',
  '**/labels/CustomLabels.labels',
  '**/customMetadata/*.md',
  '**/globalValueSets/*.globalValueSet',
  '**/standardValueSets/*.standardValueSet',
  '**/*.{md,labels,label,globalValueSet,standardValueSet}-meta.xml',
  '**/.sfdx/tools/soqlMetadata/**/*.json',
  '**/staticresources/*',
  '**/{sfdx-project.json,package.xml}',
];
