import type { TextRange } from '../../../engine/problems/problem';
import { tokenize } from '../../../engine/syntax/lexer/lexer';
import type { TokenBuffer } from '../../../engine/syntax/lexer/tokenBuffer';
import { isWord, Kind } from '../../../engine/syntax/lexer/tokens';

/** A token of the text; offsets. */
export interface CursorToken extends TextRange {
  readonly kind: Kind;
  readonly text: string;
}

/** A call or construction whose parentheses are open at the cursor. */
export interface OpenCall {
  /** The token before the parenthesis: the name that is called, or `>` of a generic type. */
  readonly callee: CursorToken;
  /** The parenthesis. */
  readonly open: CursorToken;
  /** Which argument the cursor is in, from 0. */
  readonly argument: number;
}

/** What stands around a place in the text, by tokens alone: right however broken the text is. */
export class Cursor {
  /** The word that the cursor is in or behind, up to the cursor; empty where there is none. */
  readonly word: TextRange & { readonly text: string };
  /** Where that word ends, behind the cursor or at it. */
  readonly wordEnd: number;
  readonly #tokens: TokenBuffer;
  /** Index of the first token that does not stand wholly before the word. */
  readonly #index: number;
  /** Whether the cursor is in a comment or a string: nothing is proposed there. */
  readonly isInText: boolean;

  constructor(
    readonly text: string,
    readonly offset: number,
  ) {
    const { tokens, comments } = tokenize(text);
    this.#tokens = tokens;
    let index = firstEndingAfter(tokens, offset);
    // A word that ends at the cursor is the word being typed.
    if (index > 0 && tokens.ends[index - 1] === offset && isWord(tokens.kinds[index - 1] as Kind)) index--;
    const start = tokens.starts[index] as number;
    const kind = tokens.kinds[index] as Kind;
    const isInWord = isWord(kind) && start <= offset && index < tokens.count;
    this.#index = index;
    this.word = isInWord
      ? { start, end: offset, text: text.slice(start, offset) }
      : { start: offset, end: offset, text: '' };
    this.wordEnd = isInWord ? (tokens.ends[index] as number) : offset;
    this.isInText =
      comments.some((comment) => comment.start < offset && (offset < comment.end || isOpenAt(text, comment, offset))) ||
      (isLiteralText(kind) && start < offset) ||
      (index > 0 && isOpenLiteral(text, this.#token(index - 1) as CursorToken, offset));
  }

  /** The token `count` places before the word, 1 being the one right before it; undefined before the text. */
  before(count = 1): CursorToken | undefined {
    return this.#token(this.#index - count);
  }

  /** The first token behind the word. */
  get after(): CursorToken | undefined {
    const index = this.word.text === '' ? this.#index : this.#index + 1;
    return this.#token(index);
  }

  /** The dotted names before the dot before the word, `System`, `Label` of `System.Label.x`; empty where something else stands there. */
  get path(): readonly string[] {
    const names: string[] = [];
    for (let count = 1; ; count += 2) {
      const dot = this.before(count);
      const name = this.before(count + 1);
      if (dot?.kind !== Kind.Dot) return names;
      if (!name || !isWord(name.kind)) return [];
      names.unshift(name.text);
    }
  }

  /** The tokens from the one that ends at or before `end` backwards. */
  *tokensBefore(end: number): Generator<CursorToken> {
    for (let index = this.#index; index >= 0; index--) {
      const token = this.#token(index);
      if (token && token.end <= end) yield token;
    }
  }

  /** The calls around the cursor, the innermost first. */
  *openCalls(): Generator<OpenCall> {
    let depth = 0;
    let argument = 0;
    for (let index = this.#index - 1; index >= 0; index--) {
      switch (this.#tokens.kinds[index] as Kind) {
        case Kind.RightParen:
        case Kind.RightBracket:
          depth++;
          break;
        case Kind.LeftBracket:
          // Inside an index or a query: the commas so far were not the call's.
          if (depth === 0) argument = 0;
          else depth--;
          break;
        case Kind.LeftParen:
          if (depth > 0) depth--;
          else {
            const callee = this.#token(index - 1);
            const open = this.#token(index);
            if (callee && open) yield { callee, open, argument };
            argument = 0;
          }
          break;
        case Kind.Comma:
          if (depth === 0 && !this.#isTypeComma(index)) argument++;
          break;
        case Kind.RightBrace:
          index = this.#openBrace(index);
          break;
        case Kind.LeftBrace:
        case Kind.Semicolon:
          // A list of values may stand inside a call, a block never does.
          if (!this.#opensValues(index)) return;
          argument = 0;
          break;
        default:
          break;
      }
    }
  }

  /** The names that are given a value by `name = …` directly inside the parenthesis that opens at `open`. */
  namesAssigned(open: number): string[] {
    const names: string[] = [];
    let depth = 0;
    for (let index = 0; index < this.#tokens.count; index++) {
      if ((this.#tokens.starts[index] as number) < open) continue;
      const kind = this.#tokens.kinds[index] as Kind;
      if (kind === Kind.LeftParen || kind === Kind.LeftBrace || kind === Kind.LeftBracket) depth++;
      else if (kind === Kind.RightParen || kind === Kind.RightBrace || kind === Kind.RightBracket) depth--;
      else if (kind === Kind.Assign && depth === 1) names.push(this.#token(index - 1)?.text ?? '');
      if (depth === 0 || kind === Kind.Semicolon) break;
    }
    return names;
  }

  /** The comma of `Map<K, V>`: behind it comes a `>` before anything that types do not have. */
  #isTypeComma(index: number): boolean {
    for (let at = index + 1; at < this.#tokens.count; at++) {
      const kind = this.#tokens.kinds[at] as Kind;
      if (kind === Kind.Greater) return this.#isTypeOpen(index);
      if (!isWord(kind) && kind !== Kind.Dot && kind !== Kind.Comma && kind !== Kind.Less) return false;
    }
    return false;
  }

  #isTypeOpen(index: number): boolean {
    for (let at = index - 1; at >= 0; at--) {
      const kind = this.#tokens.kinds[at] as Kind;
      if (kind === Kind.Less) return true;
      if (!isWord(kind) && kind !== Kind.Dot && kind !== Kind.Comma && kind !== Kind.Greater) return false;
    }
    return false;
  }

  #openBrace(close: number): number {
    let depth = 0;
    for (let at = close; at >= 0; at--) {
      const kind = this.#tokens.kinds[at] as Kind;
      if (kind === Kind.RightBrace) depth++;
      else if (kind === Kind.LeftBrace && --depth === 0) return at;
    }
    return 0;
  }

  /** Whether a brace opens the values of `new List<T>{`: it stands behind a type. */
  #opensValues(index: number): boolean {
    if ((this.#tokens.kinds[index] as Kind) !== Kind.LeftBrace) return false;
    const kind = this.#tokens.kinds[index - 1] as Kind | undefined;
    return kind === Kind.Greater || kind === Kind.RightBracket;
  }

  #token(index: number): CursorToken | undefined {
    if (index < 0 || index >= this.#tokens.count) return undefined;
    const start = this.#tokens.starts[index] as number;
    const end = this.#tokens.ends[index] as number;
    return { kind: this.#tokens.kinds[index] as Kind, start, end, text: this.text.slice(start, end) };
  }
}

/** Whether a comment goes on behind the cursor at its end: a line comment does, a closed block comment does not. */
function isOpenAt(text: string, comment: TextRange & { readonly block: boolean }, offset: number): boolean {
  return offset === comment.end && (!comment.block || !text.slice(comment.start, comment.end).endsWith('*/'));
}

/** A literal that is not spelled with letters: a number or a string. */
function isLiteralText(kind: Kind): boolean {
  return kind >= Kind.IntegerLiteral && kind <= Kind.MultilineString;
}

/** Whether what is typed at the end of a literal goes on with it: of a number always, of a string that is not closed. */
function isOpenLiteral(text: string, { kind, start, end }: CursorToken, offset: number): boolean {
  if (end !== offset || !isLiteralText(kind)) return false;
  return kind < Kind.StringLiteral || end - start < 2 || text[end - 1] !== "'";
}

/** Index of the first token whose end lies behind the offset. */
function firstEndingAfter(tokens: TokenBuffer, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
