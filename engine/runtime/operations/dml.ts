import type { DmlVerb } from '../../org/store/store';
import { raiseNull } from '../exceptions';
import { current } from '../transaction';
import { ApexList } from '../values/list';
import type { SObjectValue } from '../values/sobject';

/** A DML statement: all or none, raising `System.DmlException`. Takes one record or a list of records. */
export function dml(verb: DmlVerb, records: SObjectValue | ApexList | null, externalId: string | undefined): void {
  if (records === null) raiseNull();
  const rows = records instanceof ApexList ? (records.items as (SObjectValue | null)[]) : [records];
  for (const row of rows) if (row === null) raiseNull();
  current.store.dml(verb, rows as SObjectValue[], { allOrNone: true, externalId });
}
