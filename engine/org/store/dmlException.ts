import { ApexException } from '../../runtime/exceptions';
import type { SObjectInfo } from '../metadata/model';
import type { DmlVerb, RowError } from './store';

/** One failed row of a DML call. */
export interface FailedRow {
  /** Place of the record in the call's list, from 0. */
  readonly index: number;
  /** Id of the record, when it had one. */
  readonly id: string | null;
  readonly info: SObjectInfo;
  readonly error: RowError;
}

/**
 * `System.DmlException`: what failed, row by row.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm
 */
export class DmlException extends ApexException {
  constructor(
    message: string | null = null,
    readonly rows: readonly FailedRow[] = [],
  ) {
    super('System.DmlException', message);
  }
}

/** The exception of an all-or-none DML call some of whose rows failed; `rows` holds at least one. */
export function dmlFailure(verb: DmlVerb, rows: readonly FailedRow[]): DmlException {
  const { index, id, error } = rows[0] as FailedRow;
  const name = verb.charAt(0).toUpperCase() + verb.slice(1);
  const record = id === null ? '' : ` with id ${id}`;
  const fields = error.fields.join(', ');
  return new DmlException(
    `${name} failed. First exception on row ${index}${record}; first error: ${error.statusCode}, ${error.message}: [${fields}]`,
    rows,
  );
}
