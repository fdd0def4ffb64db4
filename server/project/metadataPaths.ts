import { basename, sep } from 'node:path';
import type { MetadataKind } from '../../engine/run/contract';

/** What a metadata file declares, by its path alone. */
export interface MetadataPlace {
  /** `object` for what lies below `objects/<name>/`. */
  readonly kind: 'object' | 'staticResource' | Exclude<MetadataKind, 'soqlMetadata' | 'lookups'>;
  /** In its declared spelling: of the object, the custom metadata type without `__mdt`, the value set, the static resource; empty for labels. */
  readonly name: string;
}

/** Files below `objects/<name>/` that declare something of the object that is read; others, such as list views, are not. */
const OBJECT_FILE = /\.(?:object|field|recordType|fieldSet)-meta\.xml$/;

/**
 * What a path in a project's source holds, or undefined when it is no metadata that is read:
 * `…/objects/Task/fields/X__c.field-meta.xml` → the object Task.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_source_file_format.htm
 */
export function metadataPlace(path: string): MetadataPlace | undefined {
  if (!path.endsWith('-meta.xml')) return undefined;
  if (OBJECT_FILE.test(path)) {
    const parts = path.split(sep);
    const at = parts.lastIndexOf('objects');
    const name = at >= 0 && at + 2 < parts.length ? parts[at + 1] : undefined;
    return name === undefined ? undefined : { kind: 'object', name };
  }
  const file = basename(path);
  const [, name, kind] =
    /^(.+)\.(md|labels|label|globalValueSet|standardValueSet|resource)-meta\.xml$/.exec(file) ?? [];
  switch (kind) {
    case undefined:
      return undefined;
    case 'md': {
      const dot = name?.indexOf('.') ?? -1;
      return dot > 0 ? { kind: 'customMetadata', name: (name as string).slice(0, dot) } : undefined;
    }
    case 'labels':
    case 'label':
      return { kind: 'labels', name: '' };
    case 'resource':
      return { kind: 'staticResource', name: name as string };
    default:
      return { kind: kind as 'globalValueSet' | 'standardValueSet', name: name as string };
  }
}
