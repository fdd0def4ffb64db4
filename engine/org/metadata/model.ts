/**
 * What is known about an org's sObjects. One model serves the checker, the payload rules, completion, describe calls
 * and the store. Plain immutable data.
 */
export type FieldType =
  | 'id' | 'reference' | 'string' | 'textarea' | 'picklist' | 'multipicklist' | 'combobox' | 'boolean'
  | 'int' | 'double' | 'currency' | 'percent' | 'date' | 'datetime' | 'time' | 'phone' | 'email' | 'url'
  | 'encryptedstring' | 'location' | 'address' | 'base64' | 'anytype';

export interface PicklistValue {
  readonly value: string;
  readonly label: string;
  readonly isDefault: boolean;
  readonly active: boolean;
}

export interface FieldInfo {
  /** API name in its declared spelling: `CallType`, `Queue_Name__c`. */
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  /** Most UTF-16 units of text; undefined where no limit is known. */
  readonly length: number | undefined;
  /** Digits right of the decimal point, for numbers. */
  readonly scale: number | undefined;
  readonly nillable: boolean;
  readonly createable: boolean;
  readonly updateable: boolean;
  /** Values of a (multi)picklist or combobox; empty for every other type. */
  readonly picklist: readonly PicklistValue[];
  /** Whether a value outside `picklist` is refused on save. */
  readonly restricted: boolean;
  /** Objects a reference may point to. */
  readonly referenceTo: readonly string[];
  /** `Who` of `WhoId`; undefined when the parent cannot be reached by name. */
  readonly relationshipName: string | undefined;
  /** Value given on insert when none is set, in the text form of its type. */
  readonly defaultValue: string | undefined;
  readonly externalId: boolean;
  readonly unique: boolean;
  readonly custom: boolean;
}

export interface RecordTypeInfo {
  readonly id: string;
  readonly developerName: string;
  readonly name: string;
  readonly active: boolean;
  readonly isDefault: boolean;
  readonly isMaster: boolean;
}

export interface SObjectInfo {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly keyPrefix: string;
  /** In describe order; the place of a field in this list is its slot in a record. */
  readonly fields: readonly FieldInfo[];
  readonly recordTypes: readonly RecordTypeInfo[];
  /** False while only some of the object's fields are known: then an unknown field is unsupported, not wrong. */
  readonly complete: boolean;
}

/** The sObjects an org has. Lookups are case-insensitive. */
export interface OrgMetadata {
  /** The object of this API name, or undefined when nothing is known of it. */
  sobject(name: string): SObjectInfo | undefined;
}

/** Slot of a field by name, case-insensitively; -1 when the object has no such field. */
export function slotOf(info: SObjectInfo, name: string): number {
  let slots = slotTables.get(info);
  if (!slots) {
    slots = new Map(info.fields.map((field, slot) => [field.name.toLowerCase(), slot]));
    slotTables.set(info, slots);
  }
  return slots.get(name.toLowerCase()) ?? -1;
}

const slotTables = new WeakMap<SObjectInfo, ReadonlyMap<string, number>>();
