import { findPlatform } from '../library/registry';
import { raise, Unsupported } from '../runtime/exceptions';
import type { Program } from '../runtime/program';
import { ApexList } from '../runtime/values/list';
import { ApexMap } from '../runtime/values/map';
import { ApexSet } from '../runtime/values/set';
import { SObjectValue } from '../runtime/values/sobject';
import { isVisible } from '../semantics/lookup';
import type { ClassSymbol, ConstructorSymbol } from '../semantics/symbols';
import { typeName } from '../types/names';
import type { ApexType, SObjectType } from '../types/type';
import type { ApexSource } from './contract';
import type { Linker } from './linker';
import { stubOf } from './stub';
import { typeNamed } from './typeNamed';

/** The program of a linker, as library functions see it. `running` gives the file of the Apex that is running. */
export function programOf(linker: Linker, running: () => string | undefined): Program {
  return {
    typeNamed: (name) => typeNamed(name, linker.world),
    instantiate: (type) => instantiate(type, linker, running),
    triggerOn: (object, events) =>
      linker.world.triggersOn(object).find((trigger) => trigger.events.some((event) => events.includes(event)))?.name,
    callerVersion: () => sourceOf(linker, running)?.apiVersion,
    stub: (type, handle) => stubOf(type, handle, linker),
  };
}

/** The source of the class that is running. */
function sourceOf(linker: Linker, running: () => string | undefined): ApexSource | undefined {
  const file = running();
  return linker.world.namedClasses().find(({ source }) => source.file === file)?.source;
}

function instantiate(type: ApexType, linker: Linker, running: () => string | undefined): unknown {
  switch (type.kind) {
    case 'user':
      return instantiateUser(type as ClassSymbol, linker, running);
    case 'list':
      return new ApexList(type);
    case 'set':
      return new ApexSet(type);
    case 'map':
      return new ApexMap(type);
    case 'sobject':
      return instantiateSObject(type, linker);
    case 'platform':
      return instantiatePlatform(type);
    default:
      return lacksConstructor(type);
  }
}

function instantiateUser(symbol: ClassSymbol, linker: Linker, running: () => string | undefined): unknown {
  if (symbol.declares !== 'class' || symbol.modifiers.keywords.has('abstract')) return lacksConstructor(symbol);
  const { constructors } = symbol.members;
  const declared = constructors.find(({ parameters }) => parameters.length === 0);
  if (constructors.length > 0 && (!declared || !isReachable(declared, linker, running)))
    return lacksConstructor(symbol);
  const cell = linker.cellOf(symbol).use();
  const instance = new (cell.C as new () => { new$(): void })();
  instance.new$();
  return instance;
}

/** Whether the running code may call a constructor. [D] "a no-arguments constructor that is visible to the code running Type.newInstance" */
function isReachable(declared: ConstructorSymbol, linker: Linker, running: () => string | undefined): boolean {
  if (declared.visibility === 'public' || declared.visibility === 'global') return true;
  const source = sourceOf(linker, running);
  const from = source && linker.world.namedClasses().find((each) => each.source === source);
  return !from || isVisible(declared, from);
}

function instantiateSObject({ name }: SObjectType, linker: Linker): unknown {
  const info = name === undefined ? undefined : linker.world.metadata.sobject(name);
  return info ? new SObjectValue(info) : lacksConstructor({ kind: 'sobject', name });
}

function instantiatePlatform(type: ApexType & { kind: 'platform' }): unknown {
  const found = findPlatform(type.name);
  if (!found) throw new Unsupported('unsupported-constructor', [typeName(type)]);
  const callee = found.constructors.find(({ parameters }) => parameters.length === 0);
  if (!callee) return lacksConstructor(type);
  return found.typeParameters.length > 0 ? callee.row?.(type) : callee.row?.();
}

/** [D] Release notes "Restrict Reflective Access to Non-Global Constructors in Packages", cited in https://salesforce.stackexchange.com/questions/312706 */
function lacksConstructor(type: ApexType): never {
  return raise('System.TypeException', `${typeName(type)} does not have a no-arg constructor`);
}
