import { isName, isWord, Kind } from './tokens';

/** Whether a block, a body or a list of elements can open right behind a token of this kind. */
export function mayPrecedeBrace(kind: Kind): boolean {
  if (isName(kind) || (kind >= Kind.IntegerLiteral && kind <= Kind.MultilineString)) return true;
  switch (kind) {
    case Kind.RightParen:
    case Kind.RightBracket:
    case Kind.Greater:
    case Kind.Semicolon:
    case Kind.LeftBrace:
    case Kind.RightBrace:
    case Kind.Else:
    case Kind.Try:
    case Kind.Do:
    case Kind.Finally:
    case Kind.Static:
    case Kind.Null:
      return true;
    default:
      return false;
  }
}

/** Whether the first token inside braces can be of this kind. */
export function mayFollowBrace(kind: Kind): boolean {
  if (isWord(kind) || (kind >= Kind.IntegerLiteral && kind <= Kind.MultilineString)) return true;
  switch (kind) {
    case Kind.LeftBrace:
    case Kind.RightBrace:
    case Kind.LeftParen:
    case Kind.LeftBracket:
    case Kind.At:
    case Kind.Minus:
    case Kind.Plus:
    case Kind.Bang:
    case Kind.Tilde:
    case Kind.Increment:
    case Kind.Decrement:
      return true;
    default:
      return false;
  }
}
