import { findPlatform } from '../../../engine/library/registry';
import { typeName } from '../../../engine/types/names';
import type { ApexType } from '../../../engine/types/type';

/**
 * Calls a method of the library as generated code does: `call('String', 'contains', 'abc', 'b')`. An instance method
 * gets its receiver first. Of overloads the first with as many parameters is taken, unless `signature` tells which.
 */
export function call(className: string, method: string, ...args: unknown[]): unknown {
  const methods = findPlatform(className)?.methods(method.toLowerCase()) ?? [];
  const found = methods.find((each) => each.parameters.length + (each.isStatic ? 0 : 1) === args.length);
  if (!found?.row) throw new Error(`no method ${className}.${method} of ${args.length} values`);
  return found.row(...args);
}

/** Calls the overload whose parameter types are named: `callAs('Math', 'max(Integer, Integer)', 1, 2)`. */
export function callAs(className: string, signature: string, ...args: unknown[]): unknown {
  const [, name = '', wanted = ''] = /^(\w+)\((.*)\)$/.exec(signature) ?? [];
  const found = findPlatform(className)
    ?.methods(name.toLowerCase())
    .find(({ parameters }) => parameters.map(({ type }) => typeName(type)).join(', ') === wanted);
  if (!found?.row) throw new Error(`no method ${className}.${signature}`);
  return found.row(...args);
}

/** Calls a constructor by its number of arguments; `type` is passed first for a generic class. */
export function construct(className: string, type: ApexType | undefined, ...args: unknown[]): unknown {
  const found = findPlatform(className)?.constructors.find((each) => each.parameters.length === args.length);
  if (!found?.row) throw new Error(`no constructor of ${className} with ${args.length} arguments`);
  return type === undefined ? found.row(...args) : found.row(type, ...args);
}
