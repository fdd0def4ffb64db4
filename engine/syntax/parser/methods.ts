import { isModifier, isTypeStart, Kind } from '../lexer/tokens';
import type {
  Block,
  ConstructorDeclaration,
  MethodDeclaration,
  Modifier,
  Name,
  Node,
  Parameter,
  TypeReference,
} from '../tree';
import { parseBlock } from './blocks';
import { parseModifiers } from './modifiers';
import { skipToClosing } from './recovery';
import type { ParserState } from './state';
import { parseName, parseType } from './types';

/** Reads a method from its parameter list on. */
export function parseMethod(
  p: ParserState,
  start: number,
  modifiers: readonly Modifier[],
  returnType: TypeReference,
  name: Name,
  nameAt: number,
): MethodDeclaration {
  const { parameters, parameterList } = parseParameters(p, nameAt);
  const body = parseMethodBody(p, 'method', nameAt);
  return {
    kind: 'MethodDeclaration',
    start,
    end: p.lastEnd,
    modifiers,
    returnType,
    name,
    parameters,
    parameterList,
    body,
  };
}

/** Reads a constructor; the current token is its name, or the first part of it. */
export function parseConstructor(
  p: ParserState,
  start: number,
  modifiers: readonly Modifier[],
): ConstructorDeclaration {
  const nameAt = p.pos;
  const name = parseConstructorName(p);
  const { parameters, parameterList } = parseParameters(p, nameAt);
  const body = parseMethodBody(p, 'constructor', nameAt);
  return { kind: 'ConstructorDeclaration', start, end: p.lastEnd, modifiers, name, parameters, parameterList, body };
}

/** The name of a constructor, dots included. */
function parseConstructorName(p: ParserState): Name {
  let name = p.name();
  while (p.accept(Kind.Dot)) {
    const part = p.name();
    name = { start: name.start, end: part.end, text: `${name.text}.${part.text}` };
  }
  return name;
}

/** Reads a body in braces, or the `;` that stands for none. */
function parseMethodBody(p: ParserState, what: string, nameAt: number): Block | undefined {
  if (p.kind === Kind.Semicolon) {
    p.advance();
    p.panic = false;
    return undefined;
  }
  if (p.kind !== Kind.LeftBrace && !p.onNewLine && p.kind !== Kind.RightBrace) {
    p.unexpected();
    while (!p.onNewLine && !p.at(Kind.LeftBrace) && !p.at(Kind.Semicolon) && !p.at(Kind.RightBrace)) p.advance();
    if (p.accept(Kind.Semicolon)) return undefined;
  }
  if (p.kind === Kind.LeftBrace || (p.braceBalance < 0 && !p.panic)) return parseBlock(p, what, nameAt);
  p.missing('syntax-missing-opening-brace', `the body of ${what} ${p.quote(nameAt)}`);
  return undefined;
}

/** Reads `(T a, U b)`. Every way in which it can be broken ends behind the list. */
function parseParameters(p: ParserState, nameAt: number): { parameters: Parameter[]; parameterList: Node } {
  const start = p.kind === Kind.LeftParen ? p.start : p.lastEnd;
  const parameters: Parameter[] = [];
  if (!p.accept(Kind.LeftParen)) {
    p.missing('syntax-missing-parenthesis', '(', `after ${p.quote(nameAt)}`);
    if (p.kind === Kind.LeftBrace || p.onNewLine) return { parameters, parameterList: { start, end: p.lastEnd } };
  }
  while (p.kind !== Kind.RightParen) {
    if (!beginsParameter(p) && (parameters.length === 0 || endsParameters(p))) break;
    parameters.push(parseParameter(p));
    if (p.accept(Kind.Comma)) {
      if (endsParameters(p) || p.at(Kind.RightParen)) p.missing('syntax-missing-type', "','");
    } else if (isTypeStart(p.kind) && !p.onNewLine && !p.panic) p.missing('syntax-missing-separator', 'the parameters');
    else break;
  }
  if (!p.accept(Kind.RightParen)) closeParameters(p, nameAt);
  return { parameters, parameterList: { start, end: p.lastEnd } };
}

function closeParameters(p: ParserState, nameAt: number): void {
  if (endsParameters(p) || p.onNewLine) {
    p.missing('syntax-missing-parenthesis', ')', `to close the parameters of ${p.quote(nameAt)}`);
  } else p.unexpected();
  if (!p.onNewLine) skipToClosing(p);
}

function beginsParameter(p: ParserState): boolean {
  if (isTypeStart(p.kind)) return true;
  if (p.kind === Kind.At || isModifier(p.kind)) return !p.onNewLine || p.kind === Kind.Final;
  return false;
}

function endsParameters(p: ParserState): boolean {
  return (
    p.kind === Kind.LeftBrace ||
    p.kind === Kind.RightBrace ||
    p.kind === Kind.Semicolon ||
    p.kind === Kind.EndOfText ||
    (p.onNewLine && isModifier(p.kind) && p.kind !== Kind.Final)
  );
}

function parseParameter(p: ParserState): Parameter {
  const start = p.start;
  const modifiers = parseModifiers(p);
  const type = parseType(p);
  const name = parseName(p);
  return { start: modifiers.length > 0 ? start : p.startWith(start, type), end: p.lastEnd, modifiers, type, name };
}
