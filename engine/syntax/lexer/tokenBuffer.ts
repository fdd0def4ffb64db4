import { Kind } from './tokens';

/**
 * Tokens as parallel arrays: kind, range, and whether a line break stands before it. The last token is always
 * `EndOfText`. A zero-width brace is one that the text lacks and that brace repair put there.
 */
export class TokenBuffer {
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  breaks: Uint8Array;
  count = 0;

  constructor(textLength: number) {
    const capacity = (textLength >> 2) + 16;
    this.kinds = new Uint8Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.breaks = new Uint8Array(capacity);
  }

  /** Appends a token; `lineBreak` is 1 where one precedes it, else 0. */
  push(kind: Kind, start: number, end: number, lineBreak: number): void {
    const index = this.count;
    if (index === this.kinds.length) this.grow();
    this.kinds[index] = kind;
    this.starts[index] = start;
    this.ends[index] = end;
    this.breaks[index] = lineBreak;
    this.count = index + 1;
  }

  private grow(): void {
    const capacity = this.kinds.length * 2;
    const kinds = new Uint8Array(capacity);
    kinds.set(this.kinds);
    this.kinds = kinds;
    const starts = new Int32Array(capacity);
    starts.set(this.starts);
    this.starts = starts;
    const ends = new Int32Array(capacity);
    ends.set(this.ends);
    this.ends = ends;
    const breaks = new Uint8Array(capacity);
    breaks.set(this.breaks);
    this.breaks = breaks;
  }
}

/** Whether token `index` is a brace that the text lacks. */
export function isVirtual(tokens: TokenBuffer, index: number): boolean {
  return tokens.starts[index] === tokens.ends[index] && tokens.kinds[index] !== Kind.EndOfText;
}
