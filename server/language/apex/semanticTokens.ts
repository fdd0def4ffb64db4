import { tokenize } from '../../../engine/syntax/lexer/lexer';
import { isWord, Kind } from '../../../engine/syntax/lexer/tokens';
import type { CompilationUnit, Node } from '../../../engine/syntax/tree';
import { coloursOfNames } from './nameColours';
import { nodesOfKind } from './walk';

/** Token types by LSP's standard names; the place in this list is the number that is sent. */
export const TOKEN_TYPES = [
  'class',
  'interface',
  'enum',
  'type',
  'enumMember',
  'method',
  'property',
  'parameter',
  'variable',
  'keyword',
  'decorator',
  'string',
  'number',
  'comment',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** A coloured stretch of text; offsets. It may span lines. */
export interface SemanticToken extends Node {
  readonly type: TokenType;
}

/** The words, literals and comments of a class file with their colours, in the order of the text; operators have none. */
export function semanticTokens(text: string, { tree }: { readonly tree: CompilationUnit }): SemanticToken[] {
  const { tokens, comments } = tokenize(text);
  const names = coloursOfNames(tree);
  const queries: Node[] = [...nodesOfKind(tree, 'SoqlExpression'), ...nodesOfKind(tree, 'SoslExpression')]
    .map(({ query }) => query)
    .sort((a, b) => a.start - b.start);
  const found: SemanticToken[] = [];
  let query = 0;
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.starts[index] as number;
    const end = tokens.ends[index] as number;
    const kind = tokens.kinds[index] as Kind;
    while (query < queries.length && (queries[query] as Node).end <= start) query++;
    const inQuery = (queries[query]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const type =
      literalType(kind) ??
      (isWord(kind) ? wordType(kind, names.get(start), inQuery, text.slice(start, end)) : undefined);
    if (type && end > start) found.push({ start, end, type });
  }
  for (const { start, end } of comments) found.push({ start, end, type: 'comment' });
  return found.sort((a, b) => a.start - b.start);
}

function literalType(kind: Kind): TokenType | undefined {
  if (kind === Kind.StringLiteral || kind === Kind.MultilineString) return 'string';
  return kind >= Kind.IntegerLiteral && kind <= Kind.DoubleLiteral ? 'number' : undefined;
}

/** The tree knows which contextual words are names; a word that it does not know as a name is a keyword, or stands in a query. */
function wordType(kind: Kind, name: TokenType | undefined, inQuery: boolean, word: string): TokenType | undefined {
  const isReserved = kind >= Kind.Void;
  if (name && !isReserved) return name;
  if (inQuery) return SOQL_WORDS.has(word.toLowerCase()) ? 'keyword' : 'property';
  return kind === Kind.Identifier ? 'variable' : 'keyword';
}

/** Source: https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select.htm [D] */
const SOQL_WORDS: ReadonlySet<string> = new Set(
  (
    'select from where and or not in like order by asc desc nulls first last limit offset group rollup cube having for ' +
    'update view reference typeof when then else end includes excludes using scope with security_enforced user_mode ' +
    'system_mode data category find returning null true false rows'
  ).split(' '),
);
