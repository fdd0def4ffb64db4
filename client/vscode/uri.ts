import * as vscode from 'vscode';

/** Reads a `file` of a report: a URI as the server writes it, or else a path. Undefined when it is neither. */
export function toUri(file: string): vscode.Uri | undefined {
  try {
    // A single letter before the colon is a Windows drive.
    return /^[a-z][a-z0-9+.-]+:/i.test(file) ? vscode.Uri.parse(file, true) : vscode.Uri.file(file);
  } catch {
    return undefined;
  }
}
