import type { MetadataSource } from '../../run/contract';
import type { PicklistValue } from './model';
import { type FileProblem, readXml, reportMetadata } from './xml';
import type { XmlElement } from './xmlElement';

/** A value set file: its values, or why there are none. */
export type ValueSetFile = { readonly values: readonly PicklistValue[] } | FileProblem;

/**
 * Reads the file of a global or standard value set, in either format. Never throws.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_globalvalueset.htm,
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_standardvalueset.htm
 */
export function readValueSetFile(source: MetadataSource, kind: 'GlobalValueSet' | 'StandardValueSet'): ValueSetFile {
  const root = readXml(source, kind);
  if ('problem' in root) return root;
  const element = kind === 'GlobalValueSet' ? 'customValue' : 'standardValue';
  const values = picklistValues(root.all(element));
  if (values.length > 0) return { values };
  const problem = reportMetadata('metadata-missing-element', root.tag, [element, 'value set']);
  return { file: source.file, problem };
}

/** The values that `<value>`, `<customValue>` or `<standardValue>` elements declare; one without a name is left out. */
export function picklistValues(elements: readonly XmlElement[]): PicklistValue[] {
  return elements.flatMap((element) => {
    const value = element.textOf('fullName');
    if (value === undefined) return [];
    return [
      {
        value,
        label: element.textOf('label') ?? value,
        isDefault: element.isTrue('default'),
        active: element.textOf('isActive')?.toLowerCase() !== 'false',
        ...(element.isTrue('closed') ? { closed: true } : {}),
        ...(element.isTrue('highPriority') ? { highPriority: true } : {}),
      },
    ];
  });
}
