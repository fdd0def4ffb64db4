import { isTypeStart, Kind } from '../lexer/tokens';
import type { Expression, FieldInitializer, MapEntry, TypeReference } from '../tree';
import { parseExpression } from './expressions';
import { parseArguments } from './postfix';
import type { ParserState } from './state';
import { parseType, parseTypeParts } from './types';

/** Reads `new T(…)`, `new T[n]`, `new T[]{…}` and `new T{…}`; the current token is `new`. */
export function parseNew(p: ParserState): Expression {
  const start = p.start;
  p.advance();
  if (!isTypeStart(p.kind)) {
    const type = parseType(p, '`new`');
    p.height = 1;
    return { kind: 'NewObject', start, end: p.lastEnd, type, arguments: [], fields: [] };
  }
  const typeStart = p.start;
  const parts = parseTypeParts(p);
  const type: TypeReference = { kind: 'TypeReference', start: typeStart, end: p.lastEnd, parts, arrayDepth: 0 };
  switch (p.kind) {
    case Kind.LeftParen:
      return parseNewObject(p, start, type);
    case Kind.LeftBrace:
      return parseElements(p, start, type, false);
    case Kind.LeftBracket:
      return p.peek() === Kind.RightBracket ? parseArrayOfElements(p, start, type) : parseNewArray(p, start, type);
    default:
      p.missing('syntax-missing-parenthesis', '(', `after the type behind \`new\``);
      p.height = 1;
      return { kind: 'NewObject', start, end: p.lastEnd, type, arguments: [], fields: [] };
  }
}

function parseNewObject(p: ParserState, start: number, type: TypeReference): Expression {
  const args = parseArguments(p);
  p.grow(p.height, 0);
  const fields = asFields(args);
  return { kind: 'NewObject', start, end: p.lastEnd, type, arguments: fields.length > 0 ? [] : args, fields };
}

/** Arguments that all read `name = value`, as fields; none when one reads otherwise. */
function asFields(args: readonly Expression[]): FieldInitializer[] {
  const fields: FieldInitializer[] = [];
  for (const argument of args) {
    if (argument.kind !== 'AssignmentExpression' || argument.operator !== '=') return [];
    if (argument.target.kind !== 'NameExpression') return [];
    fields.push({ start: argument.start, end: argument.end, name: argument.target.name, value: argument.value });
  }
  return fields;
}

function parseNewArray(p: ParserState, start: number, type: TypeReference): Expression {
  p.advance();
  const size = parseExpression(p);
  if (!p.accept(Kind.RightBracket)) p.missing('syntax-missing-bracket', ']', 'the size of the array');
  p.grow(p.height, 0);
  return { kind: 'NewArray', start, end: p.lastEnd, type, size };
}

function parseArrayOfElements(p: ParserState, start: number, element: TypeReference): Expression {
  p.advance();
  p.advance();
  const type: TypeReference = { ...element, end: p.lastEnd, arrayDepth: 1 };
  if (p.kind === Kind.LeftBrace) return parseElements(p, start, type, true);
  p.height = 1;
  return { kind: 'NewCollection', start, end: p.lastEnd, type, elements: [], entries: [] };
}

/** Reads `{a, b}` or `{k => v}`; arrays may end with a comma [S]. The current token is the `{`. */
function parseElements(p: ParserState, start: number, type: TypeReference, isArray: boolean): Expression {
  const elements: Expression[] = [];
  const entries: MapEntry[] = [];
  let height = 0;
  do {
    p.advance();
    if (p.kind === Kind.RightBrace && (elements.length === 0 || isArray) && entries.length === 0) break;
    const keyStart = p.start;
    const key = parseExpression(p);
    height = Math.max(height, p.height);
    if (acceptArrow(p)) {
      const value = parseExpression(p);
      height = Math.max(height, p.height);
      entries.push({ start: p.startWith(keyStart, key), end: p.lastEnd, key, value });
    } else elements.push(key);
  } while (p.kind === Kind.Comma);
  closeElements(p);
  p.grow(height, 0);
  return { kind: 'NewCollection', start, end: p.lastEnd, type, elements, entries };
}

/** The `=>` of a map's entry; a `:`, as other languages have it there, is reported and stands for it. */
function acceptArrow(p: ParserState): boolean {
  if (p.kind === Kind.Colon) p.unexpected('syntax-missing-word', '`=>`', 'the key of a map');
  else if (p.kind !== Kind.Arrow) return false;
  p.advance();
  return true;
}

function closeElements(p: ParserState): void {
  if (p.kind === Kind.RightBrace && !p.atVirtual) {
    p.advance();
    return;
  }
  if (p.kind === Kind.RightBrace || p.kind === Kind.Semicolon || p.kind === Kind.RightParen || p.onNewLine) {
    p.missing('syntax-missing-closing-brace', 'the elements');
  } else p.unexpected();
  while (!isEndOfElements(p)) p.advance();
  p.accept(Kind.RightBrace);
}

function isEndOfElements(p: ParserState): boolean {
  return (
    p.kind === Kind.RightBrace || p.kind === Kind.LeftBrace || p.kind === Kind.Semicolon || p.kind === Kind.EndOfText
  );
}
