import { type SObjectToken, sobjectTypeOf } from '../../org/describe';
import type { FieldType } from '../../org/metadata/model';
import { Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import type { ApexEnumValue } from '../../runtime/values/enum';
import { platformEnum } from '../../runtime/values/enumConstants';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_Schema_DisplayType.htm; the last two from the signatures of API 67 */
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
  'FLOATARRAY',
  'TEXTARRAY',
] as const;

export const displayType = platform('enum Schema.DisplayType', {}, DISPLAY_TYPES);

/**
 * The SOAP types that fields have; the enum has hundreds more, which are names of API types, so an ordinal means nothing.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_Schema_SOAPType.htm
 */
const SOAP_TYPES = [
  'ADDRESS',
  'ANYTYPE',
  'BASE64',
  'BASE64BINARY',
  'BOOLEAN',
  'DATE',
  'DATETIME',
  'DECIMAL',
  'DOUBLE',
  'ID',
  'INTEGER',
  'LOCATION',
  'LONG',
  'STRING',
  'TIME',
] as const;

export const soapType = platform('enum Schema.SoapType', {}, SOAP_TYPES);

const DESCRIBE_OPTIONS = ['DEFAULT', 'DEFERRED', 'FULL'] as const;

/** What is known is known at once, so the options change nothing. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_Schema_SObjectDescribeOptions.htm */
export const sobjectDescribeOptions = platform('enum Schema.SObjectDescribeOptions', {}, DESCRIBE_OPTIONS);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_Schema_FieldDescribeOptions.htm */
export const fieldDescribeOptions = platform('enum Schema.FieldDescribeOptions', {}, ['DEFAULT', 'FULL_DESCRIBE']);

/** The display type of a field type. */
export function displayTypeOf(type: FieldType): ApexEnumValue {
  return constant('Schema.DisplayType', DISPLAY_TYPES, type === 'int' ? 'INTEGER' : type.toUpperCase());
}

/** The SOAP type of a field type. [D] https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/field_types.htm */
export function soapTypeOf(type: FieldType): ApexEnumValue {
  return constant('Schema.SoapType', SOAP_TYPES, SOAP_NAMES.get(type) ?? 'STRING');
}

/** The constant of SObjectDescribeOptions with this name. */
export function describeOptionOf(name: string): ApexEnumValue {
  return constant('Schema.SObjectDescribeOptions', DESCRIBE_OPTIONS, name);
}

/** The token of the sObject of this name; one that is not known here ends the run. */
export function tokenNamed(name: string): SObjectToken {
  const info = current.metadata.sobject(name);
  if (!info) throw new Unsupported('unsupported-sobject', [name]);
  return sobjectTypeOf(info);
}

/** Field types whose SOAP type is not String. */
const SOAP_NAMES: ReadonlyMap<FieldType, string> = new Map<FieldType, string>([
  ['id', 'ID'],
  ['reference', 'ID'],
  ['boolean', 'BOOLEAN'],
  ['int', 'INTEGER'],
  ['double', 'DOUBLE'],
  ['currency', 'DOUBLE'],
  ['percent', 'DOUBLE'],
  ['date', 'DATE'],
  ['datetime', 'DATETIME'],
  ['time', 'TIME'],
  ['base64', 'BASE64BINARY'],
  ['location', 'LOCATION'],
  ['address', 'ADDRESS'],
  ['anytype', 'ANYTYPE'],
]);

function constant(type: string, names: readonly string[], name: string): ApexEnumValue {
  const constants = platformEnum({ kind: 'platform', name: type, arguments: [] }, names);
  return constants.find((each) => each.name === name) as ApexEnumValue;
}
