import type { MatchInput } from './machine';
import type { AssertionKind } from './tree';

const NEW_LINE = 10;
const RETURN = 13;
const WORD = /^[\p{L}\p{Nd}_]$/u;

/**
 * Whether an assertion holds at a position; notes when the answer hangs on the end of the input.
 * [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html#lt
 */
export function holds(input: MatchInput, assertion: AssertionKind, unixLines: boolean, at: number): boolean {
  const { text, anchoring } = input;
  const from = anchoring ? input.from : 0;
  const to = anchoring ? input.to : text.length;
  switch (assertion) {
    case 'start':
      return at === from;
    case 'lineStart':
      return startsLine(input, unixLines, at, from, to);
    case 'end':
      return endsInput(input, unixLines, at, to);
    case 'lineEnd':
      return endsLine(input, unixLines, at, to);
    case 'veryEnd':
      if (at === to) input.hitEnd = true;
      return at === to;
    case 'lastMatch':
      return at === input.lastEnd;
    case 'word':
      return boundsWord(input, at);
    case 'notWord':
      return !boundsWord(input, at);
  }
}

/** Not at the very end, not even behind a line terminator. */
function startsLine(input: MatchInput, unixLines: boolean, at: number, from: number, to: number): boolean {
  if (at === to) {
    input.hitEnd = true;
    return false;
  }
  if (at <= from) return true;
  const before = input.unit(at - 1);
  if (!endsLineWith(before, unixLines)) return false;
  return before !== RETURN || input.unit(at) !== NEW_LINE;
}

function endsLine(input: MatchInput, unixLines: boolean, at: number, to: number): boolean {
  if (at === to) return endReached(input);
  const unit = input.unit(at);
  if (unit === NEW_LINE && !unixLines) return at === 0 || input.unit(at - 1) !== RETURN;
  return endsLineWith(unit, unixLines);
}

/** At the end, or before a line terminator that ends the input. */
function endsInput(input: MatchInput, unixLines: boolean, at: number, to: number): boolean {
  if (at === to) return endReached(input);
  if (at < to - 2) return false;
  const unit = input.unit(at);
  if (at === to - 2) return !unixLines && unit === RETURN && input.unit(at + 1) === NEW_LINE && endReached(input);
  if (!endsLineWith(unit, unixLines)) return false;
  if (unit === NEW_LINE && !unixLines && at > 0 && input.unit(at - 1) === RETURN) return false;
  return endReached(input);
}

function endReached(input: MatchInput): true {
  input.hitEnd = true;
  input.requireEnd = true;
  return true;
}

function endsLineWith(unit: number, unixLines: boolean): boolean {
  if (unit === NEW_LINE) return true;
  return !unixLines && (unit === RETURN || unit === 0x85 || unit === 0x2028 || unit === 0x2029);
}

/** A word is made of letters and digits, of any script, and underscores. [K] Java up to 18 */
function boundsWord(input: MatchInput, at: number): boolean {
  const from = input.transparent ? 0 : input.from;
  const to = input.transparent ? input.text.length : input.to;
  const left = at > from && isWord(input.pointBefore(at));
  if (at >= to) {
    input.hitEnd = true;
    input.requireEnd = true;
    return left;
  }
  return left !== isWord(input.pointAt(at));
}

function isWord(point: number): boolean {
  if (point < 128) {
    const small = point | 32;
    return (small >= 97 && small <= 122) || (point >= 48 && point <= 57) || point === 95;
  }
  return WORD.test(String.fromCodePoint(point));
}
