import { customKeyPrefix } from './keyPrefixes';
import type { FieldInfo, SObjectInfo, SObjectKind } from './model';
import { auditFields, field, idField, picklist, readOnly } from './standard/field';
import { deletedField } from './standard/shared';

interface Derivation {
  readonly kind: SObjectKind;
  readonly label: string;
  fields(parent: SObjectInfo): readonly FieldInfo[];
}

/** The objects that the platform makes beside a custom object, by the end of their API name. */
const derivations: ReadonlyMap<string, Derivation> = new Map([
  ['__share', { kind: 'share', label: 'Share', fields: shareFields }],
  ['__history', { kind: 'history', label: 'History', fields: historyFields }],
  ['__feed', { kind: 'feed', label: 'Feed', fields: feedFields }],
  ['__changeevent', { kind: 'changeEvent', label: 'Change Event', fields: changeEventFields }],
] as const);

/** The API name, lower case, of the object that an object of this name would be derived from: `a__share` → `a__c`. Undefined for other names. */
export function derivedFrom(lowerName: string): string | undefined {
  const at = lowerName.lastIndexOf('__');
  return at > 0 && derivations.has(lowerName.slice(at)) ? `${lowerName.slice(0, at)}__c` : undefined;
}

/**
 * The object that the platform makes beside `parent`. `has` tells whether it does: an object that is shared with
 * everyone has no shares, one whose history is not tracked no history.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_overview.htm
 */
export function derivedObject(lowerName: string, parent: SObjectInfo): SObjectInfo | undefined {
  const ending = lowerName.slice(lowerName.lastIndexOf('__'));
  const derivation = derivations.get(ending);
  if (!derivation) return undefined;
  const { kind, label } = derivation;
  const name = parent.name.replace(
    /__c$/i,
    { share: '__Share', history: '__History', feed: '__Feed' }[kind as 'share'] ?? '__ChangeEvent',
  );
  return {
    name,
    label: `${parent.label} ${label}`,
    labelPlural: `${parent.label} ${label}`,
    keyPrefix: customKeyPrefix(name),
    fields: derivation.fields(parent),
    recordTypes: [],
    complete: kind === 'share' || kind === 'history',
    kind,
    ...(parent.namespace === undefined ? {} : { namespace: parent.namespace }),
  };
}

const [createdDate, createdBy, lastModifiedDate, lastModifiedBy, systemModstamp] = auditFields as readonly [
  FieldInfo,
  FieldInfo,
  FieldInfo,
  FieldInfo,
  FieldInfo,
];

function parentField({ name }: SObjectInfo): FieldInfo {
  return field('ParentId', 'Parent', 'reference', {
    updateable: false,
    nillable: false,
    referenceTo: [name],
    relationshipName: 'Parent',
  });
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_understanding.htm */
function shareFields(parent: SObjectInfo): FieldInfo[] {
  return [
    idField('Share ID'),
    parentField(parent),
    field('AccessLevel', 'Access Level', 'picklist', { nillable: false, picklist: picklist(['Read', 'Edit', 'All']) }),
    field('UserOrGroupId', 'User/Group ID', 'reference', {
      updateable: false,
      nillable: false,
      referenceTo: ['Group', 'User'],
      relationshipName: 'UserOrGroup',
    }),
    field('RowCause', 'Row Cause', 'picklist', { updateable: false, picklist: picklist(['Manual', 'Owner', 'Rule']) }),
    lastModifiedDate,
    lastModifiedBy,
    deletedField,
  ];
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_custom_object__history.htm */
function historyFields(parent: SObjectInfo): FieldInfo[] {
  return [
    idField('Custom Object History ID'),
    deletedField,
    { ...parentField(parent), createable: false },
    createdBy,
    createdDate,
    field('Field', 'Changed Field', 'picklist', { ...readOnly, length: 255, nillable: false }),
    field('DataType', 'Datatype', 'picklist', { ...readOnly, length: 255 }),
    field('OldValue', 'Old Value', 'anytype', readOnly),
    field('NewValue', 'New Value', 'anytype', readOnly),
  ];
}

/** Those that code reads; feeds have more. [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_custom_object__feed.htm */
function feedFields(parent: SObjectInfo): FieldInfo[] {
  return [
    idField('Feed Item ID'),
    { ...parentField(parent), createable: false },
    field('Type', 'Feed Item Type', 'picklist', { ...readOnly, length: 40 }),
    createdBy,
    createdDate,
    deletedField,
    lastModifiedDate,
    systemModstamp,
    field('CommentCount', 'Comment Count', 'int', readOnly),
    field('LikeCount', 'Like Count', 'int', readOnly),
    field('Title', 'Title', 'string', { ...readOnly, length: 255 }),
    field('Body', 'Body', 'textarea', { ...readOnly, length: 10000 }),
    field('LinkUrl', 'Link URL', 'url', { ...readOnly, length: 1000 }),
    field('RelatedRecordId', 'Related Record ID', 'reference', readOnly),
  ];
}

/** The fields of the object itself besides the event's own; the header's members are not known. [D] https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_message_structure.htm */
function changeEventFields({ fields }: SObjectInfo): FieldInfo[] {
  return [
    idField('Change Event ID'),
    field('ReplayId', 'Replay ID', 'string', { ...readOnly, length: 1000 }),
    field('ChangeEventHeader', 'Change Event Header', 'anytype', readOnly),
    ...fields.filter(({ name }) => name !== 'Id' && name !== 'SystemModstamp' && name !== 'IsDeleted'),
  ];
}
