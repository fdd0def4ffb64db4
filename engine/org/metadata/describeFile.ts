import type { MetadataSource } from '../../run/contract';
import { describedType } from './fieldTypeNames';
import { unknownKeyPrefix } from './keyPrefixes';
import type { ChildRelationship, FieldInfo, PicklistValue, RecordTypeInfo, SObjectInfo } from './model';
import { field, readOnly } from './standard/field';
import { masterRecordType } from './standard/shared';
import { type FileProblem, reportMetadata, startOf } from './xml';

/** A describe result that could be read. */
export interface Description {
  /** Lower-cased names of the fields that the org has, as far as the user who asked may see them. */
  readonly fieldNames: ReadonlySet<string>;
  /** What is known of the object otherwise, with what the org says of it. */
  apply(base: SObjectInfo | undefined): SObjectInfo;
}

/** A describe result, or why it cannot be read. */
export type DescribeFile = Description | FileProblem;

/**
 * Reads a describe result of an sObject as the Salesforce extensions keep it below `.sfdx/tools/soqlMetadata`. It is
 * the user's own org: what it says wins over what is shipped, what it leaves out (the extensions keep only part of a
 * describe result) is taken from there. Never throws; entries of a wrong shape are passed over.
 * [S] forcedotcom/salesforcedx-vscode; [D] https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_describesobjects_describesobjectresult.htm
 */
export function readDescribeFile(source: MetadataSource): DescribeFile {
  let read = known.get(source);
  if (!read) {
    read = readUnknown(source);
    known.set(source, read);
  }
  return read;
}

/** Longest description that is read, in UTF-16 units; real ones of objects with long picklists have 2.5 million. */
const MAX_LENGTH = 20_000_000;

const known = new WeakMap<MetadataSource, DescribeFile>();

function readUnknown({ file, text }: MetadataSource): DescribeFile {
  const fails = (problem: FileProblem['problem']): FileProblem => ({ file, problem });
  if (text.length > MAX_LENGTH) {
    return fails(reportMetadata('metadata-too-large', startOf(text), [text.length, MAX_LENGTH]));
  }
  let json: unknown;
  try {
    json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return fails(reportMetadata('metadata-describe', startOf(text), ['it is not JSON']));
  }
  const described = record(json);
  const name = string(described.name);
  if (name === undefined) return fails(reportMetadata('metadata-describe', startOf(text), ['it names no object']));
  const fieldNames = list(described.fields).flatMap((each) => string(each.name)?.toLowerCase() ?? []);
  return { fieldNames: new Set(fieldNames), apply: (base) => applied(described, name, base) };
}

function applied(described: Json, name: string, base: SObjectInfo | undefined): SObjectInfo {
  const fields = new Map((base?.fields ?? []).map((each) => [each.name.toLowerCase(), each]));
  for (const each of list(described.fields)) {
    const own = describedField(each, fields);
    if (own) fields.set(own.name.toLowerCase(), own);
  }
  const label = string(described.label) ?? base?.label ?? name;
  const recordTypes = list(described.recordTypeInfos).flatMap(describedRecordType);
  const children = list(described.childRelationships).flatMap(describedChild);
  return {
    ...base,
    name,
    label,
    labelPlural: string(described.labelPlural) ?? base?.labelPlural ?? label,
    keyPrefix: string(described.keyPrefix) ?? base?.keyPrefix ?? unknownKeyPrefix(name),
    fields: [...fields.values()],
    recordTypes: recordTypes.length > 0 ? recordTypes : (base?.recordTypes ?? [masterRecordType]),
    complete: true,
    ...(children.length > 0 ? { childRelationships: children } : {}),
  };
}

/** Fields that only the platform sets, where a describe result does not say so. [D] Object Reference, System Fields */
const SYSTEM = new Set(
  ['id', 'isdeleted', 'createddate', 'createdbyid', 'lastmodifieddate', 'lastmodifiedbyid', 'systemmodstamp'].concat([
    'lastactivitydate',
    'lastvieweddate',
    'lastreferenceddate',
  ]),
);

function describedField(each: Json, fields: ReadonlyMap<string, FieldInfo>): FieldInfo | undefined {
  const name = string(each.name);
  const type = describedType(string(each.type) ?? '');
  if (name === undefined || type === undefined) return undefined;
  const lower = name.toLowerCase();
  const shipped = fields.get(lower);
  const base = shipped?.type === type ? shipped : field(name, name, type, SYSTEM.has(lower) ? readOnly : {});
  const calculated = boolean(each.calculated);
  const given = {
    name,
    label: string(each.label),
    length: positive(each.length),
    scale: type === 'double' || type === 'currency' || type === 'percent' ? number(each.scale) : undefined,
    precision: positive(each.precision),
    nillable: boolean(each.nillable),
    createable: boolean(each.createable),
    updateable: boolean(each.updateable),
    restricted: boolean(each.restrictedPicklist),
    externalId: boolean(each.externalId),
    unique: boolean(each.unique),
    custom: boolean(each.custom),
    calculated: calculated === true ? true : undefined,
    formula: string(each.calculatedFormula),
    cascadeDelete: boolean(each.cascadeDelete) === true ? true : undefined,
    helpText: string(each.inlineHelpText),
    picklist: Array.isArray(each.picklistValues) ? list(each.picklistValues).flatMap(describedValue) : undefined,
    referenceTo: Array.isArray(each.referenceTo)
      ? each.referenceTo.filter((target) => typeof target === 'string')
      : undefined,
  };
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    ...base,
    ...stated,
    relationshipName: 'relationshipName' in each ? string(each.relationshipName) : base.relationshipName,
    defaultValue: 'defaultValue' in each ? defaultOf(each.defaultValue) : base.defaultValue,
  };
}

function describedValue(each: Json): PicklistValue[] {
  const value = string(each.value);
  if (value === undefined) return [];
  return [
    {
      value,
      label: string(each.label) ?? value,
      isDefault: each.defaultValue === true,
      active: each.active !== false,
    },
  ];
}

function describedChild(each: Json): ChildRelationship[] {
  const name = string(each.relationshipName);
  const childObject = string(each.childSObject);
  const childField = string(each.field);
  return name && childObject && childField ? [{ name, childObject, field: childField }] : [];
}

function describedRecordType(each: Json): RecordTypeInfo[] {
  const id = string(each.recordTypeId);
  const developerName = string(each.developerName);
  if (id === undefined || developerName === undefined) return [];
  return [
    {
      id,
      developerName,
      name: string(each.name) ?? developerName,
      active: each.active !== false,
      isDefault: each.defaultRecordTypeMapping === true,
      isMaster: each.master === true,
    },
  ];
}

type Json = Readonly<Record<string, unknown>>;

function record(json: unknown): Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Json) : {};
}

function list(json: unknown): readonly Json[] {
  return Array.isArray(json) ? json.map(record) : [];
}

function string(json: unknown): string | undefined {
  return typeof json === 'string' && json !== '' ? json : undefined;
}

function boolean(json: unknown): boolean | undefined {
  return typeof json === 'boolean' ? json : undefined;
}

function number(json: unknown): number | undefined {
  return typeof json === 'number' && Number.isInteger(json) && json >= 0 ? json : undefined;
}

/** Lengths and precisions of 0 mean that there is none. */
function positive(json: unknown): number | undefined {
  return number(json) || undefined;
}

function defaultOf(json: unknown): string | undefined {
  return json === null || json === '' || typeof json === 'object' ? undefined : String(json);
}
