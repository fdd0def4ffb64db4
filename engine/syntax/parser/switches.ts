import { isName, isWord, Kind } from '../lexer/tokens';
import type { Expression, Statement, SwitchCase, SwitchLabel, UnaryExpression } from '../tree';
import { closeBrace, openBrace, parseBlock } from './blocks';
import { parseQualifiedName } from './dml';
import { missingExpression, parseExpression, parseUnary } from './expressions';
import { declaredName, skipParentheses } from './lookahead';
import { parsePrimary } from './primary';
import { closeParenthesis } from './recovery';
import type { ParserState } from './state';
import { parseType } from './types';

/** Whether the word `switch` at hand begins a statement, its `on` perhaps forgotten, and is no name. */
export function isSwitch(p: ParserState): boolean {
  const next = p.peek();
  if (next === Kind.On) return true;
  if (next === Kind.LeftParen) {
    const after = skipParentheses(p, p.pos + 1);
    return after >= 0 && p.kinds[after] === Kind.LeftBrace;
  }
  return isName(next) && p.peek(2) === Kind.LeftBrace;
}

/** Reads `switch on value { when … { … } }`; the current token is `switch`. */
export function parseSwitch(p: ParserState): Statement {
  const start = p.start;
  p.advance();
  if (!p.accept(Kind.On)) p.missing('syntax-missing-word', '`on`', '`switch`');
  const expression = parseExpression(p);
  const cases: SwitchCase[] = [];
  if (openBrace(p, 'the `switch` block', -1)) {
    if (p.kind === Kind.RightBrace) p.missing('syntax-missing-word', '`when`', "'{' of the `switch` block");
    while (!p.stopped && skipToWhen(p)) cases.push(parseCase(p));
    closeBrace(p, 'the `switch` block', -1);
  }
  return { kind: 'SwitchStatement', start, end: p.lastEnd, expression, cases };
}

/** Goes to the next `when` of this switch, reporting what stands before it; false when the switch ends first. */
function skipToWhen(p: ParserState): boolean {
  if (p.kind === Kind.When) return true;
  if (p.isSpelled(p.pos, 'case')) p.unexpected('syntax-misspelt-word', p.quote(), '`when`');
  else if (p.isSpelled(p.pos, 'default')) p.unexpected('syntax-misspelt-word', p.quote(), '`when else`');
  else if (p.kind !== Kind.RightBrace && p.kind !== Kind.EndOfText) p.unexpected();
  for (let open = 0; p.kind !== Kind.EndOfText; p.advance()) {
    if (p.kind === Kind.LeftBrace) open++;
    else if (p.kind === Kind.RightBrace && open-- === 0) return false;
    else if (p.at(Kind.When) && open === 0) return true;
  }
  return false;
}

function parseCase(p: ParserState): SwitchCase {
  const start = p.start;
  p.panic = false;
  p.statementStart = p.pos;
  p.advance();
  const label = parseLabel(p);
  const block = parseBlock(p, 'the `when` block');
  return { start, end: p.lastEnd, label, block };
}

function parseLabel(p: ParserState): SwitchLabel {
  const start = p.start;
  if (p.accept(Kind.Else)) return { kind: 'WhenElse', start, end: p.lastEnd };
  if (declaredName(p, p.pos) >= 0) {
    const type = parseType(p);
    const name = p.name();
    return { kind: 'WhenType', start, end: p.lastEnd, type, name };
  }
  const values: Expression[] = [];
  do values.push(parseWhenValue(p));
  while (p.accept(Kind.Comma));
  return { kind: 'WhenValues', start: p.startWith(start, values[0]!), end: p.lastEnd, values };
}

/** Reads a signed whole number, a string, `null` or an enum constant, perhaps in parentheses [S]. */
function parseWhenValue(p: ParserState): Expression {
  const kind = p.kind;
  switch (kind) {
    case Kind.IntegerLiteral:
    case Kind.LongLiteral:
    case Kind.StringLiteral:
    case Kind.MultilineString:
    case Kind.Null:
      return parsePrimary(p);
    case Kind.Plus:
    case Kind.Minus:
      return parseSigned(p);
    case Kind.LeftParen: {
      const start = p.start;
      if (!p.enter()) return missingExpression(p);
      p.advance();
      const expression = parseWhenValue(p);
      if (!p.accept(Kind.RightParen)) closeParenthesis(p, 'to close the parenthesis');
      p.depth--;
      return { kind: 'ParenthesizedExpression', start, end: p.lastEnd, expression };
    }
    default:
      if (isName(kind)) return parseQualifiedName(p);
  }
  if (kind === Kind.LeftBrace || kind === Kind.RightBrace || kind === Kind.EndOfText || p.onNewLine) {
    p.missing('syntax-missing-expression', p.quoteLast());
    return missingExpression(p);
  }
  p.unexpected('syntax-when-value');
  if (!isWord(kind)) return parseUnary(p);
  const start = p.start;
  p.advance();
  return { kind: 'MissingExpression', start, end: p.lastEnd };
}

function parseSigned(p: ParserState): Expression {
  const start = p.start;
  const operator: UnaryExpression['operator'] = p.kind === Kind.Plus ? '+' : '-';
  if (!p.enter()) return missingExpression(p);
  p.advance();
  const digits = p.kind === Kind.IntegerLiteral || p.kind === Kind.LongLiteral;
  const sign = p.kind === Kind.Plus || p.kind === Kind.Minus;
  if (!digits && !sign) p.unexpected('syntax-when-value');
  const operand = sign ? parseSigned(p) : digits ? parsePrimary(p) : parseUnary(p);
  p.depth--;
  return { kind: 'UnaryExpression', start, end: p.lastEnd, operator, operand };
}
