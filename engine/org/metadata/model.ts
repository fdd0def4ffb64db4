import type { ApexBlob } from '../../runtime/values/blob';

/**
 * What is known about an org's sObjects. One model serves the checker, the payload rules, completion, describe calls
 * and the store. Plain immutable data.
 */
export type FieldType =
  | 'id'
  | 'reference'
  | 'string'
  | 'textarea'
  | 'picklist'
  | 'multipicklist'
  | 'combobox'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'time'
  | 'phone'
  | 'email'
  | 'url'
  | 'encryptedstring'
  | 'location'
  | 'address'
  | 'base64'
  | 'anytype';

export interface PicklistValue {
  readonly value: string;
  readonly label: string;
  readonly isDefault: boolean;
  readonly active: boolean;
  /** Whether a record with this status counts as closed; known from standard value sets only. */
  readonly closed?: boolean;
  /** Whether a task of this priority counts as one of high priority; known from standard value sets only. */
  readonly highPriority?: boolean;
}

/** How an auto-number field writes its numbers: `A-{0000}` from 1. */
export interface AutoNumber {
  readonly format: string;
  readonly start: number;
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
  /** Most digits of a number, left and right of the decimal point together; absent where unknown. */
  readonly precision?: number;
  /** True of formula fields and roll-up summaries: the platform works out the value. */
  readonly calculated?: boolean;
  /** True of junction Id lists such as `EmailMessage.ToIds`, which Apex holds as a list of texts; their type is `anytype`. */
  readonly isList?: boolean;
  /** The text of a formula field's formula. */
  readonly formula?: string;
  /** Set on auto-number fields of the project. */
  readonly autoNumber?: AutoNumber;
  /** Whether the record is deleted with the one it refers to: master-detail, or a lookup that cascades. */
  readonly cascadeDelete?: boolean;
  /** `Calls__r`: the collection of these records on the object referred to; absent when there is none. */
  readonly childRelationshipName?: string;
  readonly helpText?: string;
  /** The default as the project's file writes it: a formula, or a literal such as `"Open"`. Of custom fields only. */
  readonly defaultFormula?: string;
  /** The field whose value decides which values of this picklist can be chosen. */
  readonly controllingField?: string;
  /** Whether a unique text or external id tells `a` from `A`. */
  readonly caseSensitive?: boolean;
  /** Whether the text is HTML: rich text areas. */
  readonly htmlFormatted?: boolean;
  /** Whether a record cannot be deleted while this field of another refers to it. */
  readonly restrictedDelete?: boolean;
  /** Of a master-detail field: 0 for the first master, 1 for the second. */
  readonly relationshipOrder?: number;
  /** Of a master-detail field: whether Read access to the master is enough to change the detail. */
  readonly writeRequiresMasterRead?: boolean;
  /** Of a number formula: whether empty fields count as 0 in it. */
  readonly treatsBlanksAsZero?: boolean;
  /** Whether only some records may be referred to. */
  readonly filteredLookup?: boolean;
  /** Set on fields that are not nillable but may be filled by the platform: whether an insert without them fails is not known. */
  readonly requiredOnCreate?: 'unknown';
  /** Whether a new record gets a value where none is given, be it known here or not. */
  readonly defaultedOnCreate?: true;
  /** Set on standard fields that are no external ids, but by whose value `upsert` finds records. */
  readonly idLookup?: true;
}

/**
 * A collection of child records on their parent: `Contacts` of Account holds the contacts by their `AccountId`. `field`
 * is empty where it is not known.
 */
export interface ChildRelationship {
  readonly name: string;
  readonly childObject: string;
  readonly field: string;
}

/** A field set of an object: named lists of fields that code can ask for. */
export interface FieldSetInfo {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** In their order; a `path` may lead through relationships: `Owner.Name`. */
  readonly fields: readonly { readonly path: string; readonly required: boolean }[];
}

/** What sort of object one is, where it is not an ordinary one with records of its own. */
export type SObjectKind =
  | 'listSetting'
  | 'hierarchySetting'
  | 'customMetadata'
  | 'platformEvent'
  | 'changeEvent'
  | 'share'
  | 'history'
  | 'feed'
  | 'bigObject'
  | 'externalObject'
  | 'knowledgeArticle';

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
  /** Absent of ordinary objects, standard and custom. */
  readonly kind?: SObjectKind;
  /** The project's namespace: its own fields and objects answer to their names with and without `namespace__`. */
  readonly namespace?: string;
  /** The collections of child records; of a project's object it is worked out when it is first read. */
  readonly childRelationships?: readonly ChildRelationship[];
  readonly fieldSets?: readonly FieldSetInfo[];
  /** Of platform events that are published at once, whatever becomes of the transaction. */
  readonly publishesImmediately?: true;
  /** Set on standard objects that are known by name from the platform's list, but not from the describe results of an org. */
  readonly ofFeature?: true;
}

/** A custom label: `System.Label.Greeting`. */
export interface CustomLabel {
  readonly name: string;
  readonly value: string;
  /** Such as `en_US`. */
  readonly language: string;
  readonly protected: boolean;
}

/** A record of a custom metadata type. */
export interface CustomMetadataRecord {
  readonly id: string;
  /** Without the namespace. */
  readonly developerName: string;
  /** With it: the key of `getAll()` and `getInstance()`. */
  readonly qualifiedApiName: string;
  /** By API name of the field, the standard ones included, in the raw form of the field's type; an unset field is missing. */
  readonly values: ReadonlyMap<string, unknown>;
}

/** A static resource of the project. */
export interface StaticResource {
  /** Lower-cased MIME type such as `text/csv`; undefined when it is not declared. */
  readonly contentType: string | undefined;
  /** Text, or bytes that are none; undefined of an archive that the project keeps as a folder. */
  readonly content: string | ApexBlob | undefined;
}

/** What an org has. Lookups are case-insensitive. */
export interface OrgMetadata {
  /** The object of this API name, or undefined when nothing is known of it. */
  sobject(name: string): SObjectInfo | undefined;
  /** The API names of all objects that are known, sorted. */
  objectNames(): readonly string[];
  /** The custom label of this name, without a namespace. */
  label(name: string): CustomLabel | undefined;
  /** Every custom label, sorted by name. */
  labels(): readonly CustomLabel[];
  /** The records of a custom metadata type (`Setting__mdt`) that the project has, in the order of their names. */
  customMetadataRecords(type: string): readonly CustomMetadataRecord[];
  /** The static resource of this name in any case, with or without the project's namespace. */
  staticResource(name: string): StaticResource | undefined;
  /** The namespace of the project, when it has one. */
  readonly namespace: string | undefined;
}

/** Slot of a field by name, case-insensitively, with or without the project's namespace; -1 when the object has no such field. */
export function slotOf(info: SObjectInfo, name: string): number {
  let slots = slotTables.get(info);
  if (!slots) {
    slots = new Map(info.fields.map((field, slot) => [field.name.toLowerCase(), slot]));
    slotTables.set(info, slots);
  }
  const lower = name.toLowerCase();
  const slot = slots.get(lower);
  if (slot !== undefined) return slot;
  return info.namespace === undefined ? -1 : (slots.get(withoutNamespace(lower, info.namespace)) ?? -1);
}

/**
 * A lower-cased API name without the project's namespace, where it has it: `acme__queue__c` → `queue__c`. Other names
 * stay as they are. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_namespace_prefix.htm
 */
export function withoutNamespace(lowerName: string, namespace: string | undefined): string {
  if (namespace === undefined) return lowerName;
  const prefix = `${namespace.toLowerCase()}__`;
  const rest = lowerName.slice(prefix.length);
  return lowerName.startsWith(prefix) && rest.includes('__') ? rest : lowerName;
}

/** Metadata of objects alone: no labels, no custom metadata records, no namespace. `names` are those of `objectNames`. */
export function objectsOnly(sobject: OrgMetadata['sobject'], names: readonly string[] = []): OrgMetadata {
  return {
    sobject,
    objectNames: () => names,
    label: () => undefined,
    labels: () => [],
    customMetadataRecords: () => [],
    staticResource: () => undefined,
    namespace: undefined,
  };
}

const slotTables = new WeakMap<SObjectInfo, ReadonlyMap<string, number>>();
