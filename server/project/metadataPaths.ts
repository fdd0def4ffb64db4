import { componentName, metadataFileKind, objectNameOf } from '../../engine/org/metadata/fileNames';
import type { MetadataKind } from '../../engine/run/contract';

/** What a metadata file declares, by its path alone. */
export interface MetadataPlace {
  /** `object` for what lies below `objects/<name>/`, and for `objects/<name>.object`. */
  readonly kind: 'object' | 'staticResource' | Exclude<MetadataKind, 'soqlMetadata' | 'lookups'>;
  /** In its declared spelling: of the object, the custom metadata type without `__mdt`, the value set, the static resource; empty for labels. */
  readonly name: string;
}

/**
 * What a path in a project's source holds, or undefined when it is no metadata that is read:
 * `…/objects/Task/fields/X__c.field-meta.xml` and `…/objects/Task.object` → the object Task.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_source_file_format.htm
 */
export function metadataPlace(path: string): MetadataPlace | undefined {
  const kind = metadataFileKind(path);
  switch (kind) {
    case undefined:
      return undefined;
    case 'object':
    case 'field':
    case 'recordType':
    case 'fieldSet': {
      const name = objectNameOf(path);
      return name === undefined ? undefined : { kind: 'object', name };
    }
    case 'md': {
      const record = componentName(path);
      const dot = record.indexOf('.');
      return dot > 0 ? { kind: 'customMetadata', name: record.slice(0, dot) } : undefined;
    }
    case 'labels':
    case 'label':
      return { kind: 'labels', name: '' };
    case 'resource':
      return { kind: 'staticResource', name: componentName(path) };
    default:
      return { kind, name: componentName(path) };
  }
}
