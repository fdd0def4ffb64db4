import type { FileProvider, MetadataSource } from '../../run/contract';
import { customObject } from './customObject';
import { type FieldFile, readFieldFile } from './fieldFile';
import type { OrgMetadata, RecordTypeInfo, SObjectInfo } from './model';
import { readRecordTypeFile } from './recordTypeFile';
import { standardObjects } from './standard/objects';
import { recordTypeField } from './standard/shared';
import { type FileProblem, readXml, reportMetadata, XmlElement } from './xml';

/**
 * The org's sObjects: the shipped standard ones, each with the project's own fields, record types and overrides, and
 * the project's custom objects. An object's files are read when it is first asked for; `problems` grows with that.
 * A broken file is left out and named, the rest of its object is still there. Never throws.
 */
export function orgMetadata(files: FileProvider): { metadata: OrgMetadata; problems: readonly FileProblem[] } {
  const problems: FileProblem[] = [];
  const known = new Map<string, SObjectInfo | undefined>();
  const sobject = (name: string): SObjectInfo | undefined => {
    const lower = name.toLowerCase();
    if (!known.has(lower)) known.set(lower, readObject(lower, files, problems));
    return known.get(lower);
  };
  return { metadata: { sobject }, problems };
}

/** Where the files of an object stand besides its own folder. Custom fields of Task and Event live on Activity. [D] */
const sharedFolders: ReadonlyMap<string, string> = new Map([
  ['task', 'activity'],
  ['event', 'activity'],
]);

function readObject(lowerName: string, files: FileProvider, problems: FileProblem[]): SObjectInfo | undefined {
  const standard = standardObjects.get(lowerName);
  const isCustom = /__(?:c|mdt)$/.test(lowerName);
  if (!standard && !isCustom) return undefined;
  const own = files.objectMetadata(lowerName);
  const shared = sharedFolders.get(lowerName);
  const sources = shared === undefined ? own : [...files.objectMetadata(shared), ...own];
  if (sources.length === 0) return standard;
  const definition = readDefinition(own, problems);
  const fieldFiles = sources.filter((source) => isA(source, 'field')).map(readFieldFile);
  problems.push(...fieldFiles.flatMap((file) => file.problems));
  const recordTypes = readRecordTypes(own, standard?.name ?? lowerName, problems);
  const base =
    standard ??
    customObject(declaredName(own, lowerName), definition, {
      hasMaster: fieldFiles.some((file) => file.masterDetail),
      hasRecordTypes: recordTypes.length > 0,
    });
  return merge(base, definition, fieldFiles, recordTypes, problems);
}

function merge(
  base: SObjectInfo,
  definition: XmlElement | undefined,
  fieldFiles: readonly FieldFile[],
  recordTypes: readonly RecordTypeInfo[],
  problems: FileProblem[],
): SObjectInfo {
  const fields = new Map(base.fields.map((field) => [field.name.toLowerCase(), field]));
  for (const file of fieldFiles) {
    for (const field of file.fields) fields.set(field.name.toLowerCase(), field);
    if (file.name === '' || file.name.includes('__')) continue;
    const overridden = fields.get(file.name.toLowerCase());
    if (overridden) fields.set(file.name.toLowerCase(), { ...overridden, ...file.override });
    else problems.push(unknownField(base.name, file));
  }
  if (recordTypes.length > 0 && !fields.has('recordtypeid')) fields.set('recordtypeid', recordTypeField);
  return {
    ...base,
    label: definition?.textOf('label') ?? base.label,
    labelPlural: definition?.textOf('pluralLabel') ?? base.labelPlural,
    fields: [...fields.values()],
    recordTypes: [...recordTypes, ...base.recordTypes],
  };
}

function unknownField(object: string, { name, source }: FieldFile): FileProblem {
  const range = { start: 0, end: Math.min(source.text.length, 1) };
  return { file: source.file, problem: reportMetadata('metadata-unknown-field', range, [object, name]) };
}

function readDefinition(sources: readonly MetadataSource[], problems: FileProblem[]): XmlElement | undefined {
  const source = sources.find((candidate) => isA(candidate, 'object'));
  if (!source) return undefined;
  const root = readXml(source, 'CustomObject');
  if (root instanceof XmlElement) return root;
  problems.push(root);
  return undefined;
}

function readRecordTypes(
  sources: readonly MetadataSource[],
  object: string,
  problems: FileProblem[],
): RecordTypeInfo[] {
  const recordTypes: RecordTypeInfo[] = [];
  for (const source of sources) {
    if (!isA(source, 'recordType')) continue;
    const read = readRecordTypeFile(source, object);
    if ('problem' in read) problems.push(read);
    else recordTypes.push(read.recordType);
  }
  return recordTypes;
}

function isA(source: MetadataSource, kind: string): boolean {
  return source.file.endsWith(`.${kind}-meta.xml`);
}

/** The object's API name in its declared spelling, as its folder has it. */
function declaredName(sources: readonly MetadataSource[], lowerName: string): string {
  for (const { file } of sources) {
    const folder = file.split(/[\\/]/).find((part) => part.toLowerCase() === lowerName);
    if (folder !== undefined) return folder;
  }
  return lowerName;
}
