import type { StaticResourceSource } from '../../run/contract';
import { ApexBlob } from '../../runtime/values/blob';
import type { StaticResource } from './model';
import { type FileProblem, readXml } from './xml';

/** A static resource and what is wrong with its declaration. */
export interface ReadStaticResource {
  readonly resource: StaticResource;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads a static resource: the content as it is, its content type from the declaration. Never throws.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_staticresource.htm
 */
export function readStaticResource({ declaration, text, base64 }: StaticResourceSource): ReadStaticResource {
  const root = readXml(declaration, 'StaticResource');
  const content = text ?? (base64 === undefined ? undefined : new ApexBlob(Buffer.from(base64, 'base64')));
  if ('problem' in root) return { resource: { contentType: undefined, content }, problems: [root] };
  return { resource: { contentType: root.textOf('contentType')?.toLowerCase(), content }, problems: [] };
}
