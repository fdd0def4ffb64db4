import { unescapeString } from '../lexer/strings';
import { isWord, Kind } from '../lexer/tokens';
import { parseBind } from './binds';
import { clauseAt, FIRST_WORDS } from './clauses';
import { dateAt } from './dates';
import { missing, parsePath } from './names';
import { parseSubquery } from './query';
import type { QueryState } from './state';
import type { SoqlBind, SoqlDateLiteral, SoqlLiteral, SoqlLiteralType, SoqlMissing, SoqlValue } from './tree';
import { COUNTED_DATE_LITERALS, DATE_LITERALS } from './words';

/** Words that may follow a number even without a blank (`a = 5AND b = 6`) [S]. */
const FOLLOWING: ReadonlySet<string> = new Set(['and', 'or', ...FIRST_WORDS]);

const numberForm = /(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?/iy;
const currencyForm = /[a-z]{3}\d+(?:\.\d*)?/iy;

/** Reads the right side of a comparison: a literal, a bind, a list or a sub-query. */
export function parseValue(s: QueryState): SoqlValue {
  if (!s.at(Kind.LeftParen)) return parseSingle(s);
  return s.kindAt(s.pos + 1) === Kind.Select ? parseSubquery(s) : parseList(s);
}

/** Reads what follows IN: in parentheses, or a bind. */
export function parseMembers(s: QueryState): SoqlValue {
  if (s.at(Kind.LeftParen) || s.at(Kind.Colon)) return parseValue(s);
  if (s.atEnd || clauseAt(s, true) !== undefined) return missingValue(s);
  s.problem('soql-missing-parenthesis', 'left', s.foundQuoted());
  return missing(s);
}

function parseList(s: QueryState): SoqlValue {
  const start = s.start;
  const values: SoqlValue[] = [];
  do {
    s.advance();
    values.push(parseSingle(s));
  } while (!s.panic && s.at(Kind.Comma));
  s.closeParenthesis();
  return { kind: 'SoqlList', start, end: s.lastEnd, values };
}

function parseSingle(s: QueryState): SoqlValue {
  switch (s.kind) {
    case Kind.Colon:
      return parseBind(s);
    case Kind.StringLiteral:
    case Kind.MultilineString:
      return parseString(s);
    case Kind.True:
    case Kind.False:
    case Kind.Null:
      return literal(s, s.kind === Kind.Null ? 'Null' : 'Boolean', s.word, s.pos + 1);
    case Kind.Plus:
    case Kind.Minus:
    case Kind.DecimalLiteral:
    case Kind.DoubleLiteral:
    case Kind.LongLiteral:
      return parseNumber(s);
    case Kind.IntegerLiteral:
      return parseDate(s) ?? parseNumber(s);
    default:
      return isWord(s.kind) ? parseWordValue(s) : missingValue(s);
  }
}

function missingValue(s: QueryState): SoqlMissing {
  s.problem('soql-missing-value', s.found(), s.before());
  return missing(s);
}

function literal(s: QueryState, type: SoqlLiteralType, value: string, next: number): SoqlLiteral {
  const start = s.start;
  s.seek(next);
  return { kind: 'SoqlLiteral', start, end: s.lastEnd, type, value };
}

/** Reads a string. */
export function parseString(s: QueryState): SoqlLiteral | SoqlMissing {
  const { start } = s;
  const end = s.atEnd ? start : s.ends[s.pos]!;
  if (s.at(Kind.MultilineString)) {
    const body = Math.min(start + (s.text.startsWith('\r\n', start + 3) ? 5 : 4), end);
    return literal(s, 'String', unescapeString(s.text, body, Math.max(body, end - 3)), s.pos + 1);
  }
  if (!s.at(Kind.StringLiteral)) {
    s.problem('soql-missing-name', s.found(), 'a string', s.before());
    return missing(s);
  }
  return literal(s, 'String', unescapeQuery(s.text, start + 1, end - 1), s.pos + 1);
}

/** Resolves escapes, but for `\_` and `\%`, which LIKE tells from its wildcards. */
function unescapeQuery(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (!raw.includes('\\')) return raw;
  const kept = raw.replace(/\\([\s\S])/g, (whole, letter: string) => ('_%'.includes(letter) ? `\\\\${letter}` : whole));
  return unescapeString(kept, 0, kept.length);
}

/** Reads a number with its sign and exponent. */
export function parseNumber(s: QueryState): SoqlLiteral | SoqlMissing {
  const start = s.start;
  let sign = '';
  if (s.at(Kind.Plus) || s.at(Kind.Minus)) {
    sign = s.at(Kind.Minus) ? '-' : '+';
    s.advance();
  }
  numberForm.lastIndex = s.atEnd ? s.text.length : s.start;
  const digits = numberForm.exec(s.text)?.[0];
  if (digits === undefined) {
    s.problem('soql-missing-name', s.found(), 'a number', s.before());
    return missing(s);
  }
  const end = s.start + digits.length;
  reportGlued(s, end);
  s.seekOffset(end);
  const type = /^\d+$/.test(digits) ? 'Integer' : 'Decimal';
  return { kind: 'SoqlLiteral', start, end: s.lastEnd, type, value: sign + digits };
}

/** Reports a number or a date that goes on behind `end`: with a suffix of Apex (`5L`) or other letters (`5abc`). */
function reportGlued(s: QueryState, end: number): void {
  let index = s.pos;
  while (s.kindAt(index + 1) !== Kind.EndOfText && s.ends[index]! < end) index++;
  const glued = isWord(s.kindAt(index + 1)) && s.starts[index + 1] === end;
  if (glued && !FOLLOWING.has(s.wordAt(index + 1))) index++;
  const gluedEnd = s.ends[index]!;
  if (gluedEnd <= end) return;
  s.reportAt('soql-unexpected-token', s.start, gluedEnd, `token '${s.text.slice(s.start, gluedEnd)}'`);
  s.panic = true;
}

function parseDate(s: QueryState): SoqlLiteral | undefined {
  const date = dateAt(s.text, s.start);
  if (date === undefined) return undefined;
  const { start } = s;
  const value = s.text.slice(start, date.end);
  reportGlued(s, date.end);
  if (date.fault !== undefined) s.reportAt('soql-date', start, date.end, `'${value}'`, date.fault);
  s.seekOffset(date.end);
  return { kind: 'SoqlLiteral', start, end: s.lastEnd, type: date.type, value };
}

function parseWordValue(s: QueryState): SoqlValue {
  if (DATE_LITERALS.has(s.word)) {
    const start = s.start;
    const name = s.word.toUpperCase();
    s.advance();
    return { kind: 'SoqlDateLiteral', start, end: s.lastEnd, name, count: undefined };
  }
  if (COUNTED_DATE_LITERALS.has(s.word)) return parseCountedDate(s);
  currencyForm.lastIndex = s.start;
  const currency = currencyForm.exec(s.text)?.[0];
  if (currency !== undefined && s.start + currency.length >= s.ends[s.pos]!) return parseCurrency(s, currency);
  if (clauseAt(s, true) !== undefined || s.word === 'and' || s.word === 'or') return missingValue(s);
  return parseBareWord(s);
}

/** `LAST_N_DAYS:30`; the number may have a sign [S]. */
function parseCountedDate(s: QueryState): SoqlDateLiteral {
  const start = s.start;
  const name = s.word.toUpperCase();
  s.advance();
  let count: number | undefined;
  if (!s.accept(Kind.Colon)) s.problem('soql-missing-keyword', s.found(), "':' and a number", s.before());
  else {
    const negative = s.at(Kind.Minus);
    if (negative || s.at(Kind.Plus)) s.advance();
    if (s.at(Kind.IntegerLiteral)) {
      const digits = Number(s.name().text);
      count = negative ? -digits : digits;
    } else s.problem('soql-missing-name', s.found(), 'a whole number', s.before());
  }
  return { kind: 'SoqlDateLiteral', start, end: s.lastEnd, name, count };
}

function parseCurrency(s: QueryState, value: string): SoqlLiteral {
  const { start } = s;
  s.seekOffset(start + value.length);
  return { kind: 'SoqlLiteral', start, end: s.lastEnd, type: 'Currency', value };
}

/** A word where a value has to stand: passed over with what hangs on it, so that the conditions behind it are read. */
function parseBareWord(s: QueryState): SoqlMissing {
  const start = s.start;
  s.report('soql-bare-value', s.foundQuoted());
  const wasPanicking = s.panic;
  s.panic = true;
  const path = parsePath(s, '');
  if (path.length === 0) s.advance();
  s.panic = wasPanicking;
  return { kind: 'SoqlMissing', start, end: s.lastEnd };
}

/** Reads the number of rows behind `clause`: digits or a bind. */
export function parseCount(s: QueryState, clause: string): SoqlLiteral | SoqlBind | undefined {
  if (s.at(Kind.Colon)) return parseBind(s);
  if (s.at(Kind.IntegerLiteral)) {
    return literal(s, 'Integer', s.text.slice(s.start, s.ends[s.pos]!), s.pos + 1);
  }
  s.problem('soql-count', clause, s.foundQuoted());
  return undefined;
}
