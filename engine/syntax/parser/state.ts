import type { Problem } from '../../problems/problem';
import { columnOf } from '../lexer/columns';
import { isVirtual, type TokenBuffer } from '../lexer/tokenBuffer';
import { isWord, Kind } from '../lexer/tokens';
import { LineMap } from '../lineMap';
import { type Reporter, type SyntaxCode, syntaxReporter } from '../report';
import type { Member, Name, Node } from '../tree';
import { ParenthesisMap } from './parentheses';

/** How many levels of statements, parentheses, types and operators behind operators are followed. */
export const MAX_NESTING = 400;
/** How high a tree that leans to the left may grow: `a + b + c …`, `a.b.c …`, `else if …`. */
export const MAX_HEIGHT = 1000;

/**
 * What all parsing functions share: the tokens, the place in them, and the problems found so far.
 *
 * One mistake gives one problem. After a problem `panic` is set and keeps the parser silent until a statement or a
 * member has been left in an orderly way; nothing is reported twice at one token or on one line; and nothing is
 * reported on a line, or right behind a token, that the lexer has already complained about.
 */
export class ParserState {
  readonly text: string;
  readonly tokens: TokenBuffer;
  readonly problems: Problem[];
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly breaks: Uint8Array;
  /** Index of the current token. */
  pos = 0;
  /** Kind of the current token. */
  kind: Kind;
  panic = false;
  /** Whether the rest of the text has been given up. */
  stopped = false;
  depth = 0;
  /** Height of the expression that was read last. */
  height = 0;
  /** `{` less `}`, as far as brace repair has not evened it out: how many blocks are still to be found open (or closed too early). */
  braceBalance: number;
  /** Where the statement began whose expressions are being read. */
  statementStart = 0;
  /** The token before which no `{` follows on its line, so that the search is not repeated. */
  braceless = 0;
  /** Members found inside a method, for the class around it. */
  readonly hoisted: Member[] = [];
  /** Whether the expression being read is a bind inside a query, where words such as AND may follow it. */
  inQuery = false;
  /** Whether a reserved word has been reported as a name; its uses are then silent. */
  reservedNameSeen = false;

  private readonly report: Reporter;
  private readonly lexical: readonly Problem[];
  private lastProblemAt = -1;
  private lastProblemLine = -1;
  private lineMap: LineMap | undefined;
  private parenthesisMap: ParenthesisMap | undefined;

  constructor(text: string, tokens: TokenBuffer, lexical: readonly Problem[], braceBalance: number) {
    this.text = text;
    this.tokens = tokens;
    this.problems = [];
    this.report = syntaxReporter(this.problems);
    this.lexical = lexical;
    this.kinds = tokens.kinds;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
    this.breaks = tokens.breaks;
    this.braceBalance = braceBalance;
    this.kind = tokens.kinds[0]!;
  }

  /** Offset at which the current token begins. */
  get start(): number {
    return this.starts[this.pos]!;
  }

  /** Offset at which the token before the current one ends; 0 at the beginning. */
  get lastEnd(): number {
    return this.pos === 0 ? 0 : this.ends[this.pos - 1]!;
  }

  /** Kind of the token `distance` places ahead. */
  peek(distance = 1): Kind {
    const index = this.pos + distance;
    return index < this.tokens.count ? this.kinds[index]! : Kind.EndOfText;
  }

  /** Steps over the current token; stays at the end of the text. */
  advance(): void {
    if (this.kind === Kind.EndOfText) return;
    this.pos++;
    this.kind = this.kinds[this.pos]!;
  }

  /** Goes to the token `index`. */
  seek(index: number): void {
    this.pos = index;
    this.kind = this.kinds[index]!;
  }

  /** Whether the current token is a `kind`; unlike a comparison with `kind`, it narrows no type. */
  at(kind: Kind): boolean {
    return this.kind === kind;
  }

  /** Steps over the current token when it is a `kind`, and tells whether it was. */
  accept(kind: Kind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  /** Whether a line break stands before the current token. */
  get onNewLine(): boolean {
    return this.breaks[this.pos] === 1;
  }

  /** Whether the current token is a brace that brace repair put in. */
  get atVirtual(): boolean {
    return isVirtual(this.tokens, this.pos);
  }

  /** Whether the token `index` is the word `lower` (letters only), whatever its case. */
  isSpelled(index: number, lower: string): boolean {
    const start = this.starts[index]!;
    return (
      this.ends[index]! - start === lower.length && this.text.slice(start, start + lower.length).toLowerCase() === lower
    );
  }

  /** The text of token `index` for a message: in backquotes, cut to 40 characters; "end of file" at the end. */
  quote(index = this.pos): string {
    if (index < 0) return 'the beginning of the file';
    if (this.kinds[index] === Kind.EndOfText) return 'end of file';
    const text = this.text.slice(this.starts[index]!, this.ends[index]!);
    const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
    return isWord(this.kinds[index]!) ? `\`${shown}\`` : `'${shown.replace(/\s+/g, ' ')}'`;
  }

  /** The token that ended last, for "… is missing after {0}". */
  quoteLast(): string {
    return this.quote(this.pos - 1);
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

  /** A range from `start` to the end of the last token read; empty and inside what was read when nothing was. */
  range(start: number): Node {
    const end = this.lastEnd;
    return { start: Math.min(start, end), end };
  }

  /** Where a node begins that was to begin at `start` and has `first` as its first child: earlier, when that child is missing. */
  startWith(start: number, first: Node): number {
    return this.panic && first.start < start ? first.start : start;
  }

  /** Reports that something lacks at the end of the last token; the problem covers that token's last character. */
  missing(code: SyntaxCode, ...values: string[]): void {
    const end = this.pos === 0 ? Math.min(this.start + 1, this.text.length) : this.lastEnd;
    this.problem(code, Math.max(0, end - 1), end, values);
  }

  /** Reports that the current token does not belong here; at the end of the text, at its last token. */
  unexpected(code: SyntaxCode = 'syntax-unexpected', ...values: string[]): void {
    if (this.kind === Kind.EndOfText) this.missing(code, ...(values.length > 0 ? values : [this.quote()]));
    else this.problem(code, this.start, this.ends[this.pos]!, values.length > 0 ? values : [this.quote()]);
  }

  /** Reports a problem at a range, unless the rules of this class forbid it, and starts to panic. */
  problem(code: SyntaxCode, start: number, end: number, values: readonly string[]): void {
    const silent = this.panic || this.stopped || this.pos === this.lastProblemAt;
    this.panic = true;
    this.lastProblemAt = this.pos;
    if (silent) return;
    const line = this.lines.lineAt(start);
    if (line === this.lastProblemLine || this.lexerSpokeNear(line)) return;
    this.lastProblemLine = line;
    this.report(code, { start, end }, values);
  }

  /** Takes over the problems of a part that another parser has read, unless the lexer has complained on their lines. */
  adopt(problems: readonly Problem[]): void {
    if (this.panic || this.stopped) return;
    for (const problem of problems) {
      if (!this.lexerSpokeNear(this.lines.lineAt(problem.start))) this.problems.push(problem);
    }
  }

  /** One level deeper; false (and the rest of the text given up) when that is too deep. Pair with `depth--`. */
  enter(): boolean {
    if (++this.depth <= MAX_NESTING) return true;
    this.giveUp();
    return false;
  }

  /** Takes note that a node now stands upon trees of these heights. */
  grow(left: number, right: number): void {
    this.height = (left > right ? left : right) + 1;
    if (this.height > MAX_HEIGHT) this.giveUp();
  }

  /** Reports that the text is nested too deeply and goes to its end. */
  giveUp(): void {
    if (this.stopped) return;
    this.report('syntax-too-deep', { start: this.start, end: this.ends[this.pos]! });
    this.stopped = true;
    this.panic = true;
    this.seek(this.tokens.count - 1);
  }

  /** Which `)` closes what. */
  get parentheses(): ParenthesisMap {
    this.parenthesisMap ??= new ParenthesisMap(this.tokens);
    return this.parenthesisMap;
  }

  /** How far the line of token `index` is indented, in columns; a tab reaches to the next multiple of four. */
  indentOf(index: number): number {
    let first = index;
    for (let steps = 0; first > 0 && this.breaks[first] === 0 && steps < 500; steps++) first--;
    return columnOf(this.text, this.starts[first]!);
  }

  private get lines(): LineMap {
    this.lineMap ??= new LineMap(this.text);
    return this.lineMap;
  }

  /** Whether the lexer has reported something on `line`, or about the last token. */
  private lexerSpokeNear(line: number): boolean {
    if (this.lexical.length === 0) return false;
    const lineStart = this.lines.lineStart(line);
    const from = this.pos > 0 ? Math.min(lineStart, this.starts[this.pos - 1]!) : lineStart;
    let low = 0;
    let high = this.lexical.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.lexical[middle]!.start < from) low = middle + 1;
      else high = middle;
    }
    return low < this.lexical.length && this.lines.lineAt(this.lexical[low]!.start) <= line;
  }
}
