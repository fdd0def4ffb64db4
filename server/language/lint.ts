import { isManifest, MANIFEST_FILE } from '../../engine/org/metadata/manifest';
import { PROJECT_FILE } from '../../engine/org/metadata/projectFile';
import type { Problem } from '../../engine/problems/problem';
import type { ApexSource } from '../../engine/run/contract';
import { apexProblems } from './apex/check';
import { type ApexKind, parsedClass } from './apex/parsed';
import { fileNameOf } from './fileName';
import { checkHandler } from './handler/check';
import { explains } from './handler/explains';
import { mayNameExtensionPoint } from './handler/extensionPoints';
import { isMetadataFile, metadataFileProblems, projectFileProblems } from './metadataProblems';
import { checkPayload } from './payload/check';
import { looksLikePayload } from './payload/recognize';
import type { LintDocument, WorkspaceView } from './view';

/**
 * What a document is to us: a payload · a payload in a JSON file that the editor's own JSON support checks too · an
 * Apex class · a trigger · statements for "Execute Anonymous" · a metadata file · the file that makes a folder a project ·
 * nothing of ours.
 */
export type DocumentKind = 'payload' | 'jsonPayload' | ApexKind | 'metadata' | 'project' | 'none';

/** Whether a document holds Apex that the compiler checks. */
export function isApexKind(kind: DocumentKind): kind is ApexKind {
  return kind === 'class' || kind === 'trigger' || kind === 'anonymous';
}

/**
 * The kind of a document by its file's name and, where this leaves it open, by its text. `language` is the editor's
 * language id; without one (on the command line) every JSON file that looks like a payload is wholly ours.
 */
export function documentKind(file: string, text: string, language?: string): DocumentKind {
  const name = fileNameOf(file).toLowerCase();
  if (language === 'savelog-payload' || name.endsWith('.savelog.json')) return 'payload';
  if (name.endsWith('.cls')) return 'class';
  if (name.endsWith('.trigger')) return 'trigger';
  if (name.endsWith('.apex')) return 'anonymous';
  if (name === PROJECT_FILE || (name === MANIFEST_FILE && isManifest(text))) return 'project';
  if (isMetadataFile(file)) return 'metadata';
  if (language === 'json' || language === 'jsonc') return looksLikePayload(text) ? 'jsonPayload' : 'none';
  // A document that has no file yet: its class may have no name yet either.
  if (language === 'apex') return mayNameExtensionPoint(text) ? 'class' : 'none';
  return name.endsWith('.json') && looksLikePayload(text) ? 'payload' : 'none';
}

/** Every problem of a file, by what its name and text say it is; none for a file that is not ours. Never throws. */
export function lintFile(file: string, text: string, view: WorkspaceView): Problem[] {
  return lintAs(documentKind(file, text), { file, text }, view);
}

/** Every problem of a document of a known kind, in the order of its text. */
export function lintAs(kind: DocumentKind, document: LintDocument, view: WorkspaceView): Problem[] {
  switch (kind) {
    case 'payload':
      return checkPayload(document.text, { metadata: view.metadata });
    case 'jsonPayload':
      return checkPayload(document.text, { metadata: view.metadata, syntax: false });
    case 'class':
      return view.isChecked(document.file) ? sorted(classProblems(document, view)) : [];
    case 'trigger':
    case 'anonymous':
      return view.isChecked(document.file) ? apexProblems(kind, sourceOf(document, view), view) : [];
    case 'metadata':
      return sorted(metadataFileProblems(document, (file) => view.metadataProblems(file)));
    case 'project':
      return projectFileProblems(document.file, document.text);
    case 'none':
      return [];
  }
}

/** A trigger as the project knows it, under its own API version; a document that the project has no file of as it is. */
function sourceOf({ file, text }: LintDocument, view: WorkspaceView): ApexSource {
  const known = view.triggers.find((trigger) => trigger.file === file);
  return { file, text, apiVersion: known?.apiVersion };
}

function classProblems(document: LintDocument, view: WorkspaceView): Problem[] {
  const className = fileNameOf(document.file).replace(/\.cls$/i, '');
  const known = view.files.apexClass(className.toLowerCase());
  const source: ApexSource = known?.file === document.file ? known : { ...document, apiVersion: undefined };
  const apex = apexProblems('class', { ...source, text: document.text }, view);
  const handler = checkHandler(document, view);
  const { tree } = parsedClass(document.text);
  const isBroken = apex.some(({ code, severity }) => code.startsWith('syntax-') && severity === 'error');
  return [
    ...apex.filter((problem) => !handler.some((other) => explains(other, problem, tree))),
    ...handler.filter(({ code }) => !isBroken || !NEEDS_WHOLE_TREE.has(code)),
  ];
}

/** Rules that would blame what the parser could not read. */
const NEEDS_WHOLE_TREE: ReadonlySet<string> = new Set([
  'handler-method-missing',
  'handler-method-name',
  'handler-may-return-null',
  'handler-unguarded',
]);

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.start - b.start || a.end - b.end);
}
