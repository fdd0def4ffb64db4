import type { ClassModel } from './classModel';
import type { ObjectValue, Value } from './values';

interface Variable {
  readonly type: string;
  value: Value;
}

/** Where a body runs: its class, its `this`, its variables. */
export class Frame {
  private readonly variables = new Map<string, Variable>();

  constructor(
    readonly model: ClassModel,
    readonly self: ObjectValue | undefined,
    /** Lower-cased name of the property whose accessor runs: inside it the name is the field behind it. */
    readonly accessorOf?: string,
  ) {}

  declare(name: string, type: string, value: Value): void {
    this.variables.set(name.toLowerCase(), { type, value });
  }

  find(name: string): Variable | undefined {
    return this.variables.get(name.toLowerCase());
  }
}
