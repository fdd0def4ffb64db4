import { knownPlatform } from '../../library/platformTypes';
import type { TypeReference } from '../../syntax/tree';
import { sameType, typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import type { ClassSymbol } from '../symbols';
import type { ClassRule } from './rule';

/** Classes extend classes that let themselves be extended, and implement interfaces; interfaces extend interfaces. */
export const checkSupertypes: ClassRule = ({ symbol, report }) => {
  const { tree } = symbol;
  if (tree.kind === 'EnumDeclaration') return;
  const circle = circleAbove(symbol);
  if (circle !== undefined) {
    report('type-circular', tree.name, circle);
    return;
  }
  if (tree.kind === 'ClassDeclaration' && tree.superclass) {
    const { superclass } = symbol;
    if (superclass) {
      const problem = superclassProblem(superclass);
      if (problem) report('type-supertype', tree.superclass, problem);
    }
  }
  const seen: ApexType[] = [];
  for (const [index, reference] of tree.interfaces.entries()) {
    const type = symbol.interfaces[index];
    if (!type || type.kind === 'unknown') continue;
    const problem = interfaceProblem(type, seen, reference);
    if (problem) report('type-supertype', reference, problem);
    seen.push(type);
  }
};

function superclassProblem(type: ApexType): string | undefined {
  if (type.kind === 'unknown') return undefined;
  if (type.kind === 'user') {
    if (type.declares !== 'class') return `Invalid super type: ${type.name}`;
    const { keywords } = (type as ClassSymbol).modifiers;
    if (keywords.has('virtual') || keywords.has('abstract')) return undefined;
    // Exceptions can be extended without being virtual.
    if (/exception$/i.test(type.name)) return undefined;
    return `Non-virtual and non-abstract type cannot be extended: ${type.name}`;
  }
  // Which platform classes are virtual is not known.
  if (type.kind === 'platform' && knownPlatform(type.name)?.kind !== 'interface' && !isPlatformEnum(type))
    return undefined;
  return type.kind === 'platform' || type.kind === 'primitive' || type.kind === 'list' || type.kind === 'set'
    ? `Invalid super type: ${typeName(type)}`
    : undefined;
}

function isPlatformEnum(type: ApexType): boolean {
  return type.kind === 'platform' && knownPlatform(type.name)?.kind === 'enum';
}

function interfaceProblem(type: ApexType, seen: readonly ApexType[], reference: TypeReference): string | undefined {
  const isInterface =
    type.kind === 'user'
      ? type.declares === 'interface'
      : type.kind === 'platform' && knownPlatform(type.name)?.kind === 'interface';
  // A platform type that is only known as a class may be known wrongly; the user's own types and values are certain.
  const isCertain = type.kind === 'user' || type.kind === 'primitive' || type.kind === 'sobject';
  if (!isInterface && isCertain) return `Invalid interface: ${typeName(type)}`;
  if (reference.arrayDepth > 0) return `A type is not allowed to extend or implement an array ref: ${typeName(type)}`;
  return seen.some((other) => sameType(other, type)) ? `Interface already implemented: ${typeName(type)}` : undefined;
}

/** The type at which a circle closes that a class is part of or stands upon. */
function circleAbove(symbol: ClassSymbol): string | undefined {
  const path = new Set<ApexType>();
  const done = new Set<ApexType>();
  const visit = (type: ApexType): string | undefined => {
    if (type.kind !== 'user' || done.has(type)) return undefined;
    if (path.has(type)) return type.name;
    path.add(type);
    for (const above of type.superclass ? [type.superclass, ...type.interfaces] : type.interfaces) {
      const found = visit(above);
      if (found !== undefined) return found;
    }
    path.delete(type);
    done.add(type);
    return undefined;
  };
  return visit(symbol);
}
