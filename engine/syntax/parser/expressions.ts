import { isTypeStart, Kind } from '../lexer/tokens';
import type {
  AssignmentOperator,
  BinaryOperator,
  Expression,
  MissingExpression,
  TypeReference,
  UnaryExpression,
} from '../tree';
import { declaredName } from './lookahead';
import { parsePostfix } from './postfix';
import { parsePrimary } from './primary';
import type { ParserState } from './state';
import { parseType } from './types';

// How tightly binary operators bind; the order is that of the grammar [S], `??` below everything but `?:` [D].
const MULTIPLICATIVE = 12;
const ADDITIVE = 11;
const SHIFT = 10;
const RELATIONAL = 9;
const INSTANCE_OF = 8;
const EQUALITY = 7;

const precedences = new Uint8Array(256);
const operators: (BinaryOperator | undefined)[] = [];
for (const [kind, precedence, operator] of [
  [Kind.Coalesce, 1, '??'],
  [Kind.Or, 2, '||'],
  [Kind.And, 3, '&&'],
  [Kind.Pipe, 4, '|'],
  [Kind.Caret, 5, '^'],
  [Kind.Ampersand, 6, '&'],
  [Kind.Equal, EQUALITY, '=='],
  [Kind.NotEqual, EQUALITY, '!='],
  [Kind.Identical, EQUALITY, '==='],
  [Kind.NotIdentical, EQUALITY, '!=='],
  [Kind.InstanceOf, INSTANCE_OF, undefined],
  [Kind.Less, RELATIONAL, '<'],
  [Kind.LessEqual, RELATIONAL, '<='],
  [Kind.Greater, RELATIONAL, '>'],
  [Kind.ShiftLeft, SHIFT, '<<'],
  [Kind.Plus, ADDITIVE, '+'],
  [Kind.Minus, ADDITIVE, '-'],
  [Kind.Star, MULTIPLICATIVE, '*'],
  [Kind.Slash, MULTIPLICATIVE, '/'],
  [Kind.Percent, MULTIPLICATIVE, undefined],
] as const) {
  precedences[kind] = precedence;
  operators[kind] = operator;
}

const assignments: (AssignmentOperator | undefined)[] = [];
for (const [kind, operator] of [
  [Kind.Assign, '='],
  [Kind.PlusAssign, '+='],
  [Kind.MinusAssign, '-='],
  [Kind.StarAssign, '*='],
  [Kind.SlashAssign, '/='],
  [Kind.AndAssign, '&='],
  [Kind.OrAssign, '|='],
  [Kind.XorAssign, '^='],
  [Kind.ShiftLeftAssign, '<<='],
] as const) {
  assignments[kind] = operator;
}

/** Reads an expression, assignments included. */
export function parseExpression(p: ParserState): Expression {
  let start = p.start;
  if (!p.enter()) return missingExpression(p);
  const left = parseConditional(p);
  start = p.startWith(start, left);
  let operator = assignments[p.kind];
  if (operator !== undefined) p.advance();
  else if (p.kind === Kind.Greater) operator = acceptShiftAssign(p);
  if (operator === undefined) {
    p.depth--;
    return left;
  }
  const height = p.height;
  const value = parseExpression(p);
  p.grow(height, p.height);
  p.depth--;
  return { kind: 'AssignmentExpression', start, end: p.lastEnd, operator, target: left, value };
}

function parseConditional(p: ParserState): Expression {
  let start = p.start;
  const condition = parseBinary(p, 1);
  if (p.kind !== Kind.Question) return condition;
  start = p.startWith(start, condition);
  const height = p.height;
  p.advance();
  const then = parseExpression(p);
  const thenHeight = p.height;
  let otherwise: Expression;
  if (p.accept(Kind.Colon)) {
    if (!p.enter()) return condition;
    otherwise = parseConditional(p);
    p.depth--;
  } else {
    p.missing('syntax-missing-word', "':'", 'the first value of the `?` operator');
    otherwise = missingExpression(p);
  }
  p.grow(Math.max(height, thenHeight), p.height);
  return { kind: 'ConditionalExpression', start, end: p.lastEnd, condition, then, otherwise };
}

/** Reads operands and binary operators that bind at least as tightly as `minimum`. */
function parseBinary(p: ParserState, minimum: number): Expression {
  let start = p.start;
  let left = parseUnary(p);
  start = p.startWith(start, left);
  for (;;) {
    const kind = p.kind;
    let precedence = precedences[kind]!;
    if (precedence < minimum || precedence === 0) return left;
    const operatorStart = p.start;
    let operator = operators[kind];
    let width = 1;
    if (kind === Kind.Greater) {
      width = greaterWidth(p);
      if (width < 0) return left;
      operator = width === 1 ? '>' : p.peek(width - 1) === Kind.Assign ? '>=' : width === 2 ? '>>' : '>>>';
      if (width > 1 && operator !== '>=') precedence = SHIFT;
      if (precedence < minimum) return left;
    } else if (kind === Kind.Less && p.peek(1) === Kind.Assign) {
      // `a < = b` and `a > = b` deploy. [S] SalesforceFoundation/Volunteers-for-Salesforce, VOL_CTRL_SendBulkEmail
      operator = '<=';
      width = 2;
    }
    const height = p.height;
    for (let i = 0; i < width; i++) p.advance();
    if (operator === undefined) {
      left = kind === Kind.InstanceOf ? instanceOf(p, start, left) : unknownOperator(p, start, operatorStart);
      p.grow(height, 0);
      if (p.stopped) return left;
      continue;
    }
    if (!p.enter()) return left;
    const right = parseBinary(p, precedence + 1);
    p.depth--;
    // A chain of operators is one level however long it is: who follows a tree goes down its left side in a loop.
    p.grow(left.kind === 'BinaryExpression' ? height - 1 : height, p.height);
    left = { kind: 'BinaryExpression', start, end: p.lastEnd, operator, operatorStart, left, right };
    if (p.stopped) return left;
  }
}

function instanceOf(p: ParserState, start: number, expression: Expression): Expression {
  const type = parseType(p, '`instanceof`');
  return { kind: 'InstanceOfExpression', start, end: p.lastEnd, expression, type };
}

/** `a % b`: read, reported, and given as one missing expression. */
function unknownOperator(p: ParserState, start: number, operatorStart: number): Expression {
  p.problem('syntax-unknown-operator', operatorStart, operatorStart + 1, ["'%'", 'write Math.mod(a, b)']);
  parseUnary(p);
  return { kind: 'MissingExpression', start, end: p.lastEnd };
}

/** How many of the tokens at hand, from a `>` on, are one binary operator; -1 when they are an assignment operator. */
function greaterWidth(p: ParserState): number {
  let width = 1;
  while (width < 3 && p.peek(width) === Kind.Greater && isGlued(p, width)) width++;
  const next = p.peek(width);
  if (width === 1 && next === Kind.Assign) return 2;
  if (!isGlued(p, width)) return width;
  if (next === Kind.Assign) return -1;
  // `>==` is read as `>=` and `=` by the lexer of the platform's grammar; here the `==` is one token.
  return width;
}

function acceptShiftAssign(p: ParserState): AssignmentOperator | undefined {
  if (greaterWidth(p) >= 0) return undefined;
  p.advance();
  p.advance();
  const unsigned = p.accept(Kind.Greater);
  p.advance();
  return unsigned ? '>>>=' : '>>=';
}

/** Whether the token `distance` places ahead follows the one before it without a gap. */
function isGlued(p: ParserState, distance: number): boolean {
  return p.starts[p.pos + distance] === p.ends[p.pos + distance - 1];
}

/** Reads prefix operators, casts and what they apply to. */
export function parseUnary(p: ParserState): Expression {
  let operator: UnaryExpression['operator'];
  switch (p.kind) {
    case Kind.Plus:
      operator = '+';
      break;
    case Kind.Minus:
      operator = '-';
      break;
    case Kind.Bang:
      operator = '!';
      break;
    case Kind.Tilde:
      operator = '~';
      break;
    case Kind.Increment:
      operator = '++';
      break;
    case Kind.Decrement:
      operator = '--';
      break;
    default:
      return parsePostfix(p, p.start, parsePrimary(p));
  }
  const start = p.start;
  if (!p.enter()) return missingExpression(p);
  p.advance();
  const operand = parseUnary(p);
  p.grow(p.height, 0);
  p.depth--;
  return { kind: 'UnaryExpression', start, end: p.lastEnd, operator, operand };
}

/** Builds `(type) operand`; the current token is behind the `)`. */
export function finishCast(p: ParserState, start: number, type: TypeReference): Expression {
  if (!p.enter()) return missingExpression(p);
  const expression = parseUnary(p);
  p.grow(p.height, 0);
  p.depth--;
  return { kind: 'CastExpression', start, end: p.lastEnd, type, expression };
}

/** Reads `a, b, c` up to a token that can neither continue nor separate. At least one expression is taken to be there. */
export function parseExpressionList(p: ParserState): Expression[] {
  const expressions = [parseExpression(p)];
  while (p.accept(Kind.Comma)) expressions.push(parseExpression(p));
  return expressions;
}

/** An empty expression behind the last token, where one is missing. */
export function missingExpression(p: ParserState): MissingExpression {
  p.height = 1;
  const end = p.lastEnd;
  return { kind: 'MissingExpression', start: end, end };
}

/** Reports that an expression is missing at the current token and gives an empty one. */
export function reportMissingExpression(p: ParserState): MissingExpression {
  const last = p.pos > 0 ? p.kinds[p.pos - 1] : undefined;
  const follows = last === Kind.Semicolon || last === Kind.LeftBrace || last === Kind.RightBrace || last === undefined;
  const isLambda = last === Kind.Minus && p.kind === Kind.Greater && p.start === p.lastEnd;
  if (isLambda) p.problem('syntax-lambda', p.lastEnd - 1, p.start + 1, []);
  else if (follows) p.unexpected();
  else p.missing('syntax-missing-expression', p.quoteLast());
  return missingExpression(p);
}

/** Whether a declaration begins on the new line at hand, so that the expression on the line before was left unfinished. */
export function declarationOnNewLine(p: ParserState): boolean {
  return p.onNewLine && p.pos !== p.statementStart && isTypeStart(p.kind) && declaredName(p, p.pos) >= 0;
}
