import { customKeyPrefix } from './keyPrefixes';
import type { FieldInfo, SObjectInfo } from './model';
import { auditFields, field, idField, readOnly } from './standard/field';
import { deletedField, masterRecordType, ownerField, recordTypeField } from './standard/shared';
import type { XmlElement } from './xml';

/**
 * A custom object with the fields that the platform gives it, before the project's own are added. `definition` is the
 * root of its object file; without one only some of its fields are known. `hasMaster` tells that it is the detail of a
 * master-detail relationship and so has no owner.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_custom_objects.htm
 */
export function customObject(
  name: string,
  definition: XmlElement | undefined,
  kinds: { readonly hasMaster: boolean; readonly hasRecordTypes: boolean },
): SObjectInfo {
  const label = definition?.textOf('label') ?? name.replace(/__\w+$/, '').replaceAll('_', ' ');
  const fields = name.toLowerCase().endsWith('__mdt')
    ? customMetadataFields
    : [
        idField('Record ID'),
        ...(kinds.hasMaster ? [] : [ownerField]),
        deletedField,
        nameField(definition),
        ...(kinds.hasRecordTypes ? [recordTypeField] : []),
        ...auditFields,
        field('LastActivityDate', 'Last Activity Date', 'date', readOnly),
        field('LastViewedDate', 'Last Viewed Date', 'datetime', readOnly),
        field('LastReferencedDate', 'Last Referenced Date', 'datetime', readOnly),
      ];
  return {
    name,
    label,
    labelPlural: definition?.textOf('pluralLabel') ?? label,
    keyPrefix: customKeyPrefix(name),
    fields,
    recordTypes: [masterRecordType],
    complete: definition !== undefined,
  };
}

function nameField(definition: XmlElement | undefined): FieldInfo {
  const element = definition?.child('nameField');
  const label = element?.textOf('label') ?? 'Name';
  return element?.textOf('type') === 'AutoNumber'
    ? field('Name', label, 'string', { ...readOnly, length: 80, nillable: false })
    : field('Name', label, 'string', { length: 80 });
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_custommetadatatype__mdt.htm */
const customMetadataFields: readonly FieldInfo[] = [
  idField('Custom Metadata Record ID'),
  field('DeveloperName', 'Custom Metadata Record Name', 'string', { ...readOnly, length: 40, nillable: false }),
  field('MasterLabel', 'Label', 'string', { ...readOnly, length: 40, nillable: false }),
  field('Language', 'Master Language', 'picklist', { ...readOnly, length: 40 }),
  field('NamespacePrefix', 'Namespace Prefix', 'string', { ...readOnly, length: 15 }),
  field('Label', 'Label', 'string', { ...readOnly, length: 40 }),
  field('QualifiedApiName', 'Qualified API Name', 'string', { ...readOnly, length: 70 }),
];
