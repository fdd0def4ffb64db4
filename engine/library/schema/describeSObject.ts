import { childRelationshipsOf } from '../../org/childRelationships';
import {
  childRelationshipOf,
  fieldSetsOf,
  fieldsOf,
  fieldTokenOf,
  recordTypeOf,
  type SObjectDescribe,
  type SObjectFields,
  sobjectTypeOf,
} from '../../org/describe';
import { isCustomName, localName } from '../../org/metadata/fieldTraits';
import type { RecordTypeInfo, SObjectInfo, SObjectKind } from '../../org/metadata/model';
import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { idType, listOf, mapOf, platformType, stringType } from '../../types/type';
import { platform } from '../platform';
import { DescribeTable } from './describeMap';
import { describeOptionOf } from './types';
import { withProperties } from './withProperties';

const recordTypeInfo = platformType('Schema.RecordTypeInfo');

type Access = 'queryable' | 'createable' | 'updateable' | 'deletable' | 'undeletable';

/**
 * What a user with every permission may do with records that are not ordinary ones.
 * [V] octoberswimmer/aer-dist #385 for platform events; the others [D] Object Reference, supported calls of associated objects
 */
const ACCESS: Readonly<Partial<Record<SObjectKind, readonly Access[]>>> = {
  listSetting: ['queryable', 'createable', 'updateable', 'deletable'],
  hierarchySetting: ['queryable', 'createable', 'updateable', 'deletable'],
  customMetadata: ['queryable'],
  platformEvent: ['createable'],
  changeEvent: [],
  share: ['queryable', 'createable', 'updateable', 'deletable'],
  history: ['queryable'],
  feed: ['queryable', 'deletable'],
};

/** Kinds of objects that stand beside another one, and the ending of their names. [D] getAssociateEntityType */
const ASSOCIATED: Readonly<Partial<Record<SObjectKind, string>>> = {
  share: 'Share',
  history: 'History',
  feed: 'Feed',
  changeEvent: 'ChangeEvent',
};

/** Objects whose records have no Ids. [S] beyond-the-cloud-dev/soql-lib, mockingSingleRecordWhereSobjectPrefixIsNull */
const WITHOUT_IDS: ReadonlySet<string> = new Set(['UserRecordAccess', 'AggregateResult']);

/** [D] Database.merge: "account, contact, case, or lead" */
const MERGEABLE: ReadonlySet<string> = new Set(['Account', 'Case', 'Contact', 'Lead']);

/**
 * What the metadata says of an sObject, to a user who may see and change every record.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject_describe.htm
 */
export const describeSObjectResult = platform('class Schema.DescribeSObjectResult', {
  ...withProperties({
    'String getName()': ({ info }: SObjectDescribe) => info.name,
    'String getLocalName()': ({ info }: SObjectDescribe) => localName(info.name),
    'String getLabel()': ({ info }: SObjectDescribe) => info.label,
    'String getLabelPlural()': ({ info }: SObjectDescribe) => info.labelPlural,
    'String getKeyPrefix()': ({ info }: SObjectDescribe) => (WITHOUT_IDS.has(info.name) ? null : info.keyPrefix),
    'Schema.SObjectType getSObjectType()': ({ info }: SObjectDescribe) => sobjectTypeOf(info),
    'Schema.SObjectDescribeOptions getSObjectDescribeOption()': ({ option }: SObjectDescribe) =>
      describeOptionOf(option),

    'Boolean isAccessible()': () => true,
    'Boolean isQueryable()': ({ info }: SObjectDescribe) => allows(info, 'queryable'),
    'Boolean isCreateable()': ({ info }: SObjectDescribe) => allows(info, 'createable'),
    'Boolean isUpdateable()': ({ info }: SObjectDescribe) => allows(info, 'updateable'),
    'Boolean isDeletable()': ({ info }: SObjectDescribe) => allows(info, 'deletable'),
    'Boolean isUndeletable()': ({ info }: SObjectDescribe) => allows(info, 'undeletable'),
    'Boolean isMergeable()': ({ info }: SObjectDescribe) => MERGEABLE.has(info.name),
    'Boolean isSearchable()': ({ info }: SObjectDescribe) => info.kind === undefined,
    'Boolean isCustom()': ({ info }: SObjectDescribe) => isCustomName(info.name),
    'Boolean isCustomSetting()': ({ info: { kind } }: SObjectDescribe) =>
      kind === 'listSetting' || kind === 'hierarchySetting',
    'Boolean isFeedEnabled()': ({ info }: SObjectDescribe) =>
      childRelationshipsOf(info).some(({ name }) => name === 'Feeds'),
    'Boolean isDeprecatedAndHidden()': () => false,

    'List<Schema.ChildRelationship> getChildRelationships()': ({ info }: SObjectDescribe) =>
      new ApexList(
        listOf(platformType('Schema.ChildRelationship')),
        childRelationshipsOf(info).map(childRelationshipOf),
      ),
    'List<Schema.RecordTypeInfo> getRecordTypeInfos()': ({ info }: SObjectDescribe) =>
      new ApexList(listOf(recordTypeInfo), info.recordTypes.map(recordTypeOf)),
    'Map<String,Schema.RecordTypeInfo> getRecordTypeInfosByName()': (describe: SObjectDescribe) =>
      recordTypesBy(describe, (recordType) => recordType.name),
    'Map<String,Schema.RecordTypeInfo> getRecordTypeInfosByDeveloperName()': (describe: SObjectDescribe) =>
      recordTypesBy(describe, (recordType) => recordType.developerName),
    'Map<Id,Schema.RecordTypeInfo> getRecordTypeInfosById()': ({ info }: SObjectDescribe) => {
      const map = new ApexMap(mapOf(idType, recordTypeInfo));
      for (const recordType of info.recordTypes) map.put(recordType.id, recordTypeOf(recordType));
      return map;
    },

    'String getAssociateEntityType()': ({ info: { kind } }: SObjectDescribe) => (kind && ASSOCIATED[kind]) ?? null,
    'String getAssociateParentEntity()': ({ info }: SObjectDescribe) => associateParent(info),
    'String getDefaultImplementation()': () => null,
    'String getImplementedBy()': () => null,
    'String getImplementsInterfaces()': () => null,
    'Boolean getIsInterface()': () => false,
    'Boolean getIsSubtype()': () => false,
    // "Account, which has the subtype PersonAccount, is the only object that returns true": where the org has person accounts.
    'Boolean getHasSubtypes()': ({ info }: SObjectDescribe) =>
      info.name === 'Account' && info.fields.some(({ name }) => name === 'IsPersonAccount'),
  }),
  'Schema.SObjectTypeFields fields': ({ info }: SObjectDescribe) => fieldsOf(info),
  'Schema.SObjectTypeFieldSets fieldSets': ({ info }: SObjectDescribe) => fieldSetsOf(info),
});

/** `Schema.SObjectType.Task.fields`; its members by field name are the checker's. [D] Dynamic Apex, Accessing All Field Describe Results */
export const sobjectTypeFields = platform('class Schema.SObjectTypeFields', {
  'Map<String,Schema.SObjectField> getMap()': ({ info }: SObjectFields) => {
    const map = new ApexMap(mapOf(stringType, platformType('Schema.SObjectField')), new DescribeTable());
    info.fields.forEach((field, slot) => {
      map.put(field.name, fieldTokenOf(info, slot));
    });
    return map;
  },
});

function recordTypesBy({ info }: SObjectDescribe, key: (recordType: RecordTypeInfo) => string): ApexMap {
  const map = new ApexMap(mapOf(stringType, recordTypeInfo));
  for (const recordType of info.recordTypes) map.put(key(recordType), recordTypeOf(recordType));
  return map;
}

function allows({ kind, fields }: SObjectInfo, access: Access): boolean {
  // Nothing can be saved in a record that has no field to save.
  if (access === 'createable' && fields.every((field) => !field.createable)) return false;
  if (access === 'updateable' && fields.every((field) => !field.updateable)) return false;
  return (kind === undefined ? undefined : ACCESS[kind])?.includes(access) ?? true;
}

function associateParent({ name, kind }: SObjectInfo): string | null {
  const ending = kind && ASSOCIATED[kind];
  if (ending === undefined) return null;
  const custom = new RegExp(`__${ending}$`);
  return custom.test(name) ? name.replace(custom, '__c') : name.slice(0, -ending.length);
}
