import type { MetadataSource } from '../../run/contract';
import { type FieldFile, readField, readFieldFile } from './fieldFile';
import { readFieldSet, readFieldSetFile } from './fieldSetFile';
import type { FieldSetInfo, RecordTypeInfo } from './model';
import { readRecordType, readRecordTypeFile } from './recordTypeFile';
import { type FileProblem, readXml } from './xml';
import { XmlElement } from './xmlElement';

/** What the files below `objects/<name>/` declare. */
export interface ObjectFiles {
  /** The root of the object file, when there is one that can be read. */
  readonly definition: XmlElement | undefined;
  /** The object's file, or undefined when it has none. */
  readonly file: string | undefined;
  readonly fields: readonly FieldFile[];
  readonly recordTypes: readonly RecordTypeInfo[];
  readonly fieldSets: readonly FieldSetInfo[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads the files of an object, each in its own file or as elements of the object file. A file that is broken is left
 * out and named. Where two files declare the same name, the first one counts. Never throws.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_source_file_format.htm
 */
export function readObjectFiles(sources: readonly MetadataSource[], objectName: string): ObjectFiles {
  const problems: FileProblem[] = [];
  const fields: FieldFile[] = [];
  const recordTypes: RecordTypeInfo[] = [];
  const fieldSets: FieldSetInfo[] = [];
  const take = (read: { recordType: RecordTypeInfo } | { fieldSet: FieldSetInfo } | FileProblem): void => {
    if ('problem' in read) problems.push(read);
    else if ('fieldSet' in read) fieldSets.push(read.fieldSet);
    else recordTypes.push(read.recordType);
  };
  const [definition, file] = readDefinition(sources, problems);
  for (const source of sources) {
    if (isA(source, 'field')) fields.push(readFieldFile(source));
    else if (isA(source, 'recordType')) take(readRecordTypeFile(source, objectName));
    else if (isA(source, 'fieldSet')) take(readFieldSetFile(source));
  }
  if (definition && file !== undefined) {
    fields.push(...definition.all('fields').map((element) => readField(file, element)));
    for (const element of definition.all('recordTypes')) take(readRecordType(file, element, objectName));
    for (const element of definition.all('fieldSets')) take(readFieldSet(file, element));
  }
  problems.push(...fields.flatMap((each) => each.problems));
  return {
    definition,
    file,
    fields: distinct(fields, (each) => each.name),
    recordTypes: distinct(recordTypes, (each) => each.developerName),
    fieldSets: distinct(fieldSets, (each) => each.name),
    problems,
  };
}

/** Package directories may each hold an object file; only one of them declares the object whole. */
function readDefinition(
  sources: readonly MetadataSource[],
  problems: FileProblem[],
): [definition: XmlElement | undefined, file: string | undefined] {
  let found: [XmlElement, string] | undefined;
  for (const source of sources) {
    if (!isA(source, 'object')) continue;
    const root = readXml(source, 'CustomObject');
    if (!(root instanceof XmlElement)) problems.push(root);
    else if (!found || (isExtension(found[0]) && !isExtension(root))) found = [root, source.file];
  }
  return found ?? [undefined, undefined];
}

function isExtension(definition: XmlElement): boolean {
  return definition.child('label') === undefined;
}

function isA(source: MetadataSource, kind: string): boolean {
  return source.file.endsWith(`.${kind}-meta.xml`);
}

/** The entries whose name, in any case, was not there before; those without a name are dropped. */
function distinct<T>(entries: readonly T[], nameOf: (entry: T) => string): T[] {
  const seen = new Set(['']);
  return entries.filter((entry) => {
    const name = nameOf(entry).toLowerCase();
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
