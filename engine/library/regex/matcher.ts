import { checkLength } from '../text/shape';
import { ReadBudget } from './budget';
import { Machine, MatchInput } from './machine';
import type { MatchMode, Regex } from './regex';
import { expandReplacement } from './replacement';

const SURROGATE = /[\ud800-\udfff]/;

/** The last operation, to be done again when its `hitEnd` is asked for. */
interface Operation {
  readonly mode: MatchMode;
  readonly start: number;
  readonly lastEnd: number;
}

/**
 * A java.util.regex.Matcher: an expression at work on one input. Its counter of reads lasts as long as the input.
 * [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Matcher.html
 */
export class RegexMatcher {
  private input: MatchInput;
  private machine: Machine | undefined;
  /** Start and end of the match and of each group; undefined when there is no match. */
  private found: Int32Array | undefined;
  private first = -1;
  private last = 0;
  private lastEnd = -1;
  /** Set when JavaScript's engine did the last operation, which does not tell `hitEnd`. */
  private unknownEnd: Operation | undefined;
  private plainText: boolean;

  constructor(
    public regex: Regex,
    text: string,
  ) {
    this.input = new MatchInput(text, 0, text.length, new ReadBudget());
    this.plainText = !SURROGATE.test(text);
  }

  get text(): string {
    return this.input.text;
  }

  get regionStart(): number {
    return this.input.from;
  }

  get regionEnd(): number {
    return this.input.to;
  }

  get anchoringBounds(): boolean {
    return this.input.anchoring;
  }

  set anchoringBounds(value: boolean) {
    this.input.anchoring = value;
  }

  get transparentBounds(): boolean {
    return this.input.transparent;
  }

  set transparentBounds(value: boolean) {
    this.input.transparent = value;
  }

  get hitEnd(): boolean {
    this.learnEnd();
    return this.input.hitEnd;
  }

  get requireEnd(): boolean {
    this.learnEnd();
    return this.input.requireEnd;
  }

  /** Forgets the match and the region. */
  reset(): void {
    const { input } = this;
    input.from = 0;
    input.to = input.text.length;
    input.hitEnd = false;
    input.requireEnd = false;
    this.found = undefined;
    this.unknownEnd = undefined;
    this.first = -1;
    this.last = 0;
    this.lastEnd = -1;
  }

  /** The same with another input. */
  resetTo(text: string): void {
    const { anchoring, transparent } = this.input;
    this.input = new MatchInput(text, 0, text.length, new ReadBudget());
    this.input.anchoring = anchoring;
    this.input.transparent = transparent;
    this.plainText = !SURROGATE.test(text);
    this.machine = undefined;
    this.reset();
  }

  /** Sets the part of the input that is searched, from `start` to `end`, both within the input. */
  region(start: number, end: number): void {
    this.reset();
    this.input.from = start;
    this.input.to = end;
  }

  /** Goes on with another expression from where the last match ended. */
  usePattern(regex: Regex): void {
    this.regex = regex;
    this.machine = undefined;
    this.found = undefined;
    this.unknownEnd = undefined;
  }

  /** Searches on from the end of the match before, one further when that was empty. */
  find(): boolean {
    const next = Math.max(this.last === this.first ? this.last + 1 : this.last, this.input.from);
    if (next <= this.input.to) return this.operate('find', next);
    this.found = undefined;
    return false;
  }

  /** Searches the whole input from a place on. */
  findFrom(start: number): boolean {
    this.reset();
    return this.operate('find', start);
  }

  lookingAt(): boolean {
    return this.operate('lookingAt', this.input.from);
  }

  matches(): boolean {
    return this.operate('matches', this.input.from);
  }

  /** Whether the last operation found a match. */
  get matched(): boolean {
    return this.found !== undefined;
  }

  /** Start of the match (group 0) or of a group; -1 of a group that took no part. There is a match and such a group. */
  start(group = 0): number {
    return this.found?.[2 * group] ?? -1;
  }

  /** End of the match or of a group, as `start`. */
  end(group = 0): number {
    return this.found?.[2 * group + 1] ?? -1;
  }

  /** Text of the match or of a group; null of a group that took no part. */
  group(group = 0): string | null {
    const start = this.start(group);
    return start < 0 ? null : this.text.slice(start, this.end(group));
  }

  /** The input with every match, or the first one only, replaced. Begins anew and forgets the region. */
  replace(replacement: string, all: boolean): string {
    this.reset();
    let text = '';
    let from = 0;
    while (this.find()) {
      text += this.text.slice(from, this.start()) + expandReplacement(replacement, this);
      from = this.end();
      checkLength(text.length);
      if (!all) break;
    }
    return text + this.text.slice(from);
  }

  private operate(mode: MatchMode, start: number): boolean {
    const { input, regex } = this;
    const lastEnd = this.lastEnd < 0 ? start : this.lastEnd;
    const whole = input.from === 0 && input.to === input.text.length;
    const native = whole && this.plainText ? regex.nativeFor(mode, input.text.length, input.budget.left) : undefined;
    if (native) {
      native.lastIndex = start;
      this.found = indices(native.exec(input.text), regex.groupCount);
      this.unknownEnd = { mode, start, lastEnd };
      input.budget.read(Math.min((this.found?.[1] ?? input.to) - start + 1, input.budget.left));
    } else {
      this.machine ??= new Machine(regex.program, input);
      this.found = this.byMachine(this.machine, { mode, start, lastEnd });
    }
    this.first = this.found?.[0] ?? -1;
    if (this.found) this.last = this.found[1] as number;
    this.lastEnd = this.last;
    return this.found !== undefined;
  }

  private byMachine(machine: Machine, { mode, start, lastEnd }: Operation): Int32Array | undefined {
    const { input } = this;
    this.unknownEnd = undefined;
    input.hitEnd = false;
    input.requireEnd = false;
    input.lastEnd = lastEnd;
    return mode === 'find' ? machine.find(start) : machine.matchAt(start, mode === 'matches');
  }

  /** Does the last operation again to learn whether it hit the end. */
  private learnEnd(): void {
    if (!this.unknownEnd) return;
    this.machine ??= new Machine(this.regex.program, this.input);
    this.byMachine(this.machine, this.unknownEnd);
  }
}

function indices(match: RegExpExecArray | null, groupCount: number): Int32Array | undefined {
  if (!match) return undefined;
  const found = new Int32Array(2 * (groupCount + 1)).fill(-1);
  found[0] = match.index;
  found[1] = match.index + match[0].length;
  match.indices?.forEach((range, group) => {
    if (range) found.set(range, 2 * group);
  });
  return found;
}
