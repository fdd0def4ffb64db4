import { isTypeStart, isWord, Kind } from '../lexer/tokens';
import type { Expression, ForStatement, IfStatement, LocalVariables, Modifier, Statement } from '../tree';
import { parseBlock, passToBrace } from './blocks';
import { parseExpression, parseExpressionList } from './expressions';
import { declaredName, isModifierAt } from './lookahead';
import { parseModifiers } from './modifiers';
import { closeParenthesis, endStatement, startsOperand } from './recovery';
import type { ParserState } from './state';
import { missingStatement, parseDeclarators, parseStatement } from './statements';
import { parseType } from './types';

/** Reads `(condition)` behind `word`. */
export function parseCondition(p: ParserState, word: string): Expression {
  if (!p.accept(Kind.LeftParen)) p.missing('syntax-missing-parenthesis', '(', `after \`${word}\``);
  const condition = parseExpression(p);
  if (!p.accept(Kind.RightParen)) closeParenthesis(p, `to close the condition of \`${word}\``);
  return condition;
}

/** Reads an `if` and its chain of `else if`, without recursion along the chain. */
export function parseIf(p: ParserState): Statement {
  const branches: { start: number; condition: Expression; then: Statement }[] = [];
  let otherwise: Statement | undefined;
  for (;;) {
    const start = p.start;
    p.advance();
    const condition = parseCondition(p, 'if');
    const then = parseRequiredBody(p, 'the `if` block', 'the condition of `if`');
    branches.push({ start, condition, then });
    if (branches.length % 1000 === 0) p.giveUp();
    if (p.kind !== Kind.Else) break;
    p.advance();
    if (p.at(Kind.If)) {
      p.statementStart = p.pos;
      continue;
    }
    otherwise = parseRequiredBody(p, 'the `else` block', '`else`');
    break;
  }
  const end = p.lastEnd;
  let statement: IfStatement | undefined;
  for (const { start, condition, then } of branches.reverse()) {
    statement = { kind: 'IfStatement', start, end, condition, then, otherwise: statement ?? otherwise };
  }
  return statement!;
}

/** Reads a statement that has to be there, after `header`; a block is called `what`. */
function parseRequiredBody(p: ParserState, what: string, header: string): Statement {
  if (p.kind !== Kind.LeftBrace && (p.panic || !mayBeginStatement(p.kind))) passToBrace(p);
  if (p.kind === Kind.LeftBrace) return parseNestedBlock(p, what);
  if (p.kind === Kind.Semicolon) {
    p.missing('syntax-missing-statement', header);
    p.advance();
    p.panic = false;
    return missingStatement(p);
  }
  const before = p.pos;
  const ended = p.kind === Kind.RightBrace || p.kind === Kind.EndOfText || p.kind === Kind.Else;
  if (!ended) {
    const statement = parseStatement(p);
    if (p.pos > before) return statement;
  }
  p.missing('syntax-missing-statement', header);
  return missingStatement(p);
}

function mayBeginStatement(kind: Kind): boolean {
  if (isWord(kind) || startsOperand(kind)) return true;
  switch (kind) {
    case Kind.Semicolon:
    case Kind.At:
    case Kind.Bang:
    case Kind.Tilde:
    case Kind.Increment:
    case Kind.Decrement:
    case Kind.Plus:
    case Kind.Minus:
      return true;
    default:
      return false;
  }
}

/** Reads the body of a loop: a statement, or `;` for none. */
function parseLoopBody(p: ParserState, what: string, header: string): Statement | undefined {
  if (p.kind !== Kind.Semicolon) return parseRequiredBody(p, what, header);
  p.advance();
  p.panic = false;
  return undefined;
}

function parseNestedBlock(p: ParserState, what: string): Statement {
  if (!p.enter()) return missingStatement(p);
  const block = parseBlock(p, what);
  p.depth--;
  return block;
}

/** Reads `while (condition) body`. */
export function parseWhile(p: ParserState): Statement {
  const start = p.start;
  p.advance();
  const condition = parseCondition(p, 'while');
  const body = parseLoopBody(p, 'the `while` block', 'the condition of `while`');
  return { kind: 'WhileStatement', start, end: p.lastEnd, condition, body };
}

/** Reads `do { … } while (condition);`. */
export function parseDo(p: ParserState): Statement {
  const start = p.start;
  p.advance();
  const body = parseBlock(p, 'the `do` block');
  if (!p.accept(Kind.While)) p.missing('syntax-missing-word', '`while (…)`', 'the `do` block');
  const condition = parseCondition(p, 'while');
  endStatement(p, 'the `do` loop');
  return { kind: 'DoWhileStatement', start, end: p.lastEnd, body, condition };
}

/** Reads `for (T x : list) body` and `for (…; …; …) body`. */
export function parseFor(p: ParserState): Statement {
  const start = p.start;
  p.advance();
  if (!p.accept(Kind.LeftParen)) p.missing('syntax-missing-parenthesis', '(', 'after `for`');
  const name = declaredName(p, p.pos);
  if (name >= 0 && isForEach(p, name)) return parseForEach(p, start);
  let declaration: LocalVariables | undefined;
  let initializers: readonly Expression[] = [];
  if (name >= 0 || p.kind === Kind.At || isModifierAt(p, p.pos)) declaration = parseLoopVariables(p);
  else if (p.kind !== Kind.Semicolon) initializers = parseExpressionList(p);
  const condition = parseHeaderPart(p, 'the initializer of `for`');
  const updates = parseUpdates(p);
  if (!p.accept(Kind.RightParen)) closeParenthesis(p, 'to close the header of `for`');
  const body = parseLoopBody(p, 'the `for` block', 'the header of `for`');
  const statement: ForStatement = {
    kind: 'ForStatement',
    start,
    end: p.lastEnd,
    declaration,
    initializers,
    condition,
    updates,
    body,
  };
  return statement;
}

/** Whether `for (Type name` goes on as a loop over a collection, its `:` perhaps forgotten or written `in`. */
function isForEach(p: ParserState, name: number): boolean {
  const next = p.kinds[name + 1]!;
  if (next === Kind.Colon) return true;
  return next !== Kind.Assign && (isWord(next) || next === Kind.LeftBracket) && p.breaks[name + 1] === 0;
}

function parseForEach(p: ParserState, start: number): Statement {
  const type = parseType(p);
  const name = p.name();
  if (!p.accept(Kind.Colon)) {
    p.missing('syntax-missing-word', "':'", `the loop variable \`${name.text}\``);
    if (p.isSpelled(p.pos, 'in') && isTypeStart(p.peek())) p.advance();
  }
  const collection = parseExpression(p);
  if (!p.accept(Kind.RightParen)) closeParenthesis(p, 'to close the header of `for`');
  const body = parseLoopBody(p, 'the `for` block', 'the header of `for`');
  return { kind: 'ForEachStatement', start, end: p.lastEnd, type, name, collection, body };
}

function parseLoopVariables(p: ParserState): LocalVariables {
  const start = p.start;
  const modifiers: readonly Modifier[] = parseModifiers(p);
  const type = parseType(p);
  const variables = parseDeclarators(p);
  return { kind: 'LocalVariables', ...p.range(start), modifiers, type, variables };
}

/** Reads `; condition`. */
function parseHeaderPart(p: ParserState, after: string): Expression | undefined {
  if (!p.accept(Kind.Semicolon)) {
    p.missing('syntax-missing-semicolon', after);
    return undefined;
  }
  if (p.kind === Kind.Semicolon) return undefined;
  return parseExpression(p);
}

/** Reads `; updates`. */
function parseUpdates(p: ParserState): readonly Expression[] {
  if (!p.accept(Kind.Semicolon)) {
    p.missing('syntax-missing-semicolon', 'the condition of `for`');
    return [];
  }
  return p.kind === Kind.RightParen ? [] : parseExpressionList(p);
}
