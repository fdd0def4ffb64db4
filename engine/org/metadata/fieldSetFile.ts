import type { MetadataSource } from '../../run/contract';
import type { FieldSetInfo } from './model';
import { type FileProblem, readXml, reportMetadata } from './xml';
import type { XmlElement } from './xmlElement';

/** A field set file: what it declares, or why it declares nothing. */
export type FieldSetFile = { readonly fieldSet: FieldSetInfo } | FileProblem;

/**
 * Reads a `*.fieldSet-meta.xml` file of an object. Never throws.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_fieldset.htm
 */
export function readFieldSetFile(source: MetadataSource): FieldSetFile {
  const root = readXml(source, 'FieldSet');
  return 'problem' in root ? root : readFieldSet(source.file, root);
}

/** Reads the element that declares a field set. Code sees the displayed fields, not those that are merely available. */
export function readFieldSet(file: string, element: XmlElement): FieldSetFile {
  const name = element.textOf('fullName');
  if (name === undefined) {
    return { file, problem: reportMetadata('metadata-missing-element', element.tag, ['fullName', 'field set']) };
  }
  return {
    fieldSet: {
      name,
      label: element.textOf('label') ?? name,
      description: element.textOf('description') ?? '',
      fields: element.all('displayedFields').flatMap((displayed) => {
        const path = displayed.textOf('field');
        return path === undefined ? [] : [{ path, required: displayed.isTrue('isRequired') }];
      }),
    },
  };
}
