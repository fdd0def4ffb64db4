import { substituteMethod } from '../library/platformClass';
import { knownPlatform } from '../library/platformTypes';
import { mangle } from '../library/signature';
import { reporter } from '../problems/catalogue';
import type { Problem } from '../problems/problem';
import { typeProblems } from '../problems/type';
import { typeName } from '../types/names';
import type { ApexType } from '../types/type';
import { hasUnknownAncestor, isCastable, supertypes } from './assignability';
import { classChain, isOfObject } from './lookup';
import type { ClassSymbol, MethodSymbol } from './symbols';

const report = reporter(typeProblems);

/** A method that a class has to have because of a supertype. `alias` is the name by which the platform calls it. */
export interface Obligation {
  readonly name: string;
  /** The names are missing where the platform's are not known. */
  readonly parameters: readonly { readonly type: ApexType; readonly name?: string }[];
  readonly returns: ApexType;
  /** The user's method that demands it; undefined where the platform does. */
  readonly demanded: MethodSymbol | undefined;
  /** Mangled with the actual type arguments, as the class declares it. */
  readonly key: string;
  /** Mangled with the declared type parameters, as the library calls it. */
  readonly alias: string;
}

/** Every method that the interfaces and abstract superclasses of a class demand. */
export function obligationsOf(symbol: ClassSymbol): Obligation[] {
  const found = new Map<string, Obligation>();
  const seen = new Set<ApexType>();
  const visit = (type: ApexType): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.kind === 'user') {
      for (const overloads of (type as ClassSymbol).members.methods.values()) {
        for (const method of overloads) {
          const { name, parameters, returns, key, isAbstract } = method;
          if (isAbstract) found.set(key, { name, parameters, returns, demanded: method, key, alias: key });
        }
      }
    } else if (type.kind === 'platform') {
      const platform = knownPlatform(type.name);
      if (platform?.kind === 'interface') {
        for (const declared of platform.allMethods()) {
          if (declared.row !== null) continue;
          const method = substituteMethod(declared, platform.typeParameters, type.arguments);
          const key = mangle(
            method.name,
            method.parameters.map((parameter) => parameter.type),
          );
          const { name, parameters, returns } = method;
          found.set(key, { name, parameters, returns, demanded: undefined, key, alias: declared.key });
        }
      }
    }
    for (const above of supertypes(type)) visit(above);
  };
  visit(symbol);
  return [...found.values()];
}

/**
 * The method by which a class or what it extends meets an obligation: the one with the same parameter types, else one
 * whose parameters can be what the obligation's are (`execute(List<Account>)` for `execute(List<SObject>)`), as the
 * platform allows. [S] wtfapex
 */
export function implementationOf(symbol: ClassSymbol, { name, parameters, key }: Obligation): MethodSymbol | undefined {
  const candidates = classChain(symbol)
    .flatMap((each) => each.members.methods.get(name.toLowerCase()) ?? [])
    .filter(({ isAbstract }) => !isAbstract);
  return (
    candidates.find((method) => method.key === key) ??
    candidates.find(
      (method) =>
        method.parameters.length === parameters.length &&
        method.parameters.every(({ type }, index) => isCastable(parameters[index]?.type ?? type, type)),
    )
  );
}

/** Reports the methods that a class which is not abstract leaves unimplemented. */
export function checkObligations(symbol: ClassSymbol, problems: Problem[]): void {
  for (const inner of symbol.inner.values()) checkObligations(inner, problems);
  if (symbol.declares !== 'class' || symbol.modifiers.keywords.has('abstract') || hasUnknownAncestor(symbol)) return;
  for (const obligation of obligationsOf(symbol)) {
    if (implementationOf(symbol, obligation) || isOfObject(obligation)) continue;
    const { name, parameters } = obligation;
    const signature = `${name}(${parameters.map(({ type }) => typeName(type)).join(', ')})`;
    problems.push(report('type-not-implemented', symbol.tree.name, [symbol.name, signature]));
  }
}
