import { isAutoNumber, isNameField } from '../../org/metadata/fieldTraits';
import { type ChildRelationship, type FieldInfo, type SObjectInfo, slotOf } from '../../org/metadata/model';
import type { ListType } from '../../types/type';
import { raise, Unsupported } from '../exceptions';
import { ApexBlob } from './blob';
import { ApexList } from './list';

/** Fields that `clone` clears unless it is asked to keep the read-only timestamps. [D] SObject.clone */
const AUDIT_FIELDS: ReadonlySet<string> = new Set([
  'CreatedById',
  'CreatedDate',
  'LastModifiedById',
  'LastModifiedDate',
  'SystemModstamp',
]);

/** The slot of `Id` in every object of the model. */
export const ID_SLOT = 0;

/** Whether an object of which not every member is known here may have one of this name: no object has one named `../x`. */
export function mayHaveMember({ complete }: SObjectInfo, name: string): boolean {
  return !complete && /^[a-z]\w*$/i.test(name);
}

/** What `addError` put on a record: about the record, or about fields of it. */
export interface RecordError {
  readonly message: string;
  readonly fields: readonly string[];
}

/** A parent record (`slot` is that of its reference field) or the child records of a relationship (`slot` is -1). */
interface Relation {
  readonly name: string;
  readonly slot: number;
  value: SObjectValue | ApexList | null;
}

/**
 * A record of one sObject. Each field sits in the slot that its `SObjectInfo` gives it, in the raw form of its type
 * (Id and text: string; Integer: number; number fields: ApexDecimal; Date: ApexDate …); slot 0 is the Id.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject.htm
 */
export class SObjectValue {
  /** A field that was never set is `undefined`, one that was set to null is `null`. */
  readonly slots: unknown[];
  /** What was set, in that order: slots, and as -1, -2 … the first, second … of `relations`. */
  private readonly order: number[] = [];
  private relations: Relation[] | undefined = undefined;
  /** What `addError` left; see `addError`. */
  private errorList: RecordError[] | undefined = undefined;
  /** The record that this one was cloned from, by its Id (null when it had none); undefined of one that is no clone. */
  private source: string | null | undefined = undefined;
  /** The `Database.DMLOptions` that `setOptions` left; null when none were set. */
  options: object | null = null;

  constructor(
    readonly info: SObjectInfo,
    /** True for a row of a query: reading a field that was not queried then raises instead of giving null. */
    readonly queried = false,
  ) {
    this.slots = new Array(info.fields.length).fill(undefined);
  }

  /** The value in a slot; null when unset. Raises `System.SObjectException` for a field that a query left out. [S] */
  get(slot: number): unknown {
    const value = this.slots[slot];
    if (value !== undefined) return value;
    if (this.queried && slot !== ID_SLOT) return this.notQueried(this.info.fields[slot]?.name ?? '');
    return null;
  }

  /** Sets a slot to a value in the raw form of its field's type, and gives the value back. */
  set<T>(slot: number, value: T): T {
    if (this.slots[slot] === undefined) this.order.push(slot);
    this.slots[slot] = value;
    return value;
  }

  /** Whether the slot was set since the record was made, to null or to a value. */
  isSet(slot: number): boolean {
    return this.slots[slot] !== undefined;
  }

  /** Forgets a slot, as if it had never been set. */
  clear(slot: number): void {
    if (this.slots[slot] === undefined) return;
    this.slots[slot] = undefined;
    this.order.splice(this.order.indexOf(slot), 1);
  }

  /** Forgets every field, parent and child record. */
  clearAll(): void {
    this.slots.fill(undefined);
    this.order.length = 0;
    this.relations = undefined;
  }

  /** The record's Id, or null. */
  get id(): string | null {
    return (this.slots[ID_SLOT] as string | null | undefined) ?? null;
  }

  /** The slots that were set, in the order in which they were set. */
  setSlots(): readonly number[] {
    return this.relations ? this.order.filter((slot) => slot >= 0) : this.order;
  }

  /**
   * Everything that was set, by name: child records first [V] octoberswimmer/aer-dist #156, then fields and parent
   * records in the order in which they were set [V] octoberswimmer/aer-dist #133.
   */
  populated(): readonly (readonly [string, unknown])[] {
    const members: (readonly [string, unknown])[] = [];
    for (const { name, slot, value } of this.relations ?? []) if (slot < 0) members.push([name, value]);
    for (const place of this.order) {
      const relation = place < 0 ? this.relations?.[-1 - place] : undefined;
      if (!relation) members.push([this.info.fields[place]?.name ?? '', this.slots[place]]);
      else if (relation.slot >= 0) members.push([relation.name, relation.value]);
    }
    return members;
  }

  /** The slot of a field by its name in any case. Raises `System.SObjectException: Invalid field x for Account`. [S] */
  slotNamed(name: string): number {
    const slot = slotOf(this.info, name);
    if (slot >= 0) return slot;
    if (mayHaveMember(this.info, name)) throw new Unsupported('unsupported-field', [name, this.info.name]);
    return raise('System.SObjectException', `Invalid field ${name} for ${this.info.name}`);
  }

  /** `get` by field name in any case. */
  getByName(name: string): unknown {
    return this.get(this.slotNamed(name));
  }

  /** `set` by field name in any case; the value is taken in the raw form of the field's type. */
  putByName<T>(name: string, value: T): T {
    return this.set(this.slotNamed(name), value);
  }

  /** The parent record behind the reference field in `slot`; null when none was set or queried. */
  parent(slot: number): SObjectValue | null {
    const relation = this.relations?.find((each) => each.slot === slot);
    if (relation) return relation.value as SObjectValue | null;
    if (this.queried) return this.notQueried(this.info.fields[slot]?.relationshipName ?? '');
    return null;
  }

  /** The parent record by relationship name (`Account`, `Queue__r`) in any case; null when none was set or queried. */
  getParent(relationshipName: string): SObjectValue | null {
    return this.parent(this.relationshipSlot(relationshipName));
  }

  /** Sets the parent record behind the reference field in `slot`. */
  setParent(slot: number, parent: SObjectValue | null): SObjectValue | null {
    this.relate(this.info.fields[slot]?.relationshipName ?? '', slot, parent);
    return parent;
  }

  /** The parent records that were set, as [slot of the reference field, record], in the order in which they were set. */
  setParents(): readonly (readonly [number, SObjectValue | null])[] {
    return (this.relations ?? [])
      .filter(({ slot }) => slot >= 0)
      .map(({ slot, value }) => [slot, value as SObjectValue | null] as const);
  }

  /** The slot of the reference field with this relationship name (`Account`, `Queue__r`), in any case; -1 when there is none. */
  relationshipSlot(name: string): number {
    const wanted = name.toLowerCase();
    return this.info.fields.findIndex((field) => field.relationshipName?.toLowerCase() === wanted);
  }

  /**
   * A field or parent that objects of several kinds have in common, those of the object Name: what this record has by that
   * name, its object for `Type`, its name field for `Name`; null of what this object does not have.
   * [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_name.htm
   */
  commonField(name: string): unknown {
    // A record of the object Name itself tells its Type. [S] ZackFra/Salesforce-Moxygen, MockDatabaseTest.testWhatType
    if (name === 'Type' && this.info.name !== 'Name') return this.info.name;
    const slot = slotOf(this.info, name);
    if (slot >= 0) return this.get(slot);
    const parent = this.relationshipSlot(name);
    if (parent >= 0) return this.parent(parent);
    const named = name === 'Name' ? this.info.fields.findIndex((field) => isNameField(this.info, field)) : -1;
    return named < 0 ? null : this.get(named);
  }

  /** The child records of a relationship, by its name in any case, as they were set or queried; null when they were not set. */
  children(name: string): ApexList | null {
    const wanted = name.toLowerCase();
    const relation = this.relations?.find((each) => each.slot < 0 && each.name.toLowerCase() === wanted);
    if (relation) return relation.value as ApexList;
    return this.queried ? this.notQueried(name) : null;
  }

  /** The child records of a relationship as an expression reads them: without any, a list of `type` that is empty. [K] */
  childList(name: string, type: ListType): ApexList {
    return this.children(name) ?? new ApexList(type);
  }

  /** Sets the child records of a relationship (`Contacts`, `Calls__r`, in its declared spelling). */
  setChildren(name: string, records: ApexList): void {
    this.relate(name, -1, records);
  }

  /** The child records that were set, as [name of the relationship, records], in the order in which they were set. */
  setChildLists(): readonly (readonly [string, ApexList])[] {
    return (this.relations ?? [])
      .filter(({ slot }) => slot < 0)
      .map(({ name, value }) => [name, value as ApexList] as const);
  }

  /** The child relationship of this name in any case, as the object declares it; undefined when it has none. */
  childRelationship(name: string): ChildRelationship | undefined {
    const wanted = name.toLowerCase();
    return this.info.childRelationships?.find((each) => each.name.toLowerCase() === wanted);
  }

  /**
   * A copy as `SObject.clone` makes it: without Id, read-only timestamps and auto numbers unless they are asked for;
   * parents and children are copied when it is deep, else shared. [D] A clone of a queried record stays one: fields that were
   * not queried cannot be read. [V] octoberswimmer/aer-dist #389
   */
  clone(preserveId = false, deep = false, preserveTimestamps = false, preserveAutoNumbers = false): SObjectValue {
    const clone = this.copyWhere(deep, (slot, field) => {
      if (slot === ID_SLOT) return preserveId;
      if (!preserveTimestamps && AUDIT_FIELDS.has(field.name)) return false;
      return preserveAutoNumbers || !isAutoNumber(this.info, field);
    });
    clone.source = preserveId ? null : (this.source ?? this.id);
    return clone;
  }

  /** An exact copy of the fields, parents and children; shares the (immutable) field values. */
  copy(): SObjectValue {
    return this.copyWhere(true, () => true);
  }

  /** Whether the record was made by `clone`. [D] SObject.isClone */
  get isClone(): boolean {
    return this.source !== undefined;
  }

  /** The Id of the record at the beginning of the chain of clones; null when it had none or this is no clone. [D] SObject.getCloneSourceId */
  get cloneSourceId(): string | null {
    return this.source ?? null;
  }

  /** Notes an error about the record, or about the fields named. [D] SObject.addError */
  addError(message: string, fields: readonly string[] = []): void {
    this.errorList ??= [];
    this.errorList.push({ message, fields });
  }

  /** What `addError` noted, in that order. */
  get errors(): readonly RecordError[] {
    return this.errorList ?? [];
  }

  /** Whether both are of one sObject and agree in every field, unset and null being the same. Field values are immutable, and equal when their texts are. [D] */
  equals(other: unknown): boolean {
    if (this === other) return true;
    if (!(other instanceof SObjectValue) || other.info.name !== this.info.name) return false;
    return this.slots.every((value, slot) => sameFieldValue(value ?? null, other.slots[slot] ?? null));
  }

  private copyWhere(deep: boolean, wanted: (slot: number, field: FieldInfo) => boolean): SObjectValue {
    const copy = new SObjectValue(this.info, this.queried);
    for (const place of this.order) {
      const relation = place < 0 ? this.relations?.[-1 - place] : undefined;
      if (relation) copy.relate(relation.name, relation.slot, deep ? copied(relation.value) : relation.value);
      else if (wanted(place, this.info.fields[place] as FieldInfo)) copy.set(place, this.slots[place]);
    }
    return copy;
  }

  private relate(name: string, slot: number, value: Relation['value']): void {
    this.relations ??= [];
    const lower = name.toLowerCase();
    const known = this.relations.find((each) =>
      slot < 0 ? each.slot < 0 && each.name.toLowerCase() === lower : each.slot === slot,
    );
    if (known) known.value = value;
    else this.order.push(-this.relations.push({ name, slot, value }));
  }

  private notQueried(field: string): never {
    return raise(
      'System.SObjectException',
      `SObject row was retrieved via SOQL without querying the requested field: ${this.info.name}.${field}`,
    );
  }
}

function copied(value: Relation['value']): Relation['value'] {
  if (!(value instanceof ApexList)) return value?.copy() ?? null;
  return new ApexList(
    value.type,
    value.items.map((record) => (record as SObjectValue).copy()),
  );
}

/**
 * Whether two field values are the same value: of one type and with the same text. A Decimal keeps its scale, so 1.00
 * and 1.0000 differ here as they do inside sObjects on the platform. [S] danjb.com/tech_blog/apex_oddities
 */
export function sameFieldValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (a instanceof ApexBlob && b instanceof ApexBlob) return a.same(b);
  return a.constructor === b.constructor && String(a) === String(b);
}
