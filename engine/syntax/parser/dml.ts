import { isName, Kind } from '../lexer/tokens';
import type { DmlOperation, Expression, Statement } from '../tree';
import { parseBlock } from './blocks';
import { parseExpression } from './expressions';
import { parseArguments } from './postfix';
import { endStatement } from './recovery';
import type { ParserState } from './state';

/** Reads `insert x;`, `update as user x;`, `upsert x Field__c;`, `merge master duplicates;` and their like. */
export function parseDml(p: ParserState): Statement {
  const start = p.start;
  const operation = operations[p.kind]!;
  p.advance();
  let accessLevel: 'user' | 'system' | undefined;
  if (p.kind === Kind.As && (p.peek() === Kind.User || p.peek() === Kind.System)) {
    accessLevel = p.peek() === Kind.User ? 'user' : 'system';
    p.advance();
    p.advance();
  }
  const expression = parseExpression(p);
  let second: Expression | undefined;
  if (operation === 'merge') second = parseExpression(p);
  else if (operation === 'upsert' && isName(p.kind) && isKeyField(p)) second = parseQualifiedName(p);
  endStatement(p, `\`${operation}\``);
  return { kind: 'DmlStatement', start, end: p.lastEnd, operation, accessLevel, expression, second };
}

const operations: Partial<Record<Kind, DmlOperation>> = {
  [Kind.Insert]: 'insert',
  [Kind.Update]: 'update',
  [Kind.Upsert]: 'upsert',
  [Kind.Delete]: 'delete',
  [Kind.Undelete]: 'undelete',
  [Kind.Merge]: 'merge',
};

/** Whether the name behind the value of an `upsert` is its key field, and not the next statement behind a missing `;`. */
function isKeyField(p: ParserState): boolean {
  if (!p.onNewLine) return true;
  let i = p.pos + 1;
  while (p.kinds[i] === Kind.Dot && isName(p.kinds[i + 1]!)) i += 2;
  return p.kinds[i] === Kind.Semicolon;
}

/** Reads `a.b.c` as field accesses. */
export function parseQualifiedName(p: ParserState): Expression {
  const start = p.start;
  const first = p.name();
  let result: Expression = { kind: 'NameExpression', start, end: first.end, name: first };
  p.height = 1;
  while (p.kind === Kind.Dot && isName(p.peek()) && !p.stopped) {
    p.advance();
    const name = p.name();
    p.grow(p.height, 0);
    result = { kind: 'FieldAccess', start, end: name.end, object: result, name, safe: false };
  }
  return result;
}

/** Reads `System.runAs(user) { … }`; the current token is `System`. */
export function parseRunAs(p: ParserState): Statement {
  const start = p.start;
  p.seek(p.pos + 3);
  const args = parseArguments(p);
  const block = parseBlock(p, 'the `System.runAs` block');
  return { kind: 'RunAsStatement', start, end: p.lastEnd, arguments: args, block };
}
