import {
  describeOf,
  fieldsOf,
  fieldTokenOf,
  recordTypeOf,
  type SObjectDescribe,
  type SObjectFields,
  type SObjectToken,
  sobjectTypeOf,
} from '../../org/describe';
import { type RecordTypeInfo, slotOf } from '../../org/metadata/model';
import { defaultsOf } from '../../org/store/defaults';
import { current } from '../../runtime/transaction';
import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { ID_SLOT, SObjectValue } from '../../runtime/values/sobject';
import { idType, listOf, mapOf, platformType, stringType } from '../../types/type';
import { platform } from '../platform';
import { DescribeTable } from './describeMap';

const recordTypeInfo = platformType('Schema.RecordTypeInfo');

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_SObjectType.htm */
export const sobjectTypeClass = platform('class Schema.SObjectType', {
  'Schema.DescribeSObjectResult getDescribe()': (token: SObjectToken) => describeOf(token.info),
  'Schema.DescribeSObjectResult getDescribe(Object options)': (token: SObjectToken) => describeOf(token.info),
  'SObject newSObject()': (token: SObjectToken) => new SObjectValue(token.info),
  'SObject newSObject(Id id)': (token: SObjectToken, id: string | null) => {
    const record = new SObjectValue(token.info);
    if (id !== null) record.set(ID_SLOT, id);
    return record;
  },
  'SObject newSObject(Id recordTypeId, Boolean loadDefaults)': newWithDefaults,
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject_describe.htm */
export const describeSObjectResult = platform('class Schema.DescribeSObjectResult', {
  'String getName()': ({ info }: SObjectDescribe) => info.name,
  'String getLocalName()': ({ info }: SObjectDescribe) => info.name,
  'String getLabel()': ({ info }: SObjectDescribe) => info.label,
  'String getLabelPlural()': ({ info }: SObjectDescribe) => info.labelPlural,
  'String getKeyPrefix()': ({ info }: SObjectDescribe) => info.keyPrefix,
  'Schema.SObjectType getSObjectType()': ({ info }: SObjectDescribe) => sobjectTypeOf(info),
  'Boolean isCustom()': isCustom,
  'Boolean isAccessible()': () => true,
  'Boolean isQueryable()': () => true,
  'Boolean isCreateable()': isWritable,
  'Boolean isUpdateable()': isWritable,
  'Boolean isDeletable()': isWritable,
  'Boolean isUndeletable()': isWritable,
  'Schema.SObjectTypeFields fields': ({ info }: SObjectDescribe) => fieldsOf(info),
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

function recordTypesBy(describe: SObjectDescribe, key: (recordType: RecordTypeInfo) => string): ApexMap {
  const map = new ApexMap(mapOf(stringType, recordTypeInfo));
  for (const recordType of describe.info.recordTypes) map.put(key(recordType), recordTypeOf(recordType));
  return map;
}

function isCustom({ info }: SObjectDescribe): boolean {
  return /__\w+$/.test(info.name);
}

/** The simulated user may write every object but those whose records are metadata. */
function isWritable({ info }: SObjectDescribe): boolean {
  return !info.name.toLowerCase().endsWith('__mdt');
}

function newWithDefaults(token: SObjectToken, recordTypeId: string | null, loadDefaults: boolean): SObjectValue {
  const record = new SObjectValue(token.info);
  const slot = slotOf(token.info, 'RecordTypeId');
  if (recordTypeId !== null && slot >= 0) record.set(slot, recordTypeId);
  if (loadDefaults) for (const [field, value] of defaultsOf(record, current.user.id)) record.set(field, value);
  return record;
}
