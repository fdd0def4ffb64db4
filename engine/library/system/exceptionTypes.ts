import { ApexException } from '../../runtime/exceptions';
import { type PlatformDeclaration, platform } from '../platform';
import { EXCEPTION_NAMES } from './exceptionNames';

/** The built-in exception types, `System.Exception` and `System.DmlException` aside. */
export const exceptionTypes: readonly PlatformDeclaration[] = [
  ...EXCEPTION_NAMES.map(exceptionType),
  auraHandledException(),
  // Raised by the library; how a program makes one of its name and value is not known. [D] its constructor
  platform('class System.InvalidParameterValueException extends System.Exception', {}),
  exceptionType('System.EmailException'),
];

function exceptionType(name: string): PlatformDeclaration {
  return platform(`class ${name} extends System.Exception`, {
    'new()': () => new ApexException(name),
    'new(String message)': (message: string | null) => new ApexException(name, message),
    'new(Exception cause)': (cause: ApexException | null) => withCause(new ApexException(name), cause),
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
