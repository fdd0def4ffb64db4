import type { DmlVerb, RowResult } from '../../org/store/store';
import { raiseNull } from '../exceptions';
import { current } from '../transaction';
import { ApexList } from '../values/list';
import type { SObjectValue } from '../values/sobject';

/** One DML call on a record or a list of records; gives a result for each. Raises what the store raises, and NullPointerException for null. */
export function runDml(
  verb: DmlVerb,
  target: SObjectValue | ApexList | null,
  allOrNone: boolean,
  externalId: string | undefined = undefined,
): RowResult[] {
  if (target === null) return raiseNull();
  const records = target instanceof ApexList ? (target.items as SObjectValue[]) : [target];
  return current.store.dml(verb, records, { allOrNone, externalId });
}

/** A DML statement: all or none, raising `System.DmlException`. */
export function dml(verb: DmlVerb, target: SObjectValue | ApexList | null, externalId: string | undefined): void {
  runDml(verb, target, true, externalId);
}
