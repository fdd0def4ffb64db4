import type { StaticResource } from '../org/metadata/model';
import { Unsupported } from '../runtime/exceptions';
import { current } from '../runtime/transaction';
import type { ApexBlob } from '../runtime/values/blob';

/**
 * A static resource of the project by its name in any case, with its content. Ends the run as unsupported where the
 * project has none: it may be that of a package, and how the platform words its absence is not known.
 */
export function staticResource(name: string): StaticResource & { readonly content: string | ApexBlob } {
  const found = current.metadata.staticResource(name);
  if (found?.content === undefined) throw new Unsupported('unsupported-static-resource', [name]);
  return { ...found, content: found.content };
}
