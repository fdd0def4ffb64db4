import { isName, Kind } from '../lexer/tokens';
import type { Expression } from '../tree';
import { missing } from './names';
import type { QueryState } from './state';
import type { SoqlBind } from './tree';

/** See SoqlBind: the getter keeps the expression out of walks over own properties. */
class Bind implements SoqlBind {
  readonly kind = 'SoqlBind';
  readonly #expression: Expression;

  constructor(
    readonly start: number,
    readonly end: number,
    expression: Expression,
  ) {
    this.#expression = expression;
  }

  get expression(): Expression {
    return this.#expression;
  }
}

/** Reads `:expression`; in a dynamic query, a variable with the fields that follow it. The current token is the colon. */
export function parseBind(s: QueryState): SoqlBind {
  const start = s.start;
  const bind = s.bind;
  if (bind !== undefined) {
    s.seek(bind.next);
    return new Bind(start, s.lastEnd, bind.expression);
  }
  s.advance();
  const expression = parseVariable(s);
  if (s.mode === 'dynamic' && (s.at(Kind.LeftParen) || s.at(Kind.LeftBracket))) {
    s.problem('soql-dynamic-bind', s.found());
  }
  return new Bind(start, s.lastEnd, expression);
}

function parseVariable(s: QueryState): Expression {
  if (!isName(s.kind)) {
    s.problem('soql-missing-name', s.found(), 'a variable', s.before());
    const { start, end } = missing(s);
    return { kind: 'MissingExpression', start, end };
  }
  const start = s.start;
  const name = s.name();
  let expression: Expression = { kind: 'NameExpression', start, end: name.end, name };
  while (!s.panic && s.accept(Kind.Dot)) {
    if (!isName(s.kind)) {
      s.problem('soql-missing-name', s.found(), 'a field', s.before());
      break;
    }
    const field = s.name();
    expression = { kind: 'FieldAccess', start, end: field.end, object: expression, name: field, safe: false };
  }
  return expression;
}
