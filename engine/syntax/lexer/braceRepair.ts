import type { Reporter } from '../report';
import { mayFollowBrace, mayPrecedeBrace } from './bracePlaces';
import { columnOf } from './columns';
import { TokenBuffer } from './tokenBuffer';
import { isModifier, isName, Kind } from './tokens';

/** An open `{`. */
interface OpenBrace {
  /** Column at which the line of the `{` begins. */
  readonly indent: number;
  /** First token of that line. */
  readonly line: number;
  /** Token of the `{`. */
  readonly token: number;
  /** Column of the first line inside; -1 before there is one. */
  inner: number;
  /** The first token inside that begins a line no deeper than the `{`; -1 while there is none. */
  dedentAt: number;
}

/** How many braces are repaired by looking at indentation; a text that needs more is not indented by people. */
const MAX_REPAIRS = 20;

/**
 * Finds by the indentation of the lines where a brace is missing or too many, when `{` and `}` do not come in equal
 * numbers. A missing brace is put into the tokens with no width (the parser reports it, it knows what the brace
 * belongs to); one too many is taken out and reported here. Gives `{` less `}` afterwards: what indentation could
 * not explain is left for the parser.
 */
export function repairBraces(text: string, tokens: TokenBuffer, balance: number, report: Reporter): number {
  const repair = new BraceRepair(text, tokens, balance, report);
  repair.walk();
  repair.apply();
  return repair.balance;
}

class BraceRepair {
  private readonly open: OpenBrace[] = [];
  private readonly insertions: { at: number; kind: Kind }[] = [];
  private readonly removals = new Set<number>();
  /** The last `}` in the middle of a line that closed a block of an earlier line, and that block. */
  private doubtful: { token: number; closed: OpenBrace } | undefined;
  private lineIndent = 0;
  private lineStart = 0;
  private repairs = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: TokenBuffer,
    public balance: number,
    private readonly report: Reporter,
  ) {}

  walk(): void {
    const { kinds, breaks, starts, count } = this.tokens;
    for (let i = 0; i < count; i++) {
      const kind = kinds[i]!;
      const first = breaks[i] === 1;
      if (first && kind !== Kind.EndOfText) this.beginLine(i, columnOf(this.text, starts[i]!));
      if (kind === Kind.LeftBrace && this.balance > 0 && this.isMisplaced(i)) this.remove(i);
      else if (kind === Kind.LeftBrace)
        this.open.push({ indent: this.lineIndent, line: this.lineStart, token: i, inner: -1, dedentAt: -1 });
      else if (kind === Kind.RightBrace) this.close(i, first);
    }
  }

  private beginLine(token: number, column: number): void {
    this.lineIndent = column;
    this.lineStart = token;
    const kind = this.tokens.kinds[token]!;
    const top = this.open.at(-1);
    if (top === undefined || kind === Kind.RightBrace) return;
    if (this.balance > 0 && this.beginsMember(token)) {
      const closed = this.countOpen((brace) => this.memberCloses(brace, column));
      if (closed > 0 && closed <= this.balance) this.insertClosing(closed, token);
    } else if (this.balance > 0 && (kind === Kind.Catch || kind === Kind.Finally)) {
      if (this.tokens.kinds[token - 1] !== Kind.RightBrace) this.insertClosing(1, token);
    } else if (this.balance > 0 && kind === Kind.Else && this.endsBranch(top, token, column)) {
      this.insertClosing(1, token);
    }
    const innermost = this.open.at(-1);
    if (innermost === undefined) return;
    if (innermost.inner < 0) innermost.inner = column;
    if (innermost.dedentAt < 0 && closesBefore(innermost, column)) innermost.dedentAt = token;
  }

  /** Whether the `else` at `token`, a blank off at most, goes on with the `if` whose block `brace` opened. */
  private endsBranch(brace: OpenBrace, token: number, column: number): boolean {
    const kinds = this.tokens.kinds;
    const isIf = kinds[brace.line] === Kind.If || kinds[brace.line + 1] === Kind.Else;
    return isIf && kinds[token - 1] !== Kind.RightBrace && column < brace.inner && column <= brace.indent + 1;
  }

  /** Whether a member at `column` shows that `brace` should have been closed before it; a block with nothing in it yet, unless it is a class, counts. */
  private memberCloses(brace: OpenBrace, column: number): boolean {
    if (brace.inner >= 0) return closesBefore(brace, column);
    return column <= brace.indent && !this.opensType(brace);
  }

  private opensType(brace: OpenBrace): boolean {
    const kinds = this.tokens.kinds;
    for (let i = brace.token - 1; i >= 0; i--) {
      const kind = kinds[i];
      if (kind === Kind.Class || kind === Kind.Interface || kind === Kind.Enum) return true;
      if (kind === Kind.Semicolon || kind === Kind.LeftBrace || kind === Kind.RightBrace) return false;
    }
    return false;
  }

  /** Whether the line that begins at `token` can only be that of a member: it opens with an access modifier. */
  private beginsMember(token: number): boolean {
    switch (this.tokens.kinds[token]) {
      case Kind.Public:
      case Kind.Private:
      case Kind.Protected:
      case Kind.Global:
      case Kind.Static:
      case Kind.Override:
      case Kind.Virtual:
      case Kind.Abstract:
      case Kind.Webservice:
      case Kind.Testmethod:
        return true;
      default:
        return false;
    }
  }

  private close(token: number, first: boolean): void {
    const top = this.open.at(-1);
    if (first && top !== undefined && this.lineIndent < top.indent && this.balance > 0) {
      const unclosed = this.countOpen((brace) => brace.indent > this.lineIndent);
      const fits = this.open[this.open.length - 1 - unclosed]?.indent === this.lineIndent;
      if (fits && unclosed <= this.balance) this.insertClosing(unclosed, token);
    } else if (first && this.balance < 0 && top !== undefined && this.lineIndent > top.indent) {
      if (this.explainExtra(token, top)) return;
    }
    if (!first && top !== undefined && top.token < this.lineStart) this.doubtful = { token, closed: top };
    this.open.pop();
  }

  /** How many of the innermost open braces, one after the other, pass `test`; no more than anybody forgets. */
  private countOpen(test: (brace: OpenBrace) => boolean): number {
    let count = 0;
    while (count < MAX_REPAIRS && count < this.open.length && test(this.open[this.open.length - 1 - count]!)) count++;
    return count;
  }

  /** Whether the `{` at `token` stands where none can: behind an operator, or before what begins nothing. */
  private isMisplaced(token: number): boolean {
    const { kinds, breaks } = this.tokens;
    if (breaks[token] === 1 || breaks[token + 1] === 1) return false;
    const before = kinds[token - 1] ?? Kind.EndOfText;
    const behind = kinds[token + 1]!;
    if (!mayPrecedeBrace(before) || !mayFollowBrace(behind)) return true;
    if (!isName(before) || behind === Kind.Get || behind === Kind.Set || isModifier(behind)) return false;
    return !this.lineNamesBlock(token);
  }

  /** Whether a word between the beginning of the line and the `{` at `token` announces a block behind a name. */
  private lineNamesBlock(token: number): boolean {
    for (let i = token - 1; i >= this.lineStart; i--) {
      const kind = this.tokens.kinds[i]!;
      if (kind === Kind.LeftBrace || kind === Kind.Semicolon) return false;
      if (kind >= Kind.Class && kind <= Kind.Implements) return true;
      if (kind === Kind.When || kind === Kind.Switch || kind === Kind.Trigger) return true;
    }
    return false;
  }

  /** Takes a brace out of the tokens and reports it. */
  private remove(token: number): void {
    const { kinds, starts, ends } = this.tokens;
    const range = { start: starts[token]!, end: ends[token]! };
    this.removals.add(token);
    if (kinds[token] === Kind.LeftBrace) {
      this.balance--;
      this.report('syntax-unexpected', range, ["'{'"]);
    } else {
      this.balance++;
      this.report('syntax-unexpected-closing-brace', range);
    }
  }

  /** A `}` too many, deeper than every open block: either the `{` of its block is missing, or the brace goes. True when it goes. */
  private explainExtra(token: number, top: OpenBrace): boolean {
    if (++this.repairs > MAX_REPAIRS) return false;
    if (this.doubtful?.closed.indent === this.lineIndent) {
      this.remove(this.doubtful.token);
      this.doubtful = undefined;
      return true;
    }
    const header = this.headerWithoutBrace(token, top.token + 1);
    if (header >= 0) {
      this.balance++;
      this.insertions.push({ at: header, kind: Kind.LeftBrace });
      this.open.push({ indent: this.lineIndent, line: this.lineStart, token: header, inner: -1, dedentAt: -1 });
      return false;
    }
    this.remove(token);
    return true;
  }

  /**
   * The token behind the last line since `from` that is indented like the `}` at `token` and reads like the header of
   * a block that lacks its `{`; -1 when there is none.
   */
  private headerWithoutBrace(token: number, from: number): number {
    const { kinds, breaks, starts } = this.tokens;
    let lineEnd = token;
    for (let i = token - 1; i >= from; i--) {
      if (breaks[i] !== 1) continue;
      const column = columnOf(this.text, starts[i]!);
      if (column === this.lineIndent && kinds[i] !== Kind.RightBrace) {
        return this.isHeader(i, lineEnd - 1) ? lineEnd : -1;
      }
      if (column === this.lineIndent) {
        const next = kinds[i + 1]!;
        const continues = next === Kind.Else || next === Kind.Catch || next === Kind.Finally;
        return continues && kinds[lineEnd - 1] !== Kind.LeftBrace ? lineEnd : -1;
      }
      if (column < this.lineIndent) return -1;
      lineEnd = i;
    }
    return -1;
  }

  private isHeader(first: number, last: number): boolean {
    const kinds = this.tokens.kinds;
    const kind = kinds[first]!;
    const end = kinds[last]!;
    if (kind === Kind.Else || kind === Kind.Try || kind === Kind.Do || kind === Kind.Finally) {
      return end === kind || end === Kind.RightParen;
    }
    const opens =
      kind === Kind.If || kind === Kind.For || kind === Kind.While || kind === Kind.Catch || kind === Kind.When;
    if (opens) return end !== Kind.Semicolon && end !== Kind.LeftBrace && end !== Kind.RightBrace;
    const declares =
      isModifier(kind) || kind === Kind.Void || kind === Kind.Class || kind === Kind.Interface || kind === Kind.Enum;
    if (!declares && !(isName(kind) && isName(kinds[first + 1]!))) return false;
    return end === Kind.RightParen || (declares && (isName(end) || end === Kind.Greater));
  }

  private insertClosing(howMany: number, before: number): void {
    if (++this.repairs > MAX_REPAIRS) return;
    let at = 0;
    for (let i = 0; i < howMany; i++) {
      const brace = this.open.pop()!;
      at = Math.max(at, brace.dedentAt >= 0 ? brace.dedentAt : before);
      this.insertions.push({ at, kind: Kind.RightBrace });
    }
    this.balance -= howMany;
  }

  /** Writes the insertions and removals into the tokens. */
  apply(): void {
    if (this.insertions.length === 0 && this.removals.size === 0) return;
    const { kinds, starts, ends, breaks, count } = this.tokens;
    const insertions = this.insertions
      .map((insertion, order) => ({ ...insertion, order }))
      .sort((a, b) => a.at - b.at || a.order - b.order);
    const repaired = new TokenBuffer(this.text.length);
    let next = 0;
    for (let i = 0; i < count; i++) {
      for (; next < insertions.length && insertions[next]!.at === i; next++) {
        const offset = i === 0 ? 0 : ends[i - 1]!;
        repaired.push(insertions[next]!.kind, offset, offset, 0);
      }
      if (!this.removals.has(i)) repaired.push(kinds[i]!, starts[i]!, ends[i]!, breaks[i]!);
    }
    Object.assign(this.tokens, repaired);
  }
}

/** Whether a line that begins at `column` shows that `brace` should have been closed before it: its block was indented, the line is not. */
function closesBefore(brace: OpenBrace, column: number): boolean {
  return brace.inner > brace.indent && column <= brace.indent;
}
