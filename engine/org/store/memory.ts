import { raise, raiseNull } from '../../runtime/exceptions';
import { spend } from '../../runtime/governor';
import { current, type RunningUser } from '../../runtime/transaction';
import { ID_SLOT, SObjectValue } from '../../runtime/values/sobject';
import { type FieldInfo, type OrgMetadata, type SObjectInfo, slotOf } from '../metadata/model';
import { AutoNumbers } from './autoNumber';
import { moved, saved } from './changes';
import { applyDefaults, stampUpdate } from './defaults';
import { derive } from './derive';
import { dmlFailure, type FailedRow } from './dmlException';
import { IdSequence } from './ids';
import { countDml } from './limits';
import { normalize } from './normalize';
import { truncated, withParentIds } from './parents';
import { missing, missingOnInsert } from './required';
import type { DmlOptions, DmlVerb, RowError, RowResult, Savepoint, Store } from './store';
import { Tables } from './tables';
import { fieldErrors, idError, requiredError } from './validate';

/** What became of a row: its Id and whether it is new, or what was refused. */
type RowOutcome = { readonly id: string; readonly created: boolean } | readonly RowError[];

/** An empty org with these objects, whose running user is `user`. Load records with `load` before the run. */
export function createStore(metadata: OrgMetadata, user: RunningUser): MemoryStore {
  return new MemoryStore(metadata, user);
}

/**
 * The records of the simulated org, in memory; clock, limits and report are the running transaction's.
 *
 * One leniency, on purpose: a payload names records of the real org, which are not here. A well-formed Id that this
 * store has never seen therefore counts as an existing record whose fields are unknown: it can be referred to, updated
 * and deleted. Its change is reported with `before` null. In a test, whose org holds what the test made, it is refused
 * for update and delete as an org does: INVALID_CROSS_REFERENCE_KEY.
 */
export class MemoryStore implements Store {
  private readonly tables = new Tables();
  private readonly ids = new IdSequence();
  private readonly numbers = new AutoNumbers();

  constructor(
    readonly metadata: OrgMetadata,
    private readonly user: RunningUser,
  ) {}

  dml(verb: DmlVerb, records: readonly SObjectValue[], options: DmlOptions): RowResult[] {
    if (records.some((record) => record === null)) raiseNull();
    if (records.length === 0) return [];
    countDml(current.usage, records.length);
    refuseRepeated(verb, records);
    const start = this.savepoint();
    const outcomes = records.map((record) => this.row(verb, record, options));
    const failed = failedRows(records, outcomes);
    if (options.allOrNone && failed.length > 0) {
      this.rollback(start);
      throw dmlFailure(verb, failed);
    }
    return outcomes.map((outcome, index) => {
      const record = records[index] as SObjectValue;
      if (isRefused(outcome)) return { success: false, id: record.id, created: false, errors: outcome };
      if (outcome.created || verb === 'upsert') record.set(ID_SLOT, outcome.id);
      return { success: true, id: outcome.id, created: outcome.created, errors: [] };
    });
  }

  /** Puts a record into the org as it is, before the run and at the time `now` (ms): no limits, no validation, no change reported. Gives its Id. */
  load(record: SObjectValue, now: number): string {
    const stored = record.copy();
    if (stored.id === null) stored.set(ID_SLOT, this.newId(stored.info));
    applyDefaults(stored, this.user.id, now);
    this.derive(stored, now);
    this.tables.put(stored);
    this.tables.commit();
    return stored.id as string;
  }

  /** An Id that no record of the object has or will get. */
  newId(info: SObjectInfo): string {
    return this.ids.next(info.keyPrefix, (id) => id === this.user.id || this.tables.entry(info.name, id) !== undefined);
  }

  /** The stored record with this Id, or undefined when it is not known or deleted. It must not be changed. */
  find(objectName: string, id: string): SObjectValue | undefined {
    const entry = this.tables.entry(objectName, id);
    return entry?.deleted ? undefined : entry?.record;
  }

  /** The stored records of an object, in the order in which they came to be. They must not be changed. */
  records(objectName: string): Iterable<SObjectValue> {
    return this.tables.records(objectName);
  }

  /** Replaces a value that only the platform writes, such as CreatedDate; false when no record with the Id has the field. */
  overwrite(id: string, field: string, value: unknown): boolean {
    const record = this.tables.recordOf(id)?.copy();
    const slot = record ? slotOf(record.info, field) : -1;
    if (!record || slot < 0) return false;
    record.set(slot, value);
    this.tables.put(record);
    return true;
  }

  /** The present point of the transaction. */
  savepoint(): Savepoint {
    return { tables: this.tables.mark(), changes: current.changes.length };
  }

  /** Undoes every change since the savepoint, in the store and in the report. Ids that records in memory got stay. [K] */
  rollback(savepoint: Savepoint): void {
    this.tables.rollback(savepoint.tables);
    current.changes.length = Math.min(current.changes.length, savepoint.changes);
  }

  private row(verb: DmlVerb, given: SObjectValue, options: DmlOptions): RowOutcome {
    const record = verb === 'delete' || verb === 'undelete' ? given : this.prepared(given, options);
    if ('statusCode' in record) return [record];
    switch (verb) {
      case 'insert':
        return record.id === null ? this.insert(record) : [ID_ON_INSERT];
      case 'update':
        return this.update(record, record.id);
      case 'upsert':
        return this.upsert(record, options.externalId);
      case 'delete':
        return this.remove(record);
      case 'undelete':
        return this.restore(record);
    }
  }

  /** The record as it is saved: its parents found by their external ids, and with text cut when that is asked for. */
  private prepared(given: SObjectValue, { truncates }: DmlOptions): SObjectValue | RowError {
    const record = truncates ? truncated(given) : given;
    return withParentIds(record, (like, slot, value) => this.matching(like, slot, value));
  }

  /** Events are reported with Ids, which on the platform are not those of records either. [D] EventBus.publish */
  publish(events: readonly SObjectValue[]): RowResult[] {
    if (events.length === 0) return [];
    if (events.some((event) => event?.info.publishesImmediately)) spend('publishImmediateDml');
    else countDml(current.usage, 0);
    return events.map((event): RowResult => {
      if (event.info.kind !== 'platformEvent') {
        return raise('System.InvalidParameterValueException', `Not a platform event: ${event.info.name}`);
      }
      const errors = fieldErrors(event, 'insert');
      const required = requiredError(missing(event, (slot) => (event.slots[slot] ?? null) === null));
      if (required) errors.unshift(required);
      if (errors.length > 0) return { success: false, id: null, created: false, errors };
      const id = this.ids.next(EVENT_PREFIX, () => false);
      current.changes.push({ ...saved('insert', undefined, event, event), id });
      return { success: true, id, created: true, errors: [] };
    });
  }

  purge(records: readonly SObjectValue[]): RowResult[] {
    if (records.length === 0) return [];
    countDml(current.usage, records.length);
    return records.map(({ id, info }): RowResult => {
      if (id === null || !this.tables.entry(info.name, id)?.deleted) {
        const message = 'Entity is not in the recycle bin';
        return { success: false, id, created: false, errors: [{ statusCode: 'UNDELETE_FAILED', message, fields: [] }] };
      }
      this.tables.remove(info.name, id);
      return { success: true, id, created: false, errors: [] };
    });
  }

  private insert(given: SObjectValue): RowOutcome {
    const errors = fieldErrors(given, 'insert');
    const draft = new SObjectValue(given.info);
    merge(draft, given);
    applyDefaults(draft, current.user.id, current.now);
    const required = requiredError(missingOnInsert(draft));
    if (required) errors.unshift(required);
    errors.push(...this.duplicates(draft));
    if (errors.length > 0) return errors;
    this.derive(draft, current.now);
    this.numbers.fill(draft, current.now);
    draft.set(ID_SLOT, this.newId(draft.info));
    this.tables.put(draft);
    current.changes.push(saved('insert', undefined, draft, given));
    return { id: draft.id as string, created: true };
  }

  private update(given: SObjectValue, id: string | null): RowOutcome {
    if (id === null) return [noId('update')];
    const refused = this.unreachable(given, id);
    if (refused) return [refused];
    const before = this.find(given.info.name, id);
    const after = before ? before.copy() : new SObjectValue(given.info);
    const errors = fieldErrors(given, 'update');
    merge(after, given);
    after.set(ID_SLOT, id);
    const required = requiredError(missing(given, (slot) => given.isSet(slot) && after.slots[slot] === null));
    if (required) errors.unshift(required);
    errors.push(...this.duplicates(after));
    if (errors.length > 0) return errors;
    this.derive(after, current.now);
    stampUpdate(after, current.user.id, current.now);
    this.tables.put(after);
    current.changes.push(saved('update', before, after, given));
    return { id, created: false };
  }

  private upsert(record: SObjectValue, externalId: string | undefined): RowOutcome {
    if (externalId === undefined || externalId.toLowerCase() === 'id') {
      return record.id === null ? this.insert(record) : this.update(record, record.id);
    }
    const slot = record.slotNamed(externalId);
    const name = (record.info.fields[slot] as FieldInfo).name;
    const value = record.slots[slot] ?? null;
    if (value === null) return [{ statusCode: 'MISSING_ARGUMENT', message: `${name} not specified`, fields: [] }];
    const matches = this.matching(record, slot, value);
    if (matches.length > 1) {
      const ids = matches.map((match) => match.id).join(', ');
      const message = `${name}: more than one record found for external id field: [${ids}]`;
      return [{ statusCode: 'DUPLICATE_EXTERNAL_ID', message, fields: [name] }];
    }
    return matches[0] ? this.update(record, matches[0].id) : this.insert(record);
  }

  private remove(given: SObjectValue): RowOutcome {
    if (given.id === null) return [noId('delete')];
    const refused = this.unreachable(given, given.id);
    if (refused) return [refused];
    const record = this.find(given.info.name, given.id)?.copy() ?? new SObjectValue(given.info);
    record.set(ID_SLOT, given.id);
    this.setDeleted(record, true);
    current.changes.push(moved('delete', record));
    return { id: given.id, created: false };
  }

  private restore(given: SObjectValue): RowOutcome {
    if (given.id === null) return [noId('undelete')];
    const entry = this.tables.entry(given.info.name, given.id);
    if (!entry?.deleted) {
      return [{ statusCode: 'UNDELETE_FAILED', message: 'Entity is not in the recycle bin', fields: [] }];
    }
    this.setDeleted(entry.record.copy(), false);
    current.changes.push(moved('undelete', given));
    return { id: given.id, created: false };
  }

  /** Why the record with this Id cannot be updated or deleted, if it cannot. */
  private unreachable(given: SObjectValue, id: string): RowError | undefined {
    const malformed = idError(given.info, id);
    if (malformed) return malformed;
    const entry = this.tables.entry(given.info.name, id);
    if (!entry && current.isTest && !WITH_RECORDS.has(given.info.name)) return UNKNOWN_ID;
    if (!entry?.deleted) return undefined;
    return { statusCode: 'ENTITY_IS_DELETED', message: 'entity is deleted', fields: [] };
  }

  private setDeleted(record: SObjectValue, deleted: boolean): void {
    const slot = slotOf(record.info, 'IsDeleted');
    if (slot >= 0) record.set(slot, deleted);
    this.tables.put(record, deleted);
  }

  /** Errors for values of unique fields that another record has. */
  private duplicates(record: SObjectValue): RowError[] {
    const errors: RowError[] = [];
    record.info.fields.forEach((field, slot) => {
      const value = isUnique(record.info, field) ? (record.slots[slot] ?? null) : null;
      if (value === null) return;
      const other = this.matching(record, slot, value).find((match) => match.id !== record.id);
      if (!other) return;
      const message = `duplicate value found: ${field.name} duplicates value on record with id: ${other.id}`;
      errors.push({ statusCode: 'DUPLICATE_VALUE', message, fields: [] });
    });
    return errors;
  }

  /** Stored records with this value in a field; text matches in any case unless the field says otherwise. [D] upsert */
  private matching(like: SObjectValue, slot: number, value: unknown): SObjectValue[] {
    const isExact = like.info.fields[slot]?.caseSensitive === true;
    const textOf = (each: unknown): string => (isExact ? String(each) : String(each).toLowerCase());
    const wanted = textOf(value);
    const matches: SObjectValue[] = [];
    for (const record of this.tables.records(like.info.name)) {
      const stored = record.slots[slot] ?? null;
      if (stored !== null && textOf(stored) === wanted) matches.push(record);
    }
    return matches;
  }

  private derive(record: SObjectValue, now: number): void {
    derive(record, now, (objectName, id) => this.find(objectName, id));
  }
}

/** Fields marked so; a list setting has one data set of a name, a hierarchy setting one record for an owner. [D] Custom Settings Methods */
function isUnique({ kind }: SObjectInfo, { name, unique }: FieldInfo): boolean {
  return (
    unique || (kind === 'listSetting' && name === 'Name') || (kind === 'hierarchySetting' && name === 'SetupOwnerId')
  );
}

/** Objects of which an org has records before a test makes any. [D] apex_testing_data_access.htm, "setup data" */
const WITH_RECORDS: ReadonlySet<string> = new Set([
  'User',
  'Profile',
  'Organization',
  'RecordType',
  'UserRole',
  'Group',
]);

const UNKNOWN_ID: RowError = {
  statusCode: 'INVALID_CROSS_REFERENCE_KEY',
  message: 'invalid cross reference id',
  fields: [],
};

/** Of the Ids of published events. [K] */
const EVENT_PREFIX = 'e00';

const ID_ON_INSERT: RowError = {
  statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
  message: 'cannot specify Id in an insert call',
  fields: ['Id'],
};

function noId(verb: string): RowError {
  return { statusCode: 'MISSING_ARGUMENT', message: `Id not specified in an ${verb} call`, fields: [] };
}

/** Copies the fields that are set into a stored record, in the form they are stored in. */
function merge(into: SObjectValue, given: SObjectValue): void {
  for (const slot of given.setSlots())
    into.set(slot, normalize(given.info.fields[slot] as FieldInfo, given.slots[slot]));
}

function isRefused(outcome: RowOutcome): outcome is readonly RowError[] {
  return Array.isArray(outcome);
}

function failedRows(records: readonly SObjectValue[], outcomes: readonly RowOutcome[]): FailedRow[] {
  return outcomes.flatMap((outcome, index) => {
    if (!isRefused(outcome)) return [];
    const { id, info } = records[index] as SObjectValue;
    return [{ index, id, info, error: outcome[0] as RowError }];
  });
}

/** One record object twice in a list, or one Id twice, is refused before anything is saved. [K] the wording */
function refuseRepeated(verb: DmlVerb, records: readonly SObjectValue[]): void {
  if (records.length < 2) return;
  if ((verb === 'insert' || verb === 'upsert') && new Set(records).size < records.length) {
    raise('System.ListException', 'Before Insert or Upsert list must not have two identically equal elements');
  }
  const seen = new Set<string>();
  for (const { id } of records) {
    if (verb === 'insert' || id === null) continue;
    if (seen.has(id)) raise('System.ListException', `Duplicate id in list: ${id}`);
    seen.add(id);
  }
}
