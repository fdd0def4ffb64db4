import { unescapeString } from '../lexer/strings';
import { isTypeStart, isWord, Kind } from '../lexer/tokens';
import type { Expression, Literal, LiteralType, Name } from '../tree';
import { parseNew } from './creators';
import {
  declarationOnNewLine,
  finishCast,
  missingExpression,
  parseExpression,
  reportMissingExpression,
} from './expressions';
import { skipType } from './lookahead';
import { parseArguments } from './postfix';
import { parseQuery } from './queries';
import { closeParenthesis, startsOperand } from './recovery';
import type { ParserState } from './state';
import { parseReturnType, parseType } from './types';

/** Reads an operand without what follows it. Sets the height to that of the operand. */
export function parsePrimary(p: ParserState): Expression {
  const kind = p.kind;
  if (kind >= Kind.Identifier && kind <= Kind.Without) {
    if (p.onNewLine && declarationOnNewLine(p)) return reportMissingExpression(p);
    return parseNamed(p);
  }
  if (kind >= Kind.Null && kind <= Kind.MultilineString) return parseLiteral(p);
  switch (kind) {
    case Kind.LeftParen:
      return parseParenthesized(p);
    case Kind.LeftBracket:
      return parseQuery(p);
    case Kind.New:
      return parseNew(p);
    case Kind.This:
    case Kind.Super: {
      const start = p.start;
      const name = p.name();
      if (p.kind === Kind.LeftParen) return finishCall(p, start, name);
      p.height = 1;
      return { kind: kind === Kind.This ? 'ThisExpression' : 'SuperExpression', start, end: name.end };
    }
    case Kind.List:
    case Kind.Map:
      return parseReservedTypeName(p);
    case Kind.Void:
      if (p.peek() === Kind.Dot && p.peek(2) === Kind.Class) {
        const start = p.start;
        const type = parseReturnType(p);
        p.advance();
        p.advance();
        p.height = 1;
        return { kind: 'ClassLiteral', start, end: p.lastEnd, type };
      }
      break;
    default:
  }
  if (isWord(kind) && isReservedOperand(p)) {
    p.unexpected('syntax-reserved-word');
    return parseNamed(p);
  }
  return reportMissingExpression(p);
}

/** Whether the reserved word at hand stands where a variable would, with nothing behind it that it could begin. */
function isReservedOperand(p: ParserState): boolean {
  if (p.onNewLine || p.pos === p.statementStart) return false;
  const next = p.peek();
  if (next === Kind.Semicolon || next === Kind.Comma || next === Kind.RightParen) return true;
  return p.breaks[p.pos + 1] === 1 && next !== Kind.LeftBrace;
}

function parseNamed(p: ParserState): Expression {
  const start = p.start;
  if (p.peek() === Kind.Less) {
    const literal = parseGenericClass(p, start);
    if (literal !== undefined) return literal;
  }
  const name = p.name();
  if (p.kind === Kind.LeftParen) return finishCall(p, start, name);
  p.height = 1;
  return { kind: 'NameExpression', start, end: name.end, name };
}

function finishCall(p: ParserState, start: number, name: Name): Expression {
  const args = parseArguments(p);
  p.grow(p.height, 0);
  return { kind: 'MethodCall', start, end: p.lastEnd, object: undefined, name, safe: false, arguments: args };
}

/** `Type<…>.class`; undefined when the `<` at hand is an operator. */
function parseGenericClass(p: ParserState, start: number): Expression | undefined {
  const after = skipType(p, p.pos);
  if (after < 0 || p.kinds[after] !== Kind.Dot || p.kinds[after + 1] !== Kind.Class) return undefined;
  const type = parseType(p);
  p.advance();
  p.advance();
  p.height = 1;
  return { kind: 'ClassLiteral', start, end: p.lastEnd, type };
}

/** `List` or `Map` as an operand: `List<T>.class`, `Map.class`, or the mistake of a variable with that name. */
function parseReservedTypeName(p: ParserState): Expression {
  const start = p.start;
  const literal = parseGenericClass(p, start);
  if (literal !== undefined) return literal;
  if (declarationOnNewLine(p)) return reportMissingExpression(p);
  if (!p.reservedNameSeen) p.unexpected('syntax-reserved-word');
  p.reservedNameSeen = true;
  return parseNamed(p);
}

function parseLiteral(p: ParserState): Literal {
  const index = p.pos;
  const start = p.start;
  const end = p.ends[index]!;
  const kind = p.kind;
  p.advance();
  p.height = 1;
  let type: LiteralType;
  let value: string;
  switch (kind) {
    case Kind.Null:
      type = 'Null';
      value = 'null';
      break;
    case Kind.True:
    case Kind.False:
      type = 'Boolean';
      value = kind === Kind.True ? 'true' : 'false';
      break;
    case Kind.StringLiteral:
      type = 'String';
      value = unescapeString(p.text, start + 1, end - 1);
      break;
    case Kind.MultilineString: {
      type = 'String';
      const body = start + (p.text.startsWith('\r\n', start + 3) ? 5 : 4);
      value = unescapeString(p.text, Math.min(body, end), Math.max(body, end - 3));
      break;
    }
    default:
      type =
        kind === Kind.IntegerLiteral
          ? 'Integer'
          : kind === Kind.LongLiteral
            ? 'Long'
            : kind === Kind.DoubleLiteral
              ? 'Double'
              : 'Decimal';
      value = p.text.slice(start, kind === Kind.LongLiteral || kind === Kind.DoubleLiteral ? end - 1 : end);
      if (p.starts[p.pos] === end && isWord(p.kind)) return badNumber(p, start, type, value);
  }
  return { kind: 'Literal', start, end, type, value };
}

/** A number with letters glued to it, such as `0x1F`, `1d` or `12abc`. */
function badNumber(p: ParserState, start: number, type: LiteralType, value: string): Literal {
  const end = p.ends[p.pos]!;
  p.problem('syntax-number', start, end, [`'${p.text.slice(start, Math.min(end, start + 40))}'`]);
  p.advance();
  return { kind: 'Literal', start, end, type, value };
}

function parseParenthesized(p: ParserState): Expression {
  const start = p.start;
  const next = p.peek();
  if ((next === Kind.List || next === Kind.Map) && p.peek(2) === Kind.Less) return parseCollectionCast(p, start);
  const after = skipType(p, p.pos + 1);
  if (after >= 0 && p.kinds[after] === Kind.RightParen && isCast(p, after)) {
    p.advance();
    const type = parseType(p);
    p.advance();
    return finishCast(p, start, type);
  }
  p.advance();
  const expression = parseExpression(p);
  if (!p.accept(Kind.RightParen)) closeParenthesis(p, 'to close the parenthesis');
  p.grow(p.height, 0);
  if (p.stopped) return missingExpression(p);
  return { kind: 'ParenthesizedExpression', start, end: p.lastEnd, expression };
}

/** `(Map<…>) operand`, perhaps unfinished: these types begin nothing else, but for `(List<T>.class)`. */
function parseCollectionCast(p: ParserState, start: number): Expression {
  const after = skipType(p, p.pos + 1);
  p.advance();
  if (after >= 0 && p.kinds[after] === Kind.Dot) {
    const expression = parseExpression(p);
    if (!p.accept(Kind.RightParen)) closeParenthesis(p, 'to close the parenthesis');
    p.grow(p.height, 0);
    return { kind: 'ParenthesizedExpression', start, end: p.lastEnd, expression };
  }
  const type = parseType(p);
  if (!p.accept(Kind.RightParen)) closeParenthesis(p, 'to close the cast');
  return finishCast(p, start, type);
}

const signedTypes = ['integer', 'long', 'double', 'decimal', 'object'];
const queryWords =
  /^(?:all|and|asc|desc|for|group|having|in|limit|nulls|offset|or|order|returning|update|using|with)$/i;

/** Whether a type in parentheses, whose `)` is the token `closing`, is a cast: something follows that it can apply to. */
function isCast(p: ParserState, closing: number): boolean {
  const next = p.kinds[closing + 1]!;
  if (startsOperand(next)) {
    if (!p.inQuery || !isTypeStart(next)) return true;
    return !queryWords.test(p.text.slice(p.starts[closing + 1]!, p.ends[closing + 1]!));
  }
  switch (next) {
    case Kind.Bang:
    case Kind.Tilde:
      return true;
    case Kind.LeftBracket:
      return p.kinds[closing + 2] === Kind.Select || p.kinds[closing + 2] === Kind.Find;
    case Kind.Plus:
    case Kind.Minus:
    case Kind.Increment:
    case Kind.Decrement:
      // `(a) - b` is a subtraction, `(Integer) -b` a cast.
      return closing === p.pos + 2 && signedTypes.some((type) => p.isSpelled(p.pos + 1, type));
    default:
      return false;
  }
}
