import { type SObjectInfo, slotOf } from '../../org/metadata/model';
import { raise, Unsupported } from '../exceptions';
import { ApexBlob } from './blob';

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

/**
 * A record of one sObject. Each field sits in the slot that its `SObjectInfo` gives it, in the raw form of its type
 * (Id and text: string; Integer: number; number fields: ApexDecimal; Date: ApexDate …); slot 0 is the Id.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject.htm
 */
export class SObjectValue {
  /** A field that was never set is `undefined`, one that was set to null is `null`. */
  readonly slots: unknown[];
  /** Slots in the order in which they were first set. */
  private readonly order: number[] = [];
  /** Parent records by slot of the reference field: `Account` of `AccountId`. */
  private parents: Map<number, SObjectValue | null> | undefined;

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

  /** The record's Id, or null. */
  get id(): string | null {
    return (this.slots[ID_SLOT] as string | null | undefined) ?? null;
  }

  /** The slots that were set, in the order in which they were set: the order of `getPopulatedFieldsAsMap`. */
  setSlots(): readonly number[] {
    return this.order;
  }

  /** The slot of a field by its name in any case. Raises `System.SObjectException: Invalid field x for Account`. [S] */
  slotNamed(name: string): number {
    const slot = slotOf(this.info, name);
    if (slot >= 0) return slot;
    if (!this.info.complete) throw new Unsupported('unsupported-field', [name, this.info.name]);
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
    const parent = this.parents?.get(slot);
    if (parent !== undefined) return parent;
    if (this.queried) return this.notQueried(this.info.fields[slot]?.relationshipName ?? '');
    return null;
  }

  /** The parent record by relationship name (`Account`, `Queue__r`) in any case; null when none was set or queried. */
  getParent(relationshipName: string): SObjectValue | null {
    return this.parent(this.relationshipSlot(relationshipName));
  }

  /** Sets the parent record behind the reference field in `slot`. */
  setParent(slot: number, parent: SObjectValue | null): SObjectValue | null {
    this.parents ??= new Map();
    this.parents.set(slot, parent);
    return parent;
  }

  /** The parent records that were set, as [slot of the reference field, record], in the order in which they were set. */
  setParents(): readonly (readonly [number, SObjectValue | null])[] {
    return this.parents ? [...this.parents] : [];
  }

  /** The slot of the reference field with this relationship name (`Account`, `Queue__r`), in any case; -1 when there is none. */
  relationshipSlot(name: string): number {
    const wanted = name.toLowerCase();
    return this.info.fields.findIndex((field) => field.relationshipName?.toLowerCase() === wanted);
  }

  /** A copy as `SObject.clone` makes it: without Id and read-only timestamps unless they are asked for. [D] */
  clone(preserveId = false, deep = false, preserveTimestamps = false): SObjectValue {
    const copy = new SObjectValue(this.info, this.queried);
    for (const slot of this.order) {
      if (slot === ID_SLOT && !preserveId) continue;
      if (!preserveTimestamps && AUDIT_FIELDS.has(this.info.fields[slot]?.name ?? '')) continue;
      copy.set(slot, this.slots[slot]);
    }
    for (const [slot, parent] of this.setParents()) copy.setParent(slot, deep && parent ? parent.copy() : parent);
    return copy;
  }

  /** An exact copy of the fields and parents; shares the (immutable) field values. */
  copy(): SObjectValue {
    return this.clone(true, true, true);
  }

  /** Whether both are of one sObject and agree in every field, unset and null being the same. Field values are immutable, and equal when their texts are. [D] */
  equals(other: unknown): boolean {
    if (this === other) return true;
    if (!(other instanceof SObjectValue) || other.info.name !== this.info.name) return false;
    return this.slots.every((value, slot) => sameFieldValue(value ?? null, other.slots[slot] ?? null));
  }

  private notQueried(field: string): never {
    return raise(
      'System.SObjectException',
      `SObject row was retrieved via SOQL without querying the requested field: ${this.info.name}.${field}`,
    );
  }
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
