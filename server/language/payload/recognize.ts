import { MAX_DEPTH, MAX_LENGTH } from './limits';
import { scan, scannerOf, Token } from './tokens';

const sections = ['eventName', 'interaction', 'callLog'] as const;

/**
 * Whether a JSON text is a payload to judge by its outermost keys: it has eventName, interaction and callLog. Cheap for
 * texts that do not hold these words; otherwise reads until all three were seen. Never throws.
 */
export function looksLikePayload(text: string): boolean {
  if (text.length > MAX_LENGTH || !sections.every((section) => text.includes(`"${section}"`))) return false;
  const missing = new Set<string>(sections);
  const scanner = scannerOf(text);
  const closers: number[] = [];
  let key: string | undefined;
  for (let token = scan(scanner); token !== Token.End; token = scan(scanner)) {
    if (token === Token.LineComment || token === Token.BlockComment) continue;
    if (closers.length === 0 && token !== Token.OpenBrace) return false;
    if (token === Token.OpenBrace) closers.push(Token.CloseBrace);
    else if (token === Token.OpenBracket) closers.push(Token.CloseBracket);
    else if (token === closers.at(-1)) closers.pop();
    else if (closers.length === 1 && token === Token.Colon && key !== undefined) missing.delete(key);
    if (missing.size === 0) return true;
    if (closers.length > MAX_DEPTH) return false;
    key = token === Token.String ? scanner.getTokenValue() : undefined;
  }
  return false;
}
