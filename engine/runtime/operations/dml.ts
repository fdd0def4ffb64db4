import { isUpsertKey } from '../../org/metadata/fieldTraits';
import { slotOf } from '../../org/metadata/model';
import type { DmlVerb, RowResult } from '../../org/store/store';
import { fill } from '../../problems/catalogue';
import { unsupportedProblems } from '../../problems/unsupported';
import { raise, raiseNull, Unsupported } from '../exceptions';
import { current } from '../transaction';
import { ApexList } from '../values/list';
import type { SObjectValue } from '../values/sobject';

/** What a DML call does. */
export interface DmlHow {
  readonly verb: DmlVerb;
  readonly allOrNone: boolean;
  /** The field by which `upsert` finds records; undefined: by Id. */
  readonly externalId?: string | undefined;
  /** Whether text that is too long is cut rather than refused. */
  readonly truncates?: boolean;
}

/** One DML call on a record or a list of records; gives a result for each. Raises what the store raises, and NullPointerException for null. */
export function runDml(target: SObjectValue | ApexList | null, how: DmlHow): RowResult[] {
  if (target === null) return raiseNull();
  const records = target instanceof ApexList ? (target.items as SObjectValue[]) : [target];
  const { verb, allOrNone, externalId, truncates = false } = how;
  if (externalId !== undefined) checkUpsertKey(records, externalId);
  if (current.trace) traceDml(verb, records);
  missTriggers(verb, records);
  return current.store.dml(verb, records, { allOrNone, externalId, truncates });
}

/**
 * Raises SObjectException for a field by which `upsert` cannot find records. [S] https://salesforce.stackexchange.com/questions/216690
 */
function checkUpsertKey(records: readonly (SObjectValue | null)[], name: string): void {
  const info = records.find((record) => record !== null)?.info;
  const field = info?.fields[slotOf(info, name)];
  if (!info || !field || isUpsertKey(info, field)) return;
  raise(
    'System.SObjectException',
    `Invalid field for upsert, must be an External Id custom or standard indexed field: ${field.name}`,
  );
}

/** Notes a DML call that will be made: one on no records is none. */
function traceDml(operation: DmlVerb, records: readonly (SObjectValue | null)[]): void {
  const sObject = records.find((record) => record !== null)?.info.name;
  if (sObject === undefined) return;
  const { file = null, line = null } = current.position() ?? {};
  current.trace?.push({ operation, sObject, rows: records.length, file, line, logged: current.log.length });
}

/** The events that each DML call fires. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers.htm */
const EVENTS: Readonly<Record<DmlVerb, readonly string[]>> = {
  insert: ['before insert', 'after insert'],
  update: ['before update', 'after update'],
  upsert: ['before insert', 'after insert', 'before update', 'after update'],
  delete: ['before delete', 'after delete'],
  undelete: ['after undelete'],
};

/**
 * Triggers do not run. A test may rely on what they would have done, so it ends where one would fire; the run of a handler
 * goes on, and its log says what is missing.
 */
function missTriggers(verb: DmlVerb, records: readonly (SObjectValue | null)[]): void {
  for (const object of new Set(records.map((record) => record?.info.name))) {
    const trigger = object === undefined ? undefined : current.program.triggerOn(object, EVENTS[verb]);
    if (trigger === undefined) continue;
    const values = [trigger, `${object}`, verb];
    if (current.isTest) throw new Unsupported('unsupported-trigger', values);
    logWarning(fill(unsupportedProblems['unsupported-trigger'].message, values));
  }
}

/** Writes a sentence of ours into the log, once in a transaction. */
function logWarning(text: string): void {
  if (current.log.some((entry) => entry.level === 'WARN' && entry.text === text)) return;
  const { file = null, line = null } = current.position() ?? {};
  current.log.push({ level: 'WARN', text, file, line });
}

/** A DML statement: all or none, raising `System.DmlException`. */
export function dml(verb: DmlVerb, target: SObjectValue | ApexList | null, externalId: string | undefined): void {
  runDml(target, { verb, allOrNone: true, externalId });
}
