import type { MetadataSource } from '../../run/contract';
import { idAt } from '../store/ids';
import { nameHash } from './keyPrefixes';
import type { RecordTypeInfo } from './model';
import { type FileProblem, readXml, reportMetadata } from './xml';
import type { XmlElement } from './xmlElement';

/** A record type file: what it declares, or why it declares nothing. */
export type RecordTypeFile = { readonly recordType: RecordTypeInfo } | FileProblem;

/** Reads a `*.recordType-meta.xml` file of an object. Never throws. */
export function readRecordTypeFile(source: MetadataSource, objectName: string): RecordTypeFile {
  const root = readXml(source, 'RecordType');
  return 'problem' in root ? root : readRecordType(source.file, root, objectName);
}

/**
 * Reads the element that declares a record type. The Id is made up, the same for the same names in every run: the
 * project does not know the org's. Which record type is a user's default stands in profiles, so none here is.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_recordtype.htm
 */
export function readRecordType(file: string, element: XmlElement, objectName: string): RecordTypeFile {
  const developerName = element.textOf('fullName');
  if (developerName === undefined) {
    return { file, problem: reportMetadata('metadata-missing-element', element.tag, ['fullName', 'record type']) };
  }
  return {
    recordType: {
      id: idAt('012', nameHash(`${objectName}.${developerName}`)),
      developerName,
      name: element.textOf('label') ?? developerName.replaceAll('_', ' '),
      active: element.textOf('active')?.toLowerCase() !== 'false',
      isDefault: false,
      isMaster: false,
    },
  };
}
