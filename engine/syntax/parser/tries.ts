import { Kind } from '../lexer/tokens';
import type { CatchClause, Statement } from '../tree';
import { parseBlock } from './blocks';
import { parseModifiers } from './modifiers';
import { closeParenthesis, nearestWord } from './recovery';
import type { ParserState } from './state';
import { missingStatement, parseStatement } from './statements';
import { parseName, parseType } from './types';

/** Reads `try`, its `catch` clauses and its `finally`. */
export function parseTry(p: ParserState): Statement {
  const start = p.start;
  p.advance();
  const block = parseBlock(p, 'the `try` block');
  const catches: CatchClause[] = [];
  while (p.kind === Kind.Catch) catches.push(parseCatch(p));
  if (catches.length === 0 && isMisspeltCatch(p)) catches.push(parseCatch(p));
  const finallyBlock = p.accept(Kind.Finally) ? parseBlock(p, 'the `finally` block') : undefined;
  if (catches.length === 0 && finallyBlock === undefined) {
    p.missing('syntax-missing-catch');
    p.panic = false;
  }
  return { kind: 'TryStatement', start, end: p.lastEnd, block, catches, finallyBlock };
}

/** Whether a word on the line of the block's `}` begins like `catch` or is meant to be it; reports it. */
function isMisspeltCatch(p: ParserState): boolean {
  if (p.kind !== Kind.Identifier || p.onNewLine) return false;
  const word = p.text.slice(p.start, p.ends[p.pos]!);
  if (!'catch'.startsWith(word.toLowerCase()) && nearestWord(word, ['catch']) === undefined) return false;
  p.unexpected('syntax-misspelt-word', p.quote(), '`catch`');
  return true;
}

function parseCatch(p: ParserState): CatchClause {
  const start = p.start;
  p.advance();
  if (!p.accept(Kind.LeftParen)) p.missing('syntax-missing-parenthesis', '(', 'after `catch`');
  parseModifiers(p);
  const type = parseType(p);
  const name = parseName(p, 'the type of the exception');
  if (!p.accept(Kind.RightParen)) closeParenthesis(p, 'to close the header of `catch`');
  const block = parseBlock(p, 'the `catch` block');
  return { start, end: p.lastEnd, type, name, block };
}

/** Reads an `else`, `catch` or `finally` that follows nothing it could belong to, and reports it. */
export function parseStrayClause(p: ParserState): Statement {
  const kind = p.kind;
  p.unexpected();
  if (kind === Kind.Catch) return parseCatch(p).block;
  p.advance();
  if (p.kind === Kind.RightBrace || p.kind === Kind.EndOfText) return missingStatement(p);
  return parseStatement(p);
}
