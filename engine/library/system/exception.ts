import type { ApexException } from '../../runtime/exceptions';
import { framesOf } from '../../runtime/frames';
import { given } from '../arguments';
import { failedRowMethods } from '../dml/dmlException';
import { platform } from '../platform';

/** What `getMessage` gives when no message was set. [K] */
const NO_MESSAGE = 'Script-thrown exception';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm */
export const exception = platform('class System.Exception', {
  'Exception getCause()': (thrown: ApexException) => thrown.cause,
  'Integer getLineNumber()': (thrown: ApexException) => framesOf(thrown)[0]?.line ?? null,
  'String getMessage()': (thrown: ApexException) => thrown.message ?? NO_MESSAGE,
  'String getStackTraceString()': stackTrace,
  'String getTypeName()': (thrown: ApexException) => thrown.typeName,
  'void initCause(Exception cause)': (thrown: ApexException, cause: ApexException) => {
    thrown.cause ??= given(cause);
  },
  'void setMessage(String message)': (thrown: ApexException, message: string | null) => {
    thrown.message = message;
  },
  ...failedRowMethods,
});

/**
 * The frames, one a line; behind a line `Caused by` those of the cause, under its own type and message [K].
 * [S] pkozuchowski/Apex-Opensource-Library LogStringifierTest.testStringifyException
 */
function stackTrace(thrown: ApexException): string {
  const frames = framesOf(thrown).map(
    (frame) => `Class.${frame.class}.${frame.method}: line ${frame.line}, column ${frame.column}`,
  );
  const { cause } = thrown;
  if (!cause) return frames.join('\n');
  return [...frames, 'Caused by', `${cause.typeName}: ${cause.message ?? NO_MESSAGE}`, stackTrace(cause)].join('\n');
}
