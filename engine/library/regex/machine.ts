import { holds } from './assertions';
import type { ReadBudget } from './budget';
import { foldPoint } from './caseFolding';
import type { CharacterSet } from './characterSet';
import type { Instruction, RegexProgram } from './program';
import type { CaseFolding } from './tree';

type RunInstruction = Extract<Instruction, { op: 'run' }>;

/** The input of a match and what its bounds mean. [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Matcher.html */
export class MatchInput {
  /** Whether more input could have changed what the last match found. */
  hitEnd = false;
  /** Whether more input could have turned the last match into none. */
  requireEnd = false;
  /** Where the match before ended, for `\G`. */
  lastEnd = 0;
  /** Bounds are the ends of the input to `^`, `$` and their like. */
  anchoring = true;
  /** What looks around may look past the bounds. */
  transparent = false;

  constructor(
    readonly text: string,
    public from: number,
    public to: number,
    readonly budget: ReadBudget,
  ) {}

  /** The UTF-16 unit at a place. */
  unit(at: number): number {
    this.budget.read();
    return this.text.charCodeAt(at);
  }

  pointAt(at: number): number {
    this.budget.read();
    return this.text.codePointAt(at) as number;
  }

  pointBefore(at: number): number {
    this.budget.read();
    const unit = this.text.charCodeAt(at - 1);
    if ((unit & 0xfc00) !== 0xdc00 || at < 2) return unit;
    const point = this.text.codePointAt(at - 2) as number;
    return point > 0xffff ? point : unit;
  }
}

/** The third number of an entry of the stack that holds a register and its former value. */
const RESTORE = -1;
/** Added to the place of a repeated set, so that to go on inside it is not to go on before it. */
const INSIDE = 1 << 30;
const ANYWHERE = -1;

/**
 * Runs compiled expressions on an input by backtracking, with a stack of its own, so that no length of input overflows
 * JavaScript's. Loops, empty turns, captures and possessive parts behave as java.util.regex's do: a capture of an
 * earlier turn stays, and a loop ends behind a turn that takes nothing.
 */
export class Machine {
  private readonly registers: Int32Array;
  private readonly turns: readonly Instruction[];
  private stack = new Int32Array(96);
  private top = 0;

  constructor(
    private readonly program: RegexProgram,
    private readonly input: MatchInput,
  ) {
    this.registers = new Int32Array(program.registers).fill(-1);
    this.turns = program.instructions;
  }

  /** The first match that begins at `start` or behind it: start and end of it and of each group, -1 for none. */
  find(start: number): Int32Array | undefined {
    const { input, program } = this;
    const last = input.to - program.minLength;
    const first = program.instructions[0];
    const begins = first?.op === 'set' || (first?.op === 'run' && first.min > 0) ? first.set : undefined;
    for (let at = start; at <= last; at++) {
      if (begins && !begins.has(input.text.codePointAt(at) as number)) {
        input.budget.read();
        continue;
      }
      const found = this.matchAt(at, false);
      if (found) return found;
    }
    input.hitEnd = true;
    return undefined;
  }

  /** The match that begins at `start`; with `whole` it ends at the end of the region. */
  matchAt(start: number, whole: boolean): Int32Array | undefined {
    this.registers.fill(-1);
    this.top = 0;
    const end = this.run(0, start, whole ? this.input.to : ANYWHERE);
    if (end < 0) return undefined;
    this.registers[0] = start;
    this.registers[1] = end;
    return this.registers.slice();
  }

  /** Runs from an instruction to an `accept` at `end`, or anywhere, and gives the position there, -1 for none. */
  private run(begin: number, start: number, end = ANYWHERE): number {
    const { input, registers } = this;
    const { budget, text } = input;
    const base = this.top;
    let place = begin;
    let at = start;
    for (;;) {
      budget.step();
      const turn = this.turns[place] as Instruction;
      let failed = false;
      switch (turn.op) {
        case 'set': {
          const next = this.take(turn.set, at);
          if (next < 0) failed = true;
          else {
            at = next;
            place++;
          }
          break;
        }
        case 'run': {
          const next = this.takeRun(turn, at, place);
          if (next < 0) failed = true;
          else {
            at = next;
            place++;
          }
          break;
        }
        case 'split':
          this.push(at, 0, turn.second);
          place = turn.first;
          break;
        case 'jump':
          place = turn.to;
          break;
        case 'save':
          this.set(turn.register, at);
          place++;
          break;
        case 'capture':
          this.set(2 * turn.index, registers[turn.start] as number);
          this.set(2 * turn.index + 1, at);
          place++;
          break;
        case 'enter':
          this.set(turn.count, 0);
          this.set(turn.start, -1);
          place++;
          break;
        case 'test': {
          const count = registers[turn.count] as number;
          if (registers[turn.start] === at || count >= turn.max) place = turn.exit;
          else if (count < turn.min) place++;
          else if (turn.lazy) {
            this.push(at, 0, place + 1);
            place = turn.exit;
          } else {
            this.push(at, 0, turn.exit);
            place++;
          }
          break;
        }
        case 'turn':
          this.set(turn.count, (registers[turn.count] as number) + 1);
          this.set(turn.start, at);
          place++;
          break;
        case 'look':
          if (this.looks(turn, place + 1, at)) place = turn.exit;
          else failed = true;
          break;
        case 'atomic': {
          const next = this.nested(place + 1, at);
          if (next < 0) failed = true;
          else {
            at = next;
            place = turn.exit;
          }
          break;
        }
        case 'backreference': {
          const next = this.repeatGroup(turn.index, turn.folding, at);
          if (next < 0) failed = true;
          else {
            at = next;
            place++;
          }
          break;
        }
        case 'assertion':
          if (holds(input, turn.assertion, turn.unixLines, at)) place++;
          else failed = true;
          break;
        case 'accept':
          if (end === ANYWHERE || at === end) return at;
          failed = true;
      }
      if (!failed) continue;
      // Back to the last choice, undoing what has been written since.
      for (;;) {
        if (this.top === base) return -1;
        this.top -= 3;
        const { stack, top } = this;
        const first = stack[top] as number;
        const second = stack[top + 1] as number;
        const kind = stack[top + 2] as number;
        if (kind === RESTORE) {
          registers[first] = second;
          continue;
        }
        if (kind < INSIDE) {
          at = first;
          place = kind;
          break;
        }
        const choice = this.turns[kind - INSIDE] as RunInstruction;
        const next =
          choice.greed === 'lazy' ? this.takeOneMore(choice, first, second, kind) : giveBack(text, first, second);
        if (next < 0) continue;
        if (choice.greed === 'greedy' && next > second) this.push(next, second, kind);
        at = next;
        place = kind - INSIDE + 1;
        break;
      }
    }
  }

  private push(first: number, second: number, kind: number): void {
    if (this.top + 3 > this.stack.length) {
      const larger = new Int32Array(this.stack.length * 2);
      larger.set(this.stack);
      this.stack = larger;
    }
    this.stack[this.top++] = first;
    this.stack[this.top++] = second;
    this.stack[this.top++] = kind;
  }

  /** Writes a register so that going back undoes it. */
  private set(register: number, value: number): void {
    this.push(register, this.registers[register] as number, RESTORE);
    this.registers[register] = value;
  }

  /** The position behind one code point of a set; -1 when there is none. */
  private take(set: CharacterSet, at: number): number {
    const { input } = this;
    if (at >= input.to) {
      input.hitEnd = true;
      return -1;
    }
    const point = input.pointAt(at);
    const next = at + (point > 0xffff ? 2 : 1);
    return next <= input.to && set.has(point) ? next : -1;
  }

  private takeRun(run: RunInstruction, start: number, place: number): number {
    const { set, min, max, greed } = run;
    let at = start;
    let count = 0;
    for (; count < min; count++) {
      at = this.take(set, at);
      if (at < 0) return -1;
    }
    if (greed === 'lazy') {
      if (count < max) this.push(at, count, place + INSIDE);
      return at;
    }
    const least = at;
    for (; count < max; count++) {
      const next = this.take(set, at);
      if (next < 0) break;
      at = next;
    }
    if (greed === 'greedy' && at > least) this.push(at, least, place + INSIDE);
    return at;
  }

  private takeOneMore(run: RunInstruction, at: number, count: number, kind: number): number {
    const next = this.take(run.set, at);
    if (next >= 0 && count + 1 < run.max) this.push(next, count + 1, kind);
    return next;
  }

  /** Runs a part that keeps what it wrote but not its choices; gives the position behind it, or -1. */
  private nested(begin: number, at: number, end = ANYWHERE): number {
    const base = this.top;
    const reached = this.run(begin, at, end);
    if (reached < 0) return -1;
    const { stack } = this;
    let kept = base;
    for (let entry = base; entry < this.top; entry += 3) {
      if (stack[entry + 2] !== RESTORE) continue;
      stack.copyWithin(kept, entry, entry + 3);
      kept += 3;
    }
    this.top = kept;
    return reached;
  }

  private looks({ look, min, max }: Extract<Instruction, { op: 'look' }>, begin: number, at: number): boolean {
    const { input } = this;
    const { from, to } = input;
    const base = this.top;
    let found = false;
    if (look.behind) {
      if (input.transparent) input.from = 0;
      const earliest = Math.max(at - max, input.from);
      for (let start = at - min; start >= earliest && !found; start--) found = this.nested(begin, start, at) >= 0;
    } else {
      if (input.transparent) input.to = input.text.length;
      found = this.nested(begin, at) >= 0;
    }
    input.from = from;
    input.to = to;
    if (look.negated && found) this.undo(base);
    return found !== look.negated;
  }

  private undo(base: number): void {
    while (this.top > base) {
      this.top -= 3;
      if (this.stack[this.top + 2] === RESTORE) {
        this.registers[this.stack[this.top] as number] = this.stack[this.top + 1] as number;
      }
    }
  }

  /** The position behind another occurrence of what a group has; -1 when there is none, or the group has nothing. */
  private repeatGroup(index: number, folding: CaseFolding, start: number): number {
    const { input, registers } = this;
    const from = registers[2 * index];
    const to = registers[2 * index + 1];
    if (from === undefined || to === undefined || from < 0 || to < 0) return -1;
    if (start + (to - from) > input.to) {
      input.hitEnd = true;
      return -1;
    }
    for (let offset = 0; offset < to - from; ) {
      const wanted = input.text.codePointAt(from + offset) as number;
      const there = input.pointAt(start + offset);
      if (wanted !== there && foldPoint(wanted, folding) !== foldPoint(there, folding)) return -1;
      offset += wanted > 0xffff ? 2 : 1;
    }
    return start + (to - from);
  }
}

/** One code point less of a run that may not end before `least`. */
function giveBack(text: string, at: number, least: number): number {
  const low = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00;
  const pair = low && at - 2 >= least && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
  return at - (pair ? 2 : 1);
}
