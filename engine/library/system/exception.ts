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
  'String getStackTraceString()': (thrown: ApexException) =>
    framesOf(thrown)
      .map((frame) => `Class.${frame.class}.${frame.method}: line ${frame.line}, column ${frame.column}`)
      .join('\n'),
  'String getTypeName()': (thrown: ApexException) => thrown.typeName,
  'void initCause(Exception cause)': (thrown: ApexException, cause: ApexException) => {
    thrown.cause ??= given(cause);
  },
  'void setMessage(String message)': (thrown: ApexException, message: string | null) => {
    thrown.message = message;
  },
  ...failedRowMethods,
});
