import { reporter } from '../problems/catalogue';
import type { Problem, TextRange } from '../problems/problem';
import { typeProblems } from '../problems/type';
import { unsupportedProblems } from '../problems/unsupported';
import type { MethodCall } from '../syntax/tree';
import { typeName } from '../types/names';
import { type ApexType, type SObjectType, unknownType } from '../types/type';
import { isAssignable } from './assignability';
import { convert, convertBoxed } from './conversion';
import type { LocalVariable, TypedExpression } from './program';
import { identifierProblem } from './rules/identifiers';
import type { ClassSymbol, FieldSymbol } from './symbols';
import type { World } from './world';

const reportType = reporter(typeProblems);
const reportUnsupported = reporter(unsupportedProblems);

/** What the code of a body belongs to. */
export type BodyKind = 'method' | 'constructor' | 'initializer' | 'accessor' | 'trigger' | 'anonymous';

/** What the checker knows while it walks one body: who owns it, which variables can be seen, what was wrong so far. */
export class BodyContext {
  /** All variables of the body, for the question which can never be null. */
  readonly variables: LocalVariable[] = [];
  loopDepth = 0;
  /** Final variables that have their value. */
  readonly finals = new Set<LocalVariable>();
  /** The call of another constructor that may stand here; set for constructors that begin with one. */
  constructorCall: MethodCall | undefined;
  /** True among the arguments of that call: there is no object yet. */
  beforeObject = false;
  /** The sObject whose records `Trigger.new` and its like hold; undefined outside triggers. */
  triggerObject: SObjectType | undefined;
  /** What can be seen from outside the body, by lower-case name: the variables of an anonymous block in its methods. */
  enclosing: ReadonlyMap<string, LocalVariable> | undefined;
  private readonly scopes: Map<string, LocalVariable>[] = [new Map()];

  constructor(
    readonly world: World,
    readonly owner: ClassSymbol,
    readonly isStatic: boolean,
    readonly returns: ApexType,
    readonly problems: Problem[],
    /** The property whose accessor this is: its own name means its storage here. */
    readonly accessorOf: FieldSymbol | undefined = undefined,
    readonly kind: BodyKind = 'method',
  ) {}

  /** Reports a problem of the `type` chapter. */
  problem(code: keyof typeof typeProblems, range: TextRange, ...values: (string | number)[]): void {
    this.problems.push(reportType(code, range, values));
  }

  /** An expression that ends the run when it is reached; flags it in the editor. */
  unsupported(code: keyof typeof unsupportedProblems, range: TextRange, ...values: string[]): TypedExpression {
    return this.notSimulated(code, range, unknownType, ...values);
  }

  /** The same for what is known not to be simulated, but known by type: what comes behind it is still checked. */
  notSimulated(
    code: keyof typeof unsupportedProblems,
    range: TextRange,
    type: ApexType,
    ...values: string[]
  ): TypedExpression {
    this.problems.push(reportUnsupported(code, range, values));
    return { kind: 'unsupported', code, values, type, start: range.start };
  }

  /** The same without a problem: for what follows from one that has been reported. */
  silentlyUnsupported(code: keyof typeof unsupportedProblems, range: TextRange, ...values: string[]): TypedExpression {
    return { kind: 'unsupported', code, values, type: unknownType, start: range.start };
  }

  /** An expression that could not be typed; its problem has been reported, so the class will not run. */
  broken(range: TextRange): TypedExpression {
    return this.silentlyUnsupported('unsupported-expression', range, 'an expression with a problem');
  }

  push(): void {
    this.scopes.push(new Map());
  }

  pop(): void {
    this.scopes.pop();
  }

  lookup(name: string): LocalVariable | undefined {
    return this.lookupInBody(name) ?? this.enclosing?.get(name.toLowerCase());
  }

  private lookupInBody(name: string): LocalVariable | undefined {
    const key = name.toLowerCase();
    for (let depth = this.scopes.length - 1; depth >= 0; depth--) {
      const found = this.scopes[depth]?.get(key);
      if (found) return found;
    }
    return undefined;
  }

  /** Declares a variable in the innermost scope; its first value is undefined where null may be in it. */
  declare(name: string, type: ApexType, range: TextRange, value: TypedExpression | undefined): LocalVariable {
    if (name !== '' && this.lookupInBody(name)) this.problem('type-duplicate', range, `Duplicate variable: ${name}`);
    const badName = name === '' ? undefined : identifierProblem(name, 'variable');
    if (badName) this.problem('type-identifier', range, badName);
    const variable = this.temporary(type, value, name);
    this.world.references?.declared(this, range, variable);
    this.scopes[this.scopes.length - 1]?.set(name.toLowerCase(), variable);
    return variable;
  }

  /** A variable that no name reaches. */
  temporary(type: ApexType, value: TypedExpression | undefined, name = 'temporary'): LocalVariable {
    const variable: LocalVariable = {
      name,
      id: this.variables.length,
      type,
      values: [value],
      nonNull: value !== undefined,
    };
    this.variables.push(variable);
    return variable;
  }

  /** Converts a value for where `to` is expected; reports an illegal assignment when it does not fit. */
  assignable(value: TypedExpression, to: ApexType, range: TextRange): TypedExpression {
    if (!this.fits(value, to, range)) return value;
    return convert(value, to);
  }

  /** The same for a generic slot: an element of a collection. */
  assignableBoxed(value: TypedExpression, to: ApexType, range: TextRange): TypedExpression {
    if (!this.fits(value, to, range)) return value;
    return convertBoxed(value, to);
  }

  private fits(value: TypedExpression, to: ApexType, range: TextRange): boolean {
    if (isAssignable(value.type, to) || isSingleRecord(value, to)) return true;
    this.problem('type-illegal-assignment', range, typeName(value.type), typeName(to));
    return false;
  }
}

/** Whether an expression has no type because it, or what it depends on, is not simulated: nothing more can be said of it. */
export function isUntyped(expression: TypedExpression): boolean {
  return expression.kind === 'unsupported' && expression.type.kind === 'unknown';
}

/** Whether a query stands where one record is expected. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SOQL_single_row.htm */
export function isSingleRecord(value: TypedExpression, to: ApexType): boolean {
  if (value.kind !== 'query' || value.type.kind !== 'list') return false;
  const row = value.type.element;
  // What a query whose text is not known finds may be records of any kind.
  return isAssignable(row, to) || (isAnySObject(row) && to.kind === 'sobject');
}

function isAnySObject(type: ApexType): boolean {
  return type.kind === 'sobject' && type.name === undefined;
}
