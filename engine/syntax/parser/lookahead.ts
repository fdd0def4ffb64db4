import { isModifier, isName, isTypeStart, isWord, Kind } from '../lexer/tokens';
import type { ParserState } from './state';

/**
 * How deep type arguments may nest for the parser to see a type. The platform allows 8 levels of collections [D];
 * the bound keeps the lookahead linear on `a < b < c < …`.
 */
const MAX_TYPE_NESTING = 16;

/** How long a parameter list may be to be recognised; 32 parameters are allowed [D]. Keeps the lookahead linear. */
const MAX_HEADER_TOKENS = 1000;

/**
 * The index of the token behind the type that begins at token `index`, `[]` included; -1 when no type stands there.
 * Looks only; allocates nothing.
 */
export function skipType(p: ParserState, index: number): number {
  let i = skipTypeParts(p, index, 0);
  if (i < 0) return -1;
  while (p.kinds[i] === Kind.LeftBracket && p.kinds[i + 1] === Kind.RightBracket) i += 2;
  return i;
}

function skipTypeParts(p: ParserState, index: number, nesting: number): number {
  const kinds = p.kinds;
  let i = index;
  for (;;) {
    if (!isTypeStart(kinds[i]!)) return -1;
    i++;
    if (kinds[i] === Kind.Less) {
      i = skipTypeArguments(p, i, nesting + 1);
      if (i < 0) return -1;
    }
    if (kinds[i] !== Kind.Dot || !isTypeStart(kinds[i + 1]!)) return i;
    i++;
  }
}

function skipTypeArguments(p: ParserState, less: number, nesting: number): number {
  if (nesting > MAX_TYPE_NESTING) return -1;
  let i = less;
  do {
    i = skipTypeParts(p, i + 1, nesting);
    if (i < 0) return -1;
    while (p.kinds[i] === Kind.LeftBracket && p.kinds[i + 1] === Kind.RightBracket) i += 2;
  } while (p.kinds[i] === Kind.Comma);
  return p.kinds[i] === Kind.Greater ? i + 1 : -1;
}

/** Whether `Type name` begins at token `index`: then the index of the name, else -1. */
export function declaredName(p: ParserState, index: number): number {
  const after = skipType(p, index);
  return after >= 0 && isDeclaredName(p, index, after) ? after : -1;
}

/**
 * Whether token `after`, behind the type that begins at `index`, is the name of what is declared with it. A line
 * break behind a dot of the type, with the next line no deeper than the first, is taken for a half-written `value.`
 * and no type.
 */
export function isDeclaredName(p: ParserState, index: number, after: number): boolean {
  if (!isName(p.kinds[after]!)) return false;
  if (p.kinds[after] === Kind.InstanceOf && isTypeStart(p.kinds[after + 1]!)) return false;
  for (let i = index + 1; i < after; i++) {
    if (p.kinds[i - 1] === Kind.Dot && p.breaks[i] === 1 && p.indentOf(i) <= p.indentOf(index)) return false;
  }
  return true;
}

/**
 * The index of the token behind the parenthesis that closes the one at `index`; -1 when a brace or `;` comes first.
 * With `header`, a `;` inside a line is passed over, as in the header of a `for`.
 */
export function skipParentheses(p: ParserState, index: number, header = false): number {
  let open = 0;
  const end = Math.min(p.tokens.count, index + MAX_HEADER_TOKENS);
  for (let i = index; i < end; i++) {
    switch (p.kinds[i]) {
      case Kind.LeftParen:
        open++;
        break;
      case Kind.RightParen:
        if (--open === 0) return i + 1;
        break;
      case Kind.Semicolon:
        if (!header || p.breaks[i + 1] === 1) return -1;
        break;
      case Kind.LeftBrace:
      case Kind.RightBrace:
      case Kind.EndOfText:
        return -1;
    }
  }
  return -1;
}

/** The index of the token behind the modifiers and annotations that begin at `index`. */
export function skipModifiers(p: ParserState, index: number): number {
  let i = index;
  for (;;) {
    const kind = p.kinds[i]!;
    if (kind === Kind.At && isName(p.kinds[i + 1]!)) {
      i += 2;
      if (p.kinds[i] === Kind.LeftParen) {
        const after = skipParentheses(p, i);
        if (after < 0) return i;
        i = after;
      }
    } else if (isModifierAt(p, i)) {
      i += kind === Kind.With || kind === Kind.Without || kind === Kind.Inherited ? 2 : 1;
    } else return i;
  }
}

/** Whether the token `index` is a modifier here, not a name that is spelled like one. */
export function isModifierAt(p: ParserState, index: number): boolean {
  const kind = p.kinds[index]!;
  if (!isModifier(kind)) return false;
  const next = p.kinds[index + 1]!;
  if (kind === Kind.With || kind === Kind.Without || kind === Kind.Inherited) return next === Kind.Sharing;
  if (kind !== Kind.Transient) return true;
  return next === Kind.At || (isWord(next) && !endsDeclaredName(p.kinds[index + 2]!));
}

/** Whether `kind` follows the name in a declaration: then the word before the name is its type. */
function endsDeclaredName(kind: Kind): boolean {
  switch (kind) {
    case Kind.Semicolon:
    case Kind.Assign:
    case Kind.Comma:
    case Kind.LeftParen:
    case Kind.RightParen:
    case Kind.LeftBrace:
      return true;
    default:
      return false;
  }
}

/** What begins at a token that no statement begins with. */
export type MemberAhead = 'type' | 'method' | 'property' | 'field' | undefined;

/**
 * What member of a class begins at token `index`, where a statement was to begin; undefined for statements. A
 * `field` is only told from a local variable by an access modifier.
 */
export function memberAhead(p: ParserState, index: number): MemberAhead {
  const i = skipModifiers(p, index);
  const kind = p.kinds[i]!;
  if (kind === Kind.Class || kind === Kind.Interface || kind === Kind.Enum)
    return isName(p.kinds[i + 1]!) ? 'type' : undefined;
  const modified = i > index;
  let name: number;
  if (kind === Kind.Void) {
    if (!isName(p.kinds[i + 1]!)) return undefined;
    name = i + 1;
  } else {
    name = skipType(p, i);
    if (name < 0) return undefined;
  }
  if (!isName(p.kinds[name]!)) {
    // A constructor has no type: `public Name(`.
    return modified && p.kinds[name] === Kind.LeftParen && isMethodHeader(p, name, modified) ? 'method' : undefined;
  }
  const next = p.kinds[name + 1];
  if (next === Kind.LeftParen) return isMethodHeader(p, name + 1, modified) ? 'method' : undefined;
  if (next === Kind.LeftBrace) return modified || isAccessorStart(p, name + 2) ? 'property' : undefined;
  if (next === Kind.Semicolon || next === Kind.Assign || next === Kind.Comma) {
    return hasAccessModifier(p, index, i) ? 'field' : undefined;
  }
  return undefined;
}

/** Whether the parameter list at `index` belongs to a method: a brace follows it, or it was announced by modifiers and a `;` does. */
function isMethodHeader(p: ParserState, index: number, modified: boolean): boolean {
  const after = skipParentheses(p, index);
  if (after < 0) return modified;
  return p.kinds[after] === Kind.LeftBrace || modified;
}

function isAccessorStart(p: ParserState, index: number): boolean {
  const i = skipModifiers(p, index);
  const next = p.kinds[i + 1];
  return (p.kinds[i] === Kind.Get || p.kinds[i] === Kind.Set) && (next === Kind.Semicolon || next === Kind.LeftBrace);
}

function hasAccessModifier(p: ParserState, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = p.kinds[i]!;
    if (kind !== Kind.Final && kind !== Kind.Transient && isModifier(kind)) return true;
  }
  return false;
}
