import { type MetadataFileKind, metadataFileKind } from '../../engine/org/metadata/fileNames';
import { readManifest } from '../../engine/org/metadata/manifest';
import { orgMetadata } from '../../engine/org/metadata/orgMetadata';
import { PROJECT_FILE, readProjectFile } from '../../engine/org/metadata/projectFile';
import { type FileProblem, readXml, reportMetadata } from '../../engine/org/metadata/xml';
import type { Problem } from '../../engine/problems/problem';
import type { FileProvider } from '../../engine/run/contract';
import { fileNameOf } from './fileName';
import type { LintDocument } from './view';

/** The root elements of the metadata files that are read and have problems of their own. */
const ROOTS: ReadonlyMap<MetadataFileKind, string> = new Map([
  ['object', 'CustomObject'],
  ['field', 'CustomField'],
  ['recordType', 'RecordType'],
  ['fieldSet', 'FieldSet'],
  ['labels', 'CustomLabels'],
  ['label', 'CustomLabel'],
  ['md', 'CustomMetadata'],
  ['globalValueSet', 'GlobalValueSet'],
  ['standardValueSet', 'StandardValueSet'],
]);

/** Whether a path or URI is that of a metadata file that is read. */
export function isMetadataFile(file: string): boolean {
  return rootOf(file) !== undefined;
}

function rootOf(file: string): string | undefined {
  const kind = metadataFileKind(file);
  return kind && ROOTS.get(kind);
}

/**
 * Every problem of a project's metadata, by file; the whole of its metadata is read for it. Problems of one file come in
 * the order in which they were found, each once. Never throws.
 */
export function metadataProblems(files: FileProvider): ReadonlyMap<string, readonly Problem[]> {
  const { metadata, problems } = orgMetadata(files);
  for (const name of files.project?.()?.objects ?? []) {
    // What is declared on Activity is read with the two objects that have it.
    for (const object of name.toLowerCase() === 'activity' ? ['Task', 'Event'] : [name]) metadata.sobject(object);
    metadata.customMetadataRecords(name);
  }
  metadata.labels();
  return byFile(problems);
}

function byFile(problems: readonly FileProblem[]): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Map<string, Problem>>();
  for (const { file, problem } of problems) {
    const key = `${problem.code} ${problem.start} ${problem.message}`;
    found.set(file, (found.get(file) ?? new Map<string, Problem>()).set(key, problem));
  }
  return new Map([...found].map(([file, each]) => [file, [...each.values()]]));
}

/**
 * The problems of one metadata file: that it cannot be read, else what `ofProject` found in it when the project's
 * metadata was put together.
 */
export function metadataFileProblems(
  document: LintDocument,
  ofProject: (file: string) => readonly Problem[],
): readonly Problem[] {
  const root = rootOf(document.file);
  if (root === undefined) return [];
  const read = readXml(document, root);
  return 'problem' in read ? [read.problem] : ofProject(document.file);
}

/** What is wrong with an sfdx-project.json or a package.xml, by its path, in the order of its text. */
export function projectFileProblems(file: string, text: string): Problem[] {
  if (fileNameOf(file).toLowerCase() !== PROJECT_FILE) return [readManifest(text).problem ?? []].flat();
  return readProjectFile(text).faults.map(({ reason, range }) =>
    reportMetadata('metadata-project-file', range, [reason]),
  );
}
