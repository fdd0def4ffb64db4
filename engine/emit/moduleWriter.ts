import type { ClassSymbol } from '../semantics/symbols';
import type { LineMap } from '../syntax/lineMap';

/** Where a line of generated JavaScript came from. */
export interface LineOrigin {
  /** As stack frames name it: `Outer.Inner`. */
  readonly class: string;
  readonly method: string;
  /** Offset in the class's file. */
  readonly start: number;
  /** Whether it is a method's entry, which calls the method's body: the body's line tells more. */
  readonly isEntry?: boolean;
}

/**
 * What statements tell of themselves: `coverage`, each writes a byte when it runs; `breakpoints`, each looks at a byte. One
 * at a time, and none calls what it need not: V8 then keeps a loop's variables in registers.
 */
export type Probing = 'coverage' | 'breakpoints';

/** What a module of generated code refers to by number: types, library functions, other classes … */
export class Constants {
  readonly values: unknown[] = [];
  private readonly known = new Map<unknown, string>();

  /** The name by which generated code reaches a value. The same value has one name. */
  name(value: unknown): string {
    let name = this.known.get(value);
    if (name === undefined) {
      name = `k${this.values.length}`;
      this.values.push(value);
      this.known.set(value, name);
    }
    return name;
  }
}

const MARK = '\u0001';
const MARK_END = '\u0002';

/**
 * Collects the JavaScript of one module. Marks in the text become line breaks that remember the Apex they came from,
 * so that a JavaScript stack, which has lines, tells an Apex stack. User text never holds a mark: it is written as
 * JSON, which escapes control characters.
 */
export class ModuleWriter {
  readonly constants = new Constants();
  /** Where each statement that has a probe starts, by the number of the probe. */
  readonly probes: number[] = [];
  private readonly parts: string[] = [];
  private readonly methods: { class: string; method: string }[] = [];
  private temporaries = 0;
  private currentLine = -1;

  constructor(
    readonly lines: LineMap,
    /** How generated code names the run-time cell of a class. */
    readonly cellOf: (symbol: ClassSymbol) => unknown,
    private readonly probing?: Probing,
  ) {}

  write(text: string): void {
    this.parts.push(text);
  }

  /** Begins a method: what stack frames say of the lines that follow. */
  beginMethod(className: string, method: string): void {
    this.methods.push({ class: className, method });
    this.temporaries = 0;
    this.currentLine = -1;
  }

  /** What stands before a statement: its mark and its probe. */
  statement(start: number): string {
    return this.statementMark(start) + this.probe(start);
  }

  /** What stands before a statement where statements tell of themselves. Else nothing. */
  probe(start: number): string {
    if (!this.probing) return '';
    const n = this.probes.push(start) - 1;
    return this.probing === 'coverage' ? `p[${n}] = 1;` : `p[${n}] && $p(${n});`;
  }

  /** A mark for the beginning of a body. */
  statementMark(start: number): string {
    this.currentLine = this.lines.lineAt(start);
    return this.mark(start);
  }

  /** A mark for a method's entry, which calls the body. */
  entryMark(start: number): string {
    return `${MARK}${this.methods.length - 1},${start},1${MARK_END}`;
  }

  /** A mark for an expression that may raise; none when it stands on the line of the last mark. */
  expressionMark(start: number): string {
    const line = this.lines.lineAt(start);
    if (line === this.currentLine) return '';
    this.currentLine = line;
    return this.mark(start);
  }

  /** A name for a value that a method keeps for a moment; declare them with `temporaryDeclarations`. */
  temporary(): string {
    return `t${this.temporaries++}`;
  }

  /** The declaration of the temporaries that the method used since it began; empty when there are none. */
  temporaryDeclarations(): string {
    if (this.temporaries === 0) return '';
    return `let ${Array.from({ length: this.temporaries }, (_, index) => `t${index}`).join(',')};`;
  }

  /** The finished text and, for each of its lines (counted from 0), where it came from. */
  finish(): { code: string; origins: (LineOrigin | undefined)[] } {
    const origins: (LineOrigin | undefined)[] = [];
    let current: LineOrigin | undefined;
    const code: string[] = [];
    for (const [index, piece] of this.parts.join('').split(MARK).entries()) {
      const end = piece.indexOf(MARK_END);
      const text = index === 0 ? piece : piece.slice(end + 1);
      if (index > 0) {
        const [method = 0, start = 0, isEntry = 0] = piece.slice(0, end).split(',').map(Number);
        const { class: className = '', method: name = '' } = this.methods[method] ?? {};
        current = { class: className, method: name, start, ...(isEntry ? { isEntry: true } : {}) };
        code.push('\n');
        origins.push(current);
      } else origins.push(undefined);
      for (const _ of text.matchAll(/\n/g)) origins.push(current);
      code.push(text);
    }
    return { code: code.join(''), origins };
  }

  private mark(start: number): string {
    return `${MARK}${this.methods.length - 1},${start}${MARK_END}`;
  }
}
