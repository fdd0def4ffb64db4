import {
  type CodeAction,
  CodeActionKind,
  type CodeLens,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Range,
  SemanticTokensBuilder,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem, TextRange } from '../../engine/problems/problem';
import type { RunLens } from '../language/apex/codeLenses';
import { type SemanticToken, TOKEN_TYPES } from '../language/apex/semanticTokens';
import type { ApexSymbol } from '../language/apex/symbols';
import type { Edit, Fix } from '../language/fix';
import { RUN_COMMAND, type RunCommandArguments, SOURCE } from '../protocol';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

/** Offsets into a document as lines and characters. */
export function toRange({ start, end }: TextRange, document: TextDocument): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A problem as a diagnostic; `docsUri` is the folder that holds `problems/<code>.md`, if the client gave one. */
export function toDiagnostic(problem: Problem, document: TextDocument, docsUri: string | undefined): Diagnostic {
  return {
    range: toRange(problem, document),
    severity: SEVERITIES[problem.severity],
    source: SOURCE,
    code: problem.code,
    ...(docsUri === undefined ? {} : { codeDescription: { href: `${docsUri}/problems/${problem.code}.md` } }),
    message: problem.message,
    ...(problem.data ? { data: problem.data } : {}),
  };
}

/** The problem that a diagnostic came from; undefined for another tool's. */
export function toProblem(diagnostic: Diagnostic, document: TextDocument): Problem | undefined {
  if (diagnostic.source !== SOURCE || typeof diagnostic.code !== 'string') return undefined;
  const severity = (['error', 'warning', 'information'] as const).find(
    (each) => SEVERITIES[each] === diagnostic.severity,
  );
  return {
    code: diagnostic.code,
    severity: severity ?? 'information',
    // Diagnostics of newer clients may have Markdown as message; ours never do.
    message: String(diagnostic.message),
    start: document.offsetAt(diagnostic.range.start),
    end: document.offsetAt(diagnostic.range.end),
    ...(typeof diagnostic.data === 'object' && diagnostic.data !== null ? { data: diagnostic.data } : {}),
  };
}

/**
 * A repair as a quick fix of one diagnostic. `versioned` tells whether the client takes edits of a version; `uriOf` gives
 * the URI by which it knows a path.
 */
export function toCodeAction(
  { title, edits, elsewhere = [], isDoubtful = false }: Fix,
  diagnostic: Diagnostic,
  document: TextDocument,
  versioned: boolean,
  uriOf: (path: string) => string,
): CodeAction {
  const changes = elsewhere.map(({ file, text, edits }) => {
    const other = TextDocument.create(uriOf(file), '', 0, text);
    return { textDocument: { uri: other.uri, version: null }, edits: toTextEdits(edits, other) };
  });
  const { uri, version } = document;
  const all = [
    ...(edits.length > 0 ? [{ textDocument: { uri, version }, edits: toTextEdits(edits, document) }] : []),
    ...changes,
  ];
  const edit: WorkspaceEdit = versioned
    ? { documentChanges: all }
    : { changes: Object.fromEntries(all.map((change) => [change.textDocument.uri, change.edits])) };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isDoubtful ? {} : { isPreferred: true }),
    edit,
  };
}

function toTextEdits(edits: readonly Edit[], document: TextDocument): TextEdit[] {
  return edits.map((edit) => ({ range: toRange(edit, document), newText: edit.newText }));
}

export function toDocumentSymbol(symbol: ApexSymbol, document: TextDocument): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: SymbolKind[symbol.kind],
    range: toRange(symbol.range, document),
    selectionRange: toRange(symbol.selection, document),
    children: symbol.children.map((child) => toDocumentSymbol(child, document)),
  };
}

export function toCodeLens({ range, title, handler }: RunLens, document: TextDocument): CodeLens {
  const { uri } = document;
  const argument: RunCommandArguments = handler === undefined ? { uri } : { handler: { name: handler, uri } };
  return { range: toRange(range, document), command: { title, command: RUN_COMMAND, arguments: [argument] } };
}

/** Tokens in LSP's relative form; one that spans lines is sent as one for each line, which every client takes. */
export function toSemanticTokens(tokens: readonly SemanticToken[], document: TextDocument): { data: number[] } {
  const builder = new SemanticTokensBuilder();
  for (const token of tokens) {
    const { start, end } = toRange(token, document);
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : lineLength(document, line);
      if (to > from) builder.push(line, from, to - from, TOKEN_TYPES.indexOf(token.type), 0);
    }
  }
  return builder.build();
}

function lineLength(document: TextDocument, line: number): number {
  const start = document.offsetAt({ line, character: 0 });
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return document.positionAt(start + text.replace(/[\r\n]+$/, '').length).character;
}
