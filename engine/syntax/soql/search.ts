import { Kind } from '../lexer/tokens';
import { parseBind } from './binds';
import { chosenWord, parseUpdate } from './lists';
import { missing } from './names';
import { parseReturning } from './returning';
import type { QueryState } from './state';
import type { SoqlValue, SoslOptionName, SoslSearch, SoslWithOption } from './tree';
import { parseCount, parseNumber, parseString, parseValue } from './values';
import { parseModeOrCategories } from './with';

type Parts = { -readonly [K in keyof SoslSearch]: SoslSearch[K] };

const GROUPS = ['ALL', 'NAME', 'EMAIL', 'PHONE', 'SIDEBAR'] as const;
const CLAUSES = ['in', 'returning', 'with', 'limit', 'update'];
const OPTIONS: readonly SoslOptionName[] = [
  'DIVISION',
  'HIGHLIGHT',
  'METADATA',
  'NETWORK',
  'PRICEBOOKID',
  'SNIPPET',
  'SPELL_CORRECTION',
];

/** Reads a whole search, to the end of the tokens. */
export function parseWholeSearch(s: QueryState): SoslSearch {
  const search: Parts = {
    kind: 'SoslSearch',
    start: s.start,
    end: s.start,
    find: missing(s),
    group: undefined,
    returning: [],
    with: [],
    limit: undefined,
    update: [],
  };
  if (!s.at(Kind.Find)) {
    s.problem('soql-missing-select', s.found(), 'FIND');
    return { ...search, start: s.lastEnd, end: s.lastEnd };
  }
  s.advance();
  search.find = parseFind(s);
  s.recover(beginsClause);
  parseClauses(s, search);
  search.end = s.lastEnd;
  return search;
}

function beginsClause(s: QueryState): boolean {
  return CLAUSES.includes(s.word);
}

function parseFind(s: QueryState): SoslSearch['find'] {
  if (s.at(Kind.Colon)) return parseBind(s);
  const { start } = s;
  if (s.at(Kind.StringLiteral)) {
    if (s.mode === 'static' && s.text[start] === '{') {
      s.report('soql-find-text', s.foundQuoted(), 'in Apex it stands in single quotes');
    }
    s.advance();
    return { kind: 'SoslText', start, end: s.lastEnd, value: s.text.slice(start + 1, s.lastEnd - 1) };
  }
  const unclosed = s.text[start] === '{' && !s.atEnd;
  s.problem('soql-find-text', s.foundQuoted(), unclosed ? "the closing '}' is missing" : "write 'text' or :variable");
  return missing(s);
}

function parseClauses(s: QueryState, search: Parts): void {
  let latest = -1;
  while (!s.atEnd) {
    const place = CLAUSES.indexOf(s.word);
    if (place < 0) {
      s.problem('soql-unexpected-token', s.found());
      s.advance();
    } else {
      const word = s.word.toUpperCase();
      if (place < latest) s.report('soql-clause-order', s.found(), CLAUSES[latest]!.toUpperCase());
      else if (place === latest && word !== 'WITH') s.report('soql-duplicate-clause', s.found(), word);
      latest = Math.max(latest, place);
      parseClause(s, search);
    }
    s.recover(beginsClause);
  }
}

function parseClause(s: QueryState, search: Parts): void {
  switch (s.word) {
    case 'in':
      s.advance();
      search.group = chosenWord(s, GROUPS);
      if (!s.panic) s.expectWord('fields');
      return;
    case 'returning':
      search.returning = parseReturning(s);
      return;
    case 'with':
      search.with = [...search.with, parseSearchWith(s)];
      return;
    case 'limit':
      s.advance();
      search.limit = parseCount(s, 'LIMIT');
      return;
    default:
      search.update = parseUpdate(s);
  }
}

function parseSearchWith(s: QueryState): SoslSearch['with'][number] {
  const start = s.start;
  s.advance();
  // DATA here never names a field that is compared.
  const common = s.word === 'security_enforced' ? undefined : parseModeOrCategories(s, start);
  if (common !== undefined) return common;
  const name = chosenWord(s, OPTIONS) ?? 'HIGHLIGHT';
  const values = s.panic ? [] : parseOptionValues(s, name);
  return { kind: 'SoslWithOption', start, end: s.lastEnd, name, values } satisfies SoslWithOption;
}

function parseOptionValues(s: QueryState, name: SoslOptionName): SoqlValue[] {
  if (name === 'HIGHLIGHT') return [];
  if (name === 'SNIPPET') return s.at(Kind.LeftParen) ? parseSnippetLength(s) : [];
  if (name === 'NETWORK' && s.acceptWord('in')) {
    if (s.at(Kind.LeftParen)) {
      const list = parseValue(s);
      return list.kind === 'SoqlList' ? [...list.values] : [list];
    }
    s.openParenthesis();
    return [];
  }
  return acceptAssign(s) ? [parseOptionValue(s, name === 'SPELL_CORRECTION')] : [];
}

function parseOptionValue(s: QueryState, isSwitch: boolean): SoqlValue {
  if (s.at(Kind.Colon)) return parseBind(s);
  if (!isSwitch) return parseString(s);
  if (s.at(Kind.True) || s.at(Kind.False)) return parseValue(s);
  s.problem('soql-missing-keyword', s.found(), 'TRUE or FALSE', s.before());
  return missing(s);
}

/** `SNIPPET (target_length = 120)`. */
function parseSnippetLength(s: QueryState): SoqlValue[] {
  s.advance();
  const values = s.expectWord('target_length') && acceptAssign(s) ? [parseNumber(s)] : [];
  s.closeParenthesis();
  return values;
}

function acceptAssign(s: QueryState): boolean {
  if (s.accept(Kind.Assign)) return true;
  s.problem('soql-missing-keyword', s.found(), "'='", s.before());
  return false;
}
