import {
  type FieldDescribe,
  type FieldToken,
  fieldDescribeOf,
  picklistEntryOf,
  sobjectTypeOf,
} from '../../org/describe';
import { parseFieldText } from '../../org/fieldText';
import type { FieldType } from '../../org/metadata/model';
import { Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import type { ApexEnumValue } from '../../runtime/values/enum';
import { platformEnum } from '../../runtime/values/enumConstants';
import { ApexList } from '../../runtime/values/list';
import { listOf, platformType } from '../../types/type';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_Schema_DisplayType.htm */
const DISPLAY_TYPES = [
  'ADDRESS',
  'ANYTYPE',
  'BASE64',
  'BOOLEAN',
  'COMBOBOX',
  'COMPLEXVALUE',
  'CURRENCY',
  'DATACATEGORYGROUPREFERENCE',
  'DATE',
  'DATETIME',
  'DOUBLE',
  'EMAIL',
  'ENCRYPTEDSTRING',
  'ID',
  'INTEGER',
  'JSON',
  'LOCATION',
  'LONG',
  'MULTIPICKLIST',
  'PERCENT',
  'PHONE',
  'PICKLIST',
  'REFERENCE',
  'SOBJECT',
  'STRING',
  'TEXTAREA',
  'TIME',
  'URL',
] as const;

export const displayType = platform('enum Schema.DisplayType', {}, DISPLAY_TYPES);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_SObjectField.htm */
export const sobjectField = platform('class Schema.SObjectField', {
  'Schema.DescribeFieldResult getDescribe()': (token: FieldToken) => fieldDescribeOf(token),
  'Schema.DescribeFieldResult getDescribe(Object options)': (token: FieldToken) => fieldDescribeOf(token),
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_fields_describe.htm */
export const describeFieldResult = platform('class Schema.DescribeFieldResult', {
  'String getName()': ({ field }: FieldDescribe) => field.name,
  'String getLocalName()': ({ field }: FieldDescribe) => field.name,
  'String getLabel()': ({ field }: FieldDescribe) => field.label,
  'Schema.DisplayType getType()': ({ field }: FieldDescribe) => displayTypeOf(field.type),
  'Integer getLength()': ({ field }: FieldDescribe) => field.length ?? 0,
  'Integer getScale()': ({ field }: FieldDescribe) => field.scale ?? 0,
  'Boolean isAccessible()': () => true,
  'Boolean isCreateable()': ({ field }: FieldDescribe) => field.createable,
  'Boolean isUpdateable()': ({ field }: FieldDescribe) => field.updateable,
  'Boolean isNillable()': ({ field }: FieldDescribe) => field.nillable,
  'Boolean isCustom()': ({ field }: FieldDescribe) => field.custom,
  'Boolean isExternalID()': ({ field }: FieldDescribe) => field.externalId,
  'Boolean isUnique()': ({ field }: FieldDescribe) => field.unique,
  'Boolean isRestrictedPicklist()': ({ field }: FieldDescribe) => field.restricted,
  'Boolean isDefaultedOnCreate()': ({ field }: FieldDescribe) => field.defaultValue !== undefined,
  'Object getDefaultValue()': ({ field }: FieldDescribe) =>
    field.defaultValue === undefined ? null : (parseFieldText(field, field.defaultValue) ?? null),
  'String getRelationshipName()': ({ field }: FieldDescribe) => field.relationshipName ?? null,
  'Schema.SObjectField getSObjectField()': ({ token }: FieldDescribe) => token,
  'Schema.SObjectType getSObjectType()': ({ token }: FieldDescribe) => sobjectTypeOf(token.info),
  'List<Schema.PicklistEntry> getPicklistValues()': ({ field }: FieldDescribe) =>
    new ApexList(listOf(platformType('Schema.PicklistEntry')), field.picklist.map(picklistEntryOf)),
  'List<Schema.SObjectType> getReferenceTo()': ({ field }: FieldDescribe) =>
    new ApexList(listOf(platformType('Schema.SObjectType')), field.referenceTo.map(referencedType)),
});

function displayTypeOf(type: FieldType): ApexEnumValue {
  const name = type === 'int' ? 'INTEGER' : type.toUpperCase();
  const constants = platformEnum({ kind: 'platform', name: 'Schema.DisplayType', arguments: [] }, DISPLAY_TYPES);
  return constants.find((constant) => constant.name === name) as ApexEnumValue;
}

function referencedType(name: string) {
  const info = current.metadata.sobject(name);
  if (!info) throw new Unsupported('unsupported-sobject', [name]);
  return sobjectTypeOf(info);
}
