import { Kind } from '../lexer/tokens';
import { parseBind } from './binds';
import { type FunctionPlace, parseFieldOrFunction } from './functions';
import { missing } from './names';
import type { QueryState } from './state';
import type { SoqlComparison, SoqlCondition, SoqlOperator, SoqlValue } from './tree';
import { parseMembers, parseValue } from './values';

/** Reads conditions with AND, OR or NOT between them. `place`: `formula` in a WHERE, where FORMULA() is known. */
export function parseCondition(s: QueryState, place?: FunctionPlace): SoqlCondition {
  const start = s.start;
  let negated = s.word === 'not';
  const operands = [negated ? parseNot(s, place) : parseOperand(s, place)];
  let operator: 'AND' | 'OR' | undefined;
  while (!s.panic) {
    const found = logicalOperator(s);
    if (found === undefined) break;
    if (negated || (operator !== undefined && operator !== found)) s.report('soql-mixed-operators', s.found());
    negated = false;
    operator ??= found;
    s.advance();
    if (s.word === 'not') {
      s.report('soql-mixed-operators', s.found());
      operands.push(parseNot(s, place));
    } else operands.push(parseOperand(s, place));
  }
  if (operator === undefined) return operands[0]!;
  return { kind: 'SoqlLogical', start, end: s.lastEnd, operator, operands };
}

function logicalOperator(s: QueryState): 'AND' | 'OR' | undefined {
  if (s.word === 'and') return 'AND';
  if (s.word === 'or') return 'OR';
  if (s.at(Kind.And) || s.at(Kind.Or)) {
    const operator = s.at(Kind.And) ? 'AND' : 'OR';
    s.report('soql-operator', s.found(), operator);
    return operator;
  }
  return undefined;
}

function parseNot(s: QueryState, place: FunctionPlace): SoqlCondition {
  const start = s.start;
  s.advance();
  const operand = parseOperand(s, place);
  return { kind: 'SoqlNot', start, end: s.lastEnd, operand };
}

function parseOperand(s: QueryState, place: FunctionPlace): SoqlCondition {
  if (!s.at(Kind.LeftParen)) return parseComparison(s, place);
  if (!s.enter()) return noComparison(s);
  s.advance();
  const condition = parseCondition(s, place);
  s.leave();
  s.closeParenthesis();
  return condition;
}

function noComparison(s: QueryState): SoqlComparison {
  const nothing = missing(s);
  return { ...nothing, kind: 'SoqlComparison', left: nothing, operator: '=', right: nothing };
}

function parseComparison(s: QueryState, place: FunctionPlace): SoqlComparison {
  const left = s.at(Kind.Colon) ? parseBind(s) : parseFieldOrFunction(s, place);
  const { start } = left;
  let operator: SoqlOperator | undefined;
  let right: SoqlValue | undefined;
  if (!s.panic) {
    operator = parseOperator(s);
    if (operator === undefined) s.problem('soql-missing-operator', s.found(), s.before());
    else right = operator === 'IN' || operator === 'NOT IN' ? parseMembers(s) : parseValue(s);
  }
  return {
    kind: 'SoqlComparison',
    start,
    end: s.lastEnd,
    left,
    operator: operator ?? '=',
    right: right ?? missing(s),
  };
}

function parseOperator(s: QueryState): SoqlOperator | undefined {
  switch (s.kind) {
    case Kind.Assign:
      s.advance();
      return '=';
    case Kind.Equal:
    case Kind.Identical:
      s.report('soql-operator', s.found(), "'='");
      s.advance();
      return '=';
    case Kind.NotIdentical:
      s.report('soql-operator', s.found(), "'!='");
      s.advance();
      return '!=';
    case Kind.NotEqual:
      s.advance();
      return '!=';
    case Kind.LessEqual:
      s.advance();
      return '<=';
    case Kind.Less:
      s.advance();
      return s.accept(Kind.Assign) ? '<=' : '<';
    case Kind.Greater:
      s.advance();
      return s.accept(Kind.Assign) ? '>=' : '>';
    default:
      return parseWordOperator(s);
  }
}

function parseWordOperator(s: QueryState): SoqlOperator | undefined {
  switch (s.word) {
    case 'like':
    case 'in':
    case 'includes':
    case 'excludes': {
      const operator = s.word.toUpperCase() as SoqlOperator;
      s.advance();
      return operator;
    }
    case 'not':
      if (s.wordAt(s.pos + 1) !== 'in') return undefined;
      s.seek(s.pos + 2);
      return 'NOT IN';
    default:
      return undefined;
  }
}
