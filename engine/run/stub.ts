import { methodName } from '../emit/names';
import { raise } from '../runtime/exceptions';
import type { StubbedCall } from '../runtime/program';
import { castTo } from '../runtime/values/cast';
import { ApexDouble } from '../runtime/values/double';
import { ApexLong } from '../runtime/values/long';
import { isPrimitive } from '../semantics/assignability';
import { obligationsOf } from '../semantics/inheritance';
import { classChain, methodsOf } from '../semantics/lookup';
import type { ClassSymbol, MethodSymbol } from '../semantics/symbols';
import { typeName } from '../types/names';
import type { ApexType } from '../types/type';
import type { Linker } from './linker';

type Handle = (call: StubbedCall) => unknown;
/** Set on every stub: where its calls go. */
const HANDLE = Symbol('handle');
type Stub = { [HANDLE]: Handle };
type StubClass = new () => Stub;

const classes = new WeakMap<ClassSymbol, StubClass>();

/**
 * A stub of a user's type, as `Test.createStub` makes it: every instance method that is not private goes to `handle`,
 * whatever else the type declares stays as it is, and no constructor runs.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_stub_api.htm
 */
export function stubOf(type: ApexType, handle: Handle, linker: Linker): unknown {
  if (type.kind !== 'user' || type.declares === 'enum') {
    return raise('System.TypeException', `Cannot create a stub of the type ${typeName(type)}`);
  }
  const symbol = type as ClassSymbol;
  if (!canBeStubbed(symbol)) return raise('System.TypeException', `Cannot create a stub of the type ${symbol.name}`);
  let Class = classes.get(symbol);
  if (!Class) {
    Class = stubClass(symbol, linker);
    classes.set(symbol, Class);
  }
  const stub = new Class();
  Object.defineProperty(stub, HANDLE, { value: handle });
  return stub;
}

/**
 * Inner classes, unlike inner interfaces, and classes whose constructors are all private have no stubs.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_stub_api.htm "Apex Stub API
 * Limitations"; [S] bobalicious/amoss, AmossTest_InstanceTest. The wording is ours.
 */
function canBeStubbed({ declares, outer, members }: ClassSymbol): boolean {
  if (declares !== 'class') return true;
  if (outer) return false;
  return members.constructors.length === 0 || members.constructors.some(({ visibility }) => visibility !== 'private');
}

function stubClass(symbol: ClassSymbol, linker: Linker): StubClass {
  const Base = (symbol.declares === 'class' ? linker.cellOf(symbol).use().C : undefined) ?? Object;
  const Class = class extends (Base as new () => object) {} as unknown as StubClass;
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(Class.prototype, name, { value, configurable: true });
  };
  if (symbol.declares === 'interface') define('$type', symbol);
  // Object's own toString names the stub's type like this; fflib_ApexMocks' messages show it. [S]
  define('tostring$', () => `${typeName(symbol)}__sfdc_ApexStub`);
  for (const method of stubbedMethods(symbol)) define(methodName(method), forward(method));
  if (symbol.declares === 'interface') {
    for (const { name, key, alias } of obligationsOf(symbol)) {
      const platform = methodsOf(symbol, name.toLowerCase()).find((each) => each.method.key === key);
      if (platform?.kind === 'platform') define(alias, forward(platform.method));
    }
  }
  return Class;
}

/** The methods of a type and of what it extends that a stub answers for, the nearest declaration of each. */
function stubbedMethods(symbol: ClassSymbol): MethodSymbol[] {
  const found = new Map<string, MethodSymbol>();
  const visit = (each: ClassSymbol): void => {
    for (const method of [...each.members.methods.values()].flat()) {
      if (!found.has(method.key) && !method.isStatic && method.visibility !== 'private') found.set(method.key, method);
    }
    for (const above of each.interfaces) if (above.kind === 'user') visit(above as ClassSymbol);
  };
  for (const each of classChain(symbol)) visit(each);
  return [...found.values()];
}

interface Signature {
  readonly name: string;
  readonly returns: ApexType;
  readonly parameters: readonly { readonly name: string; readonly type: ApexType }[];
}

function forward({ name, returns, parameters }: Signature): (...values: unknown[]) => unknown {
  const parameterTypes = parameters.map(({ type }) => type);
  const parameterNames = parameters.map((parameter) => parameter.name);
  return function (this: Stub, ...values: unknown[]): unknown {
    const result = this[HANDLE]({
      stub: this,
      method: name,
      returns,
      parameterTypes,
      parameterNames,
      values: parameterTypes.map((type, index) => boxed(values[index] ?? null, type)),
    });
    return returns.kind === 'void' ? undefined : unboxed(castTo(result, returns), returns);
  };
}

function boxed(value: unknown, type: ApexType): unknown {
  if (value === null) return null;
  if (isPrimitive(type, 'Long')) return new ApexLong(value as number);
  return isPrimitive(type, 'Double') ? new ApexDouble(value as number) : value;
}

function unboxed(value: unknown, type: ApexType): unknown {
  const isRaw = isPrimitive(type, 'Long') || isPrimitive(type, 'Double');
  return isRaw && (value instanceof ApexLong || value instanceof ApexDouble) ? value.value : value;
}
