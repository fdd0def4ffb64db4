import { scan, scannerOf, Token } from './tokens';

/** Longest text that is looked at, in UTF-16 units. An Apex heap of 6 MB (12 MB asynchronous) holds no longer String. */
export const MAX_LENGTH = 10_000_000;

/** Deepest nesting that is followed; whatever walks the tree may recurse this deep. */
export const MAX_DEPTH = 500;

/**
 * Whether a text is too long or nested too deep for a parser that recurses. Closing brackets count only where they
 * match, so that no parser that recovers from errors goes deeper than is counted here.
 */
export function exceedsLimits(text: string): boolean {
  if (text.length > MAX_LENGTH) return true;
  const scanner = scannerOf(text);
  const closers: number[] = [];
  for (let token = scan(scanner); token !== Token.End; token = scan(scanner)) {
    if (token === Token.OpenBrace) closers.push(Token.CloseBrace);
    else if (token === Token.OpenBracket) closers.push(Token.CloseBracket);
    else if (token === closers.at(-1)) closers.pop();
    if (closers.length > MAX_DEPTH) return true;
  }
  return false;
}
