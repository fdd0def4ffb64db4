import type { TokenBuffer } from '../lexer/tokenBuffer';
import { isModifier, isStatementKeyword, Kind } from '../lexer/tokens';

/**
 * Which `)` closes the parenthesis around each token, made once for a text that has problems, so that recovery from
 * any number of them stays linear. No pair reaches across a brace, the end of a statement, or a line that begins a
 * statement or a member.
 */
export class ParenthesisMap {
  /** For each token, the `(` around it, or else the token at which its unparenthesised stretch begins. */
  private readonly around: Int32Array;
  /** For such a token, the `)` that ends it; -1 where there is none. */
  private readonly closing: Int32Array;

  constructor(tokens: TokenBuffer) {
    const { kinds, breaks, count } = tokens;
    this.around = new Int32Array(count);
    this.closing = new Int32Array(count).fill(-1);
    const open: number[] = [0];
    for (let i = 0; i < count; i++) {
      const kind = kinds[i]!;
      if (endsStretch(kind, i, breaks)) {
        open.length = 0;
        open.push(i);
      }
      this.around[i] = open[open.length - 1]!;
      if (kind === Kind.LeftParen) open.push(i);
      else if (kind === Kind.RightParen) {
        this.closing[open.pop()!] = i;
        if (open.length === 0) open.push(Math.min(i + 1, count - 1));
      }
    }
  }

  /** The `)` that closes what is open at token `index`; -1 where it is missing. */
  closingAround(index: number): number {
    const closing = this.closing[this.around[index]!]!;
    return closing >= index ? closing : -1;
  }
}

function endsStretch(kind: Kind, index: number, breaks: Uint8Array): boolean {
  if (kind === Kind.LeftBrace || kind === Kind.RightBrace || kind === Kind.EndOfText) return true;
  if (kind === Kind.Semicolon) return breaks[index + 1] === 1;
  return breaks[index] === 1 && (isStatementKeyword(kind) || isModifier(kind));
}
