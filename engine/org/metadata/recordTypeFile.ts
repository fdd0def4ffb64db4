import type { MetadataSource } from '../../run/contract';
import { idAt } from '../store/ids';
import type { RecordTypeInfo } from './model';
import { type FileProblem, readXml, reportMetadata } from './xml';

/** A record type file: what it declares, or why it declares nothing. */
export type RecordTypeFile = { readonly recordType: RecordTypeInfo } | FileProblem;

/**
 * Reads a `*.recordType-meta.xml` file of an object. The Id is made up, the same for the same names in every run: the
 * project does not know the org's. Which record type is a user's default stands in profiles, so none here is.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_recordtype.htm
 */
export function readRecordTypeFile(source: MetadataSource, objectName: string): RecordTypeFile {
  const root = readXml(source, 'RecordType');
  if ('problem' in root) return root;
  const developerName = root.textOf('fullName');
  if (developerName === undefined) {
    const start = { start: 0, end: Math.min(source.text.length, 1) };
    return {
      file: source.file,
      problem: reportMetadata('metadata-missing-element', start, ['fullName', 'record type']),
    };
  }
  return {
    recordType: {
      id: idAt('012', nameHash(`${objectName}.${developerName}`)),
      developerName,
      name: root.textOf('label') ?? developerName.replaceAll('_', ' '),
      active: root.textOf('active')?.toLowerCase() !== 'false',
      isDefault: false,
      isMaster: false,
    },
  };
}

/** 32 bits of a name in any case (FNV-1a), never 0. */
function nameHash(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name.toLowerCase()) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0 || 1;
}
