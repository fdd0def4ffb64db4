import type { OperationName } from '../runtime/operations/operations';
import type { LocalVariable, TypedExpression } from '../semantics/program';
import type { ClassSymbol, MethodSymbol } from '../semantics/symbols';
import type { ModuleWriter } from './moduleWriter';
import { localName, staticName } from './names';

/** What the emission of one method needs: where it stands, and names for what it uses. */
export class MethodEmitter {
  private readonly declared = new Set<string>();
  /** The temporaries that hold the values of expressions emitted before. */
  readonly held = new Map<TypedExpression, string>();
  /** The loops that are being written, the outermost first: their labels, and the variables that count their turns. */
  readonly loops: { readonly label: string; readonly turns: string }[] = [];
  private count = 0;

  constructor(
    readonly writer: ModuleWriter,
    readonly owner: ClassSymbol,
    /** Operations that the module uses; it names them once at its top. */
    private readonly operations: Set<OperationName>,
    /** A constructor counts its call itself and gives `this` back. */
    readonly isConstructor = false,
  ) {}

  /** A number that no other name of the method has. */
  unique(): number {
    return this.count++;
  }

  /** Name of an operation of the run-time. */
  use<N extends OperationName>(name: N): N {
    this.operations.add(name);
    return name;
  }

  constant(value: unknown): string {
    return this.writer.constants.name(value);
  }

  temporary(): string {
    return this.writer.temporary();
  }

  /** Name of a variable of the checker's own making; it is declared at the top of the method. */
  local(variable: LocalVariable): string {
    const name = localName(variable);
    this.declared.add(name);
    return name;
  }

  /** The cell of a class, its statics initialised; the class's own code needs no look. */
  initialized(symbol: ClassSymbol): string {
    const cell = this.cell(symbol);
    return symbol === this.owner ? cell : `(${cell}.ready ? ${cell} : ${cell}.use())`;
  }

  /** How a static method is called: by its own name inside its class, else through the class's cell. */
  staticFunction({ owner, key }: MethodSymbol): string {
    return owner === this.owner ? staticName(owner, key) : `${this.initialized(owner)}.${key}`;
  }

  cell(symbol: ClassSymbol): string {
    return this.constant(this.writer.cellOf(symbol));
  }

  /** Declarations for the top of the method. */
  declarations(): string {
    const names = [...this.declared];
    return `${this.writer.temporaryDeclarations()}${names.length > 0 ? `let ${names.join(',')};` : ''}`;
  }
}
