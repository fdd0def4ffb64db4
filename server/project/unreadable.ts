/** A file or folder that could not be used, and why. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

/** The sentence a user reads about it. */
export function unreadableSentence({ path, reason }: Unreadable): string {
  return `${path} cannot be read: ${reason}.`;
}
