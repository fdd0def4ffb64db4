import type { RowError, RowResult } from '../../org/store/store';
import { ApexList } from '../../runtime/values/list';
import { PlatformObject } from '../../runtime/values/platformObject';
import { textOf } from '../../runtime/values/text';
import { listOf, platformType, stringType } from '../../types/type';
import { platform } from '../platform';
import { withProperties } from '../schema/withProperties';
import { statusCodeOf } from './statusCode';

const errorType = platformType('Database.Error');

/** The kinds of result that Database methods give, one for each verb. */
export type ResultKind =
  | 'SaveResult'
  | 'UpsertResult'
  | 'DeleteResult'
  | 'UndeleteResult'
  | 'EmptyRecycleBinResult'
  | 'MergeResult'
  | 'LeadConvertResult';

const resultTypes = {
  SaveResult: platformType('Database.SaveResult'),
  UpsertResult: platformType('Database.UpsertResult'),
  DeleteResult: platformType('Database.DeleteResult'),
  UndeleteResult: platformType('Database.UndeleteResult'),
  EmptyRecycleBinResult: platformType('Database.EmptyRecycleBinResult'),
  MergeResult: platformType('Database.MergeResult'),
  LeadConvertResult: platformType('Database.LeadConvertResult'),
};

const NO_IDS: ReadonlyMap<string, string> = new Map();

class DmlResult extends PlatformObject {
  readonly $type;
  constructor(
    kind: ResultKind,
    readonly row: RowResult,
    /** Ids of the records that a converted lead became, by the lower-cased name of the property. */
    readonly ids: ReadonlyMap<string, string> = NO_IDS,
  ) {
    super();
    this.$type = resultTypes[kind];
  }

  override jsonMembers() {
    const { success, id, errors } = this.row;
    return [
      ['success', success],
      ['id', id],
      ['errors', errorsOf(errors)],
    ] as const;
  }

  /** The form of the debug log. [K] `Database.SaveResult[getErrors=();getId=…;isSuccess=true;]` */
  tostring$(): string {
    const { errors, id, created, success } = this.row;
    const isCreated = this.$type === resultTypes.UpsertResult ? `isCreated=${created};` : '';
    return `${this.$type.name}[getErrors=${textOf(errorsOf(errors))};getId=${id};${isCreated}isSuccess=${success};]`;
  }
}

class DmlError extends PlatformObject {
  readonly $type = errorType;
  constructor(readonly error: RowError) {
    super();
  }

  override jsonMembers() {
    const { message, statusCode, fields } = this.error;
    const names = new ApexList(listOf(stringType), [...fields]);
    return [
      ['message', message],
      ['statusCode', statusCode],
      ['fields', names],
    ] as const;
  }

  tostring$(): string {
    const { fields, message, statusCode } = this.error;
    return `Database.Error[getFields=(${fields.join(', ')});getMessage=${message};getStatusCode=${statusCode};]`;
  }
}

/** The Apex value of one row's result. */
export function resultOf(kind: ResultKind, row: RowResult, ids?: ReadonlyMap<string, string>): PlatformObject {
  return new DmlResult(kind, row, ids);
}

/** The Apex list of the rows' results. */
export function resultsOf(kind: ResultKind, rows: readonly RowResult[]): ApexList {
  return new ApexList(
    listOf(resultTypes[kind]),
    rows.map((row) => resultOf(kind, row)),
  );
}

/** The Apex list of errors. */
export function errorsOf(errors: readonly RowError[]): ApexList {
  return new ApexList(
    listOf(errorType),
    errors.map((error) => new DmlError(error)),
  );
}

const rows = {
  'Boolean isSuccess()': ({ row }: DmlResult) => row.success,
  'Id getId()': ({ row }: DmlResult) => row.id,
  'List<Database.Error> getErrors()': ({ row }: DmlResult) => errorsOf(row.errors),
};

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_saveresult.htm */
export const saveResult = platform('class Database.SaveResult', withProperties(rows));

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_upsertresult.htm */
export const upsertResult = platform(
  'class Database.UpsertResult',
  withProperties({ ...rows, 'Boolean isCreated()': ({ row }: DmlResult) => row.created }),
);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_deleteresult.htm */
export const deleteResult = platform('class Database.DeleteResult', withProperties(rows));

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_undeleteresult.htm */
export const undeleteResult = platform('class Database.UndeleteResult', withProperties(rows));

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_emptyrecyclebinresult.htm */
export const emptyRecycleBinResult = platform('class Database.EmptyRecycleBinResult', withProperties(rows));

/** Nothing merges here, so only tests make these, from JSON. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_mergeresult.htm */
export const mergeResult = platform(
  'class Database.MergeResult',
  withProperties({
    ...rows,
    'List<String> getMergedRecordIds()': () => new ApexList(listOf(stringType)),
    'List<String> getUpdatedRelatedIds()': () => new ApexList(listOf(stringType)),
  }),
);

/** Nothing converts leads here, so only tests make these, from JSON. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Database_LeadConvertResult.htm */
export const leadConvertResult = platform(
  'class Database.LeadConvertResult',
  withProperties({
    'Boolean isSuccess()': rows['Boolean isSuccess()'],
    'List<Database.Error> getErrors()': rows['List<Database.Error> getErrors()'],
    ...Object.fromEntries(
      ['LeadId', 'AccountId', 'ContactId', 'OpportunityId', 'RelatedPersonAccountId'].map((name) => [
        `Id get${name}()`,
        ({ ids }: DmlResult) => ids.get(name.toLowerCase()) ?? null,
      ]),
    ),
  }),
);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_error.htm */
export const databaseError = platform(
  'class Database.Error',
  withProperties({
    'String getMessage()': ({ error }: DmlError) => error.message,
    'System.StatusCode getStatusCode()': ({ error }: DmlError) => statusCodeOf(error.statusCode),
    'List<String> getFields()': ({ error }: DmlError) => new ApexList(listOf(stringType), [...error.fields]),
  }),
);
