import { isDml, isLiteral, isTypeStart, isWord, Kind } from '../lexer/tokens';
import type { Expression, LocalVariables, MissingStatement, Modifier, Statement, VariableDeclarator } from '../tree';
import { mayBeginMember, parseBlock } from './blocks';
import { parseDo, parseFor, parseIf, parseWhile } from './control';
import { parseDml, parseRunAs } from './dml';
import { declarationOnNewLine, parseExpression } from './expressions';
import { isDeclaredName, memberAhead, skipParentheses, skipType } from './lookahead';
import { parseModifiers } from './modifiers';
import { endStatement, nearestWord } from './recovery';
import type { ParserState } from './state';
import { isSwitch, parseSwitch } from './switches';
import { parseStrayClause, parseTry } from './tries';
import { parseName, parseType } from './types';

/**
 * Reads one statement. Where a member of a class begins instead, or nothing that can be read, no token is taken and
 * a `MissingStatement` comes back.
 */
export function parseStatement(p: ParserState): Statement {
  p.statementStart = p.pos;
  if (!p.enter()) return missingStatement(p);
  const statement = parseByFirstToken(p);
  p.depth--;
  return statement;
}

function parseByFirstToken(p: ParserState): Statement {
  const kind = p.kind;
  switch (kind) {
    case Kind.LeftBrace:
      return parseBlock(p, 'the block');
    case Kind.If:
      return parseIf(p);
    case Kind.For:
      return parseFor(p);
    case Kind.While:
      return parseWhile(p);
    case Kind.Do:
      return parseDo(p);
    case Kind.Try:
      return parseTry(p);
    case Kind.Return:
      return parseReturn(p);
    case Kind.Throw:
      return parseThrow(p);
    case Kind.Break:
    case Kind.Continue: {
      const start = p.start;
      p.advance();
      endStatement(p, kind === Kind.Break ? '`break`' : '`continue`');
      return { kind: kind === Kind.Break ? 'BreakStatement' : 'ContinueStatement', start, end: p.lastEnd };
    }
    case Kind.Else:
    case Kind.Catch:
    case Kind.Finally:
      return parseStrayClause(p);
    case Kind.Semicolon: {
      const start = p.start;
      p.unexpected();
      p.advance();
      p.panic = false;
      return { kind: 'MissingStatement', start, end: p.lastEnd };
    }
    case Kind.Switch:
      if (isSwitch(p)) return parseSwitch(p);
      break;
    case Kind.System:
      if (p.peek() === Kind.Dot && p.peek(3) === Kind.LeftParen && p.isSpelled(p.pos + 2, 'runas'))
        return parseRunAs(p);
      break;
    default:
      if (isDml(kind)) return parseDml(p);
  }
  if (mayBeginMember(kind)) {
    const member = memberAhead(p, p.pos);
    const isMember = member !== undefined && (member !== 'field' || p.braceBalance > 0);
    if (isMember) return missingStatement(p);
    const start = p.start;
    const modifiers = parseModifiers(p);
    if (modifiers.length > 0) return parseLocalVariables(p, start, modifiers);
  }
  if (kind === Kind.Identifier && passMisspeltCommand(p)) return parseExpressionStatement(p);
  if (isTypeStart(kind)) {
    const after = skipType(p, p.pos);
    if (after >= 0 && isDeclaredName(p, p.pos, after)) {
      const next = p.kinds[after + 1];
      const mayBeMember = next === Kind.LeftParen || next === Kind.LeftBrace;
      if (mayBeMember && memberAhead(p, p.pos) !== undefined) return missingStatement(p);
      return parseLocalVariables(p, p.start, []);
    }
    if (after >= 0 && isReservedName(p, after)) return parseLocalVariables(p, p.start, []);
    if ((kind === Kind.List || kind === Kind.Map) && p.peek() === Kind.Less) {
      if (!isExpressionOnGeneric(p)) return parseLocalVariables(p, p.start, []);
    }
    if (kind === Kind.Identifier) checkSpelling(p);
  }
  return parseExpressionStatement(p);
}

/** Whether a reserved word stands behind the type at hand as if it were a variable: `Task insert = …;`. */
function isReservedName(p: ParserState, after: number): boolean {
  const kind = p.kinds[after]!;
  if (!isWord(kind) || kind < Kind.List || p.breaks[after] === 1) return false;
  return p.kinds[after + 1] === Kind.Assign || p.kinds[after + 1] === Kind.Semicolon;
}

/** Whether `List<…>` at hand goes on with a dot: `List<String>.class.getName();`. */
function isExpressionOnGeneric(p: ParserState): boolean {
  for (let i = p.pos; p.breaks[i + 1] === 0; i++) {
    if (p.kinds[i] === Kind.Greater && p.kinds[i + 1] === Kind.Dot) return true;
  }
  return false;
}

const commands = ['return', 'throw', 'insert', 'update', 'upsert', 'delete', 'undelete', 'merge'];

/** Reports and passes over a misspelt keyword before a value on its line, such as `retrun 'x';` or `thorw new E();`. */
function passMisspeltCommand(p: ParserState): boolean {
  const value = p.pos + 1;
  const kind = p.kinds[value]!;
  const next = p.kinds[value + 1];
  const isPath = isWord(kind) && (next === Kind.Dot || next === Kind.LeftParen);
  if (p.breaks[value] === 1 || !(isLiteral(kind) || kind === Kind.New || kind === Kind.This || isPath)) return false;
  const meant = nearestWord(p.text.slice(p.start, p.ends[p.pos]!), commands);
  if (meant === undefined) return false;
  p.unexpected('syntax-misspelt-word', p.quote(), `\`${meant}\``);
  p.advance();
  return true;
}

/** Reports a misspelt keyword before a block, such as `whlie (x) {` or `esle {`; the text is then read as an expression. */
function checkSpelling(p: ParserState): void {
  const next = p.peek();
  if (next !== Kind.LeftParen && next !== Kind.LeftBrace) return;
  const after = next === Kind.LeftParen ? skipParentheses(p, p.pos + 1, true) : p.pos + 1;
  if (after < 0 || p.kinds[after] !== Kind.LeftBrace) return;
  const candidates =
    next === Kind.LeftParen ? ['if', 'for', 'while', 'switch', 'catch'] : ['else', 'do', 'try', 'finally'];
  const meant = nearestWord(p.text.slice(p.start, p.ends[p.pos]!), candidates);
  if (meant === undefined) return;
  p.unexpected('syntax-misspelt-word', p.quote(), `\`${meant}\``);
}

function parseExpressionStatement(p: ParserState): Statement {
  const start = p.start;
  const before = p.pos;
  const expression = parseExpression(p);
  if (p.pos === before) {
    const after = p.kind;
    if (after === Kind.RightBrace || after === Kind.EndOfText) return missingStatement(p);
    p.advance();
    endStatement(p, 'the statement');
    return { kind: 'MissingStatement', start, end: p.lastEnd };
  }
  const expressionStart = p.startWith(start, expression);
  endStatement(p, 'the statement');
  return { kind: 'ExpressionStatement', start: expressionStart, end: p.lastEnd, expression };
}

/** Reads `Type a = 1, b;` from the type on, its `;` included. */
function parseLocalVariables(p: ParserState, start: number, modifiers: readonly Modifier[]): LocalVariables {
  const type = parseType(p);
  const variables = parseDeclarators(p);
  endStatement(p, 'the declaration');
  return { kind: 'LocalVariables', start, end: p.lastEnd, modifiers, type, variables };
}

/** Reads `a = 1, b`. */
export function parseDeclarators(p: ParserState): VariableDeclarator[] {
  const variables = [parseDeclarator(p)];
  while (p.accept(Kind.Comma)) variables.push(parseDeclarator(p));
  return variables;
}

function parseDeclarator(p: ParserState): VariableDeclarator {
  const name = parseName(p);
  let initializer: Expression | undefined;
  if (p.accept(Kind.Assign)) initializer = parseExpression(p);
  return { start: name.start, end: p.lastEnd, name, initializer };
}

function parseReturn(p: ParserState): Statement {
  const start = p.start;
  p.advance();
  let expression: Expression | undefined;
  const ended = p.kind === Kind.Semicolon || p.kind === Kind.RightBrace || p.kind === Kind.EndOfText;
  if (!ended && !declarationOnNewLine(p)) expression = parseExpression(p);
  endStatement(p, '`return`');
  return { kind: 'ReturnStatement', start, end: p.lastEnd, expression };
}

function parseThrow(p: ParserState): Statement {
  const start = p.start;
  p.advance();
  const expression = parseExpression(p);
  endStatement(p, '`throw`');
  return { kind: 'ThrowStatement', start, end: p.lastEnd, expression };
}

/** An empty statement behind the last token, where none could be read. */
export function missingStatement(p: ParserState): MissingStatement {
  const end = p.lastEnd;
  return { kind: 'MissingStatement', start: end, end };
}
