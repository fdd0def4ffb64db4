import { customCompoundOf } from './compound';
import type { FieldInfo, FieldType, SObjectInfo } from './model';

/*
 * What a describe result tells of a field and the metadata does not store, because it follows from what it stores.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_fields_describe.htm and
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_describesobjects_describesobjectresult.htm;
 * which types have a property [K] describe results of standard objects
 */

/** Text longer than this is stored so that queries cannot filter by it. [D] Long Text Area */
const SHORT_TEXT = 255;

/** The platform counts the records of many objects: `CaseNumber`, `OrderItemNumber`. [D] Object Reference, auto number fields */
export function isNumbered(fieldName: string, objectName: string): boolean {
  return fieldName === `${objectName}Number`;
}

/** Whether the platform numbers the field. */
export function isAutoNumber({ name }: SObjectInfo, field: FieldInfo): boolean {
  return field.autoNumber !== undefined || isNumbered(field.name, name);
}

/** Name fields that are not called Name. [D] Object Reference, the pages of these objects */
const NAME_FIELDS: ReadonlyMap<string, string> = new Map([
  ['Case', 'CaseNumber'],
  ['Contract', 'ContractNumber'],
  ['ContentDocument', 'Title'],
  ['ContentVersion', 'Title'],
  ['Event', 'Subject'],
  ['Idea', 'Title'],
  ['Note', 'Title'],
  ['Order', 'OrderNumber'],
  ['OrderItem', 'OrderItemNumber'],
  ['Solution', 'SolutionName'],
  ['Task', 'Subject'],
]);

/** Whether a field is the one that names its record. */
export function isNameField({ name, kind }: SObjectInfo, field: FieldInfo): boolean {
  if (kind === 'customMetadata') return field.name === 'DeveloperName';
  return field.name === (NAME_FIELDS.get(name) ?? 'Name');
}

/** Long and rich text areas. */
export function isLongText({ type, length }: FieldInfo): boolean {
  return type === 'textarea' && length !== undefined && length > SHORT_TEXT;
}

/** Whether `WHERE` takes the field. */
export function isFilterable(field: FieldInfo): boolean {
  return !isLongText(field) && field.type !== 'base64' && field.type !== 'encryptedstring';
}

const UNGROUPED: ReadonlySet<FieldType> = new Set<FieldType>([
  ...(['datetime', 'time', 'double', 'currency', 'percent', 'multipicklist'] as const),
  ...(['location', 'address', 'base64', 'encryptedstring', 'anytype'] as const),
]);

/** Whether `GROUP BY` takes the field. [D] https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_groupby_considerations.htm */
export function isGroupable(info: SObjectInfo, field: FieldInfo): boolean {
  return !UNGROUPED.has(field.type) && !isLongText(field) && !isAutoNumber(info, field);
}

const UNSORTED: ReadonlySet<FieldType> = new Set<FieldType>([
  ...(['multipicklist', 'location', 'address', 'base64', 'encryptedstring'] as const),
]);

/** Whether `ORDER BY` takes the field. [D] https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_orderby.htm */
export function isSortable(field: FieldInfo): boolean {
  return !UNSORTED.has(field.type) && !isLongText(field);
}

/** Whether `MIN`, `MAX` or `COUNT_DISTINCT` take the field. */
export function isAggregatable(field: FieldInfo): boolean {
  return isSortable(field) && field.type !== 'boolean';
}

/** Standard fields that `upsert` and the API's lookups may name, besides those that say so themselves. [D] Object Reference, property idLookup */
const ID_LOOKUPS: ReadonlySet<string> = new Set(['Contact.Email', 'Lead.Email', 'User.Email', 'User.Username']);

/** Whether `upsert` may match records by the field: the Id, external ids, and the names of custom objects. */
export function isIdLookup(info: SObjectInfo, field: FieldInfo): boolean {
  if (field.type === 'id' || field.externalId || field.idLookup) return true;
  if (ID_LOOKUPS.has(`${info.name}.${field.name}`)) return true;
  return isCustomName(info.name) && field.name === 'Name';
}

/**
 * Whether `upsert` takes the field: one that records can be looked up by. Of a custom field that is unique but no external
 * id nobody has seen that it is refused.
 */
export function isUpsertKey(info: SObjectInfo, field: FieldInfo): boolean {
  return isIdLookup(info, field) || field.unique;
}

/** Whether an API name has one of the endings that custom objects and fields have: `__c`, `__mdt`, `__Share` … */
export function isCustomName(name: string): boolean {
  return /__[a-z]+$/i.test(name);
}

/** An API name without the namespace it begins with: `ns__Queue__c` → `Queue__c`. */
export function localName(name: string): string {
  const [first, second, ...rest] = name.split('__');
  return second !== undefined && rest.length > 0 && first !== '' ? [second, ...rest].join('__') : name;
}

/** Whether a reference may point to objects of several kinds. */
export function isPolymorphic({ referenceTo }: FieldInfo): boolean {
  return referenceTo.length > 1;
}

const SYSTEM_FIELDS: ReadonlySet<string> = new Set([
  ...['Id', 'Name', 'OwnerId', 'IsDeleted', 'CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById'],
  ...['SystemModstamp', 'LastViewedDate', 'LastReferencedDate'],
]);

/** Whether field permissions apply to the field: not to those that every record has, nor to those that must be filled. [D] DescribeFieldResult.isPermissionable */
export function isPermissionable(field: FieldInfo): boolean {
  return (field.nillable || field.type === 'boolean') && !SYSTEM_FIELDS.has(field.name) && field.type !== 'address';
}

/** The parts of an address that stand in fields of their own. [D] https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/compound_fields_address.htm */
const ADDRESS_PART =
  /^(.*?)(?:Street|City|State|PostalCode|Country|StateCode|CountryCode|Latitude|Longitude|GeocodeAccuracy)$/;
const NAME_PARTS: ReadonlySet<string> = new Set(['FirstName', 'LastName', 'MiddleName', 'Salutation', 'Suffix']);

/** The compound field that a field is a part of: `BillingAddress` of `BillingCity`, `Name` of `LastName`; undefined for other fields. */
export function compoundField(info: SObjectInfo, field: FieldInfo): string | undefined {
  const has = (name: string, type?: FieldType): boolean =>
    info.fields.some((each) => each.name === name && (type === undefined || each.type === type));
  if (NAME_PARTS.has(field.name) && has('LastName')) return 'Name';
  const [, stem] = ADDRESS_PART.exec(field.name) ?? [];
  if (stem !== undefined && has(`${stem}Address`, 'address')) return `${stem}Address`;
  return customCompoundOf(field.name, has);
}
