/** What is wrong with a regular expression; thrown while it is parsed and caught by whoever compiles it. */
export class PatternFault extends Error {
  constructor(
    readonly description: string,
    /** Place in the expression; below 0 when it is not known. */
    readonly index: number,
  ) {
    super(description);
  }

  /**
   * The text that java.util.regex.PatternSyntaxException.getMessage gives: description and place, the expression, a
   * caret below the place. [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/PatternSyntaxException.html
   */
  messageFor(source: string): string {
    const place = this.index >= 0 ? ` near index ${this.index}` : '';
    const caret = this.index >= 0 && this.index < source.length ? `\n${' '.repeat(this.index)}^` : '';
    return `${this.description}${place}\n${source}${caret}`;
  }
}

/** An expression that Java takes and that is not simulated. */
export class UnknownPart extends Error {}
