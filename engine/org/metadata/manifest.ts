import type { Problem } from '../../problems/problem';
import { isNamespace } from './projectFile';
import { readXml } from './xml';

/** The file that lists what a folder in the format of the Metadata API holds. */
export const MANIFEST_FILE = 'package.xml';

/** What a manifest says of the project, as far as it can be used. */
export interface Manifest {
  readonly namespace: string | undefined;
  /** Why it cannot be read. */
  readonly problem: Problem | undefined;
}

/**
 * Whether a text is a manifest of Salesforce metadata, or was meant to be one; others have a `package.xml` too.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/manifest_samples.htm
 */
export function isManifest(text: string): boolean {
  return text.includes('://soap.sforce.com/2006/04/metadata') && /<(?:\w+:)?Package[\s>/]/.test(text);
}

/**
 * Reads the text of a manifest. Never throws.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_package.htm
 */
export function readManifest(text: string): Manifest {
  const root = readXml({ file: MANIFEST_FILE, text }, 'Package');
  if ('problem' in root) return { namespace: undefined, problem: root.problem };
  const namespace = root.textOf('namespacePrefix');
  return { namespace: namespace !== undefined && isNamespace(namespace) ? namespace : undefined, problem: undefined };
}
