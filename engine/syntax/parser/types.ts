import { isName, isTypeStart, isWord, Kind } from '../lexer/tokens';
import type { Name, TypePart, TypeReference } from '../tree';
import type { ParserState } from './state';

/** Reads a type, `[]` included. Where none begins, reports that one is missing after `what` and gives a type with an empty name. */
export function parseType(p: ParserState, what?: string): TypeReference {
  if (!isTypeStart(p.kind)) {
    reportNoType(p, what);
    const end = p.lastEnd;
    return { kind: 'TypeReference', start: end, end, parts: [{ name: p.noName(), typeArguments: [] }], arrayDepth: 0 };
  }
  const start = p.start;
  const parts = parseTypeParts(p);
  const arrayDepth = parseArrayDepth(p);
  return { kind: 'TypeReference', start, end: p.lastEnd, parts, arrayDepth };
}

/** Reads the return type of a method: a type or `void`. */
export function parseReturnType(p: ParserState): TypeReference {
  if (p.kind !== Kind.Void) return parseType(p);
  const name = p.name();
  return {
    kind: 'TypeReference',
    start: name.start,
    end: name.end,
    parts: [{ name, typeArguments: [] }],
    arrayDepth: 0,
  };
}

/** Reads `A.B<C>`, as far as it goes. `anyWord`: reserved words may follow a dot, as in `new`. */
export function parseTypeParts(p: ParserState): TypePart[] {
  const parts: TypePart[] = [];
  for (;;) {
    const name = p.name();
    parts.push({ name, typeArguments: p.kind === Kind.Less ? parseTypeArguments(p) : [] });
    if (p.kind !== Kind.Dot || !isTypeStart(p.peek())) return parts;
    p.advance();
  }
}

/** Reads `[][]…` and counts them. */
export function parseArrayDepth(p: ParserState): number {
  let depth = 0;
  while (p.kind === Kind.LeftBracket && p.peek() === Kind.RightBracket) {
    p.advance();
    p.advance();
    depth++;
  }
  return depth;
}

/** Reads `<A, B>`; the current token is `<`. */
export function parseTypeArguments(p: ParserState): TypeReference[] {
  const types: TypeReference[] = [];
  if (!p.enter()) return types;
  const opener = p.pos - 1;
  do {
    p.advance();
    types.push(parseType(p));
  } while (p.kind === Kind.Comma);
  p.depth--;
  if (!p.accept(Kind.Greater)) p.missing('syntax-missing-bracket', '>', `the type arguments of ${p.quote(opener)}`);
  return types;
}

/** Reads the name of something new, after `what`. A reserved word on the same line is taken for it and reported. */
export function parseName(p: ParserState, what?: string): Name {
  if (isName(p.kind)) return p.name();
  if (isWord(p.kind) && !p.onNewLine && standsForName(p)) {
    p.unexpected('syntax-reserved-word');
    return p.name();
  }
  p.missing('syntax-missing-name', what ?? p.quoteLast());
  return p.noName();
}

/** Whether the reserved word at hand stands where a name would: what follows is what follows names. */
function standsForName(p: ParserState): boolean {
  switch (p.peek()) {
    case Kind.Assign:
    case Kind.Semicolon:
    case Kind.LeftParen:
    case Kind.Comma:
    case Kind.RightParen:
    case Kind.LeftBrace:
    case Kind.Colon:
    case Kind.EndOfText:
      return true;
    default:
      return false;
  }
}

function reportNoType(p: ParserState, what?: string): void {
  p.missing('syntax-missing-type', what ?? p.quoteLast());
}
