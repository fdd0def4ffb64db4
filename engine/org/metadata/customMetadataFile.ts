import type { MetadataSource } from '../../run/contract';
import { parseFieldText } from '../fieldText';
import { idAt } from '../store/ids';
import { componentName } from './fileNames';
import { nameHash } from './keyPrefixes';
import { type CustomMetadataRecord, type FieldInfo, type SObjectInfo, slotOf } from './model';
import { type FileProblem, readXml, reportMetadata } from './xml';
import type { XmlElement } from './xmlElement';

/** The record of a file, when the file can be read, and what is wrong with it. */
export interface CustomMetadataFile {
  readonly record: CustomMetadataRecord | undefined;
  readonly problems: readonly FileProblem[];
}

/** When a record was last written is not known; it is the same in every run. */
const WRITTEN = '2000-01-01T00:00:00.000Z';

/**
 * Reads a record of a custom metadata type: `customMetadata/Type.Record.md-meta.xml`, or `.md`. Values have the type of their
 * field; one that does not fit is left out and named. Never throws.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_custommetadata.htm
 */
export function readCustomMetadataFile(source: MetadataSource, type: SObjectInfo): CustomMetadataFile {
  const root = readXml(source, 'CustomMetadata');
  if ('problem' in root) return { record: undefined, problems: [root] };
  const fullName = recordName(source.file);
  const separator = fullName.indexOf('__');
  const namespace = separator > 0 ? fullName.slice(0, separator) : undefined;
  const developerName = namespace === undefined ? fullName : fullName.slice(separator + 2);
  const label = root.textOf('label') ?? developerName.replaceAll('_', ' ');
  const id = recordId(type.name, fullName);
  const values = new Map<string, unknown>();
  const set = (field: string, text: string | undefined): void => {
    const info = type.fields[slotOf(type, field)];
    const value = info && text !== undefined ? parseFieldText(info, text) : undefined;
    if (info && value !== undefined) values.set(info.name, value);
  };
  set('Id', id);
  set('DeveloperName', developerName);
  set('MasterLabel', label);
  set('Label', label);
  set('Language', 'en_US');
  set('NamespacePrefix', namespace);
  set('QualifiedApiName', fullName);
  set('SystemModstamp', WRITTEN);
  for (const field of type.fields) if (field.custom && field.type === 'boolean') values.set(field.name, false);
  const problems = root.all('values').flatMap((element) => readValue(source.file, element, type, values));
  return { record: { id, developerName, qualifiedApiName: fullName, values }, problems };
}

/** The Id of a record of a type, made up of their names, so that relationships between records agree. */
function recordId(typeName: string, fullName: string): string {
  return idAt('m00', nameHash(`${typeName}.${fullName}`));
}

/** `…/Setting.Default.md-meta.xml` → `Default`. */
function recordName(file: string): string {
  const name = componentName(file);
  return name.slice(name.indexOf('.') + 1);
}

/** Puts one value in; gives the problem that keeps it out. */
function readValue(
  file: string,
  element: XmlElement,
  type: SObjectInfo,
  values: Map<string, unknown>,
): readonly FileProblem[] {
  const name = element.textOf('field');
  if (name === undefined) {
    return [{ file, problem: reportMetadata('metadata-missing-element', element.tag, ['field', 'value']) }];
  }
  const field = type.fields[slotOf(type, name)];
  if (!field) {
    if (!type.complete) return [];
    return [{ file, problem: reportMetadata('metadata-record-field', element.rangeOf('field'), [type.name, name]) }];
  }
  const content = element.child('value');
  if (!content || content.attribute('nil') === 'true' || content.text === '') return [];
  const value = typedValue(field, content.text);
  if (value !== undefined) {
    values.set(field.name, value);
    return [];
  }
  return [
    { file, problem: reportMetadata('metadata-record-value', content.range, [content.text, field.name, field.type]) },
  ];
}

/** A relationship between records is written as the other record's name; one to an object or field as the name of that. */
function typedValue(field: FieldInfo, text: string): unknown {
  if (field.type !== 'reference') return parseFieldText(field, text);
  const [target] = field.referenceTo;
  return target?.toLowerCase().endsWith('__mdt') ? recordId(target, text) : text;
}
