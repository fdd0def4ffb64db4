import { reporter } from '../../problems/catalogue';
import type { Problem, TextRange } from '../../problems/problem';
import { soqlProblems } from '../../problems/soql';
import { tokenize } from '../lexer/lexer';
import { Kind } from '../lexer/tokens';
import { readBinds } from '../parser/queries';
import { ParserState } from '../parser/state';
import { parseWholeQuery } from './query';
import { parseWholeSearch } from './search';
import { type QueryBind, type QueryMode, QueryState } from './state';
import type { SoqlQuery, SoslSearch } from './tree';

/**
 * Reads the text from `start` up to `end` as a SOQL query. `static`: as it stands between brackets in Apex, binds are
 * any Apex expression; `dynamic`: as `Database.query` takes it, binds name variables. Ranges are offsets into `text`.
 * Never throws, whatever the text; time grows linearly with its length.
 * Facts: SOQL and SOSL Reference [D], BaseApexParser.g4 of apex-dev-tools/apex-parser [S].
 */
export function parseSoql(
  text: string,
  start: number,
  end: number,
  mode: QueryMode,
): { query: SoqlQuery; problems: Problem[] } {
  const { state, problemsWith } = open(text, start, end, mode);
  const query = parseWholeQuery(state);
  return { query, problems: problemsWith(state.problems) };
}

/** Reads a SOSL search: `FIND '…'` or `FIND :bind`, and in a string also `FIND {…}`. As `parseSoql` in every other way. */
export function parseSosl(
  text: string,
  start: number,
  end: number,
  mode: QueryMode,
): { search: SoslSearch; problems: Problem[] } {
  const { state, problemsWith } = open(text, start, end, mode);
  const search = parseWholeSearch(state);
  return { search, problems: problemsWith(state.problems) };
}

const make = reporter(soqlProblems);

interface Opened {
  readonly state: QueryState;
  /** All problems in the order of the text: those of the lexer, of the binds, and of the query where these are silent. */
  readonly problemsWith: (ofQuery: readonly Problem[]) => Problem[];
}

function open(text: string, start: number, end: number, mode: QueryMode): Opened {
  // The lexer knows the search text of FIND by the bracket before it.
  const lexed = tokenize(`[${text.slice(start, end)}`);
  const { tokens } = lexed;
  const shift = start - 1;
  for (let i = 0; i < tokens.count; i++) {
    tokens.starts[i] = tokens.starts[i]! + shift;
    tokens.ends[i] = tokens.ends[i]! + shift;
  }
  const moved = lexed.problems.map((problem) => ({
    ...problem,
    start: problem.start + shift,
    end: problem.end + shift,
  }));
  const lexical = (mode === 'static' ? moved : moved.filter((problem) => !isLikeEscape(text, problem))).sort(byPlace);
  if (mode === 'dynamic') {
    const comment = lexed.comments[0];
    if (comment) lexical.push(make('soql-comment', { start: comment.start + shift, end: comment.end + shift }));
  }
  const p = new ParserState(text, tokens, lexical, 0);
  const binds = mode === 'static' ? readAllBinds(p) : [];
  const last = tokens.count - 1;
  return {
    state: new QueryState(text, tokens, 1, last, mode, binds),
    problemsWith: (ofQuery) =>
      [...lexical, ...p.problems, ...(lexical.length + p.problems.length > 0 ? [] : ofQuery)].sort(byPlace),
  };
}

/** Reads the binds of the whole text, also behind what would end a query. */
function readAllBinds(p: ParserState): QueryBind[] {
  const binds: QueryBind[] = [];
  for (p.advance(); p.kind !== Kind.EndOfText; p.advance()) {
    p.panic = false;
    binds.push(...readBinds(p));
    if (p.at(Kind.EndOfText)) break;
  }
  return binds;
}

/** LIKE knows two escapes that Apex does not; a query in a string may have them [D]. */
function isLikeEscape(text: string, problem: TextRange): boolean {
  const written = text.slice(problem.start, problem.end);
  return written === '\\_' || written === '\\%';
}

function byPlace(a: Problem, b: Problem): number {
  return a.start - b.start;
}
