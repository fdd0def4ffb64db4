import { isName, isWord, Kind } from '../lexer/tokens';
import type {
  AnonymousFile,
  Block,
  ClassFile,
  Member,
  Modifier,
  Name,
  Node,
  Statement,
  TriggerFile,
  TypeDeclaration,
} from '../tree';
import { closeBrace, openBrace, passExtraBrace } from './blocks';
import { atTypeKeyword, parseTypeBehindKeyword, parseTypeDeclaration } from './declarations';
import { memberAhead } from './lookahead';
import { parseMember } from './members';
import { parseModifiers } from './modifiers';
import { closeParenthesis, nearestWord } from './recovery';
import type { ParserState } from './state';
import { parseStatement } from './statements';
import { parseName } from './types';

/** Reads a whole class file. */
export function parseClassUnit(p: ParserState): ClassFile {
  const declaration = parseTopLevel(p);
  if (declaration !== undefined) expectEnd(p, `${keywordOf[declaration.kind]} \`${declaration.name.text}\``);
  return { kind: 'ClassFile', start: 0, end: p.text.length, declaration };
}

const keywordOf = { ClassDeclaration: 'class', InterfaceDeclaration: 'interface', EnumDeclaration: 'enum' } as const;

function parseTopLevel(p: ParserState): TypeDeclaration | undefined {
  const start = p.start;
  const modifiers = parseModifiers(p);
  if (atTypeKeyword(p)) return parseTypeDeclaration(p, start, modifiers, true);
  const keyword = repairKeyword(p, modifiers);
  if (keyword !== undefined) return parseTypeBehindKeyword(p, keyword, start, modifiers, true);
  p.unexpected('syntax-missing-declaration');
  while (p.kind !== Kind.EndOfText) {
    const at = p.start;
    const found = p.onNewLine || p.kind === Kind.Class ? parseModifiers(p) : [];
    if (atTypeKeyword(p) && isName(p.peek())) return parseTypeDeclaration(p, at, found, true);
    p.advance();
  }
  return undefined;
}

/** Where `class` is misspelt or missing before a name and a body: reports it, steps over the wrong word, gives the keyword meant. */
function repairKeyword(p: ParserState, modifiers: readonly Modifier[]): Kind | undefined {
  if (!isWord(p.kind)) return undefined;
  const behindNext = p.peek(2);
  const headed = behindNext === Kind.LeftBrace || behindNext === Kind.Extends || behindNext === Kind.Implements;
  if (isName(p.peek()) && (headed || modifiers.length > 0)) {
    const meant = nearestWord(p.text.slice(p.start, p.ends[p.pos]!), ['class', 'interface', 'enum']);
    if (meant === undefined) p.unexpected('syntax-missing-declaration');
    else p.unexpected('syntax-misspelt-word', p.quote(), `\`${meant}\``);
    if (meant === undefined && !headed) return undefined;
    p.advance();
    return meant === 'enum' ? Kind.Enum : meant === 'interface' ? Kind.Interface : Kind.Class;
  }
  const next = p.peek();
  const named = next === Kind.LeftBrace || next === Kind.Extends || next === Kind.Implements;
  if (!named || !isName(p.kind) || modifiers.length === 0) return undefined;
  p.missing('syntax-missing-word', '`class`', p.quoteLast());
  return Kind.Class;
}

/** Reports what stands behind the declaration `what`. */
function expectEnd(p: ParserState, what: string): void {
  if (p.kind === Kind.EndOfText || p.stopped) return;
  p.panic = false;
  if (p.kind === Kind.RightBrace) p.unexpected('syntax-unexpected-closing-brace');
  else p.unexpected('syntax-extra-declaration', p.quote(), what);
}

/** Reads a whole trigger file. */
export function parseTriggerUnit(p: ParserState): TriggerFile {
  const whole = { start: 0, end: p.text.length };
  if (p.kind !== Kind.Trigger) p.unexpected('syntax-missing-trigger');
  while (p.kind !== Kind.Trigger && p.kind !== Kind.EndOfText) p.advance();
  p.accept(Kind.Trigger);
  const nameAt = p.pos;
  const name: Name = parseName(p, '`trigger`');
  if (!p.accept(Kind.On)) p.missing('syntax-missing-word', '`on`', 'the name of the trigger');
  const object: Name = parseName(p, '`on`');
  const events = parseEvents(p);
  const bodyStart = p.at(Kind.LeftBrace) ? p.start : p.lastEnd;
  openBrace(p, 'trigger', name.text === '' ? -1 : nameAt);
  const { members, statements } = parseMixed(p, true);
  closeBrace(p, 'trigger', name.text === '' ? -1 : nameAt);
  const body: Block = { kind: 'Block', start: bodyStart, end: p.lastEnd, statements };
  expectEnd(p, `trigger \`${name.text}\``);
  return { kind: 'TriggerFile', ...whole, name, object, events, members, body };
}

type Event = Node & { readonly text: string };

function parseEvents(p: ParserState): Event[] {
  const events: Event[] = [];
  if (!p.accept(Kind.LeftParen)) {
    p.missing('syntax-missing-parenthesis', '(', 'before the events of the trigger');
    if (p.at(Kind.LeftBrace)) return events;
  }
  do {
    const event = parseEvent(p);
    if (event !== undefined) events.push(event);
  } while (p.accept(Kind.Comma));
  if (!p.accept(Kind.RightParen)) closeParenthesis(p, 'to close the events of the trigger');
  return events;
}

function parseEvent(p: ParserState): Event | undefined {
  const start = p.start;
  const time = p.kind === Kind.Before ? 'before' : p.kind === Kind.After ? 'after' : undefined;
  const operation = eventOperations[time === undefined ? p.kind : p.peek()];
  if (time === undefined || operation === undefined) {
    if (isWord(p.kind)) {
      p.problem('syntax-trigger-event', start, p.ends[p.pos]!, [p.quote()]);
      p.advance();
      if (isWord(p.kind)) p.advance();
    } else p.missing('syntax-missing-word', 'an event', p.quoteLast());
    return undefined;
  }
  p.advance();
  p.advance();
  return { start, end: p.lastEnd, text: `${time} ${operation}` };
}

const eventOperations: Partial<Record<Kind, string>> = {
  [Kind.Insert]: 'insert',
  [Kind.Update]: 'update',
  [Kind.Delete]: 'delete',
  [Kind.Undelete]: 'undelete',
};

/** Reads a text of "Execute Anonymous". */
export function parseAnonymousFile(p: ParserState): AnonymousFile {
  const whole = { start: 0, end: p.text.length };
  const { members, statements } = parseMixed(p, false);
  return { kind: 'AnonymousFile', ...whole, members, body: { kind: 'Block', ...whole, statements } };
}

/** Reads statements with declarations between them, to the end of the text or (`braced`) to a `}`. */
function parseMixed(p: ParserState, braced: boolean): { members: Member[]; statements: Statement[] } {
  const members: Member[] = [];
  const statements: Statement[] = [];
  while (p.kind !== Kind.EndOfText) {
    if (p.kind === Kind.RightBrace) {
      if (braced && passExtraBrace(p)) continue;
      if (braced) break;
      p.unexpected('syntax-unexpected-closing-brace');
      p.advance();
      p.panic = false;
      continue;
    }
    const before = p.pos;
    const ahead = memberAhead(p, p.pos);
    if (ahead !== undefined && ahead !== 'field') {
      p.panic = false;
      const member = parseMember(p, '');
      if (member !== undefined) members.push(member);
    } else {
      const statement = parseStatement(p);
      if (p.pos > before) statements.push(statement);
    }
    if (p.pos === before) {
      p.unexpected();
      p.advance();
      p.panic = false;
    }
  }
  members.push(...p.hoisted.splice(0));
  return { members, statements };
}
