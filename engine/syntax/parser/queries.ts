import { Kind } from '../lexer/tokens';
import type { Expression } from '../tree';
import { parseExpression, reportMissingExpression } from './expressions';
import type { ParserState } from './state';

/**
 * Reads `[SELECT …]` or `[FIND …]`: finds its closing bracket and reads the expressions behind `:`. The rest of the
 * query is left to the query parser. The current token is the `[`.
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
  const binds: Expression[] = [];
  let height = 0;
  const wasInQuery = p.inQuery;
  p.inQuery = true;
  for (let brackets = 0, parentheses = 0; !endsQuery(p.kind); ) {
    if (p.kind === Kind.RightBracket && brackets-- === 0) break;
    if (p.kind === Kind.RightParen && parentheses-- === 0) break;
    if (p.kind === Kind.LeftBracket) brackets++;
    else if (p.kind === Kind.LeftParen) parentheses++;
    const bind = p.kind === Kind.Colon && isBind(p);
    p.advance();
    if (!bind) continue;
    binds.push(parseExpression(p));
    height = Math.max(height, p.height);
  }
  p.inQuery = wasInQuery;
  let queryEnd = p.lastEnd;
  if (p.kind === Kind.RightBracket) {
    queryEnd = p.start;
    p.advance();
  } else p.missing('syntax-unclosed-query');
  p.grow(height, 0);
  const query = { start: queryStart, end: queryEnd };
  return { kind: isSearch ? 'SoslExpression' : 'SoqlExpression', start, end: p.lastEnd, query, binds };
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
