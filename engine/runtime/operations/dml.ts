import type { DmlVerb, RowResult } from '../../org/store/store';
import { raiseNull } from '../exceptions';
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
  if (current.trace) traceDml(verb, records);
  return current.store.dml(verb, records, { allOrNone, externalId, truncates });
}

/** Notes a DML call that will be made: one on no records is none. */
function traceDml(operation: DmlVerb, records: readonly (SObjectValue | null)[]): void {
  const sObject = records.find((record) => record !== null)?.info.name;
  if (sObject === undefined) return;
  const { file = null, line = null } = current.position() ?? {};
  current.trace?.push({ operation, sObject, rows: records.length, file, line, logged: current.log.length });
}

/** A DML statement: all or none, raising `System.DmlException`. */
export function dml(verb: DmlVerb, target: SObjectValue | ApexList | null, externalId: string | undefined): void {
  runDml(target, { verb, allOrNone: true, externalId });
}
