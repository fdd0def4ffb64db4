import { autoNumberOf } from './fieldFile';
import { customKeyPrefix } from './keyPrefixes';
import type { FieldInfo, SObjectInfo, SObjectKind } from './model';
import { auditFields, field, idField, readOnly } from './standard/field';
import { deletedField, masterRecordType, ownerField, recordTypeField } from './standard/shared';
import type { XmlElement } from './xmlElement';

/** What the files of a custom object say about its standard fields. */
export interface CustomObjectTraits {
  /** Whether it is the detail of a master-detail relationship and so has no owner. */
  readonly hasMaster: boolean;
  readonly hasRecordTypes: boolean;
}

/** Endings of the API names that a project's own objects have. */
const CUSTOM = /__(?:c|mdt|e|b|x|kav)$/i;

/** Whether an API name is that of an object that a project can declare. */
export function isCustomObject(name: string): boolean {
  return CUSTOM.test(name);
}

/**
 * A custom object with the fields that the platform gives it, before the project's own are added. `definition` is the
 * root of its object file; without one only some of its fields are known.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_custom_objects.htm
 */
export function customObject(
  name: string,
  definition: XmlElement | undefined,
  traits: CustomObjectTraits,
): SObjectInfo {
  const label = definition?.textOf('label') ?? name.replace(/__\w+$/, '').replaceAll('_', ' ');
  const kind = kindOf(name, definition);
  return {
    name,
    label,
    labelPlural: definition?.textOf('pluralLabel') ?? label,
    keyPrefix: customKeyPrefix(name),
    fields: fieldsOf(kind, definition, traits),
    recordTypes: kind === undefined ? [masterRecordType] : [],
    complete: definition !== undefined && kind !== 'knowledgeArticle',
    ...(kind === undefined ? {} : { kind }),
    ...(definition?.textOf('publishBehavior') === 'PublishImmediately' ? { publishesImmediately: true as const } : {}),
  };
}

/** The kind of an object from its API name and, for custom settings, its definition. */
function kindOf(name: string, definition: XmlElement | undefined): SObjectKind | undefined {
  switch (CUSTOM.exec(name)?.[0].toLowerCase()) {
    case '__mdt':
      return 'customMetadata';
    case '__e':
      return 'platformEvent';
    case '__b':
      return 'bigObject';
    case '__x':
      return 'externalObject';
    case '__kav':
      return 'knowledgeArticle';
    default: {
      const settings = definition?.textOf('customSettingsType');
      if (settings === undefined) return undefined;
      return settings === 'List' ? 'listSetting' : 'hierarchySetting';
    }
  }
}

function fieldsOf(
  kind: SObjectKind | undefined,
  definition: XmlElement | undefined,
  traits: CustomObjectTraits,
): readonly FieldInfo[] {
  switch (kind) {
    case 'customMetadata':
      return customMetadataFields;
    case 'platformEvent':
      return platformEventFields;
    case 'bigObject':
      return [idField('Record ID'), ...auditFields.slice(0, 2)];
    case 'externalObject':
      return externalObjectFields;
    case 'knowledgeArticle':
      return knowledgeFields;
    case 'listSetting':
    case 'hierarchySetting':
      return customSettingFields;
    default:
      return [
        idField('Record ID'),
        ...(traits.hasMaster ? [] : [ownerField]),
        deletedField,
        nameField(definition),
        ...(traits.hasRecordTypes ? [recordTypeField] : []),
        ...auditFields,
        ...(definition === undefined || definition.isTrue('enableActivities') ? [lastActivity] : []),
        field('LastViewedDate', 'Last Viewed Date', 'datetime', readOnly),
        field('LastReferencedDate', 'Last Referenced Date', 'datetime', readOnly),
      ];
  }
}

/** Only an object that allows activities has it. [D] Object Reference, custom objects */
const lastActivity = field('LastActivityDate', 'Last Activity Date', 'date', readOnly);

function nameField(definition: XmlElement | undefined): FieldInfo {
  const element = definition?.child('nameField');
  const label = element?.textOf('label') ?? 'Name';
  return element?.textOf('type') === 'AutoNumber'
    ? field('Name', label, 'string', { ...readOnly, length: 80, nillable: false, autoNumber: autoNumberOf(element) })
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
  field('SystemModstamp', 'System Modstamp', 'datetime', { ...readOnly, nillable: false }),
];

/** [D] https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_fields_standard.htm, .../platform_events_publish_callback_correlate.htm */
const platformEventFields: readonly FieldInfo[] = [
  field('ReplayId', 'Replay ID', 'string', { ...readOnly, length: 1000 }),
  field('EventUuid', 'Event UUID', 'string', { length: 36 }),
  auditFields[0] as FieldInfo,
  auditFields[1] as FieldInfo,
];

/** Custom settings belong to the organisation, a profile or a user. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_customsettings.htm */
const customSettingFields: readonly FieldInfo[] = [
  idField('Record ID'),
  deletedField,
  field('Name', 'Name', 'string', { length: 38 }),
  field('SetupOwnerId', 'Location', 'reference', {
    nillable: false,
    updateable: false,
    referenceTo: ['Organization', 'Profile', 'User'],
    relationshipName: 'SetupOwner',
  }),
  ...auditFields,
];

/** [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_external_objects.htm */
const externalObjectFields: readonly FieldInfo[] = [
  idField('Record ID'),
  field('ExternalId', 'External ID', 'string', { length: 255, nillable: false }),
  field('DisplayUrl', 'Display URL', 'url', { length: 1000 }),
];

/** Those that every article type has; others depend on the org's languages and channels. [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_knowledge__kav.htm */
const knowledgeFields: readonly FieldInfo[] = [
  idField('Knowledge Article Version ID'),
  field('KnowledgeArticleId', 'Knowledge Article ID', 'reference', { ...readOnly, nillable: false }),
  ownerField,
  deletedField,
  field('Title', 'Title', 'string', { length: 255, nillable: false }),
  field('UrlName', 'URL Name', 'string', { length: 255, nillable: false }),
  field('Summary', 'Summary', 'textarea', { length: 1000 }),
  field('ArticleNumber', 'Article Number', 'string', { ...readOnly, length: 18, nillable: false }),
  field('PublishStatus', 'Publication Status', 'picklist', { ...readOnly, length: 255, nillable: false }),
  field('VersionNumber', 'Version Number', 'int', { ...readOnly, nillable: false }),
  field('Language', 'Language', 'picklist', { length: 255, nillable: false }),
  field('IsLatestVersion', 'Is Latest Version', 'boolean', readOnly),
  ...auditFields,
];
