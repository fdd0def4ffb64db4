import type { Problem } from '../../problems/problem';
import { Kind } from '../lexer/tokens';
import { readQuery, readSearch } from '../soql/embedded';
import type { QueryBind } from '../soql/state';
import type { Expression } from '../tree';
import { parseExpression, reportMissingExpression } from './expressions';
import type { ParserState } from './state';

/**
 * Reads `[SELECT …]` or `[FIND …]`: finds its closing bracket and reads the expressions behind `:`, then has the query
 * parser read what lies between. The current token is the `[`.
 */
export function parseQuery(p: ParserState): Expression {
  const start = p.start;
  const opener = p.pos;
  if (p.peek() === Kind.RightBracket) {
    const missing = reportMissingExpression(p);
    p.advance();
    p.advance();
    return { ...missing, start, end: p.lastEnd };
  }
  p.advance();
  const isSearch = p.kind === Kind.Find;
  if (!isSearch && p.kind !== Kind.Select) p.unexpected('syntax-query-start');
  const queryStart = p.ends[opener]!;
  const problemsBefore = p.problems.length;
  const binds = readBinds(p);
  const last = p.pos;
  const height = p.height;
  let queryEnd = p.lastEnd;
  if (p.kind === Kind.RightBracket) {
    queryEnd = p.start;
    p.advance();
  } else p.missing('syntax-unclosed-query');
  p.grow(height, 0);
  const query = { start: queryStart, end: queryEnd };
  const node = { start, end: p.lastEnd, query, binds: binds.map((bind) => bind.expression) };
  const complain = (problems: readonly Problem[]) => {
    if (p.problems.length === problemsBefore) p.adopt(problems);
  };
  if (isSearch) {
    const { search, problems } = readSearch(p, opener + 1, last, binds);
    complain(problems);
    return { kind: 'SoslExpression', ...node, parsed: search };
  }
  if (p.kinds[opener + 1] !== Kind.Select) return { kind: 'SoqlExpression', ...node };
  const { query: parsed, problems } = readQuery(p, opener + 1, last, binds);
  complain(problems);
  return { kind: 'SoqlExpression', ...node, parsed };
}

/**
 * Passes over a query up to what ends it (`]`, a `)` too many, `;`, a brace, the end) and reads the expressions behind
 * its colons on the way. Leaves the height of the tallest.
 */
export function readBinds(p: ParserState): QueryBind[] {
  const binds: QueryBind[] = [];
  let height = 0;
  const wasInQuery = p.inQuery;
  p.inQuery = true;
  for (let brackets = 0, parentheses = 0; !endsQuery(p.kind); ) {
    if (p.kind === Kind.RightBracket && brackets-- === 0) break;
    if (p.kind === Kind.RightParen && parentheses-- === 0) break;
    if (p.kind === Kind.LeftBracket) brackets++;
    else if (p.kind === Kind.LeftParen) parentheses++;
    const colon = p.kind === Kind.Colon && isBind(p) ? p.pos : -1;
    p.advance();
    if (colon < 0) continue;
    const expression = parseExpression(p);
    binds.push({ colon, next: p.pos, expression });
    height = Math.max(height, p.height);
  }
  p.inQuery = wasInQuery;
  p.height = height;
  return binds;
}

function endsQuery(kind: Kind): boolean {
  return kind === Kind.EndOfText || kind === Kind.Semicolon || kind === Kind.LeftBrace || kind === Kind.RightBrace;
}

/** Whether the `:` at hand announces an expression, and is no part of `LAST_N_DAYS:30` or of a time of day. */
function isBind(p: ParserState): boolean {
  const before = p.pos - 1;
  if (p.kinds[before] === Kind.IntegerLiteral) return false;
  if (p.kinds[before] !== Kind.Identifier) return true;
  const word = p.text.slice(p.starts[before]!, p.ends[before]!);
  return !/^(?:(?:last|next)_n_[a-z_]+|n_[a-z_]+_ago|t\d\d)$/i.test(word);
}
