import { isDigit } from './characters';
import { Kind } from './tokens';

const ASSIGN = 61;

/** Characters that are a token by themselves, whatever follows. */
const single = new Uint8Array(128);
for (const [character, kind] of [
  ['(', Kind.LeftParen],
  [')', Kind.RightParen],
  ['{', Kind.LeftBrace],
  ['}', Kind.RightBrace],
  ['[', Kind.LeftBracket],
  [']', Kind.RightBracket],
  [';', Kind.Semicolon],
  [',', Kind.Comma],
  [':', Kind.Colon],
  ['@', Kind.At],
  ['~', Kind.Tilde],
  ['>', Kind.Greater],
  ['%', Kind.Percent],
] as const) {
  single[character.charCodeAt(0)] = kind;
}

const lengths = new Uint8Array(256).fill(1);
for (const kind of [Kind.NotEqual, Kind.And, Kind.AndAssign, Kind.StarAssign, Kind.Increment, Kind.PlusAssign])
  lengths[kind] = 2;
for (const kind of [Kind.Decrement, Kind.MinusAssign, Kind.SlashAssign, Kind.LessEqual, Kind.ShiftLeft])
  lengths[kind] = 2;
for (const kind of [Kind.Arrow, Kind.Equal, Kind.Coalesce, Kind.QuestionDot, Kind.XorAssign, Kind.Or, Kind.OrAssign])
  lengths[kind] = 2;
for (const kind of [Kind.NotIdentical, Kind.Identical, Kind.ShiftLeftAssign]) lengths[kind] = 3;

/** How many characters a token of punctuation has; its kind tells. */
export function punctuationLength(kind: Kind): number {
  return lengths[kind]!;
}

/**
 * The longest token of punctuation that begins at `offset` with the character `c`; `EndOfText` when none does.
 * Everything with `>` is left in single characters, see Kind.
 */
export function punctuationKind(text: string, offset: number, c: number): Kind {
  if (c > 126) return Kind.EndOfText;
  const kind = single[c]!;
  if (kind !== 0) return kind;
  const next = text.charCodeAt(offset + 1);
  switch (c) {
    case 33: // !
      if (next !== ASSIGN) return Kind.Bang;
      return text.charCodeAt(offset + 2) === ASSIGN ? Kind.NotIdentical : Kind.NotEqual;
    case 38: // &
      return next === 38 ? Kind.And : next === ASSIGN ? Kind.AndAssign : Kind.Ampersand;
    case 42: // *
      return next === ASSIGN ? Kind.StarAssign : Kind.Star;
    case 43: // +
      return next === 43 ? Kind.Increment : next === ASSIGN ? Kind.PlusAssign : Kind.Plus;
    case 45: // -
      return next === 45 ? Kind.Decrement : next === ASSIGN ? Kind.MinusAssign : Kind.Minus;
    case 46: // .
      return Kind.Dot;
    case 47: // /
      return next === ASSIGN ? Kind.SlashAssign : Kind.Slash;
    case 60: // <
      if (next === ASSIGN) return Kind.LessEqual;
      if (next === 62) return Kind.NotEqual;
      if (next !== 60) return Kind.Less;
      return text.charCodeAt(offset + 2) === ASSIGN ? Kind.ShiftLeftAssign : Kind.ShiftLeft;
    case 61: // =
      if (next === 62) return Kind.Arrow;
      if (next !== ASSIGN) return Kind.Assign;
      return text.charCodeAt(offset + 2) === ASSIGN ? Kind.Identical : Kind.Equal;
    case 63: // ?
      if (next === 63) return Kind.Coalesce;
      // `a ?.5 : b` is a conditional.
      return next === 46 && !isDigit(text.charCodeAt(offset + 2)) ? Kind.QuestionDot : Kind.Question;
    case 94: // ^
      return next === ASSIGN ? Kind.XorAssign : Kind.Caret;
    case 124: // |
      return next === 124 ? Kind.Or : next === ASSIGN ? Kind.OrAssign : Kind.Pipe;
    default:
      return Kind.EndOfText;
  }
}
