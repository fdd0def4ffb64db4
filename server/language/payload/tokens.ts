import { createScanner, type JSONScanner } from 'jsonc-parser';

/** Kinds of token as jsonc-parser's scanner numbers them; its own `SyntaxKind` is a const enum, which isolated modules cannot read. */
export const Token = {
  OpenBrace: 1,
  CloseBrace: 2,
  OpenBracket: 3,
  CloseBracket: 4,
  Comma: 5,
  Colon: 6,
  Null: 7,
  True: 8,
  False: 9,
  String: 10,
  Number: 11,
  LineComment: 12,
  BlockComment: 13,
  LineBreak: 14,
  WhiteSpace: 15,
  Unknown: 16,
  End: 17,
} as const;

/** What jsonc-parser's scanner says about a token: 0 for nothing wrong, 2 for a string that does not end. */
export const NO_ERROR = 0;
export const UNTERMINATED_STRING = 2;

/** Tokens with which a member or an item can begin. */
export const startsElement: ReadonlySet<number> = new Set([
  Token.OpenBrace,
  Token.OpenBracket,
  Token.String,
  Token.Number,
  Token.True,
  Token.False,
  Token.Null,
  Token.Unknown,
]);

/** A scanner at the beginning of a payload text, behind its byte-order mark. Read it with `scan`. */
export function scannerOf(text: string): JSONScanner {
  const scanner = createScanner(text, false);
  if (text.charCodeAt(0) === 0xfeff) scanner.setPosition(1);
  return scanner;
}

/** Goes to the next token that is no white space; comments are tokens here, since JSON has none. */
export function scan(scanner: JSONScanner): number {
  let token: number = scanner.scan();
  while (token === Token.LineBreak || token === Token.WhiteSpace) token = scanner.scan();
  return token;
}
