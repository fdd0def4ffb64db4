import { PatternFault } from './patternFault';
import type { CaseFolding } from './tree';

/** Stands for the end of the expression. */
export const END = -1;
/** Set on a character between `\Q` and `\E`, so that it equals none that means something. */
const QUOTED = 1 << 24;

/** The flags that hold at a place of an expression. */
export interface Flags {
  readonly ignoreCase: boolean;
  readonly unicodeCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly unixLines: boolean;
  readonly comments: boolean;
  readonly unicodeClasses: boolean;
}

export const NO_FLAGS: Flags = {
  ignoreCase: false,
  unicodeCase: false,
  multiline: false,
  dotAll: false,
  unixLines: false,
  comments: false,
  unicodeClasses: false,
};

/** How letters compare under `flags`. */
export function foldingOf({ ignoreCase, unicodeCase }: Flags): CaseFolding {
  if (!ignoreCase) return 'none';
  return unicodeCase ? 'unicode' : 'ascii';
}

/** The code points of an expression one after the other, quotes undone, and white space left out under the flag x. */
export class Reader {
  at = 0;
  flags: Flags = NO_FLAGS;
  private readonly points: readonly number[];

  constructor(source: string) {
    this.points = unquoted(source);
  }

  /** The code point at the place that is read next, or END. */
  peek(): number {
    if (this.flags.comments) this.skipComments();
    return this.points[this.at] ?? END;
  }

  /** The code point `ahead` of the place, white space and comments counted; END behind the last. */
  ahead(ahead = 0): number {
    return this.points[this.at + ahead] ?? END;
  }

  /** Gives the next code point and goes on behind it. */
  next(): number {
    const point = this.peek();
    this.at++;
    return point;
  }

  /** Goes behind `text` when it stands here. */
  take(text: string): boolean {
    this.peek();
    for (let index = 0; index < text.length; index++) {
      if (this.points[this.at + index] !== text.charCodeAt(index)) return false;
    }
    this.at += text.length;
    return true;
  }

  /** Raises what is wrong, by default with the place of the character read last. */
  fault(description: string, index = this.at - 1): never {
    throw new PatternFault(description, index);
  }

  private skipComments(): void {
    for (;;) {
      const point = this.points[this.at];
      if (point === undefined) return;
      if (point === 0x20 || (point >= 9 && point <= 13)) this.at++;
      else if (point === 0x23) while (!isLineEnd(this.points[this.at])) this.at++;
      else return;
    }
  }
}

/** A code point as it is matched: without the mark of a quote. */
export function plain(point: number): number {
  return point & ~QUOTED;
}

/** The code point of a character that stands in an expression. */
export function is(point: number, character: string): boolean {
  return point === character.charCodeAt(0);
}

/** Whether a code point is a digit from 0 to `last`. */
export function isDigit(point: number, last = 9): boolean {
  return point >= 48 && point <= 48 + last;
}

/** Whether a code point is a letter of ASCII. */
export function isLetter(point: number): boolean {
  return (point >= 65 && point <= 90) || (point >= 97 && point <= 122);
}

function isLineEnd(point: number | undefined): boolean {
  return point === undefined || point === 10 || point === 13 || point === 0x85 || point === 0x2028 || point === 0x2029;
}

function unquoted(source: string): number[] {
  const points: number[] = [];
  for (let index = 0; index < source.length; ) {
    if (source.startsWith('\\Q', index)) {
      const close = source.indexOf('\\E', index + 2);
      const end = close < 0 ? source.length : close;
      for (const character of source.slice(index + 2, end)) points.push((character.codePointAt(0) as number) | QUOTED);
      index = close < 0 ? end : end + 2;
    } else {
      const point = source.codePointAt(index) as number;
      points.push(point);
      index += point > 0xffff ? 2 : 1;
      if (point === 92 && index < source.length) {
        const escaped = source.codePointAt(index) as number;
        points.push(escaped);
        index += escaped > 0xffff ? 2 : 1;
      }
    }
  }
  return points;
}
