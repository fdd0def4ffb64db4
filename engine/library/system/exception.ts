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
  const lines: string[] = [];
  const shown = new Set<ApexException>();
  for (let each: ApexException | null = thrown; each && !shown.has(each); each = each.cause) {
    if (each !== thrown) lines.push('Caused by', `${each.typeName}: ${each.message ?? NO_MESSAGE}`);
    for (const { class: name, method, line, column } of framesOf(each)) {
      lines.push(`Class.${name}.${method}: line ${line}, column ${column}`);
    }
    shown.add(each);
  }
  return lines.join('\n');
}
