import { fieldTokenOf } from '../../org/describe';
import { slotOf } from '../../org/metadata/model';
import { DmlException, type FailedRow } from '../../org/store/dmlException';
import { type ApexException, raise, Unsupported } from '../../runtime/exceptions';
import { ApexList } from '../../runtime/values/list';
import { listOf, platformType, stringType } from '../../types/type';
import { given } from '../arguments';
import { platform, type Rows } from '../platform';
import { statusCodeOf } from './statusCode';

/**
 * What every exception has, and DmlException alone answers: the rows that failed.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm
 */
export const failedRowMethods: Rows = {
  'Integer getNumDml()': (exception: ApexException) => rowsOf(exception).length,
  'Integer getDmlIndex(Integer i)': (exception: ApexException, i: number) => rowAt(exception, i).index,
  'Id getDmlId(Integer i)': (exception: ApexException, i: number) => rowAt(exception, i).id,
  'String getDmlMessage(Integer i)': (exception: ApexException, i: number) => rowAt(exception, i).error.message,
  'String getDmlStatusCode(Integer i)': (exception: ApexException, i: number) => rowAt(exception, i).error.statusCode,
  'System.StatusCode getDmlType(Integer i)': (exception: ApexException, i: number) =>
    statusCodeOf(rowAt(exception, i).error.statusCode),
  'List<String> getDmlFieldNames(Integer i)': (exception: ApexException, i: number) =>
    new ApexList(listOf(stringType), [...rowAt(exception, i).error.fields]),
  'List<Schema.SObjectField> getDmlFields(Integer i)': (exception: ApexException, i: number) => {
    const { info, error } = rowAt(exception, i);
    const tokens = error.fields.map((name) => fieldTokenOf(info, slotOf(info, name)));
    return new ApexList(listOf(platformType('Schema.SObjectField')), tokens);
  },
};

/** Its methods are those of every exception. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm */
export const dmlException = platform('class System.DmlException extends System.Exception', {
  'new()': () => new DmlException(),
  'new(String message)': (message: string | null) => new DmlException(message),
  'new(Exception cause)': (cause: ApexException | null) => withCause(new DmlException(), cause),
  'new(String message, Exception cause)': (message: string | null, cause: ApexException | null) =>
    withCause(new DmlException(message), cause),
});

/** The failed row number `i`, from 0. Raises ListException beyond the last. [K] */
function rowAt(exception: ApexException, i: number): FailedRow {
  return rowsOf(exception)[given(i)] ?? raise('System.ListException', `List index out of bounds: ${i}`);
}

/** What another exception answers is not known. */
function rowsOf(exception: ApexException): readonly FailedRow[] {
  if (exception instanceof DmlException) return exception.rows;
  throw new Unsupported('unsupported-method', [`The DML methods of ${exception.typeName}`]);
}

function withCause(exception: DmlException, cause: ApexException | null): DmlException {
  exception.cause = cause;
  return exception;
}
