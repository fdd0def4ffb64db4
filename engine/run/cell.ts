import type { ClassSymbol } from '../semantics/symbols';

/**
 * The run-time side of a user's class: generated code reaches its JavaScript class, its static methods (by mangled
 * name) and its static fields (`f_name`) through it. Filled when the class is linked.
 */
export class Cell {
  /** True once the statics are initialised in this transaction. */
  ready = false;
  /** The generated JavaScript class. */
  C: (new () => object) | undefined;
  /** Runs the instance initialisers on `this`. */
  start: () => void = () => {};
  /** Runs the static initialisers. */
  initialize: () => void = () => {};
  /** Sets every static field to null. */
  reset: () => void = () => {};

  constructor(
    readonly symbol: ClassSymbol,
    private readonly linker: { link(cell: Cell): void; use(cell: Cell): void },
  ) {}

  /** This cell with its class linked and its statics initialised. */
  use(): this {
    this.linker.use(this);
    return this;
  }

  /** The JavaScript class, compiled when it is not yet. */
  link(): (new () => object) | undefined {
    this.linker.link(this);
    return this.C;
  }
}
