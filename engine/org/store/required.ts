import type { SObjectValue } from '../../runtime/values/sobject';
import { type FieldInfo, slotOf } from '../metadata/model';
import { isRequired } from './validate';

/** The names of the required fields for which `isMissing` holds. */
export function missing(record: SObjectValue, isMissing: (slot: number) => boolean): string[] {
  return record.info.fields.filter((field, slot) => isRequired(field) && isMissing(slot)).map((field) => field.name);
}

/** The names of the fields that a record needs to be inserted and does not have, once its defaults are filled in. */
export function missingOnInsert(record: SObjectValue): string[] {
  const isEmpty = (slot: number): boolean => (record.slots[slot] ?? null) === null;
  const empty = missing(record, (slot) => isEmpty(slot) && !(record.info.fields[slot] as FieldInfo).defaultedOnCreate);
  switch (record.info.name) {
    case 'Event':
      return [...empty, ...missingTimes(record)];
    case 'PricebookEntry':
      return empty.filter((name) => name !== 'UnitPrice' || !usesStandardPrice(record));
    default:
      return empty;
  }
}

/**
 * An event needs a start, and a length or an end unless it takes the whole day. The rules of recurring events differ
 * and are not checked. [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_event.htm,
 * also that it is EndDateTime that lacks when there is no length (API 39); [S] jsforce #217 for ActivityDateTime as the
 * start that lacks; the order [K]
 */
function missingTimes(event: SObjectValue): string[] {
  const has = (name: string): boolean => (event.slots[slotOf(event.info, name)] ?? null) !== null;
  if (event.slots[slotOf(event.info, 'IsRecurrence')] === true || has('Recurrence2PatternText')) return [];
  const isAllDay = event.slots[slotOf(event.info, 'IsAllDayEvent')] === true;
  const hasStart = has('StartDateTime') || has('ActivityDateTime') || (isAllDay && has('ActivityDate'));
  const hasLength = isAllDay || has('EndDateTime') || has('DurationInMinutes');
  return [...(hasLength ? [] : ['EndDateTime']), ...(hasStart ? [] : [isAllDay ? 'ActivityDate' : 'ActivityDateTime'])];
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_pricebookentry.htm */
function usesStandardPrice(entry: SObjectValue): boolean {
  return entry.slots[slotOf(entry.info, 'UseStandardPrice')] === true;
}
