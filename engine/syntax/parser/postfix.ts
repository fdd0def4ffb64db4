import { isDml, isStatementKeyword, isWord, Kind } from '../lexer/tokens';
import type { Expression, FieldAccess, Name, TypePart, TypeReference } from '../tree';
import { declarationOnNewLine, parseExpression } from './expressions';
import { closeParenthesis, startsOperand } from './recovery';
import type { ParserState } from './state';

/** Reads what follows an operand: `.name`, `.name(…)`, `?.`, `[index]`, `.class`, `++`, `--`. `operandStart` is where its first token begins. */
export function parsePostfix(p: ParserState, operandStart: number, operand: Expression): Expression {
  let result = operand;
  const start = p.startWith(operandStart, operand);
  for (;;) {
    switch (p.kind) {
      case Kind.Dot:
        if (p.peek() === Kind.Class && p.peek(2) !== Kind.LeftParen) {
          const type = toTypeReference(result);
          if (type !== undefined) {
            p.advance();
            p.advance();
            result = { kind: 'ClassLiteral', start, end: p.lastEnd, type };
            break;
          }
        }
        result = parseMember(p, start, result, false);
        break;
      case Kind.QuestionDot:
        result = parseMember(p, start, result, true);
        break;
      case Kind.LeftBracket: {
        if (p.peek() === Kind.RightBracket) {
          const literal = parseArrayClass(p, start, result);
          if (literal !== undefined) {
            result = literal;
            break;
          }
        }
        const height = p.height;
        p.advance();
        const index = parseExpression(p);
        if (!p.accept(Kind.RightBracket)) p.missing('syntax-missing-bracket', ']', 'the index');
        p.grow(height, p.height);
        result = { kind: 'IndexAccess', start, end: p.lastEnd, object: result, index };
        break;
      }
      case Kind.Increment:
      case Kind.Decrement: {
        const operator = p.kind === Kind.Increment ? '++' : '--';
        p.advance();
        p.grow(p.height, 0);
        return { kind: 'PostfixExpression', start, end: p.lastEnd, operator, operand: result };
      }
      default:
        return result;
    }
    if (p.stopped) return result;
  }
}

/** Reads `.name` or `.name(…)`; the current token is the dot. Any word but `void`, `true` and `false` may be a name here [S]. */
function parseMember(p: ParserState, start: number, object: Expression, safe: boolean): Expression {
  const height = p.height;
  p.advance();
  let name: Name;
  if (isMemberName(p)) {
    name = p.name();
  } else {
    p.missing('syntax-missing-name', p.quoteLast());
    name = p.noName();
  }
  if (p.kind !== Kind.LeftParen || name.text === '') {
    p.grow(height, 0);
    return { kind: 'FieldAccess', start, end: p.lastEnd, object, name, safe };
  }
  const args = parseArguments(p);
  p.grow(height, p.height);
  return { kind: 'MethodCall', start, end: p.lastEnd, object, name, safe, arguments: args };
}

/** Whether the token behind a dot is the member's name, and not the next line's statement behind a half-written `value.` */
function isMemberName(p: ParserState): boolean {
  if (!isWord(p.kind) || p.kind === Kind.Void || p.kind === Kind.True || p.kind === Kind.False) return false;
  if (!p.onNewLine) return true;
  return !declarationOnNewLine(p) && (!isStatementKeyword(p.kind) || isDml(p.kind));
}

/** Reads `(a, b)`; the current token is the `(`. Leaves the height of the tallest argument. */
export function parseArguments(p: ParserState): Expression[] {
  const called = p.pos - 1;
  p.advance();
  p.height = 0;
  if (p.accept(Kind.RightParen)) return [];
  const args = [parseExpression(p)];
  let height = p.height;
  while (p.kind !== Kind.RightParen) {
    if (p.kind === Kind.Comma) p.advance();
    else if (!p.panic && !p.onNewLine && startsOperand(p.kind)) p.missing('syntax-missing-separator', 'the arguments');
    else {
      closeParenthesis(p, `to close the arguments of ${p.quote(called)}`);
      break;
    }
    args.push(parseExpression(p));
    if (p.height > height) height = p.height;
  }
  p.height = height;
  p.accept(Kind.RightParen);
  return args;
}

/** `Type[].class`; undefined when `[]` is followed by something else or stands behind no type. */
function parseArrayClass(p: ParserState, start: number, element: Expression): Expression | undefined {
  let arrayDepth = 0;
  while (p.peek(arrayDepth * 2) === Kind.LeftBracket && p.peek(arrayDepth * 2 + 1) === Kind.RightBracket) arrayDepth++;
  if (p.peek(arrayDepth * 2) !== Kind.Dot || p.peek(arrayDepth * 2 + 1) !== Kind.Class) return undefined;
  const type = toTypeReference(element);
  if (type === undefined) return undefined;
  p.seek(p.pos + arrayDepth * 2);
  const end = p.lastEnd;
  p.advance();
  p.advance();
  return { kind: 'ClassLiteral', start, end: p.lastEnd, type: { ...type, end, arrayDepth } };
}

/** The type that a chain of names spells; undefined for any other expression. */
function toTypeReference(expression: Expression): TypeReference | undefined {
  const parts: TypePart[] = [];
  let at: Expression = expression;
  while (at.kind === 'FieldAccess' && !(at as FieldAccess).safe) {
    parts.push({ name: at.name, typeArguments: [] });
    at = at.object;
  }
  if (at.kind !== 'NameExpression') return undefined;
  parts.push({ name: at.name, typeArguments: [] });
  parts.reverse();
  return { kind: 'TypeReference', start: expression.start, end: expression.end, parts, arrayDepth: 0 };
}
