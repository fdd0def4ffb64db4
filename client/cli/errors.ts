/** The command line is wrong; `command` is the command whose help tells how it is right. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly command: string | undefined,
  ) {
    super(message);
  }
}

/** An input that cannot be used: missing, unreadable, too large, no text. The message names it. */
export class InputError extends Error {}
