import { reporter } from '../../problems/catalogue';
import type { Problem } from '../../problems/problem';
import { soqlProblems } from '../../problems/soql';
import type { TokenBuffer } from '../lexer/tokenBuffer';
import { isWord, Kind } from '../lexer/tokens';
import { MAX_NESTING } from '../parser/state';
import type { Expression, Name } from '../tree';
import { clauseAt } from './clauses';

/** The code of a problem of this chapter. */
export type SoqlCode = keyof typeof soqlProblems;

/** `static`: a query in brackets inside Apex. `dynamic`: one that is given as a string. */
export type QueryMode = 'static' | 'dynamic';

/** An Apex expression behind a colon: the token of the colon, the token behind the expression. */
export interface QueryBind {
  readonly colon: number;
  readonly next: number;
  readonly expression: Expression;
}

/** More problems than this in one query help nobody. */
const MAX_PROBLEMS = 50;

const make = reporter(soqlProblems);

/**
 * What the functions that read a query share: its tokens, the place among them, the problems so far. The tokens are
 * those of the Apex lexer; the words of SOQL are names there.
 *
 * One mistake gives one problem: after a problem `panic` keeps silent until the next clause, nothing is reported
 * twice at one token, and a query that ends too early is not blamed for it a second time.
 */
export class QueryState {
  readonly problems: Problem[] = [];
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  kind: Kind = Kind.EndOfText;
  /** The current token in lower case when it is a word, else empty. */
  word = '';
  panic = false;
  /** How many sub-queries are open. */
  subqueries = 0;
  private depth = 0;
  private lastProblemAt = -1;
  /** Offset at which the query begins, blanks included. */
  private readonly from: number;
  private readonly binds: ReadonlyMap<number, QueryBind>;

  /** Reads the tokens from `pos` up to, not including, `last`. */
  constructor(
    readonly text: string,
    readonly tokens: TokenBuffer,
    public pos: number,
    private last: number,
    readonly mode: QueryMode,
    binds: readonly QueryBind[],
  ) {
    this.kinds = tokens.kinds;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
    this.binds = new Map(binds.map((bind) => [bind.colon, bind]));
    this.from = this.ends[pos - 1]!;
    this.seek(pos);
  }

  /** Offset at which the current token begins; behind the last token at the end. */
  get start(): number {
    return this.atEnd ? this.lastEnd : this.starts[this.pos]!;
  }

  /** Offset at which the token before the current one ends. */
  get lastEnd(): number {
    return this.ends[this.pos - 1]!;
  }

  get atEnd(): boolean {
    return this.pos >= this.last;
  }

  /** Goes to the token `index`. */
  seek(index: number): void {
    this.pos = Math.min(index, this.last);
    this.kind = this.kindAt(this.pos);
    this.word = this.wordAt(this.pos);
  }

  /** Steps over the current token; stays at the end. */
  advance(): void {
    this.seek(this.pos + 1);
  }

  /** Goes to the first token that begins at `offset` or later. */
  seekOffset(offset: number): void {
    let index = this.pos;
    while (index < this.last && this.starts[index]! < offset) index++;
    this.seek(index);
  }

  kindAt(index: number): Kind {
    return index < this.last ? this.kinds[index]! : Kind.EndOfText;
  }

  /** The token `index` in lower case when it is a word, else empty. */
  wordAt(index: number): string {
    return isWord(this.kindAt(index)) ? this.text.slice(this.starts[index]!, this.ends[index]!).toLowerCase() : '';
  }

  /** Whether the current token is a `kind`; unlike a comparison with `kind`, it narrows no type. */
  at(kind: Kind): boolean {
    return this.kind === kind;
  }

  accept(kind: Kind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  /** Steps over the current token when it is this word (lower case). */
  acceptWord(word: string): boolean {
    if (this.word !== word) return false;
    this.advance();
    return true;
  }

  /** Reads the current token as a name. */
  name(): Name {
    const start = this.starts[this.pos]!;
    const end = this.ends[this.pos]!;
    this.advance();
    return { start, end, text: this.text.slice(start, end) };
  }

  /** An empty name where one is missing. */
  noName(): Name {
    return { start: this.lastEnd, end: this.lastEnd, text: '' };
  }

  /** The Apex expression behind the colon at hand, when it has been read. */
  get bind(): QueryBind | undefined {
    return this.binds.get(this.pos);
  }

  /** The current token for a message: `token 'x'` or `end of query`. */
  found(): string {
    return this.atEnd ? 'end of query' : `token ${this.quote(this.pos)}`;
  }

  /** The current token for a message that says what was found: `'x'` or `end of query`. */
  foundQuoted(): string {
    return this.atEnd ? 'end of query' : this.quote(this.pos);
  }

  /** The token before the current one, for "… after 'x'". */
  before(): string {
    return this.quote(this.pos - 1);
  }

  private quote(index: number): string {
    const text = this.text.slice(this.starts[index]!, this.ends[index]!).replace(/\s+/g, ' ');
    const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
    return shown.startsWith("'") ? shown : `'${shown}'`;
  }

  /** Reports a problem at the current token (at the end, at the last character) and falls silent until the next clause. */
  problem(code: SoqlCode, ...values: string[]): void {
    this.report(code, ...values);
    this.panic = true;
  }

  /** Reports a problem at the current token without falling silent: what follows is read as if nothing were wrong. */
  report(code: SoqlCode, ...values: string[]): void {
    const end = this.atEnd ? this.lastEnd : this.ends[this.pos]!;
    this.reportAt(code, this.atEnd ? Math.max(end - 1, this.from) : this.start, end, ...values);
  }

  /** Reports a problem at a range, as `report` does. */
  reportAt(code: SoqlCode, start: number, end: number, ...values: string[]): void {
    const again = this.pos === this.lastProblemAt || (this.atEnd && this.problems.length > 0);
    this.lastProblemAt = this.pos;
    if (!this.panic && !again && this.problems.length < MAX_PROBLEMS)
      this.problems.push(make(code, { start, end }, values));
  }

  /** Steps over a `(`, or says that it is missing. */
  openParenthesis(): boolean {
    if (this.accept(Kind.LeftParen)) return true;
    this.problem('soql-missing-parenthesis', 'left', this.foundQuoted());
    return false;
  }

  /** Steps over a `)`, or says that it is missing. */
  closeParenthesis(): void {
    if (this.panic || this.accept(Kind.RightParen)) return;
    this.problem('soql-missing-parenthesis', 'right', this.foundQuoted());
  }

  /** Steps over this word (lower case), or says that it is missing. */
  expectWord(word: string): boolean {
    if (this.acceptWord(word)) return true;
    this.problem('soql-missing-keyword', this.found(), word.toUpperCase(), this.before());
    return false;
  }

  /** One level deeper; false (and the rest of the query given up) when that is too deep. Pair with `leave`. */
  enter(): boolean {
    if (++this.depth <= MAX_NESTING) return true;
    this.problem('soql-too-deep');
    this.last = this.pos;
    this.seek(this.pos);
    return false;
  }

  leave(): void {
    this.depth--;
  }

  /**
   * After a problem: passes over tokens up to the next clause (of a query, unless said otherwise), or to the `)` that
   * ends a sub-query, and listens again. Parentheses that open on the way are passed over whole.
   */
  recover(beginsClause: (s: QueryState) => boolean = (s) => clauseAt(s, true) !== undefined): void {
    if (!this.panic) return;
    for (let open = 0; !this.atEnd; ) {
      if (open === 0 && beginsClause(this)) break;
      const bind = this.kind === Kind.Colon ? this.bind : undefined;
      if (this.kind === Kind.LeftParen) open++;
      else if (this.kind === Kind.RightParen) {
        if (open > 0) open--;
        else if (this.subqueries > 0) break;
      }
      this.seek(bind?.next ?? this.pos + 1);
    }
    this.panic = false;
  }
}
