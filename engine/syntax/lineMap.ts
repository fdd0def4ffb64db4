/** A place in a text. Lines and columns count from 0 or from 1, as the giver says; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns offsets into lines and columns and back, for one text. A line ends with `\n`, `\r\n` or `\r`, as in the
 * Language Server Protocol.
 */
export class LineMap {
  private readonly lineStarts: number[];
  private readonly length: number;

  /** Reads `text` once; linear in its length. */
  constructor(text: string) {
    const lineStarts = [0];
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) lineStarts.push(i + 1);
    }
    this.lineStarts = lineStarts;
    this.length = text.length;
  }

  /** How many lines the text has; at least one. */
  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The 0-based line that holds `offset`; an offset outside the text is brought inside. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset at which the 0-based `line` begins; the end of the text for a line past the last. */
  lineStart(line: number): number {
    return line < 0 ? 0 : (this.lineStarts[line] ?? this.length);
  }

  /** Offset → 0-based line and column. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.length));
    const line = this.lineAt(inside);
    return { line, column: inside - this.lineStarts[line]! };
  }

  /** Offset → 1-based line and column, as people and Apex stack traces count. */
  oneBasedAt(offset: number): Position {
    const { line, column } = this.positionAt(offset);
    return { line: line + 1, column: column + 1 };
  }

  /** 0-based line and column → offset; a column past the end of its line gives the start of the next line. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.lineStart(position.line);
    return Math.min(start + Math.max(0, position.column), this.lineStart(position.line + 1));
  }
}
