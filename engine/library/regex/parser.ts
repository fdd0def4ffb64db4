import { CharacterSet } from './characterSet';
import { readClass } from './classParser';
import { readEscape } from './escapes';
import { UnknownPart } from './patternFault';
import { END, type Flags, foldingOf, is, isDigit, isLetter, plain, Reader } from './reader';
import { shapeOf } from './shape';
import type { AssertionKind, Greed, RegexNode, RegexTree } from './tree';

/** Groups within groups that are read; Java's own stack ends some thousands deep. */
const MAX_DEPTH = 500;
const MAX_REPEATS = 0x7fff_ffff;
const EMPTY: RegexNode = { kind: 'empty' };
const LINE_BREAKS = CharacterSet.pairs('\n\r\x85\x85\u2028\u2029');
const DOT = CharacterSet.pairs('\n\n\r\r\x85\x85\u2028\u2029').complement();
const UNIX_DOT = CharacterSet.pairs('\n\n').complement();
const ANY = CharacterSet.pairs('').complement();

const FLAGS: Readonly<Record<string, readonly (keyof Flags)[]>> = {
  i: ['ignoreCase'],
  m: ['multiline'],
  s: ['dotAll'],
  d: ['unixLines'],
  u: ['unicodeCase'],
  x: ['comments'],
  U: ['unicodeClasses', 'unicodeCase'],
};

/**
 * Parses a Java regular expression. Throws PatternFault for a faulty one, with the description that Java gives, and
 * UnknownPart for one that has a part which is not simulated.
 * [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html
 */
export function parseRegex(source: string): RegexTree {
  return new Parser(source).parse();
}

class Parser {
  private readonly reader: Reader;
  private readonly groupNames = new Map<string, number>();
  private groupCount = 0;
  private depth = 0;

  constructor(source: string) {
    this.reader = new Reader(source);
  }

  parse(): RegexTree {
    const root = this.choice();
    if (this.reader.peek() !== END) return this.reader.fault("Unmatched closing ')'");
    return { root, groupCount: this.groupCount, groupNames: this.groupNames };
  }

  private choice(): RegexNode {
    const branches = [this.sequence()];
    while (this.reader.take('|')) branches.push(this.sequence());
    return branches.length === 1 ? (branches[0] as RegexNode) : { kind: 'choice', branches };
  }

  private sequence(): RegexNode {
    const parts: RegexNode[] = [];
    for (;;) {
      const point = this.reader.peek();
      if (point === END || is(point, '|') || is(point, ')')) break;
      const part = this.part(point);
      if (part) parts.push(part);
    }
    return parts.length === 1 ? (parts[0] as RegexNode) : parts.length === 0 ? EMPTY : { kind: 'sequence', parts };
  }

  /** One part with its quantifier; undefined for flags, which are no part. */
  private part(point: number): RegexNode | undefined {
    const { reader } = this;
    if (is(point, '(')) {
      const group = this.group();
      return group && this.quantified(group);
    }
    // A brace where nothing stands before it repeats the empty expression, as in `a{2}{3}`.
    if (is(point, '{')) return this.quantified(EMPTY);
    reader.at++;
    return this.quantified(this.single(point));
  }

  private single(point: number): RegexNode {
    const { reader } = this;
    const { multiline, dotAll, unixLines } = reader.flags;
    switch (point) {
      case 0x5b: // [
        return set(readClass(reader));
      case 0x5c: // backslash
        return this.escape();
      case 0x2e: // .
        return set(dotAll ? ANY : unixLines ? UNIX_DOT : DOT);
      case 0x5e: // ^
        return this.assertion(multiline ? 'lineStart' : 'start');
      case 0x24: // $
        return this.assertion(multiline ? 'lineEnd' : 'end');
      case 0x2a: // *
      case 0x2b: // +
      case 0x3f: // ?
        return reader.fault(`Dangling meta character '${String.fromCodePoint(point)}'`);
      default:
        return set(CharacterSet.point(plain(point), foldingOf(reader.flags)));
    }
  }

  private assertion(assertion: AssertionKind): RegexNode {
    return { kind: 'assertion', assertion, unixLines: this.reader.flags.unixLines };
  }

  private escape(): RegexNode {
    const { reader } = this;
    const letter = reader.ahead();
    reader.at++;
    if (letter >= 49 && letter <= 57) return this.numberedReference(letter - 48);
    switch (String.fromCodePoint(letter < 0 ? 0 : letter)) {
      case 'A':
        return this.assertion('start');
      case 'Z':
        return this.assertion('end');
      case 'z':
        return this.assertion('veryEnd');
      case 'G':
        return this.assertion('lastMatch');
      case 'B':
        return this.assertion('notWord');
      case 'b':
        if (is(reader.ahead(), '{')) throw new UnknownPart('a boundary of another kind than that of words');
        return this.assertion('word');
      case 'R':
        return lineBreak();
      case 'X':
        throw new UnknownPart('a grapheme cluster');
      case 'k':
        return this.namedReference();
      default: {
        reader.at--;
        const meant = readEscape(reader);
        return set(typeof meant === 'number' ? CharacterSet.point(meant, foldingOf(reader.flags)) : meant);
      }
    }
  }

  /** As many digits as still name a group that has begun, at least one. */
  private numberedReference(first: number): RegexNode {
    const { reader } = this;
    let index = first;
    while (isDigit(reader.ahead())) {
      const longer = index * 10 + (reader.ahead() - 48);
      if (longer > this.groupCount) break;
      index = longer;
      reader.at++;
    }
    return { kind: 'backreference', index, folding: foldingOf(reader.flags) };
  }

  private namedReference(): RegexNode {
    const { reader } = this;
    if (!is(reader.ahead(), '<'))
      return reader.fault("\\k is not followed by '<' for named capturing group", reader.at);
    reader.at++;
    const name = this.groupName();
    const index = this.groupNames.get(name);
    if (index === undefined) return reader.fault(`named capturing group <${name}> does not exist`);
    return { kind: 'backreference', index, folding: foldingOf(reader.flags) };
  }

  /** A group from its `(` on; undefined for flags that hold from here on. */
  private group(): RegexNode | undefined {
    const { reader } = this;
    reader.at++;
    if (++this.depth > MAX_DEPTH) throw new UnknownPart('groups nested this deep');
    const outer = reader.flags;
    const group = is(reader.ahead(), '?') ? this.specialGroup() : this.capturing();
    this.depth--;
    if (group) reader.flags = outer;
    return group;
  }

  private specialGroup(): RegexNode | undefined {
    const { reader } = this;
    reader.at++;
    const kind = reader.ahead();
    reader.at++;
    switch (String.fromCodePoint(kind < 0 ? 0 : kind)) {
      case ':':
        return grouped(this.rest());
      case '=':
      case '!':
        return { kind: 'look', behind: false, negated: is(kind, '!'), body: this.rest() };
      case '>':
        return { kind: 'atomic', body: this.rest() };
      case '<':
        return is(reader.ahead(), '=') || is(reader.ahead(), '!') ? this.lookBehind() : this.named();
      case '$':
      case '@':
        return reader.fault('Unknown group type');
      default:
        reader.at--;
        return this.inlineFlags();
    }
  }

  private capturing(): RegexNode {
    const index = ++this.groupCount;
    return { kind: 'group', index, body: this.rest() };
  }

  private named(): RegexNode {
    const name = this.groupName();
    if (this.groupNames.has(name)) {
      return this.reader.fault(`Named capturing group <${name}> is already defined`);
    }
    this.groupNames.set(name, this.groupCount + 1);
    return this.capturing();
  }

  private lookBehind(): RegexNode {
    const { reader } = this;
    const negated = is(reader.ahead(), '!');
    reader.at++;
    const body = this.choice();
    if (!shapeOf(body).bounded) reader.fault('Look-behind group does not have an obvious maximum length');
    this.close();
    return { kind: 'look', behind: true, negated, body };
  }

  /** The inside of a group and its `)`. */
  private rest(): RegexNode {
    const body = this.choice();
    this.close();
    return body;
  }

  private close(): void {
    const { reader } = this;
    if (!is(reader.peek(), ')')) reader.fault('Unclosed group', reader.at);
    reader.at++;
  }

  private groupName(): string {
    const { reader } = this;
    if (!isLetter(reader.ahead())) {
      reader.fault('capturing group name does not start with a Latin letter', reader.at);
    }
    let name = '';
    for (; isLetter(reader.ahead()) || isDigit(reader.ahead()); reader.at++)
      name += String.fromCodePoint(reader.ahead());
    if (!is(reader.ahead(), '>')) reader.fault("named capturing group is missing trailing '>'", reader.at);
    reader.at++;
    return name;
  }

  /** `(?i-s)`, which holds to the end of the group around it, or `(?i-s:…)`. */
  private inlineFlags(): RegexNode | undefined {
    const { reader } = this;
    let value = true;
    for (;;) {
      const letter = String.fromCodePoint(Math.max(reader.ahead(), 0));
      reader.at++;
      if (letter === ')') return undefined;
      if (letter === ':') return grouped(this.rest());
      if (letter === '-' && value) value = false;
      else if (letter === 'c') throw new UnknownPart('canonical equivalence');
      else {
        const names = Object.hasOwn(FLAGS, letter) ? (FLAGS[letter] as readonly (keyof Flags)[]) : undefined;
        if (!names) return reader.fault('Unknown inline modifier');
        reader.flags = { ...reader.flags, ...Object.fromEntries(names.map((name) => [name, value])) };
      }
    }
  }

  private quantified(body: RegexNode): RegexNode {
    const point = this.reader.peek();
    if (is(point, '?')) return this.repeat(body, 0, 1);
    if (is(point, '*')) return this.repeat(body, 0, Number.POSITIVE_INFINITY);
    if (is(point, '+')) return this.repeat(body, 1, Number.POSITIVE_INFINITY);
    return is(point, '{') ? this.counted(body) : body;
  }

  private counted(body: RegexNode): RegexNode {
    const { reader } = this;
    if (!isDigit(reader.ahead(1))) return reader.fault('Illegal repetition');
    reader.at++;
    const min = this.count();
    let max = min;
    if (is(reader.ahead(), ',')) {
      reader.at++;
      max = is(reader.ahead(), '}') ? Number.POSITIVE_INFINITY : this.count();
    }
    if (!is(reader.ahead(), '}')) return reader.fault('Unclosed counted closure', reader.at);
    if (max < min) return reader.fault('Illegal repetition range', reader.at);
    return this.repeat(body, min, max);
  }

  private count(): number {
    const { reader } = this;
    let count = 0;
    for (; isDigit(reader.ahead()); reader.at++) {
      count = count * 10 + (reader.ahead() - 48);
      if (count > MAX_REPEATS) return reader.fault('Illegal repetition range', reader.at);
    }
    return count;
  }

  /** Goes behind the quantifier's last character and what says how greedy it is. */
  private repeat(body: RegexNode, min: number, max: number): RegexNode {
    const { reader } = this;
    reader.at++;
    const mark = reader.peek();
    const greed: Greed = is(mark, '?') ? 'lazy' : is(mark, '+') ? 'possessive' : 'greedy';
    if (greed !== 'greedy') reader.at++;
    return { kind: 'repeat', body, min, max, greed };
  }
}

function set(characters: CharacterSet): RegexNode {
  return { kind: 'set', set: characters };
}

/** A group that captures nothing: a sequence of one, so that it is not taken for a single character. */
function grouped(body: RegexNode): RegexNode {
  return { kind: 'sequence', parts: [body] };
}

/** `\R`: `\r\n`, or one character that breaks the line. [D] */
function lineBreak(): RegexNode {
  const pair = [set(CharacterSet.point(13)), set(CharacterSet.point(10))];
  return { kind: 'choice', branches: [{ kind: 'sequence', parts: pair }, set(LINE_BREAKS)] };
}
