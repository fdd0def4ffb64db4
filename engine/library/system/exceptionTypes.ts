import { ApexException } from '../../runtime/exceptions';
import { type PlatformDeclaration, platform } from '../platform';

/** Built-in exceptions with the four constructors of every exception. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm */
const NAMES = [
  'System.AssertException',
  'System.AsyncException',
  'System.BigObjectException',
  'System.CalloutException',
  'System.DuplicateMessageException',
  'System.EmailException',
  'System.ExternalObjectException',
  'System.FinalException',
  'System.FlowException',
  'System.HandledException',
  'System.IllegalArgumentException',
  'System.InvalidParameterValueException',
  'System.JSONException',
  'System.LimitException',
  'System.ListException',
  'System.MathException',
  'System.NoAccessException',
  'System.NoDataFoundException',
  'System.NoSuchElementException',
  'System.NullPointerException',
  'System.ProcedureException',
  'System.QueryException',
  'System.RequiredFeatureMissingException',
  'System.SearchException',
  'System.SecurityException',
  'System.SerializationException',
  'System.SObjectException',
  'System.StringException',
  'System.TypeException',
  'System.UnexpectedException',
  'System.UnsupportedOperationException',
  'System.VisualforceException',
  'System.XmlException',
] as const;

/** The built-in exception types, `System.Exception` and `System.DmlException` aside. */
export const exceptionTypes: readonly PlatformDeclaration[] = [...NAMES.map(exceptionType), auraHandledException()];

function exceptionType(name: string): PlatformDeclaration {
  return platform(`class ${name} extends System.Exception`, {
    'new()': () => new ApexException(name),
    'new(String message)': (message: string | null) => new ApexException(name, message),
    'new(Exception cause)': (cause: ApexException | null) => withCause(new ApexException(name, cause?.message), cause),
    'new(String message, Exception cause)': (message: string | null, cause: ApexException | null) =>
      withCause(new ApexException(name, message), cause),
  });
}

/** Its message reads `Script-thrown exception` until setMessage sets another. [S] */
function auraHandledException(): PlatformDeclaration {
  return platform('class System.AuraHandledException extends System.Exception', {
    'new(String message)': () => new ApexException('System.AuraHandledException'),
  });
}

function withCause(exception: ApexException, cause: ApexException | null): ApexException {
  exception.cause = cause;
  return exception;
}
