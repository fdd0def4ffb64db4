import { isModifier, isStatementKeyword, isTypeStart, isWord, Kind } from '../lexer/tokens';
import { memberAhead } from './lookahead';
import type { ParserState } from './state';

/**
 * Ends a statement or field at its `;`. Where that is missing, says so (after `what`), passes over what cannot be
 * read, and stops panicking: the next statement is read afresh.
 */
export function endStatement(p: ParserState, what: string): void {
  if (p.kind === Kind.Semicolon) {
    p.advance();
  } else {
    if (endsStatement(p) || isWord(p.kind)) p.missing('syntax-missing-semicolon', what);
    else p.unexpected();
    skipToStatement(p);
  }
  p.panic = false;
}

/** Whether the current token can only belong to what comes after the statement before it. */
export function endsStatement(p: ParserState): boolean {
  return p.onNewLine || p.kind === Kind.RightBrace || p.kind === Kind.LeftBrace || isStatementKeyword(p.kind);
}

function isContinuation(kind: Kind): boolean {
  return kind === Kind.Else || kind === Kind.Catch || kind === Kind.Finally;
}

/** Passes over tokens up to the place where the next statement probably begins; takes a `;` on the way. */
export function skipToStatement(p: ParserState): void {
  const indent = p.indentOf(p.statementStart);
  while (p.kind !== Kind.EndOfText) {
    if (p.kind === Kind.Semicolon) {
      p.advance();
      return;
    }
    if (p.kind === Kind.LeftBrace || p.kind === Kind.RightBrace) return;
    if (isStatementKeyword(p.kind) || isContinuation(p.kind)) return;
    if (p.onNewLine && beginsLine(p, indent)) return;
    p.advance();
  }
}

/** Whether the current token, the first of its line, begins something new, seen from a statement indented by `indent`. */
function beginsLine(p: ParserState, indent: number): boolean {
  const kind = p.kind;
  if (kind === Kind.At || kind === Kind.Void || isModifier(kind)) return true;
  return isWord(kind) && p.indentOf(p.pos) <= indent;
}

/**
 * Closes what `(` opened. Where `)` is missing, says so ("Missing ')' {how}"), and goes on behind the parenthesis
 * that was probably meant.
 */
export function closeParenthesis(p: ParserState, how: string): void {
  if (p.accept(Kind.RightParen)) return;
  if (!p.panic) {
    if (endsStatement(p) || p.kind === Kind.Semicolon) p.missing('syntax-missing-parenthesis', ')', how);
    else p.unexpected();
  }
  skipToClosing(p);
}

/** Whether an expression may begin with `kind`. */
export function startsOperand(kind: Kind): boolean {
  return (
    (isTypeStart(kind) && kind !== Kind.InstanceOf) ||
    (kind >= Kind.New && kind <= Kind.MultilineString) ||
    kind === Kind.LeftParen
  );
}

/** Goes behind the `)` that closes what is open here; stays where it is when a statement ends first. */
export function skipToClosing(p: ParserState): void {
  const closing = p.parentheses.closingAround(p.pos);
  if (closing >= 0) p.seek(closing + 1);
}

/** The token of the `{` that follows on this line; -1 where a `}`, a `;` or the next line comes first. */
export function braceOnLine(p: ParserState): number {
  if (p.pos < p.braceless) return -1;
  for (let i = p.pos; ; i++) {
    const kind = p.kinds[i]!;
    if (kind === Kind.LeftBrace) return i;
    if (kind !== Kind.RightBrace && kind !== Kind.Semicolon && p.breaks[i + 1] === 0) continue;
    p.braceless = i + 1;
    return -1;
  }
}

/** Passes over what is no member of a class, up to the place where the next member, or the end of the class, probably is. */
export function skipToMember(p: ParserState): void {
  let first = true;
  while (p.kind !== Kind.EndOfText && p.kind !== Kind.RightBrace) {
    if (p.kind === Kind.Semicolon) {
      p.advance();
      return;
    }
    if (p.kind === Kind.LeftBrace) {
      skipBlock(p);
      return;
    }
    if (!first && p.onNewLine && (isModifier(p.kind) || p.kind === Kind.At || memberAhead(p, p.pos) !== undefined))
      return;
    p.advance();
    first = false;
  }
}

/** Passes over a block in braces and all blocks in it. */
function skipBlock(p: ParserState): void {
  let open = 0;
  do {
    if (p.kind === Kind.LeftBrace) open++;
    else if (p.kind === Kind.RightBrace) open--;
    p.advance();
  } while (open > 0 && p.kind !== Kind.EndOfText);
}

/** The word among `candidates` (lower case) that `word` was probably meant to be: one or two letters off; undefined when none is near. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = lower.length > 5 ? 3 : 2;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - lower.length) >= bestDistance) continue;
    const distance = editDistance(lower, candidate);
    if (distance > 0 && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b` (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
