import type { JSONScanner } from 'jsonc-parser';
import type { TextRange } from '../../../engine/problems/problem';
import { Collector, excerpt } from './collector';
import { MAX_DEPTH, MAX_LENGTH } from './limits';
import {
  badStringPart,
  fromSingleQuotes,
  literalAdvice,
  looksLikeNumber,
  numberEnd,
  singleQuotedEnd,
} from './misspelt';
import { NO_ERROR, scan, scannerOf, startsElement, Token, UNTERMINATED_STRING } from './tokens';
import type { JsonMember, JsonNode, JsonType } from './tree';

export interface ParsedPayload {
  /** The outermost value as far as it could be read; undefined when there is none. */
  readonly root: JsonNode | undefined;
  /** Whether part of the text was not read: then what seems to be missing may only be unread. */
  readonly incomplete: boolean;
}

interface OpenNode extends JsonNode {
  end: number;
  readonly value: Record<string, unknown> | unknown[];
  readonly members: JsonMember[];
  readonly items: JsonNode[];
  /** Index of the member that counts for a key; made when the first duplicate turns up. */
  places?: Map<string, number>;
}

/**
 * Reads a payload text into a tree with positions and reports to `collector` what is wrong with it as JSON, one problem
 * for one cause: the parser knows what was meant by a single quote or a trailing comma and reads on behind it. Any text
 * will do; a byte-order mark is skipped; time grows with the length of the text, and no nesting uses up the stack.
 * Source of the grammar: https://www.rfc-editor.org/rfc/rfc8259.
 */
export function parsePayload(text: string, collector: Collector = new Collector()): ParsedPayload {
  if (text.length > MAX_LENGTH) {
    const millions = [Math.round(text.length / 1_000_000), MAX_LENGTH / 1_000_000];
    collector.report('payload-too-large', { start: 0, end: 0 }, millions);
    return { root: undefined, incomplete: true };
  }
  return new PayloadParser(text, collector).parse();
}

class PayloadParser {
  private readonly scanner: JSONScanner;
  private readonly open: OpenNode[] = [];
  private root: JsonNode | undefined;
  private token: number = Token.Unknown;
  /** The key whose value comes next. */
  private key: { readonly key: string; readonly keyRange: TextRange } | undefined;
  private incomplete = false;
  /** Whether the text just read ends with its line instead of a quote: it has swallowed the comma or colon behind it. */
  private unterminated = false;

  constructor(
    private readonly text: string,
    private readonly collector: Collector,
  ) {
    this.scanner = scannerOf(text);
  }

  parse(): ParsedPayload {
    this.next();
    if (this.token === Token.End) {
      this.collector.report('payload-empty', { start: 0, end: this.text.length });
      return { root: undefined, incomplete: true };
    }
    this.value();
    while (this.open.length > 0 && !this.incomplete) this.element(this.open[this.open.length - 1]!);
    if (!this.incomplete && this.token !== Token.End) {
      this.collector.report('payload-extra-content', { start: this.start, end: this.text.length });
    }
    for (const node of this.open) node.end = this.text.length;
    return { root: this.root, incomplete: this.incomplete };
  }

  private get start(): number {
    return this.scanner.getTokenOffset();
  }

  private get range(): TextRange {
    // The scanner counts one character too many for a comment that the text ends in.
    return { start: this.start, end: Math.min(this.start + this.scanner.getTokenLength(), this.text.length) };
  }

  /** Goes to the next token that is no comment. */
  private next(): void {
    this.token = scan(this.scanner);
    while (this.token === Token.LineComment || this.token === Token.BlockComment) {
      this.collector.report('payload-comment', this.range, [], { replacement: '' });
      this.token = scan(this.scanner);
    }
  }

  /** Reads one member or item of the innermost open container with the comma behind it, or its end. */
  private element(container: OpenNode) {
    const isObject = container.type === 'object';
    if (this.token === Token.End) return this.truncated(isObject ? 'an object' : 'a list');
    if (this.token === (isObject ? Token.CloseBrace : Token.CloseBracket)) return this.close();
    if (isObject && !this.readKey()) return;
    this.value();
  }

  /** Reads key and colon; false when no value is to be read after it. */
  private readKey(): boolean {
    const keyRange = this.stringRange();
    if (keyRange === undefined) {
      if (this.token === Token.Comma) {
        this.collector.report('payload-missing-value', this.range);
        this.next();
      } else this.unexpected();
      return false;
    }
    if (this.incomplete) return false;
    this.key = { key: keyRange.text, keyRange: { start: keyRange.start, end: keyRange.end } };
    if (this.unterminated && this.token !== Token.Colon) {
      this.add(undefined);
      this.separator();
      return false;
    }
    if (this.token === Token.Colon) {
      this.next();
      return true;
    }
    if (this.token === Token.End) {
      this.truncated('an object');
      return false;
    }
    this.collector.report('payload-missing-colon', keyRange, [excerpt(keyRange.text)]);
    if (this.token !== Token.Comma && this.token !== Token.CloseBrace) return true;
    this.add(undefined);
    this.separator();
    return false;
  }

  /** Reads a string, or what was meant as a key: in single quotes, or without any. Undefined when nothing of this kind is here. */
  private stringRange(): (TextRange & { text: string }) | undefined {
    const { start, end } = this.range;
    if (this.token === Token.String) {
      const text = this.scanner.getTokenValue();
      this.checkString();
      if (!this.incomplete) this.next();
      return { start, end, text };
    }
    const quoted = this.singleQuoted();
    if (quoted) return quoted;
    const word = this.text.slice(start, end);
    if (!/^[\p{L}_$][\p{L}\d_$.-]*$/u.test(word)) return undefined;
    this.collector.report('payload-unquoted-key', { start, end }, [excerpt(word)], {
      replacement: JSON.stringify(word),
    });
    this.next();
    return { start, end, text: word };
  }

  private singleQuoted(): (TextRange & { text: string }) | undefined {
    const { start } = this;
    if (this.text[start] !== "'") return undefined;
    const end = singleQuotedEnd(this.text, start);
    if (end === undefined) return undefined;
    const { text, json } = fromSingleQuotes(this.text.slice(start, end));
    this.collector.report('payload-single-quotes', { start, end }, [], { replacement: json });
    this.scanner.setPosition(end);
    this.next();
    return { start, end, text };
  }

  /** Reads a value; a container is only opened. */
  private value() {
    const { start, end } = this.range;
    switch (this.token) {
      case Token.OpenBrace:
      case Token.OpenBracket:
        return this.openContainer();
      case Token.String:
        this.checkString();
        return this.literal('string', this.scanner.getTokenValue(), end);
      case Token.Number:
        return this.number();
      case Token.True:
      case Token.False:
        return this.literal('boolean', this.token === Token.True, end);
      case Token.Null:
        return this.literal('null', null, end);
      case Token.End:
        return this.truncated(this.open.at(-1)?.type === 'array' ? 'a list' : 'an object');
      case Token.Unknown:
        return this.misspelt(start, end);
      default:
        return this.missingValue();
    }
  }

  private missingValue() {
    const container = this.open.at(-1)?.type;
    const expected = this.token === Token.Comma || (this.token === Token.CloseBrace && container === 'object');
    if (!container || !expected) return this.unexpected();
    this.collector.report('payload-missing-value', this.range);
    this.add(undefined);
    this.separator();
  }

  private openContainer() {
    if (this.open.length >= MAX_DEPTH) {
      this.collector.report('payload-too-deep', this.range, [MAX_DEPTH]);
      this.incomplete = true;
      return;
    }
    const isObject = this.token === Token.OpenBrace;
    const node: OpenNode = {
      type: isObject ? 'object' : 'array',
      start: this.start,
      end: this.start,
      value: isObject ? (Object.create(null) as Record<string, unknown>) : [],
      members: [],
      items: [],
    };
    this.add(node);
    this.open.push(node);
    this.next();
  }

  private close() {
    const node = this.open.pop()!;
    node.end = this.range.end;
    this.next();
    this.separator();
  }

  private literal(type: JsonType, value: unknown, end: number) {
    this.add({ type, value, start: this.start, end, members: none, items: none });
    if (this.incomplete) return;
    this.next();
    this.separator();
  }

  private number() {
    const { start } = this;
    const end = numberEnd(this.text, this.range.end);
    if (end > this.range.end || (this.scanner.getTokenError() as number) !== NO_ERROR)
      return this.badNumber(start, end);
    const number = Number(this.scanner.getTokenValue());
    this.literal('number', Number.isFinite(number) ? number : Math.sign(number) * Number.MAX_VALUE, end);
  }

  private badNumber(start: number, end: number) {
    this.collector.report('payload-bad-number', { start, end }, [excerpt(this.text.slice(start, end))]);
    this.skipTo(end);
  }

  /** A token that is no JSON where a value belongs: tells what it was meant to be, and reads on behind it. */
  private misspelt(start: number, end: number) {
    const quoted = this.singleQuoted();
    if (quoted) {
      this.add({ type: 'string', value: quoted.text, start, end: quoted.end, members: none, items: none });
      return this.separator();
    }
    const word = this.text.slice(start, end);
    if (looksLikeNumber(word)) return this.badNumber(start, end);
    if (!/^[-+]?[\p{L}_$]/u.test(word)) return this.unexpected();
    const advice = literalAdvice(word);
    this.collector.report('payload-bad-literal', { start, end }, [excerpt(word), advice.text], advice.data);
    this.skipTo(end);
  }

  /** Leaves out an unreadable value. */
  private skipTo(end: number) {
    this.add(undefined);
    this.scanner.setPosition(end);
    this.next();
    this.separator();
  }

  /** Between two values: takes the comma, tells when it is missing or too much. */
  private separator() {
    const container = this.open.at(-1);
    if (!container || this.token === Token.End) return;
    const end = container.type === 'object' ? Token.CloseBrace : Token.CloseBracket;
    if (this.token === Token.Comma) {
      const comma = this.range;
      this.next();
      if ((this.token as number) === end) {
        this.collector.report('payload-trailing-comma', comma, [end === Token.CloseBrace ? '}' : ']'], {
          replacement: '',
        });
      }
    } else if (this.token !== end) {
      if (!startsElement.has(this.token)) return this.unexpected();
      const { start } = this;
      if (!this.unterminated) {
        this.collector.report('payload-missing-comma', this.range, [], { edit: { start, end: start, newText: ', ' } });
      }
    }
    this.unterminated = false;
  }

  /** Something that no repair is known for: the rest of the text is not read. */
  private unexpected() {
    this.incomplete = true;
    const { start, end } = this.range;
    const code = this.text.codePointAt(start) ?? 0;
    const what =
      code > 0x20 && code < 0x7f
        ? `"${excerpt(this.text.slice(start, end))}"`
        : `The character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    this.collector.report('payload-unexpected-character', { start, end: Math.max(end, start + 1) }, [what]);
  }

  private truncated(what: string) {
    if (this.incomplete) return;
    this.incomplete = true;
    const end = this.text.trimEnd().length;
    this.collector.report('payload-truncated', { start: Math.max(0, end - 1), end }, [what]);
  }

  private checkString() {
    const error: number = this.scanner.getTokenError();
    if (error === NO_ERROR) return;
    const { start, end } = this.range;
    if (error === UNTERMINATED_STRING && end >= this.text.length) return this.truncated('a text');
    this.unterminated = error === UNTERMINATED_STRING;
    const part = badStringPart(this.text, start, end);
    this.collector.report('payload-bad-string', part, [part.message]);
  }

  /** Puts a value where it belongs: into the innermost open container, or at the root. */
  private add(node: JsonNode | undefined): void {
    const container = this.open.at(-1);
    if (!container) {
      this.root = node;
    } else if (container.type === 'array') {
      if (!node) return;
      container.items.push(node);
      (container.value as unknown[]).push(node.value);
    } else if (this.key) {
      this.addMember(container, { ...this.key, value: node });
      this.key = undefined;
    }
  }

  private addMember(container: OpenNode, member: JsonMember): void {
    const object = container.value as Record<string, unknown>;
    const { members } = container;
    if (member.key in object) {
      container.places ??= new Map(members.map(({ key }, place) => [key, place]));
      this.duplicate(members, container.places.get(member.key), member);
    }
    container.places?.set(member.key, members.length);
    members.push(member);
    object[member.key] = member.value?.value;
  }

  private duplicate(members: readonly JsonMember[], place: number | undefined, member: JsonMember): void {
    if (place === undefined) return;
    const { start } = members[place]!.keyRange;
    const following = members[place + 1] ?? member;
    this.collector.report('payload-duplicate-key', member.keyRange, [excerpt(member.key)], {
      edit: { start, end: following.keyRange.start, newText: '' },
    });
  }
}

const none: readonly never[] = [];
