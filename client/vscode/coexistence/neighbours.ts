import * as vscode from 'vscode';
import { LANGUAGES } from '../../../server/protocol';
import { setting } from '../settings';

/**
 * The extensions whose language servers answer for Apex: that of the Salesforce Extension Pack, and Salesforce's newer
 * one in TypeScript. The pack's other extensions (core, debuggers, tests, OpenAPI) give no language features for Apex.
 * [S] the manifests in forcedotcom/salesforcedx-vscode and forcedotcom/apex-language-support
 */
export const APEX_LANGUAGE_EXTENSIONS = [
  'salesforce.salesforcedx-vscode-apex',
  'salesforce.apex-language-server-extension',
] as const;

/** Whether a document is one that those extensions answer for. */
export function isApex({ languageId }: Pick<vscode.TextDocument, 'languageId'>): boolean {
  return languageId === LANGUAGES.apex || languageId === LANGUAGES.anonymous;
}

/**
 * Whether hovers, completion and the like on a document are another's to give, or unwanted. Asked at every request,
 * since an extension may become active at any time and no event tells.
 */
export function givesWay(document: vscode.TextDocument): boolean {
  if (!isApex(document)) {
    return false;
  }
  const features = setting('savelog.apex.features', document.uri);
  return features === 'off' || (features === 'auto' && APEX_LANGUAGE_EXTENSIONS.some(isActive));
}

function isActive(id: string): boolean {
  return vscode.extensions.getExtension(id)?.isActive === true;
}
