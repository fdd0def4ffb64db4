import type { MetadataSource } from '../../run/contract';
import { metadataFileKind } from './fileNames';
import type { CustomLabel } from './model';
import { type FileProblem, readXml, reportMetadata } from './xml';
import type { XmlElement } from './xmlElement';

/** The labels a file declares and what is wrong with it. */
export interface LabelsFile {
  readonly labels: readonly CustomLabel[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads a `*.labels-meta.xml` or `CustomLabels.labels` file, or a `*.label-meta.xml` file of a project that keeps each label
 * in a file of its own. Never throws; a label without a name or value is left out and named.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_customlabels.htm
 */
export function readLabelsFile(source: MetadataSource): LabelsFile {
  const isSingle = metadataFileKind(source.file) === 'label';
  const root = readXml(source, isSingle ? 'CustomLabel' : 'CustomLabels');
  if ('problem' in root) return { labels: [], problems: [root] };
  const labels: CustomLabel[] = [];
  const problems: FileProblem[] = [];
  for (const element of isSingle ? [root] : root.all('labels')) {
    const read = readLabel(source.file, element);
    if ('problem' in read) problems.push(read);
    else labels.push(read);
  }
  return { labels, problems };
}

function readLabel(file: string, element: XmlElement): CustomLabel | FileProblem {
  const name = element.textOf('fullName');
  const value = element.child('value')?.text;
  if (name === undefined || value === undefined) {
    const missing = name === undefined ? 'fullName' : 'value';
    return { file, problem: reportMetadata('metadata-missing-element', element.tag, [missing, 'label']) };
  }
  return { name, value, language: element.textOf('language') ?? 'en_US', protected: element.isTrue('protected') };
}
