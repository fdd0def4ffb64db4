import { isModifier, Kind } from '../lexer/tokens';
import type { Accessor, Modifier, Name, PropertyDeclaration, TypeReference } from '../tree';
import { closeBrace, openBrace, parseBlock } from './blocks';
import { skipModifiers } from './lookahead';
import { parseModifiers } from './modifiers';
import type { ParserState } from './state';

/**
 * Whether the token `index`, behind a `{`, begins the accessors of a property, and not the statements of a method
 * whose parameter list was forgotten. An empty body counts as a property.
 */
export function isPropertyBody(p: ParserState, index: number): boolean {
  const i = skipModifiers(p, index);
  const kind = p.kinds[i]!;
  if (kind === Kind.RightBrace || kind === Kind.EndOfText) return true;
  if (kind !== Kind.Get && kind !== Kind.Set) return false;
  const next = p.kinds[i + 1]!;
  return next === Kind.Semicolon || next === Kind.LeftBrace || next === Kind.RightBrace || p.breaks[i + 1] === 1;
}

/** Reads the accessors of a property; the current token is the `{`. */
export function parseProperty(
  p: ParserState,
  start: number,
  modifiers: readonly Modifier[],
  type: TypeReference,
  name: Name,
  nameAt: number,
): PropertyDeclaration {
  let getter: Accessor | undefined;
  let setter: Accessor | undefined;
  openBrace(p, 'property', nameAt);
  while (p.kind !== Kind.RightBrace && p.kind !== Kind.EndOfText) {
    const accessorStart = p.start;
    const before = p.pos;
    const accessorModifiers = parseModifiers(p);
    if (p.kind !== Kind.Get && p.kind !== Kind.Set) {
      if (isLikelyMember(p, before)) {
        p.seek(before);
        break;
      }
      p.unexpected();
      p.advance();
      continue;
    }
    const isGetter = p.kind === Kind.Get;
    p.advance();
    const accessor = parseAccessor(p, accessorStart, accessorModifiers, isGetter ? 'the getter' : 'the setter');
    if (isGetter) getter ??= accessor;
    else setter ??= accessor;
  }
  closeBrace(p, 'property', nameAt);
  return { kind: 'PropertyDeclaration', start, end: p.lastEnd, modifiers, type, name, getter, setter };
}

function isLikelyMember(p: ParserState, first: number): boolean {
  return p.breaks[first] === 1 && (isModifier(p.kinds[first]!) || p.kinds[first] === Kind.At);
}

function parseAccessor(p: ParserState, start: number, modifiers: readonly Modifier[], what: string): Accessor {
  let body: Accessor['body'];
  if (p.kind === Kind.Semicolon) {
    p.advance();
    p.panic = false;
  } else if (p.kind === Kind.LeftBrace) {
    body = parseBlock(p, what);
  } else {
    p.missing('syntax-missing-semicolon', what === 'the getter' ? '`get`' : '`set`');
    p.panic = false;
  }
  return { start, end: p.lastEnd, modifiers, body };
}
