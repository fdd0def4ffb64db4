/*
 * A command that is loaded lazily is a bundle with classes of its own, so who catches asks for the name of an error and
 * not for its class.
 */

/** The command line is wrong; `command` is the command whose help tells how it is right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    readonly command: string | undefined,
  ) {
    super(message);
  }
}

/** An input that cannot be used: missing, unreadable, too large, no text. The message names it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Whether an error is a UsageError, from whichever bundle. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}

/** Whether an error is an InputError, from whichever bundle. */
export function isInputError(error: unknown): error is InputError {
  return error instanceof Error && error.name === 'InputError';
}
