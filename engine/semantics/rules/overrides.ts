import { knownPlatform } from '../../library/platformTypes';
import { typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import { hasUnknownAncestor, isAssignable, supertypes } from '../assignability';
import { obligationsOf } from '../inheritance';
import { classChain, isVisible } from '../lookup';
import type { ClassSymbol, MethodSymbol, Visibility } from '../symbols';
import type { ClassRule, RuleContext } from './rule';

/** Public may override global, as packages do. */
const RANK: Record<Visibility, number> = { private: 0, protected: 1, public: 2, global: 2 };
/** What every object has. */
const OF_OBJECT = new Set(['tostring', 'equals', 'hashcode']);

/**
 * A method that replaces an inherited one says so, may do so, keeps the return type and is as visible.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_extending.htm
 */
export const checkOverrides: ClassRule = (context) => {
  const { symbol } = context;
  if (symbol.declares !== 'class') return;
  const isOpen = hasUnknownAncestor(symbol);
  const ancestors = classChain(symbol).slice(1);
  for (const overloads of symbol.members.methods.values()) {
    for (const method of overloads) {
      if (method.isStatic || method.parameters.some(({ type }) => isUnknownType(type))) continue;
      const replaced = replacedBy(method, ancestors);
      if (replaced) checkReplacement(context, method, replaced);
      else if (method.isOverride && !isOpen && !mayOverride(symbol, method)) {
        context.report('type-override', method.node, `@Override specified for non-overriding method: ${text(method)}`);
      }
    }
  }
  checkImplementations(context);
};

function replacedBy(method: MethodSymbol, ancestors: readonly ClassSymbol[]): MethodSymbol | undefined {
  for (const ancestor of ancestors) {
    const found = ancestor.members.methods
      .get(method.name.toLowerCase())
      ?.find((other) => other.key === method.key && isInherited(other, method.owner));
    if (found) return found;
  }
  return undefined;
}

/**
 * Private methods are not inherited, except virtual ones inside one file, as in older versions, and in tests those that
 * are made visible for them. [S] SalesforceFoundation/NPSP, ERR_AsyncErrors_TEST
 */
function isInherited(method: MethodSymbol, by: ClassSymbol): boolean {
  if (method.visibility !== 'private') return true;
  return isVisible(method, by) && (method.isVirtual || method.isAbstract);
}

function checkReplacement({ report }: RuleContext, method: MethodSymbol, replaced: MethodSymbol): void {
  if (replaced.isStatic) {
    if (method.isOverride) {
      report('type-override', method.node, `Cannot override static method: ${text(replaced)} with ${text(method)}`);
    }
    return;
  }
  if (!replaced.isVirtual && !replaced.isAbstract && !replaced.isOverride) {
    report('type-override', method.node, `Non-virtual, non-abstract methods cannot be overridden: ${text(method)}`);
  } else if (!method.isOverride) {
    if (replaced.visibility === 'private') return;
    report('type-override', method.node, `Method must use the override keyword: ${text(method)}`);
  } else if (RANK[method.visibility] < RANK[replaced.visibility] && isWrittenPrivate(method)) {
    report('type-override', method.node, `Cannot reduce the visibility of method: ${text(method)}`);
  } else checkReturns({ report }, method, replaced.returns);
}

/** An override without any access modifier kept the visibility of what it overrides before API version 65. [K] */
function isWrittenPrivate({ modifiers: { keywords } }: MethodSymbol): boolean {
  return ['private', 'protected', 'public'].some((each) => keywords.has(each));
}

function checkReturns({ report }: Pick<RuleContext, 'report'>, method: MethodSymbol, expected: ApexType): void {
  if (isUnknownType(method.returns) || isUnknownType(expected)) return;
  const isVoid = method.returns.kind === 'void';
  const fits =
    isVoid || expected.kind === 'void' ? method.returns.kind === expected.kind : isAssignable(method.returns, expected);
  if (!fits) {
    const owner = method.owner.name;
    report('type-return-clash', method.node, typeName(method.returns), typeName(expected), owner);
  }
}

/** Whether something that is not the user's may hold the overridden method. */
function mayOverride(symbol: ClassSymbol, method: MethodSymbol): boolean {
  const lower = method.name.toLowerCase();
  if (OF_OBJECT.has(lower)) return true;
  const seen = new Set<ApexType>();
  const visit = (type: ApexType): boolean => {
    if (seen.has(type)) return false;
    seen.add(type);
    if (type.kind === 'platform') {
      const platform = knownPlatform(type.name);
      // The methods of platform classes are not all known.
      if (platform?.kind !== 'interface' || platform.methods(lower).length > 0) return true;
    } else if (type.kind === 'user' && type.declares === 'interface') {
      if ((type as ClassSymbol).members.methods.has(lower)) return true;
    }
    return supertypes(type).some(visit);
  };
  return visit(symbol);
}

/** Methods that implement interfaces are public; those of the user's interfaces return what the interface says. */
function checkImplementations(context: RuleContext): void {
  const { symbol, report } = context;
  for (const { name, key, parameters, returns, demanded } of obligationsOf(symbol)) {
    const method = demanded
      ? undefined
      : symbol.members.methods.get(name.toLowerCase())?.find((each) => each.key === key);
    if (!method || RANK[method.visibility] >= RANK.public || method.isOverride) continue;
    const types = parameters.map(({ type }) => typeName(type)).join(', ');
    report('type-interface-visibility', method.node, symbol.name, `${typeName(returns)} ${name}(${types})`);
  }
  const seen = new Set<ApexType>();
  const visit = (type: ApexType): void => {
    if (type.kind !== 'user' || type.declares !== 'interface' || seen.has(type)) return;
    seen.add(type);
    for (const overloads of (type as ClassSymbol).members.methods.values()) {
      for (const demanded of overloads) {
        const method = symbol.members.methods.get(demanded.name.toLowerCase())?.find(({ key }) => key === demanded.key);
        if (!method) continue;
        checkReturns(context, method, demanded.returns);
        const isDeprecated = ({ modifiers }: MethodSymbol) => modifiers.annotations.has('deprecated');
        if (isDeprecated(method) && !isDeprecated(demanded)) {
          const message = `Cannot deprecate an interface implementation method: ${text(method)}`;
          report('type-deprecated', method.node, message);
        }
        const isSeen = RANK[method.visibility] >= RANK.public;
        if (!isSeen && RANK[demanded.owner.visibility] >= RANK.public && !method.isOverride) {
          report('type-interface-visibility', method.node, symbol.name, text(demanded));
        }
      }
    }
    for (const above of type.interfaces) visit(above);
  };
  for (const type of symbol.interfaces) visit(type);
}

/** Whether a type, or a part of it, is not known: then nothing can be said about it. */
export function isUnknownType(type: ApexType): boolean {
  switch (type.kind) {
    case 'unknown':
      return true;
    case 'list':
    case 'set':
      return isUnknownType(type.element);
    case 'map':
      return isUnknownType(type.key) || isUnknownType(type.value);
    case 'platform':
      return type.arguments.some(isUnknownType);
    default:
      return false;
  }
}

function text({ owner, name, returns, parameters }: MethodSymbol): string {
  return `${typeName(returns)} ${owner.name}.${name}(${parameters.map(({ type }) => typeName(type)).join(', ')})`;
}
