import type { Random } from '../random';

/** The types that written programs compute with. */
export type Type =
  | 'Integer'
  | 'Long'
  | 'Decimal'
  | 'Boolean'
  | 'String'
  | 'List<Integer>'
  | 'Map<String, Integer>'
  | 'Set<String>'
  | 'Color'
  | 'Shape';

/** Types that an expression of any depth can be written for. */
export const VALUE_TYPES: readonly Type[] = ['Integer', 'Long', 'Decimal', 'Boolean', 'String'];

/** A method that a body may call: each calls only those written before it, so that every program ends. */
export interface Callable {
  readonly name: string;
  readonly parameters: readonly Type[];
  readonly returns: Type;
  /** What stands before the name at a call from another class: `Util.` */
  readonly prefix: string;
}

/** A variable in reach. */
export interface Variable {
  readonly name: string;
  readonly type: Type;
  /** Loop counters are read only. */
  readonly writable: boolean;
}

/** What a body may name where it stands. */
export class Scope {
  constructor(
    readonly random: Random,
    readonly callables: readonly Callable[],
    readonly variables: readonly Variable[],
    private readonly counter: { next: number } = { next: 0 },
    /** Inside a loop `break` and `continue` are possible. */
    readonly inLoop = false,
    /** The bodies of shapes make and call no shapes, or they would never end. */
    readonly insideShape = false,
    /** What the method gives back, where its statements may: 'void' for nothing, undefined where they may not. */
    readonly returns: Type | 'void' | undefined = undefined,
  ) {}

  with(...variables: Variable[]): Scope {
    return this.changed([...this.variables, ...variables], this.inLoop, this.returns);
  }

  looping(...variables: Variable[]): Scope {
    return this.changed([...this.variables, ...variables], true, this.returns);
  }

  /** In a method whose statements may leave it. */
  returning(returns: Type | 'void'): Scope {
    return this.changed(this.variables, this.inLoop, returns);
  }

  /** In a `finally`, which can leave neither a loop that stands around it nor the method. */
  insideFinally(): Scope {
    return this.changed(this.variables, false, undefined);
  }

  private changed(variables: readonly Variable[], inLoop: boolean, returns: Type | 'void' | undefined): Scope {
    return new Scope(this.random, this.callables, variables, this.counter, inLoop, this.insideShape, returns);
  }

  /** A name that the body has not used. */
  fresh(prefix: string): string {
    return `${prefix}${this.counter.next++}`;
  }

  readable(type: Type): Variable[] {
    return this.variables.filter((each) => each.type === type);
  }

  writable(type?: Type): Variable[] {
    return this.variables.filter((each) => each.writable && (type === undefined || each.type === type));
  }
}
