import { isLiteral, isModifier, isName, isStatementKeyword, isTypeStart, Kind } from '../lexer/tokens';
import type { InitializerBlock, Member, Modifier } from '../tree';
import { parseBlock, passExtraBrace } from './blocks';
import { atTypeKeyword, parseTypeBehindKeyword, parseTypeDeclaration } from './declarations';
import { declaredName, isModifierAt, skipParentheses, skipType } from './lookahead';
import { parseConstructor, parseMethod } from './methods';
import { parseModifiers } from './modifiers';
import { isPropertyBody, parseProperty } from './properties';
import { endStatement, nearestWord, skipToMember } from './recovery';
import type { ParserState } from './state';
import { parseDeclarators, parseStatement } from './statements';
import { parseName, parseReturnType } from './types';

/** Reads members up to the `}` of the class named `owner`. */
export function parseMembers(p: ParserState, owner: string, isInterface: boolean, isTopLevel: boolean): Member[] {
  const members: Member[] = [];
  const hoistedBefore = p.hoisted.length;
  let stray = false;
  for (;;) {
    p.panic = false;
    if (p.kind === Kind.EndOfText) break;
    if (p.kind === Kind.RightBrace) {
      if (isTopLevel && passExtraBrace(p)) continue;
      break;
    }
    if (p.kind === Kind.Semicolon) {
      if (isInterface) p.unexpected();
      p.advance();
      continue;
    }
    if (isStray(p)) {
      if (!stray) p.unexpected('syntax-statement-outside-method');
      p.panic = true;
      stray = true;
      passStrayStatement(p);
      continue;
    }
    stray = false;
    const before = p.pos;
    const member = parseMember(p, owner);
    if (member !== undefined) {
      members.push(member);
      if (isInterface) checkInterfaceMember(p, member);
    }
    if (p.pos === before) {
      p.unexpected();
      skipToMember(p);
    }
  }
  if (p.hoisted.length > hoistedBefore) members.push(...p.hoisted.splice(hoistedBefore));
  return members;
}

function checkInterfaceMember(p: ParserState, member: Member): void {
  if (member.kind === 'MethodDeclaration' && member.body === undefined) return;
  p.problem('syntax-interface-member', member.start, Math.max(member.end, member.start), []);
}

/** Reads one member. Undefined, perhaps with nothing taken, where none could be read. */
export function parseMember(p: ParserState, owner: string): Member | undefined {
  const start = p.start;
  p.statementStart = p.pos;
  if (p.kind === Kind.LeftBrace) return parseInitializer(p, start, false);
  if (p.kind === Kind.Static && p.peek() === Kind.LeftBrace) {
    p.advance();
    return parseInitializer(p, start, true);
  }
  let modifiers = parseModifiers(p);
  const word = p.kind === Kind.Identifier ? misspeltWord(p) : undefined;
  if (word !== undefined) {
    if (word !== Kind.Void && !isModifier(word)) return parseTypeBehindKeyword(p, word, start, modifiers, false);
    if (word !== Kind.Void) modifiers = [...modifiers, ...parseModifiers(p)];
  }
  if (atTypeKeyword(p)) return parseTypeDeclaration(p, start, modifiers);
  if (isTypeStart(p.kind) || p.kind === Kind.Void) return parseTypedMember(p, start, modifiers, owner);
  if (modifiers.length === 0) return undefined;
  p.missing('syntax-missing-type', p.quoteLast());
  if (p.at(Kind.LeftBrace) || !p.onNewLine) skipToMember(p);
  return undefined;
}

function parseInitializer(p: ParserState, start: number, isStatic: boolean): InitializerBlock {
  const body = parseBlock(p, 'the initializer block');
  return { kind: 'InitializerBlock', start, end: p.lastEnd, isStatic, body };
}

const modifierWords = [
  'public',
  'private',
  'protected',
  'global',
  'static',
  'override',
  'virtual',
  'abstract',
  'final',
];

/**
 * Where an unknown word stands before what would be a member by itself (`pubic void f()`, `clas Inner {`): reports
 * it, steps over it, and gives the kind of word that was meant (a modifier when none is near). Undefined otherwise.
 */
function misspeltWord(p: ParserState): Kind | undefined {
  const next = p.peek();
  const word = p.text.slice(p.start, p.ends[p.pos]!);
  if (
    next === Kind.Void ||
    isModifierAt(p, p.pos + 1) ||
    next === Kind.Class ||
    next === Kind.Interface ||
    next === Kind.Enum
  ) {
    if (p.breaks[p.pos + 1] === 1) return undefined;
  } else if (isName(next) && beginsTypeBody(p)) {
    const meant = nearestWord(word, ['class', 'interface', 'enum']);
    if (meant === undefined) return undefined;
    p.unexpected('syntax-misspelt-word', p.quote(), `\`${meant}\``);
    p.advance();
    return meant === 'class' ? Kind.Class : meant === 'enum' ? Kind.Enum : Kind.Interface;
  } else if (p.breaks[p.pos + 1] === 1 || !isMemberHead(p, p.pos + 1)) return undefined;
  const meant = nearestWord(word, modifierWords);
  if (meant === undefined) p.unexpected();
  else p.unexpected('syntax-misspelt-word', p.quote(), `\`${meant}\``);
  p.advance();
  return Kind.Public;
}

/** Whether `Type name` at token `index` goes on as a method, field or property does. */
function isMemberHead(p: ParserState, index: number): boolean {
  const name = isTypeStart(p.kinds[index]!) ? declaredName(p, index) : -1;
  if (name < 0) return false;
  const behind = p.kinds[name + 1];
  return behind === Kind.LeftParen || behind === Kind.Assign || behind === Kind.Semicolon || behind === Kind.LeftBrace;
}

/** Whether the two words at hand go on like the header of a type: `clas Inner {`, `clas Inner extends`. */
function beginsTypeBody(p: ParserState): boolean {
  const behind = p.peek(2);
  if (behind === Kind.Extends || behind === Kind.Implements) return true;
  return behind === Kind.LeftBrace && !isPropertyBody(p, p.pos + 3);
}

/** Reads a field, property, method or constructor from its type on. */
function parseTypedMember(p: ParserState, start: number, modifiers: readonly Modifier[], owner: string): Member {
  if (isName(p.kind) && (p.peek() === Kind.LeftParen || isQualifiedConstructor(p))) {
    return parseConstructor(p, start, modifiers);
  }
  const isVoid = p.kind === Kind.Void;
  const type = parseReturnType(p);
  const nameAt = p.pos;
  const name = parseName(p, isVoid || owner === '' ? undefined : p.quoteLast());
  const behind = p.kind;
  const isMethod = behind === Kind.LeftParen || (name.text !== '' && (isVoid || lacksOpeningParenthesis(p)));
  if (isMethod) {
    return parseMethod(p, start, modifiers, type, name, nameAt);
  }
  if (behind === Kind.LeftBrace && name.text !== '') {
    if (isPropertyBody(p, p.pos + 1)) return parseProperty(p, start, modifiers, type, name, nameAt);
    return parseMethod(p, start, modifiers, type, name, nameAt);
  }
  if (name.text === '' && (p.onNewLine || behind === Kind.RightBrace)) {
    const end = p.lastEnd;
    const variables = [{ start: end, end, name, initializer: undefined }];
    return { kind: 'FieldDeclaration', start, end, modifiers, type, variables };
  }
  p.seek(name.text === '' ? p.pos : nameAt);
  const variables = parseDeclarators(p);
  endField(p);
  return { kind: 'FieldDeclaration', start, end: p.lastEnd, modifiers, type, variables };
}

/** Whether a parameter list without its `(` follows: a `)` comes before anything that ends a field. */
function lacksOpeningParenthesis(p: ParserState): boolean {
  for (let i = p.pos; ; i++) {
    const kind = p.kinds[i]!;
    if (kind === Kind.RightParen) return true;
    if (!isTypeStart(kind) && kind !== Kind.Comma && kind !== Kind.Less && kind !== Kind.Greater) return false;
  }
}

function endField(p: ParserState): void {
  const isEnded = p.kind === Kind.Semicolon;
  endStatement(p, 'the field');
  // Behind a whole field a brace begins an initialiser; behind a broken one, the rest of what was meant.
  if (!isEnded && p.kind === Kind.LeftBrace) skipToMember(p);
}

/** Whether a statement stands at hand where members stand. */
function isStray(p: ParserState): boolean {
  const kind = p.kind;
  if (isStatementKeyword(kind) || isLiteral(kind)) return true;
  switch (kind) {
    case Kind.Else:
    case Kind.Catch:
    case Kind.Finally:
    case Kind.This:
    case Kind.Super:
    case Kind.New:
    case Kind.LeftParen:
    case Kind.Increment:
    case Kind.Decrement:
      return true;
    default:
  }
  if (!isTypeStart(kind)) return false;
  const after = skipType(p, p.pos);
  if (after < 0) return p.peek() !== Kind.Less && p.peek() !== Kind.Dot;
  const behind = p.kinds[after]!;
  if (behind === Kind.LeftParen) return after > p.pos + 1 ? !isQualifiedConstructor(p) : !isConstructor(p, after);
  return (
    behind === Kind.Assign ||
    behind === Kind.QuestionDot ||
    behind === Kind.LeftBracket ||
    behind === Kind.Increment ||
    behind === Kind.Decrement ||
    (behind >= Kind.PlusAssign && behind <= Kind.ShiftLeftAssign)
  );
}

/** Whether `Outer.Inner(…) {` stands at hand: the grammar takes a dotted name for a constructor [S]. */
function isQualifiedConstructor(p: ParserState): boolean {
  if (p.peek() !== Kind.Dot) return false;
  const after = skipType(p, p.pos);
  if (after < 0 || p.kinds[after] !== Kind.LeftParen) return false;
  const behind = skipParentheses(p, after);
  return behind >= 0 && p.kinds[behind] === Kind.LeftBrace;
}

/** Whether the `(` at `index`, behind a single name, opens the parameters of a constructor. */
function isConstructor(p: ParserState, index: number): boolean {
  const after = skipParentheses(p, index);
  return after < 0 || p.kinds[after] === Kind.LeftBrace;
}

/** Reads a statement that stands where members stand, and drops it. */
function passStrayStatement(p: ParserState): void {
  const before = p.pos;
  parseStatement(p);
  if (p.pos === before) p.advance();
  p.panic = false;
}
