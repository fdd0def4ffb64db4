import {
  type ApexType,
  blobType,
  booleanType,
  dateType,
  datetimeType,
  decimalType,
  idType,
  integerType,
  listOf,
  objectType,
  platformType,
  stringType,
  timeType,
} from '../../types/type';
import type { FieldInfo, FieldType } from './model';

/**
 * The Apex type an expression `record.Field` has. Number fields are Decimal, whole-number fields Integer, references Id.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_primitives.htm,
 * [S] the generated sObject classes of apex-dev-tools/sobject-types.
 */
export function fieldApexType(field: FieldInfo): ApexType {
  if (field.isList) return listOf(stringType);
  // Every change event has it. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_EventBus_ChangeEventHeader.htm
  if (field.type === 'anytype' && field.name === 'ChangeEventHeader') return platformType('EventBus.ChangeEventHeader');
  const isName = field.type === 'reference' && field.referenceTo.some((target) => NAMED.has(target.toLowerCase()));
  return isName ? stringType : apexTypes[field.type];
}

/** Objects that fields of custom metadata types refer to by their API name. [S] jongpie/NebulaLogger, LoggerFieldMapping__mdt */
const NAMED: ReadonlySet<string> = new Set(['entitydefinition', 'fielddefinition', 'entityparticle']);

const apexTypes: Readonly<Record<FieldType, ApexType>> = {
  id: idType,
  reference: idType,
  string: stringType,
  textarea: stringType,
  picklist: stringType,
  multipicklist: stringType,
  combobox: stringType,
  phone: stringType,
  email: stringType,
  url: stringType,
  encryptedstring: stringType,
  boolean: booleanType,
  int: integerType,
  double: decimalType,
  currency: decimalType,
  percent: decimalType,
  date: dateType,
  datetime: datetimeType,
  time: timeType,
  base64: blobType,
  location: platformType('System.Location'),
  address: platformType('System.Address'),
  anytype: objectType,
};
