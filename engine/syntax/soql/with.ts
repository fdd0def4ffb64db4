import { Kind } from '../lexer/tokens';
import type { Name } from '../tree';
import { parseBind } from './binds';
import { parseCondition } from './conditions';
import { chosenWord } from './lists';
import { parseName } from './names';
import type { QueryState } from './state';
import type { SoqlBind, SoqlCategoryFilter, SoqlOption, SoqlWith, SoqlWithCategories, SoqlWithMode } from './tree';
import { parseValue } from './values';

/** Reads the WITH clause of a query; the current token is that word. */
export function parseWith(s: QueryState): SoqlWith {
  const start = s.start;
  s.advance();
  const common = parseModeOrCategories(s, start);
  if (common !== undefined) return common;
  if (s.word === 'recordvisibilitycontext') {
    s.advance();
    const options = parseOptions(s);
    return { kind: 'SoqlWithVisibility', start, end: s.lastEnd, options };
  }
  const condition = parseCondition(s);
  return { kind: 'SoqlWithCondition', start, end: s.lastEnd, condition };
}

/** Reads what queries and searches both know behind WITH; undefined when something else stands here. */
export function parseModeOrCategories(s: QueryState, start: number): SoqlWithMode | SoqlWithCategories | undefined {
  const isCondition = s.kindAt(s.pos + 1) === Kind.Assign;
  switch (s.word) {
    case 'security_enforced':
    case 'user_mode':
    case 'system_mode': {
      if (isCondition) return undefined;
      const mode = s.word.toUpperCase() as SoqlWithMode['mode'];
      s.advance();
      return { kind: 'SoqlWithMode', start, end: s.lastEnd, mode };
    }
    case 'data': {
      if (isCondition) return undefined;
      s.advance();
      const filters = s.expectWord('category') ? parseFilters(s) : [];
      return { kind: 'SoqlWithCategories', start, end: s.lastEnd, filters };
    }
    default:
      return undefined;
  }
}

function parseFilters(s: QueryState): SoqlCategoryFilter[] {
  const filters: SoqlCategoryFilter[] = [];
  do filters.push(parseFilter(s));
  while (!s.panic && s.acceptWord('and'));
  return filters;
}

function parseFilter(s: QueryState): SoqlCategoryFilter {
  const group = parseName(s, 'a data category group');
  const selector = (s.panic ? undefined : chosenWord(s, ['AT', 'ABOVE', 'BELOW', 'ABOVE_OR_BELOW'] as const)) ?? 'AT';
  const categories: Name[] = [];
  if (!s.panic) {
    const many = s.accept(Kind.LeftParen);
    do categories.push(parseName(s, 'a data category'));
    while (many && !s.panic && s.accept(Kind.Comma));
    if (many) s.closeParenthesis();
  }
  return { kind: 'SoqlCategoryFilter', start: group.start, end: s.lastEnd, group, selector, categories };
}

/** Reads `(name = value, …)`. */
export function parseOptions(s: QueryState): SoqlOption[] {
  const options: SoqlOption[] = [];
  if (!s.openParenthesis()) return options;
  do {
    const name = parseName(s, 'an option');
    if (s.panic) break;
    if (!s.accept(Kind.Assign)) {
      s.problem('soql-missing-keyword', s.found(), "'='", s.before());
      break;
    }
    const value = parseValue(s);
    options.push({ kind: 'SoqlOption', start: name.start, end: s.lastEnd, name, value });
  } while (!s.panic && s.accept(Kind.Comma));
  s.closeParenthesis();
  return options;
}

/** Reads `SET OPTIONS (…)` or `SET OPTIONS :options`; the current token is SET. */
export function parseSetOptions(s: QueryState): readonly SoqlOption[] | SoqlBind {
  s.seek(s.pos + 2);
  return s.at(Kind.Colon) ? parseBind(s) : parseOptions(s);
}
