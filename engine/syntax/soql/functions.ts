import { Kind } from '../lexer/tokens';
import { nearestWord } from '../parser/recovery';
import type { Name } from '../tree';
import { parseBind } from './binds';
import { missing, parseField } from './names';
import type { QueryState } from './state';
import type { SoqlArgument, SoqlField, SoqlFunction, SoqlMissing } from './tree';
import { parseNumber, parseString } from './values';
import { DATE_FUNCTIONS, FIELD_FUNCTIONS, FUNCTIONS } from './words';

/** What functions may stand here beyond the usual ones. */
export type FunctionPlace = 'formula' | undefined;

/** Reads a field, or a function of fields. */
export function parseFieldOrFunction(s: QueryState, place?: FunctionPlace): SoqlField | SoqlFunction | SoqlMissing {
  return atFunction(s) ? parseFunction(s, place) : parseField(s);
}

/** Whether a name with `(` behind it stands here. */
export function atFunction(s: QueryState): boolean {
  return s.word !== '' && s.kindAt(s.pos + 1) === Kind.LeftParen && s.word !== 'not' && s.word !== 'in';
}

function parseFunction(s: QueryState, place: FunctionPlace): SoqlFunction {
  const word = s.word;
  const known = FUNCTIONS.includes(word) || (place === 'formula' && word === 'formula');
  if (!known) reportUnknown(s, word);
  const name = s.name();
  s.advance();
  if (!s.enter()) return finish(s, name, []);
  const args = known ? parseArguments(s, word) : [];
  s.leave();
  s.closeParenthesis();
  return finish(s, name, args);
}

function reportUnknown(s: QueryState, word: string): void {
  const near = nearestWord(word, FUNCTIONS);
  s.problem('soql-function', s.foundQuoted(), near === undefined ? '' : `: did you mean ${near.toUpperCase()}?`);
}

function finish(s: QueryState, name: Name, args: readonly SoqlArgument[]): SoqlFunction {
  return {
    kind: 'SoqlFunction',
    start: name.start,
    end: s.lastEnd,
    name,
    function: name.text.toUpperCase(),
    arguments: args,
  };
}

function parseArguments(s: QueryState, word: string): SoqlArgument[] {
  if (word === 'count' && s.at(Kind.RightParen)) return [];
  if (FIELD_FUNCTIONS.has(word)) return [parseField(s)];
  if (DATE_FUNCTIONS.has(word)) return [parseDateField(s)];
  switch (word) {
    case 'format':
      return [parseFieldOrFunction(s)];
    case 'fields':
      return [parseFieldSet(s)];
    case 'distance':
      return parseDistance(s);
    default:
      return [parseString(s)];
  }
}

function parseDateField(s: QueryState): SoqlArgument {
  if (s.word !== 'converttimezone' || !atFunction(s)) return parseField(s);
  const name = s.name();
  s.advance();
  const field = parseField(s);
  s.closeParenthesis();
  return finish(s, name, [field]);
}

function parseFieldSet(s: QueryState): SoqlArgument {
  if (s.word === 'all' || s.word === 'custom' || s.word === 'standard') return parseField(s);
  s.problem('soql-missing-keyword', s.found(), 'ALL, CUSTOM or STANDARD', s.before());
  return missing(s);
}

/** `DISTANCE(place, place, 'mi')`. */
function parseDistance(s: QueryState): SoqlArgument[] {
  const args = [parseLocation(s)];
  if (!acceptComma(s)) return args;
  args.push(parseLocation(s));
  if (!acceptComma(s)) return args;
  args.push(parseString(s));
  return args;
}

function parseLocation(s: QueryState): SoqlArgument {
  if (s.at(Kind.Colon)) return parseBind(s);
  if (s.word !== 'geolocation' || !atFunction(s)) return parseField(s, 'a location');
  const name = s.name();
  s.advance();
  const args = [parseCoordinate(s)];
  if (acceptComma(s)) args.push(parseCoordinate(s));
  s.closeParenthesis();
  return finish(s, name, args);
}

function parseCoordinate(s: QueryState): SoqlArgument {
  return s.at(Kind.Colon) ? parseBind(s) : parseNumber(s);
}

function acceptComma(s: QueryState): boolean {
  if (s.panic) return false;
  if (s.accept(Kind.Comma)) return true;
  s.problem('soql-missing-keyword', s.found(), 'a comma', s.before());
  return false;
}
