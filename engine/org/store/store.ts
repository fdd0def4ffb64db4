import type { SObjectValue } from '../../runtime/values/sobject';

export type DmlVerb = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';

/** What one row of a DML call came to. */
export interface RowResult {
  readonly success: boolean;
  readonly id: string | null;
  readonly created: boolean;
  readonly errors: readonly RowError[];
}

export interface RowError {
  /** `REQUIRED_FIELD_MISSING`, `STRING_TOO_LONG` … */
  readonly statusCode: string;
  readonly message: string;
  readonly fields: readonly string[];
}

/** How a DML call is made. */
export interface DmlOptions {
  /** Whether one row that fails undoes the others and raises. */
  readonly allOrNone: boolean;
  /** The field by which `upsert` finds records; undefined: by Id. */
  readonly externalId: string | undefined;
  /** Whether text that is too long is cut rather than refused. */
  readonly truncates?: boolean;
}

/** A point of the transaction that a store can return to. */
export interface Savepoint {
  readonly tables: number;
  readonly changes: number;
}

/** The records of the simulated org. */
export interface Store {
  /**
   * Runs one DML call. All-or-none calls that fail leave the store as it was and raise `System.DmlException`;
   * partial ones give a result for each row. Sets the Id of inserted records.
   */
  dml(verb: DmlVerb, records: readonly SObjectValue[], options: DmlOptions): RowResult[];
  /** Publishes platform events: validates them and reports them as new records. Gives a result for each. */
  publish(events: readonly SObjectValue[]): RowResult[];
  /** Takes records out of the recycle bin for good. Gives a result for each. */
  purge(records: readonly SObjectValue[]): RowResult[];
  /** Replaces a value that only the platform writes, such as CreatedDate; false when no record with the 18-character Id has the field. */
  overwrite(id: string, field: string, value: unknown): boolean;
  /** The present point of the transaction. */
  savepoint(): Savepoint;
  /** Undoes every change since the savepoint, in the store and in the report. */
  rollback(savepoint: Savepoint): void;
  /** The stored record with this 18-character Id, or undefined when it is not known or deleted. It must not be changed. */
  find(objectName: string, id: string): SObjectValue | undefined;
  /** The records of an object that are not deleted, in the order in which they came to be. They must not be changed. */
  records(objectName: string): Iterable<SObjectValue>;
}
