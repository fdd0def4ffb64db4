import { fieldTokenOf } from '../../org/describe';
import { slotOf } from '../../org/metadata/model';
import { DmlException, type FailedRow } from '../../org/store/dmlException';
import { type ApexException, raise } from '../../runtime/exceptions';
import { ApexList } from '../../runtime/values/list';
import { listOf, platformType, stringType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import { statusCodeOf } from './statusCode';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm */
export const dmlException = platform('class System.DmlException extends System.Exception', {
  'new()': () => new DmlException(),
  'new(String message)': (message: string | null) => new DmlException(message),
  'new(Exception cause)': (cause: ApexException | null) => withCause(new DmlException(cause?.message), cause),
  'new(String message, Exception cause)': (message: string | null, cause: ApexException | null) =>
    withCause(new DmlException(message), cause),
  'Integer getNumDml()': (exception: DmlException) => exception.rows.length,
  'Integer getDmlIndex(Integer i)': (exception: DmlException, i: number) => rowAt(exception, i).index,
  'Id getDmlId(Integer i)': (exception: DmlException, i: number) => rowAt(exception, i).id,
  'String getDmlMessage(Integer i)': (exception: DmlException, i: number) => rowAt(exception, i).error.message,
  'String getDmlStatusCode(Integer i)': (exception: DmlException, i: number) => rowAt(exception, i).error.statusCode,
  'System.StatusCode getDmlType(Integer i)': (exception: DmlException, i: number) =>
    statusCodeOf(rowAt(exception, i).error.statusCode),
  'List<String> getDmlFieldNames(Integer i)': (exception: DmlException, i: number) =>
    new ApexList(listOf(stringType), [...rowAt(exception, i).error.fields]),
  'List<Schema.SObjectField> getDmlFields(Integer i)': (exception: DmlException, i: number) => {
    const { info, error } = rowAt(exception, i);
    const tokens = error.fields.map((name) => fieldTokenOf(info, slotOf(info, name)));
    return new ApexList(listOf(platformType('Schema.SObjectField')), tokens);
  },
});

/** The failed row number `i`, from 0. Raises ListException beyond the last. [K] */
function rowAt(exception: DmlException, i: number): FailedRow {
  return exception.rows[given(i)] ?? raise('System.ListException', `List index out of bounds: ${i}`);
}

function withCause(exception: DmlException, cause: ApexException | null): DmlException {
  exception.cause = cause;
  return exception;
}
