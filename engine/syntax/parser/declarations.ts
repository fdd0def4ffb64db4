import { isModifier, isName, isTypeStart, isWord, Kind } from '../lexer/tokens';
import type {
  ClassDeclaration,
  EnumDeclaration,
  InterfaceDeclaration,
  Member,
  Modifier,
  Name,
  TypeDeclaration,
  TypeReference,
} from '../tree';
import { closeBrace, openBrace } from './blocks';
import { memberAhead } from './lookahead';
import { parseMembers } from './members';
import { nearestWord } from './recovery';
import type { ParserState } from './state';
import { parseName, parseType } from './types';

/** Whether a class, interface or enum begins at the current token, modifiers behind it. */
export function atTypeKeyword(p: ParserState): boolean {
  return p.kind === Kind.Class || p.kind === Kind.Interface || p.kind === Kind.Enum;
}

/** Reads a class, interface or enum whose modifiers have been read; the current token is its keyword. */
export function parseTypeDeclaration(
  p: ParserState,
  start: number,
  modifiers: readonly Modifier[],
  isTopLevel = false,
): TypeDeclaration {
  const keyword = p.kind;
  p.advance();
  return parseTypeBehindKeyword(p, keyword, start, modifiers, isTopLevel);
}

/** Reads a class, interface or enum from its name on. */
export function parseTypeBehindKeyword(
  p: ParserState,
  keyword: Kind,
  start: number,
  modifiers: readonly Modifier[],
  isTopLevel: boolean,
): TypeDeclaration {
  p.statementStart = p.pos;
  if (keyword === Kind.Enum) return parseEnum(p, start, modifiers);
  if (keyword === Kind.Interface) return parseInterface(p, start, modifiers);
  return parseClass(p, start, modifiers, isTopLevel);
}

function parseClass(
  p: ParserState,
  start: number,
  modifiers: readonly Modifier[],
  isTopLevel: boolean,
): ClassDeclaration {
  const nameAt = p.pos;
  const name = parseName(p, '`class`');
  let superclass: TypeReference | undefined;
  let interfaces: TypeReference[] = [];
  while (!endsHeader(p)) {
    const word = headerWord(p);
    if (word === Kind.Extends && superclass === undefined) superclass = parseType(p, '`extends`');
    else if (word === Kind.Implements && interfaces.length === 0) interfaces = parseTypeList(p, '`implements`');
    else skipHeader(p);
  }
  const { members, body } = parseClassBody(p, 'class', name, nameAt, isTopLevel);
  return { kind: 'ClassDeclaration', start, end: p.lastEnd, modifiers, name, superclass, interfaces, members, body };
}

function parseInterface(p: ParserState, start: number, modifiers: readonly Modifier[]): InterfaceDeclaration {
  const nameAt = p.pos;
  const name = parseName(p, '`interface`');
  let interfaces: TypeReference[] = [];
  while (!endsHeader(p)) {
    if (headerWord(p) === Kind.Extends && interfaces.length === 0) interfaces = parseTypeList(p, '`extends`');
    else skipHeader(p);
  }
  const { members, body } = parseClassBody(p, 'interface', name, nameAt, false);
  return { kind: 'InterfaceDeclaration', start, end: p.lastEnd, modifiers, name, interfaces, members, body };
}

/** Steps over `extends` or `implements`, misspelt or not, and tells which; undefined (nothing taken) for anything else. */
function headerWord(p: ParserState): Kind | undefined {
  const kind = p.kind;
  if (kind === Kind.Extends || kind === Kind.Implements) {
    p.advance();
    return kind;
  }
  const meant = isWord(kind)
    ? nearestWord(p.text.slice(p.start, p.ends[p.pos]!), ['extends', 'implements'])
    : undefined;
  if (meant === undefined) return undefined;
  p.unexpected('syntax-misspelt-word', p.quote(), `\`${meant}\``);
  p.advance();
  return meant === 'extends' ? Kind.Extends : Kind.Implements;
}

/** Whether the header of a type is over: its body begins, or what follows can only be a member. */
function endsHeader(p: ParserState): boolean {
  if (p.kind === Kind.LeftBrace || p.kind === Kind.RightBrace || p.kind === Kind.EndOfText) return true;
  if (p.kind === Kind.Extends || p.kind === Kind.Implements) return false;
  return p.onNewLine && (isModifier(p.kind) || p.kind === Kind.At || memberAhead(p, p.pos) !== undefined);
}

/** Passes over the rest of a header's line that cannot be read, up to its `{`. */
function skipHeader(p: ParserState): void {
  p.unexpected();
  do p.advance();
  while (!p.onNewLine && !endsHeader(p));
}

function parseTypeList(p: ParserState, after: string): TypeReference[] {
  const types = [parseType(p, after)];
  for (;;) {
    if (p.kind === Kind.Comma) p.advance();
    else if (isTypeStart(p.kind) && !p.onNewLine && !p.panic) p.missing('syntax-missing-separator', 'the interfaces');
    else return types;
    types.push(parseType(p));
  }
}

function parseClassBody(p: ParserState, what: string, name: Name, nameAt: number, isTopLevel: boolean) {
  const named = name.text === '' ? -1 : nameAt;
  const start = p.kind === Kind.LeftBrace ? p.start : p.lastEnd;
  let members: Member[] = [];
  if (p.enter()) {
    openBrace(p, what, named);
    members = parseMembers(p, name.text, what === 'interface', isTopLevel);
    closeBrace(p, what, named);
    p.depth--;
  }
  return { members, body: { start, end: p.lastEnd } };
}

function parseEnum(p: ParserState, start: number, modifiers: readonly Modifier[]): EnumDeclaration {
  const nameAt = p.pos;
  const name = parseName(p, '`enum`');
  while (!endsHeader(p)) skipHeader(p);
  const named = name.text === '' ? -1 : nameAt;
  const bodyStart = p.kind === Kind.LeftBrace ? p.start : p.lastEnd;
  const constants: Name[] = [];
  if (openBrace(p, 'enum', named)) {
    parseConstants(p, constants);
    closeBrace(p, 'enum', named);
  }
  const body = { start: bodyStart, end: p.lastEnd };
  return { kind: 'EnumDeclaration', start, end: p.lastEnd, modifiers, name, constants, body };
}

function parseConstants(p: ParserState, constants: Name[]): void {
  if (p.kind === Kind.RightBrace) return;
  while (p.kind !== Kind.EndOfText) {
    const name = parseName(p);
    if (name.text !== '') constants.push(name);
    if (p.at(Kind.RightBrace)) return;
    if (p.accept(Kind.Comma)) continue;
    if (isName(p.kind) && !p.panic) p.missing('syntax-missing-separator', 'the constants');
    else {
      p.unexpected();
      skipConstant(p);
      if (p.kind !== Kind.Comma) return;
      p.advance();
    }
  }
}

function skipConstant(p: ParserState): void {
  while (p.kind !== Kind.Comma && p.kind !== Kind.RightBrace && p.kind !== Kind.EndOfText) {
    if (p.onNewLine && (isModifier(p.kind) || p.kind === Kind.At)) return;
    p.advance();
  }
}
