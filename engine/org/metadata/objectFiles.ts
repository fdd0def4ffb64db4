import type { MetadataSource } from '../../run/contract';
import { isCustomObject } from './customObject';
import { type FieldFile, readFieldFile } from './fieldFile';
import { readFieldSet, readFieldSetFile } from './fieldSetFile';
import { metadataFileKind } from './fileNames';
import type { FieldSetInfo, RecordTypeInfo } from './model';
import { declaresObject, type ObjectFile, readObjectFile } from './objectFile';
import { readRecordType, readRecordTypeFile } from './recordTypeFile';
import type { FileProblem } from './xml';
import type { XmlElement } from './xmlElement';

/** What the files of an object declare: those below `objects/<name>/`, and `objects/<name>.object`. */
export interface ObjectFiles {
  /** The root of the object file, its fields left out, when there is one that can be read. */
  readonly definition: XmlElement | undefined;
  /** The object's file, or undefined when it has none. */
  readonly file: string | undefined;
  readonly fields: readonly FieldFile[];
  readonly recordTypes: readonly RecordTypeInfo[];
  readonly fieldSets: readonly FieldSetInfo[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads the files of an object, in either format. A file that is broken is left out and named. Where two files declare the
 * same name, the first one counts, and one that has it in a file of its own before an object file. Never throws.
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
  const objects: ObjectFile[] = [];
  for (const source of sources) {
    switch (metadataFileKind(source.file)) {
      case 'field':
        fields.push(readFieldFile(source));
        break;
      case 'recordType':
        take(readRecordTypeFile(source, objectName));
        break;
      case 'fieldSet':
        take(readFieldSetFile(source));
        break;
      case 'object': {
        const read = readObjectFile(source);
        if ('problem' in read) problems.push(read);
        else objects.push(read);
      }
    }
  }
  for (const { file, root, fields: own } of objects) {
    fields.push(...own);
    for (const element of root.all('recordTypes')) take(readRecordType(file, element, objectName));
    for (const element of root.all('fieldSets')) take(readFieldSet(file, element));
  }
  problems.push(...fields.flatMap((each) => each.problems));
  const defining = definitionAmong(objects, objectName);
  return {
    definition: defining?.root,
    file: defining?.file,
    fields: distinct(fields, (each) => each.name),
    recordTypes: distinct(recordTypes, (each) => each.developerName),
    fieldSets: distinct(fieldSets, (each) => each.name),
    problems,
  };
}

/** Several folders may each hold an object file; only one of them declares the object whole. */
function definitionAmong(objects: readonly ObjectFile[], objectName: string): ObjectFile | undefined {
  const declaring = isCustomObject(objectName) ? objects.filter(declaresObject) : objects;
  return declaring.find(({ root }) => root.child('label') !== undefined) ?? declaring[0];
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
