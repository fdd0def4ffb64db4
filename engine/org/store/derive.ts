import { ApexDatetime } from '../../runtime/values/datetime';
import { keyPrefix } from '../../runtime/values/id';
import type { SObjectValue } from '../../runtime/values/sobject';
import { slotOf } from '../metadata/model';
import { wholeSecond } from './normalize';

/** Finds a stored record that an Id refers to. */
export type FindRecord = (objectName: string, id: string) => SObjectValue | undefined;

/**
 * Sets the read-only fields that follow from others. A field whose source is not known stays as it is, so that
 * updating a record that the simulated org has never seen invents nothing.
 */
export function derive(record: SObjectValue, now: number, find: FindRecord): void {
  rules.get(record.info.name)?.(record, now, find);
}

const MILLISECONDS_A_MINUTE = 60_000;

type Rule = (record: SObjectValue, now: number, find: FindRecord) => void;

/**
 * Whether a value of a field has a mark in the project's standard value set; while no value has it, `byDefault` is the one
 * that has it in a new org [K]. [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_standardvalueset.htm
 */
function isMarked(
  record: SObjectValue,
  name: string,
  value: unknown,
  mark: 'closed' | 'highPriority',
  byDefault: string,
): boolean {
  const marked = record.info.fields[slotOf(record.info, name)]?.picklist.filter((entry) => entry[mark]) ?? [];
  return marked.length > 0 ? marked.some((entry) => entry.value === value) : value === byDefault;
}

/** [D] Object Reference, Task */
function task(record: SObjectValue, now: number, find: FindRecord): void {
  const status = known(record, 'Status');
  if (status !== undefined) {
    const closed = isMarked(record, 'Status', status, 'closed', 'Completed');
    const wasClosed = known(record, 'IsClosed') === true;
    set(record, 'IsClosed', closed);
    if (closed && !wasClosed) set(record, 'CompletedDateTime', new ApexDatetime(wholeSecond(now)));
    if (!closed && wasClosed) set(record, 'CompletedDateTime', null);
  }
  const priority = known(record, 'Priority');
  if (priority !== undefined) {
    set(record, 'IsHighPriority', isMarked(record, 'Priority', priority, 'highPriority', 'High'));
  }
  const what = known(record, 'WhatId');
  const who = known(record, 'WhoId');
  if (who !== undefined) set(record, 'WhoCount', who === null ? 0 : 1);
  if (what !== undefined) set(record, 'WhatCount', what === null ? 0 : 1);
  if (who !== undefined || what !== undefined) set(record, 'AccountId', accountOf(what, who, find));
}

/** [D] Object Reference, Case */
function supportCase(record: SObjectValue): void {
  const status = known(record, 'Status');
  if (status !== undefined) set(record, 'IsClosed', isMarked(record, 'Status', status, 'closed', 'Closed'));
}

/** [D] Object Reference, Contact: Name is FirstName and LastName. */
function personName(record: SObjectValue): void {
  const first = known(record, 'FirstName');
  const last = known(record, 'LastName');
  if (last !== undefined) set(record, 'Name', [first, last].filter((part) => part).join(' '));
}

/**
 * Of an event's times those that follow from the others and are empty; which ActivityDate an event with times has
 * depends on the time zone and stays open. [D] Object Reference, Event
 */
function event(record: SObjectValue): void {
  const start = known(record, 'StartDateTime') ?? known(record, 'ActivityDateTime');
  if (!(start instanceof ApexDatetime)) return;
  for (const name of ['StartDateTime', 'ActivityDateTime']) {
    if ((known(record, name) ?? null) === null) set(record, name, start);
  }
  const end = known(record, 'EndDateTime');
  const minutes = known(record, 'DurationInMinutes');
  if (end instanceof ApexDatetime && (minutes ?? null) === null) {
    set(record, 'DurationInMinutes', Math.trunc((end.ms - start.ms) / MILLISECONDS_A_MINUTE));
  } else if (typeof minutes === 'number' && (end ?? null) === null) {
    set(record, 'EndDateTime', new ApexDatetime(start.ms + minutes * MILLISECONDS_A_MINUTE));
  }
}

/** The account a task belongs to: what it is about, that record's account, or its contact's. [D] Object Reference, Task */
function accountOf(what: unknown, who: unknown, find: FindRecord): unknown {
  if (typeof what === 'string') {
    if (keyPrefix(what) === '001') return what;
    const related = find('Opportunity', what) ?? find('Case', what);
    if (related) return known(related, 'AccountId') ?? null;
  }
  const contact = typeof who === 'string' ? find('Contact', who) : undefined;
  return (contact && known(contact, 'AccountId')) ?? null;
}

function known(record: SObjectValue, name: string): unknown {
  const slot = slotOf(record.info, name);
  return slot < 0 ? undefined : record.slots[slot];
}

function set(record: SObjectValue, name: string, value: unknown): void {
  const slot = slotOf(record.info, name);
  if (slot < 0 || (value === null && record.slots[slot] === undefined)) return;
  record.set(slot, value);
}

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['Task', task],
  ['Event', event],
  ['Case', supportCase],
  ['Contact', personName],
  ['Lead', personName],
  ['User', personName],
]);
