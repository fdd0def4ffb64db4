import { PlatformObject } from '../runtime/values/platformObject';
import { type PlatformType, platformType } from '../types/type';
import type {
  ChildRelationship,
  FieldInfo,
  FieldSetInfo,
  PicklistValue,
  RecordTypeInfo,
  SObjectInfo,
} from './metadata/model';

/*
 * The values of the Schema namespace. There is one of each for what it describes, so that `==` and map keys work as
 * on the platform. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_describe_objects_understanding.htm
 */

const types = {
  SObjectType: platformType('Schema.SObjectType'),
  DescribeSObjectResult: platformType('Schema.DescribeSObjectResult'),
  SObjectTypeFields: platformType('Schema.SObjectTypeFields'),
  SObjectField: platformType('Schema.SObjectField'),
  DescribeFieldResult: platformType('Schema.DescribeFieldResult'),
  RecordTypeInfo: platformType('Schema.RecordTypeInfo'),
  PicklistEntry: platformType('Schema.PicklistEntry'),
  SObjectTypeFieldSets: platformType('Schema.SObjectTypeFieldSets'),
  FieldSet: platformType('Schema.FieldSet'),
  FieldSetMember: platformType('Schema.FieldSetMember'),
  ChildRelationship: platformType('Schema.ChildRelationship'),
} satisfies Record<string, PlatformType>;

/** `Schema.SObjectType`: the token of an sObject, `Task.SObjectType`. Its text is the API name. */
export class SObjectToken extends PlatformObject {
  readonly $type = types.SObjectType;
  constructor(readonly info: SObjectInfo) {
    super();
  }
  tostring$(): string {
    return this.info.name;
  }
}

/** `Schema.DescribeSObjectResult`: what is known of an sObject, `Schema.SObjectType.Task`. */
export class SObjectDescribe extends PlatformObject {
  readonly $type = types.DescribeSObjectResult;
  constructor(
    readonly info: SObjectInfo,
    /** The constant of `Schema.SObjectDescribeOptions` that it was asked for with. */
    readonly option = 'DEFAULT',
  ) {
    super();
  }
}

/** `Schema.SObjectTypeFields`: `Schema.SObjectType.Task.fields`. */
export class SObjectFields extends PlatformObject {
  readonly $type = types.SObjectTypeFields;
  constructor(readonly info: SObjectInfo) {
    super();
  }
}

/** `Schema.SObjectField`: the token of a field, `Task.Subject`. Its text is the API name. */
export class FieldToken extends PlatformObject {
  readonly $type = types.SObjectField;
  readonly field: FieldInfo;
  constructor(
    readonly info: SObjectInfo,
    readonly slot: number,
  ) {
    super();
    this.field = info.fields[slot] as FieldInfo;
  }
  tostring$(): string {
    return this.field.name;
  }
}

/** `Schema.DescribeFieldResult`: what is known of a field. */
export class FieldDescribe extends PlatformObject {
  readonly $type = types.DescribeFieldResult;
  readonly field: FieldInfo;
  constructor(readonly token: FieldToken) {
    super();
    this.field = token.field;
  }
}

/** `Schema.RecordTypeInfo`. */
export class RecordTypeDescribe extends PlatformObject {
  readonly $type = types.RecordTypeInfo;
  constructor(readonly recordType: RecordTypeInfo) {
    super();
  }
}

/** `Schema.PicklistEntry`. */
export class PicklistEntry extends PlatformObject {
  readonly $type = types.PicklistEntry;
  constructor(readonly entry: PicklistValue) {
    super();
  }

  /** [S] Picklist.cls of Apex-Opensource-Library reads these names; which values control an entry is not in the model. */
  override jsonMembers() {
    const { active, isDefault, label, value } = this.entry;
    return [
      ['active', active],
      ['defaultValue', isDefault],
      ['label', label],
      ['validFor', null],
      ['value', value],
    ] as const;
  }
}

/** `Schema.SObjectTypeFieldSets`: `Schema.SObjectType.Task.fieldSets`. */
export class SObjectFieldSets extends PlatformObject {
  readonly $type = types.SObjectTypeFieldSets;
  constructor(readonly info: SObjectInfo) {
    super();
  }
}

/** `Schema.FieldSet`. */
export class FieldSetDescribe extends PlatformObject {
  readonly $type = types.FieldSet;
  constructor(
    readonly info: SObjectInfo,
    readonly fieldSet: FieldSetInfo,
  ) {
    super();
  }
}

/** `Schema.FieldSetMember`: a field that a field set names, by a path that may lead through parents. */
export class FieldSetMemberDescribe extends PlatformObject {
  readonly $type = types.FieldSetMember;
  constructor(
    readonly path: string,
    readonly required: boolean,
    readonly token: FieldToken,
  ) {
    super();
  }
}

/** `Schema.ChildRelationship`. */
export class ChildRelationshipDescribe extends PlatformObject {
  readonly $type = types.ChildRelationship;
  constructor(readonly relationship: ChildRelationship) {
    super();
  }
}

/** What was made for an sObject; kept as long as its metadata is. */
class Descriptions {
  readonly type: SObjectToken;
  readonly describe: SObjectDescribe;
  readonly fieldsValue: SObjectFields;
  readonly fieldSetsValue: SObjectFieldSets;
  private readonly tokens: (FieldToken | undefined)[] = [];

  constructor(private readonly info: SObjectInfo) {
    this.type = new SObjectToken(info);
    this.describe = new SObjectDescribe(info);
    this.fieldsValue = new SObjectFields(info);
    this.fieldSetsValue = new SObjectFieldSets(info);
  }

  token(slot: number): FieldToken {
    let token = this.tokens[slot];
    if (!token) {
      token = new FieldToken(this.info, slot);
      this.tokens[slot] = token;
    }
    return token;
  }
}

const descriptions = new WeakMap<SObjectInfo, Descriptions>();
const fieldDescribes = new WeakMap<FieldToken, FieldDescribe>();
const recordTypes = new WeakMap<RecordTypeInfo, RecordTypeDescribe>();
const fieldSets = new WeakMap<FieldSetInfo, FieldSetDescribe>();
const childRelationships = new WeakMap<ChildRelationship, ChildRelationshipDescribe>();
const picklistEntries = new WeakMap<PicklistValue, PicklistEntry>();

function described(info: SObjectInfo): Descriptions {
  return once(descriptions, info, () => new Descriptions(info));
}

/** The token of an sObject: `Task.SObjectType`. */
export function sobjectTypeOf(info: SObjectInfo): SObjectToken {
  return described(info).type;
}

/** The describe result of an sObject: `Schema.SObjectType.Task`, `Task.SObjectType.getDescribe()`; `option` as it was asked for. */
export function describeOf(info: SObjectInfo, option = 'DEFAULT'): SObjectDescribe {
  return option === 'DEFAULT' ? described(info).describe : new SObjectDescribe(info, option);
}

/** The fields of an sObject: `Schema.SObjectType.Task.fields`. */
export function fieldsOf(info: SObjectInfo): SObjectFields {
  return described(info).fieldsValue;
}

/** The field sets of an sObject: `Schema.SObjectType.Task.fieldSets`. */
export function fieldSetsOf(info: SObjectInfo): SObjectFieldSets {
  return described(info).fieldSetsValue;
}

/** The value that describes a field set. */
export function fieldSetOf(info: SObjectInfo, fieldSet: FieldSetInfo): FieldSetDescribe {
  return once(fieldSets, fieldSet, () => new FieldSetDescribe(info, fieldSet));
}

/** The value that describes a child relationship. */
export function childRelationshipOf(relationship: ChildRelationship): ChildRelationshipDescribe {
  return once(childRelationships, relationship, () => new ChildRelationshipDescribe(relationship));
}

/** The token of the field in a slot: `Task.Subject`. */
export function fieldTokenOf(info: SObjectInfo, slot: number): FieldToken {
  return described(info).token(slot);
}

/** The describe result of a field: `Task.Subject.getDescribe()`, `Schema.SObjectType.Task.fields.Subject`. */
export function fieldDescribeOf(token: FieldToken): FieldDescribe {
  return once(fieldDescribes, token, () => new FieldDescribe(token));
}

/** The value that describes a record type. */
export function recordTypeOf(recordType: RecordTypeInfo): RecordTypeDescribe {
  return once(recordTypes, recordType, () => new RecordTypeDescribe(recordType));
}

/** The value that describes an entry of a picklist. */
export function picklistEntryOf(entry: PicklistValue): PicklistEntry {
  return once(picklistEntries, entry, () => new PicklistEntry(entry));
}

function once<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
