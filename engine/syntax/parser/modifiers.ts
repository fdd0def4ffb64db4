import { isLiteral, isName, isTypeStart, isWord, Kind } from '../lexer/tokens';
import type { Annotation, AnnotationArgument, Expression, Modifier, Name } from '../tree';
import { missingExpression, parseUnary } from './expressions';
import { isModifierAt } from './lookahead';
import { parsePrimary } from './primary';
import { closeParenthesis } from './recovery';
import type { ParserState } from './state';
import { parseName } from './types';

const none: readonly Modifier[] = [];

const keywordTexts: string[] = [];
for (const kind of Object.values(Kind)) {
  if (typeof kind === 'number') keywordTexts[kind] = Kind[kind]!.toLowerCase();
}

/** Reads the modifiers and annotations at hand, in their order; an empty list when there are none. */
export function parseModifiers(p: ParserState): readonly Modifier[] {
  if (p.kind !== Kind.At && !isModifierAt(p, p.pos)) return none;
  const modifiers: Modifier[] = [];
  for (;;) {
    if (p.kind === Kind.At) modifiers.push(parseAnnotation(p));
    else if (isModifierAt(p, p.pos)) modifiers.push(parseKeyword(p));
    else return modifiers;
  }
}

function parseKeyword(p: ParserState): Modifier {
  const start = p.start;
  const kind = p.kind;
  p.advance();
  let keyword = keywordTexts[kind]!;
  if (kind === Kind.With || kind === Kind.Without || kind === Kind.Inherited) {
    keyword += ' sharing';
    p.advance();
  }
  return { kind: 'Modifier', start, end: p.lastEnd, keyword };
}

/** Reads `@Name`, `@Name(value)` or `@Name(a=1 b=2)`; commas between the parameters are tolerated [S]. The current token is the `@`. */
function parseAnnotation(p: ParserState): Annotation {
  const start = p.start;
  p.advance();
  const name: Name = parseName(p, "'@'");
  const args: AnnotationArgument[] = [];
  if (p.kind === Kind.LeftParen && name.text !== '') {
    p.advance();
    while (!p.at(Kind.RightParen)) {
      const named = isName(p.kind) && p.peek() === Kind.Assign;
      if (args.length > 0 && !named) break;
      args.push(parseAnnotationArgument(p, named));
      if (args[0]!.name === undefined || (p.at(Kind.Comma) && p.peek() === Kind.RightParen)) break;
      p.accept(Kind.Comma);
    }
    if (!p.accept(Kind.RightParen)) closeParenthesis(p, `to close the annotation \`${name.text}\``);
  }
  return { kind: 'Annotation', start, end: p.lastEnd, name, arguments: args };
}

function parseAnnotationArgument(p: ParserState, named: boolean): AnnotationArgument {
  const start = p.start;
  const name = named ? p.name() : undefined;
  if (named) p.advance();
  const value = parseAnnotationValue(p);
  return { ...p.range(start), name, value };
}

function parseAnnotationValue(p: ParserState): Expression {
  if (isLiteral(p.kind)) return parsePrimary(p);
  const valueless = p.kind === Kind.RightParen || p.kind === Kind.Comma || p.onNewLine;
  if (valueless || !(isTypeStart(p.kind) || isWord(p.kind) || p.kind === Kind.Minus)) {
    p.missing('syntax-missing-expression', p.quoteLast());
    return missingExpression(p);
  }
  p.unexpected('syntax-annotation-value');
  return parseUnary(p);
}
