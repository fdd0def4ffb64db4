import { substitute, substituteMethod } from '../library/platformClass';
import { knownPlatform, knownPlatformOf } from '../library/platformTypes';
import type { PlatformMethod, PlatformProperty } from '../library/registry';
import { mangle } from '../library/signature';
import { sameType } from '../types/names';
import { type ApexType, booleanType, integerType, objectType, stringType } from '../types/type';
import { isSubtype } from './assignability';
import type { BodyContext } from './context';
import type { ClassSymbol, FieldSymbol, MethodSymbol, Visibility } from './symbols';

/** What every enum has. */
const ENUM: ApexType = { kind: 'platform', name: 'System.Enum', arguments: [] };

/** Whether a member can be seen from a class. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_access_modifiers.htm */
export function isVisible(
  member: {
    readonly owner: ClassSymbol;
    readonly visibility: Visibility;
    readonly modifiers: { annotations: ReadonlySet<string> };
  },
  from: ClassSymbol,
  visibility = member.visibility,
): boolean {
  if (visibility === 'public' || visibility === 'global' || member.owner.topLevel === from.topLevel) return true;
  if (member.modifiers.annotations.has('testvisible') && from.topLevel.modifiers.annotations.has('istest')) return true;
  if (visibility !== 'protected') return false;
  for (let scope: ClassSymbol | undefined = from; scope; scope = scope.outer)
    if (isSubtype(scope, member.owner)) return true;
  return false;
}

/** A class and the user's classes it extends, nearest first; ends where a circle would begin. */
export function classChain(symbol: ClassSymbol): ClassSymbol[] {
  const chain: ClassSymbol[] = [];
  let current: ApexType | undefined = symbol;
  while (current?.kind === 'user' && !chain.includes(current as ClassSymbol)) {
    chain.push(current as ClassSymbol);
    current = current.superclass;
  }
  return chain;
}

/** The field or property of a class or of what it extends, by lower-cased name. */
export function findField(symbol: ClassSymbol, lowerName: string): FieldSymbol | undefined {
  for (const each of classChain(symbol)) {
    const field = each.members.fields.get(lowerName);
    if (field) return field;
  }
  return undefined;
}

/** A method of the user's or the platform's that a call may mean. */
export type Candidate =
  | {
      readonly kind: 'user';
      readonly method: MethodSymbol;
      readonly parameters: readonly { readonly type: ApexType }[];
    }
  | {
      readonly kind: 'platform';
      readonly method: PlatformMethod;
      readonly declared: PlatformMethod;
      readonly parameters: readonly { readonly type: ApexType }[];
    };

/** What every object has: the type that is returned, by key. */
const OF_OBJECT: ReadonlyMap<string, ApexType> = new Map([
  [mangle('toString', []), stringType],
  [mangle('hashCode', []), integerType],
  [mangle('equals', [objectType]), booleanType],
]);

/**
 * Whether a method is one that every object has: an interface may demand it, and no class need write it.
 * [S] bobalicious/amoss, Amoss_Instance: an interface demands `toString()`
 */
export function isOfObject({ key, returns }: Pick<MethodSymbol, 'key' | 'returns'>): boolean {
  const given = OF_OBJECT.get(key);
  return given !== undefined && sameType(given, returns);
}

/**
 * All methods of this name that a value of `type` has, nearest declaration first; overridden ones are left out. A static
 * method does not hide an instance method of its parameters further up. [V] octoberswimmer/aer-dist #443
 */
export function methodsOf(type: ApexType, lowerName: string): Candidate[] {
  if (type.kind !== 'user') return platformMethods(type, lowerName);
  const found = new Map<string, Candidate>();
  const seen = new Set<ApexType>();
  const visit = (each: ApexType): void => {
    if (seen.has(each)) return;
    seen.add(each);
    if (each.kind === 'user') {
      for (const method of (each as ClassSymbol).members.methods.get(lowerName) ?? []) {
        // Whoever implements the interface need not write it: the call goes to what every object has.
        if (each.declares === 'interface' && isOfObject(method)) continue;
        const key = method.isStatic ? `static ${method.key}` : method.key;
        if (!found.has(key)) found.set(key, { kind: 'user', method, parameters: method.parameters });
      }
      if (each.superclass) visit(each.superclass);
      for (const above of each.interfaces) visit(above);
    } else {
      for (const candidate of platformMethods(each, lowerName)) {
        if (!found.has(candidate.method.key)) found.set(candidate.method.key, candidate);
      }
    }
  };
  visit(type);
  visit({ kind: 'object' });
  if (type.declares === 'enum') visit(ENUM);
  return [...found.values()];
}

/** The class of the library whose members a value of this type has; sObjects have SObject's. */
export function libraryClassOf(type: ApexType) {
  if (type.kind === 'sobject') {
    const found = knownPlatform('SObject');
    return found && { class: found, arguments: [] };
  }
  return knownPlatformOf(type);
}

/** The property of a value of the platform's types, with its type for this value. */
export function platformProperty(
  type: ApexType,
  lowerName: string,
): { property: PlatformProperty; type: ApexType } | undefined {
  const platform = libraryClassOf(type);
  const property = platform?.class.property(lowerName);
  return (
    property && {
      property,
      type: substitute(property.type, platform?.class.typeParameters ?? [], platform?.arguments ?? []),
    }
  );
}

/**
 * Whether a type of the platform has no members but those that are known here, so that another name is wrong: those of
 * the namespaces System, Schema and Database, whose signatures are curated; those of the others are scraped from
 * documentation. Enums get constants with each release.
 */
export function knowsAllMembers({ world }: Pick<BodyContext, 'world'>, type: ApexType): boolean {
  if (!world.knowsAllStandardObjects || type.kind === 'object' || type.kind === 'parameter') return false;
  // Custom settings and custom metadata types have methods of their own.
  if (type.kind === 'sobject' && type.name !== undefined && world.metadata.sobject(type.name)?.complete !== true)
    return false;
  const known = libraryClassOf(type)?.class;
  return known !== undefined && known.kind !== 'enum' && /^(?:System|Schema|Database)\./.test(known.name);
}

function platformMethods(type: ApexType, lowerName: string): Candidate[] {
  const platform = libraryClassOf(type);
  if (platform?.class.kind === 'enum')
    return [...platformMethods(ENUM, lowerName), ...platformMethods({ kind: 'object' }, lowerName)];
  return (platform?.class.methods(lowerName) ?? []).map((declared) => {
    const method = substituteMethod(declared, platform?.class.typeParameters ?? [], platform?.arguments ?? []);
    return { kind: 'platform', method, declared, parameters: method.parameters };
  });
}
