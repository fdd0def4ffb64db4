import { isModifier, Kind } from '../lexer/tokens';
import type { Block, Statement } from '../tree';
import { memberAhead } from './lookahead';
import { parseMember } from './members';
import { braceOnLine } from './recovery';
import type { ParserState } from './state';
import { parseStatement } from './statements';

/** How a block is called in "Missing '}' to close …"; `nameAt` is the token of the name that follows, or -1. */
export function describe(p: ParserState, what: string, nameAt: number): string {
  return nameAt < 0 ? what : `${what} ${p.quote(nameAt)}`;
}

/** Reads a block in braces. Where the `{` is missing, says so and reads the block all the same when some `}` is left over for it. */
export function parseBlock(p: ParserState, what: string, nameAt = -1): Block {
  const start = p.kind === Kind.LeftBrace ? p.start : p.lastEnd;
  if (!openBrace(p, what, nameAt)) return { kind: 'Block', start, end: start, statements: [] };
  const statements = parseStatements(p, what);
  closeBrace(p, what, nameAt);
  return { kind: 'Block', start, end: p.lastEnd, statements };
}

/** Steps over a `{` and ends any panic; reports where it is missing. False when no block follows either. */
export function openBrace(p: ParserState, what: string, nameAt: number): boolean {
  if (p.kind === Kind.LeftBrace) {
    if (p.atVirtual) p.missing('syntax-missing-opening-brace', describe(p, what, nameAt));
    p.advance();
    p.panic = false;
    return true;
  }
  if (passToBrace(p)) return openBrace(p, what, nameAt);
  p.missing('syntax-missing-opening-brace', describe(p, what, nameAt));
  if (p.braceBalance >= 0 || memberAhead(p, p.pos) !== undefined) return false;
  p.braceBalance++;
  p.panic = false;
  return true;
}

/** Reports tokens before a `{` that follows on this line, and goes to it; false where none follows. */
export function passToBrace(p: ParserState): boolean {
  if (p.onNewLine) return false;
  const brace = braceOnLine(p);
  if (brace < 0) return false;
  p.unexpected();
  p.seek(brace);
  return true;
}

/** Whether the word at hand goes on with the statement whose block, called `what`, is open, so that the block lacks its `}`. */
function continues(kind: Kind, what: string): boolean {
  if (kind === Kind.Else) return what === 'the `if` block';
  return (kind === Kind.Catch || kind === Kind.Finally) && (what === 'the `try` block' || what === 'the `catch` block');
}

/** Steps over a `}` and ends any panic; reports where it is missing. */
export function closeBrace(p: ParserState, what: string, nameAt: number): void {
  if (p.kind === Kind.RightBrace) {
    if (p.atVirtual) p.missing('syntax-missing-closing-brace', describe(p, what, nameAt));
    p.advance();
    p.panic = false;
    return;
  }
  p.missing('syntax-missing-closing-brace', describe(p, what, nameAt));
  if (!continues(p.kind, what)) return;
  p.braceBalance--;
  p.panic = false;
}

/**
 * Where the `}` at hand would close the whole file's declaration although more follows, and there are more `}` than
 * `{`: reports it and steps over it. False for any other `}`.
 */
export function passExtraBrace(p: ParserState): boolean {
  const next = p.peek();
  if (p.braceBalance >= 0 || next === Kind.EndOfText || next === Kind.RightBrace) return false;
  p.unexpected('syntax-unexpected-closing-brace');
  p.braceBalance++;
  p.advance();
  p.panic = false;
  return true;
}

/** Reads statements up to a `}`, the end of the text, or a member that shows that a `}` is missing. */
export function parseStatements(p: ParserState, what: string): Statement[] {
  const statements: Statement[] = [];
  while (p.kind !== Kind.RightBrace && p.kind !== Kind.EndOfText) {
    const before = p.pos;
    if (p.braceBalance > 0 && continues(p.kind, what)) break;
    const statement = parseStatement(p);
    if (p.pos > before) {
      statements.push(statement);
      continue;
    }
    const member = memberAhead(p, p.pos);
    if (member !== undefined) {
      if (p.braceBalance > 0) break;
      parseNestedMember(p, member);
    } else {
      p.unexpected();
      p.advance();
      p.panic = false;
    }
  }
  return statements;
}

const memberNames = { method: 'A method', property: 'A property', type: 'A type', field: 'A field' } as const;

/** Reads a member that stands inside a method, for the class around it to keep. */
function parseNestedMember(p: ParserState, member: keyof typeof memberNames): void {
  p.unexpected('syntax-nested-method', memberNames[member]);
  p.panic = false;
  const hoisted = parseMember(p, '');
  if (hoisted !== undefined) p.hoisted.push(hoisted);
}

/** Whether the token at hand could begin a member and no statement: worth a closer look. */
export function mayBeginMember(kind: Kind): boolean {
  return (
    kind === Kind.At ||
    kind === Kind.Void ||
    kind === Kind.Class ||
    kind === Kind.Interface ||
    kind === Kind.Enum ||
    isModifier(kind)
  );
}
