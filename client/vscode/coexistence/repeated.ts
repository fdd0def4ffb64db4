import type * as vscode from 'vscode';

/** What of a diagnostic is looked at. */
export type DiagnosticView = Pick<vscode.Diagnostic, 'range' | 'severity' | 'source' | 'code'>;

/** What the compiler says. Of handlers, and of what a run cannot simulate, nobody else speaks. */
const COMPILER_CODE = /^(syntax|type|soql|query)-/;

/**
 * The sources of Salesforce's diagnostics on Apex: none (the Java server), `apex-parser` and the like (the TypeScript
 * server), the metadata type (a failed deploy).
 * [S] https://github.com/forcedotcom/salesforcedx-vscode/issues/7915, forcedotcom/apex-language-support
 */
const COMPILER_SOURCE = /^(apex-.+|Apex(Class|Trigger))?$/;

/** `vscode.DiagnosticSeverity.Error`; this file takes types only from the editor. */
const ERROR = 0;

/** Whether a diagnostic is a compiler's error by Salesforce's extensions. */
export function isCompilerError({ severity, source = '' }: DiagnosticView): boolean {
  return severity === ERROR && COMPILER_SOURCE.test(source);
}

/**
 * Those of `ours` that nobody else says already: a compiler's problem is left out while one of `theirs` begins or ends
 * on its lines. Lines, not characters: the same mistake is marked at a word here and at a single place by a deploy.
 * @param endLine the line on which the next word behind a position stands: where `;` is missing, others blame that word
 */
export function unrepeated<T extends DiagnosticView>(
  ours: readonly T[],
  theirs: readonly DiagnosticView[],
  endLine: (end: vscode.Position) => number,
): T[] {
  const told = theirs.filter(isCompilerError).map(({ range }) => range);
  if (told.length === 0) {
    return [...ours];
  }
  return ours.filter((mine) => {
    const code = codeOf(mine);
    if (!COMPILER_CODE.test(code)) {
      return true;
    }
    const { start, end } = mine.range;
    const last = code.startsWith('syntax-missing-') ? endLine(end) : end.line;
    return !told.some((other) => other.start.line <= last && start.line <= other.end.line);
  });
}

function codeOf({ code }: DiagnosticView): string {
  return String(typeof code === 'object' ? code.value : code);
}
