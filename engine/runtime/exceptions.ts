import type { StackFrame } from '../run/contract';

/**
 * An exception value of the running Apex, of a platform type or of a user's subclass (generated classes extend this).
 * It is what generated code throws. The JavaScript stack is kept at creation and read as Apex frames on demand.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apex/apex_methods_system_exception.htm
 */
export class ApexException {
  message: string | null;
  cause: ApexException | null = null;
  /** JavaScript's own stack text holder; see run/stack.ts. */
  declare stack: unknown;
  /** Frames carried over from where a native error was raised. */
  frames: readonly StackFrame[] | undefined;

  constructor(
    /** `System.DmlException`, or `Outer.MyException` for a user's. */
    readonly typeName: string,
    message: string | null = null,
  ) {
    this.message = message;
    // The constructors of generated subclasses are no frames of the Apex stack.
    Error.captureStackTrace(this, new.target);
  }
}

/** The exceptions no `catch` sees. [D] "LimitException … can't be caught"; AssertException likewise. */
export const UNCATCHABLE: ReadonlySet<string> = new Set(['System.LimitException', 'System.AssertException']);

/** Raises a platform exception: `raise('System.TypeException', 'Invalid integer: abc')`. */
export function raise(typeName: string, message: string): never {
  throw new ApexException(typeName, message);
}

/** Raises `System.NullPointerException` as any use of null does. [D] exception page of the Apex guide */
export function raiseNull(): never {
  return raise('System.NullPointerException', 'Attempt to de-reference a null object');
}

/** Raises what a platform method raises when it is handed null. [S] */
export function raiseNullArgument(): never {
  return raise('System.NullPointerException', 'Argument cannot be null.');
}

/** Ends the run as `unsupported`: the engine lacks what the program reached. Not an Apex exception, so no `catch` sees it. */
export class Unsupported extends Error {
  constructor(
    /** A key of the catalogue's `unsupported` chapter. */
    readonly code: string,
    readonly values: readonly string[],
  ) {
    super(`${code}: ${values.join(', ')}`);
  }
}

/** Ends the run as `stopped`, by the user's wish. */
export class Stopped extends Error {}
