import type { RowError, RowResult } from '../../org/store/store';
import { ApexList } from '../../runtime/values/list';
import { PlatformObject } from '../../runtime/values/platformObject';
import { listOf, platformType, stringType } from '../../types/type';
import { platform } from '../platform';
import { statusCodeOf } from './statusCode';

const errorType = platformType('Database.Error');

/** The kinds of result that Database methods give, one for each verb. */
export type ResultKind = 'SaveResult' | 'UpsertResult' | 'DeleteResult' | 'UndeleteResult';

const resultTypes = {
  SaveResult: platformType('Database.SaveResult'),
  UpsertResult: platformType('Database.UpsertResult'),
  DeleteResult: platformType('Database.DeleteResult'),
  UndeleteResult: platformType('Database.UndeleteResult'),
};

class DmlResult extends PlatformObject {
  readonly $type;
  constructor(
    kind: ResultKind,
    readonly row: RowResult,
  ) {
    super();
    this.$type = resultTypes[kind];
  }
}

class DmlError extends PlatformObject {
  readonly $type = errorType;
  constructor(readonly error: RowError) {
    super();
  }
}

/** The Apex value of one row's result. */
export function resultOf(kind: ResultKind, row: RowResult): PlatformObject {
  return new DmlResult(kind, row);
}

/** The Apex list of the rows' results. */
export function resultsOf(kind: ResultKind, rows: readonly RowResult[]): ApexList {
  return new ApexList(
    listOf(resultTypes[kind]),
    rows.map((row) => resultOf(kind, row)),
  );
}

const rows = {
  'Boolean isSuccess()': ({ row }: DmlResult) => row.success,
  'Id getId()': ({ row }: DmlResult) => row.id,
  'List<Database.Error> getErrors()': ({ row }: DmlResult) =>
    new ApexList(
      listOf(errorType),
      row.errors.map((error) => new DmlError(error)),
    ),
};

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_saveresult.htm */
export const saveResult = platform('class Database.SaveResult', rows);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_upsertresult.htm */
export const upsertResult = platform('class Database.UpsertResult', {
  ...rows,
  'Boolean isCreated()': ({ row }: DmlResult) => row.created,
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_deleteresult.htm */
export const deleteResult = platform('class Database.DeleteResult', rows);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_undeleteresult.htm */
export const undeleteResult = platform('class Database.UndeleteResult', rows);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_error.htm */
export const databaseError = platform('class Database.Error', {
  'String getMessage()': ({ error }: DmlError) => error.message,
  'System.StatusCode getStatusCode()': ({ error }: DmlError) => statusCodeOf(error.statusCode),
  'List<String> getFields()': ({ error }: DmlError) => new ApexList(listOf(stringType), [...error.fields]),
});
