import type { CharacterSet } from './characterSet';
import { shapeOf } from './shape';
import type { AssertionKind, CaseFolding, Greed, Look, RegexNode, RegexTree, Repeat } from './tree';

/** One step of the backtracking machine. Places (`exit`, `first`, `body` …) are indexes into the program. */
export type Instruction =
  | { readonly op: 'accept' }
  | { readonly op: 'set'; readonly set: CharacterSet }
  /** Goes on at `first`, and at `second` when that fails. */
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  /** Keeps the position in a register. */
  | { readonly op: 'save'; readonly register: number }
  /** Ends a group, whose start a register has: what it captured counts from here on only, also to itself. */
  | { readonly op: 'capture'; readonly index: number; readonly start: number }
  /** A repeated set: takes as many as there are, or as few, or never gives one back. */
  | {
      readonly op: 'run';
      readonly set: CharacterSet;
      readonly min: number;
      readonly max: number;
      readonly greed: Greed;
    }
  /** Begins a loop: no turn has been made. */
  | { readonly op: 'enter'; readonly count: number; readonly start: number }
  /** Decides whether another turn is made. The instruction behind it begins the turn. */
  | {
      readonly op: 'test';
      readonly count: number;
      readonly start: number;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
      readonly exit: number;
    }
  /** Begins a turn: counts it and keeps where it began. */
  | { readonly op: 'turn'; readonly count: number; readonly start: number }
  | { readonly op: 'look'; readonly look: Look; readonly min: number; readonly max: number; readonly exit: number }
  | { readonly op: 'atomic'; readonly exit: number }
  | { readonly op: 'backreference'; readonly index: number; readonly folding: CaseFolding }
  | { readonly op: 'assertion'; readonly assertion: AssertionKind; readonly unixLines: boolean };

/** A compiled expression. */
export interface RegexProgram {
  readonly instructions: readonly Instruction[];
  /** Registers: two for each group (0 is the whole match), then those of groups that are open, and of loops. */
  readonly registers: number;
  /** Fewest UTF-16 units of a match. */
  readonly minLength: number;
}

/** Compiles a parsed expression for the backtracking machine. */
export function compileProgram({ root, groupCount }: RegexTree): RegexProgram {
  const compiler = new Compiler(2 * (groupCount + 1));
  compiler.emit(root);
  compiler.instructions.push({ op: 'accept' });
  return { instructions: compiler.instructions, registers: compiler.registers, minLength: shapeOf(root).min };
}

class Compiler {
  readonly instructions: Instruction[] = [];

  constructor(public registers: number) {}

  emit(node: RegexNode): void {
    const { instructions } = this;
    switch (node.kind) {
      case 'empty':
        return;
      case 'set':
        instructions.push({ op: 'set', set: node.set });
        return;
      case 'sequence':
        for (const part of node.parts) this.emit(part);
        return;
      case 'choice':
        this.choice(node.branches);
        return;
      case 'repeat':
        this.repeat(node);
        return;
      case 'group': {
        const start = this.registers++;
        instructions.push({ op: 'save', register: start });
        this.emit(node.body);
        instructions.push({ op: 'capture', index: node.index, start });
        return;
      }
      case 'atomic':
        this.atomic(() => this.emit(node.body));
        return;
      case 'look': {
        const { min, max } = shapeOf(node.body);
        this.nested(
          (exit) => ({ op: 'look', look: node, min, max, exit }),
          () => this.emit(node.body),
        );
        return;
      }
      case 'backreference':
        instructions.push({ op: 'backreference', index: node.index, folding: node.folding });
        return;
      case 'assertion':
        instructions.push({ op: 'assertion', assertion: node.assertion, unixLines: node.unixLines });
    }
  }

  private choice(branches: readonly RegexNode[]): void {
    const { instructions } = this;
    const ends: number[] = [];
    branches.forEach((branch, index) => {
      const last = index === branches.length - 1;
      const split = last ? -1 : this.reserve();
      this.emit(branch);
      if (last) return;
      ends.push(this.reserve());
      instructions[split] = { op: 'split', first: split + 1, second: instructions.length };
    });
    for (const end of ends) instructions[end] = { op: 'jump', to: instructions.length };
  }

  private repeat({ body, min, max, greed }: Repeat): void {
    if (max === 0) return;
    if (body.kind === 'set') this.instructions.push({ op: 'run', set: body.set, min, max, greed });
    // Java never gives back a turn of a possessive loop, nor tries one turn in another way.
    else if (greed === 'possessive')
      this.atomic(() => this.loop(() => this.atomic(() => this.emit(body)), min, max, false));
    else if (min === 0 && max === 1) this.optional(body, greed === 'lazy');
    else if (min === 1 && max === 1) this.emit(body);
    else this.loop(() => this.emit(body), min, max, greed === 'lazy');
  }

  private optional(body: RegexNode, lazy: boolean): void {
    const split = this.reserve();
    this.emit(body);
    const exit = this.instructions.length;
    const [first, second] = lazy ? [exit, split + 1] : [split + 1, exit];
    this.instructions[split] = { op: 'split', first, second };
  }

  private loop(emitBody: () => void, min: number, max: number, lazy: boolean): void {
    const { instructions } = this;
    const count = this.registers++;
    const start = this.registers++;
    instructions.push({ op: 'enter', count, start });
    const test = this.reserve();
    instructions.push({ op: 'turn', count, start });
    emitBody();
    instructions.push({ op: 'jump', to: test });
    instructions[test] = { op: 'test', count, start, min, max, lazy, exit: instructions.length };
  }

  private atomic(emitBody: () => void): void {
    this.nested((exit) => ({ op: 'atomic', exit }), emitBody);
  }

  /** An instruction that runs those behind it, up to an `accept`, as a program of its own, and goes on at `exit`. */
  private nested(instruction: (exit: number) => Instruction, emitBody: () => void): void {
    const place = this.reserve();
    emitBody();
    this.instructions.push({ op: 'accept' });
    this.instructions[place] = instruction(this.instructions.length);
  }

  /** Keeps a place for an instruction that is known later. */
  private reserve(): number {
    return this.instructions.push({ op: 'accept' }) - 1;
  }
}
