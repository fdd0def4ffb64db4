import { substitute } from '../library/platformClass';
import { knownPlatform, knownPlatformOf } from '../library/platformTypes';
import { sameType } from '../types/names';
import type { ApexType, PlatformType } from '../types/type';

const NUMBER_ORDER = ['Integer', 'Long', 'Double', 'Decimal'];

/** Place of a type in the widening order Integer → Long → Double → Decimal; -1 for other types. [D] Rules of Conversion */
export function numberRank(type: ApexType): number {
  return type.kind === 'primitive' ? NUMBER_ORDER.indexOf(type.name) : -1;
}

export function isPrimitive(type: ApexType, name: string): boolean {
  return type.kind === 'primitive' && type.name === name;
}

/** Whether text is expected or given: String or Id. */
export function isText(type: ApexType): boolean {
  return isPrimitive(type, 'String') || isPrimitive(type, 'Id');
}

/** The types directly above a type: its superclass and its interfaces. */
export function supertypes(type: ApexType): readonly ApexType[] {
  if (type.kind === 'user') return type.superclass ? [type.superclass, ...type.interfaces] : type.interfaces;
  const platform = knownPlatformOf(type);
  if (!platform) return [];
  const { superclass, interfaces, typeParameters } = platform.class;
  const above = superclass ? [superclass, ...interfaces] : interfaces;
  return above.map((each) => substitute(each, typeParameters, platform.arguments));
}

/** Whether `type` is `ancestor` or extends or implements it, however far up. */
export function isSubtype(type: ApexType, ancestor: ApexType): boolean {
  const seen = new Set<ApexType>();
  const visit = (current: ApexType): boolean => {
    if (sameOrCovariant(current, ancestor)) return true;
    if (seen.has(current)) return false;
    seen.add(current);
    return supertypes(current).some(visit);
  };
  return visit(type);
}

/**
 * Whether a class may be a subtype of `ancestor` though none of its ancestors that could be resolved is: one of the others,
 * a managed package's for instance, may be.
 */
export function maybeSubtype(type: ApexType, ancestor: ApexType): boolean {
  if (type.kind !== 'user' || (ancestor.kind !== 'user' && ancestor.kind !== 'platform')) return false;
  return hasUnknownAncestor(type) && !isSubtype(type, ancestor);
}

/** Whether something above a type, however far up, could not be resolved: then nothing can be said to be missing from it. */
export function hasUnknownAncestor(type: ApexType, seen = new Set<ApexType>()): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  return supertypes(type).some((above) => above.kind === 'unknown' || hasUnknownAncestor(above, seen));
}

/** The instance of the generic platform type `name` among the supertypes of `type`, such as `Iterable<String>`. */
export function supertypeNamed(type: ApexType, name: string): PlatformType | undefined {
  if (type.kind === 'platform' && type.name === name) return type;
  for (const above of supertypes(type)) {
    const found = supertypeNamed(above, name);
    if (found) return found;
  }
  return undefined;
}

/** Whether a value of `from` can be stored where `to` is expected without a cast. Unknown types fit everywhere. */
export function isAssignable(from: ApexType, to: ApexType): boolean {
  if (from.kind === 'unknown' || to.kind === 'unknown') return true;
  if (from.kind === 'void' || to.kind === 'void') return false;
  if (from.kind === 'null' || to.kind === 'object' || sameType(from, to)) return true;
  if (from.kind === 'parameter' || to.kind === 'parameter') return true;
  const rank = numberRank(from);
  // A literal such as 1.5 is a Decimal and initialises Doubles, so the way from Decimal to Double is open too. [D] Rules of Conversion
  if (rank >= 0) return rank < numberRank(to) || (rank === 3 && numberRank(to) === 2);
  if (isText(from) && isText(to)) return true;
  if (isPrimitive(from, 'Date') && isPrimitive(to, 'Datetime')) return true;
  // A record of any kind is no record of one kind: that takes a cast. [S] salesforce.stackexchange.com, "Illegal assignment from SObject to Account"
  if (to.kind === 'sobject') return from.kind === 'sobject' && to.name === undefined;
  if (from.kind === 'list' && to.kind === 'list') return fitsElement(from.element, to.element);
  if (from.kind === 'set' && to.kind === 'set') return fitsElementOfSet(from.element, to.element);
  if (from.kind === 'map' && to.kind === 'map')
    return fitsElement(from.key, to.key) && fitsElement(from.value, to.value);
  // What a class extends that is only known by name may not be known.
  if (from.kind === 'platform' && to.kind === 'platform' && knownPlatform(from.name)?.simulated === false) return true;
  return isSubtype(from, to) || maybeSubtype(from, to);
}

/** Whether a cast from one type to the other can ever succeed. */
export function isCastable(from: ApexType, to: ApexType): boolean {
  if (isAssignable(from, to) || isAssignable(to, from) || from.kind === 'object') return true;
  if (numberRank(from) >= 0 && numberRank(to) >= 0) return true;
  if (from.kind === 'list' && to.kind === 'list') return isCastable(from.element, to.element);
  if (from.kind === 'set' && to.kind === 'set') return isCastable(from.element, to.element);
  if (from.kind === 'map' && to.kind === 'map') return isCastable(from.key, to.key) && isCastable(from.value, to.value);
  // An interface may be implemented by some subclass of the class that is not known here.
  return isInterface(from) || isInterface(to);
}

/**
 * Elements of collections: the same type, or on the platform's exceptions to invariance, sObjects and class
 * hierarchies. [S] https://danjb.com/tech_blog/apex_oddities
 */
function fitsElement(from: ApexType, to: ApexType): boolean {
  if (sameType(from, to) || from.kind === 'unknown' || to.kind === 'unknown') return true;
  if (from.kind === 'sobject' && to.kind === 'sobject') return from.name === undefined || to.name === undefined;
  if (isText(from) && isText(to)) return true;
  if (to.kind === 'object' || from.kind === 'parameter' || to.kind === 'parameter') return true;
  return from.kind !== 'primitive' && isAssignable(from, to);
}

/** Sets, unlike lists, take neither records of one kind for records of any, nor anything for Objects. [S] the same page */
function fitsElementOfSet(from: ApexType, to: ApexType): boolean {
  const isOpen = from.kind === 'unknown' || from.kind === 'parameter';
  return fitsElement(from, to) && (isOpen || (to.kind !== 'object' && to.kind !== 'sobject'));
}

function sameOrCovariant(a: ApexType, b: ApexType): boolean {
  if (sameType(a, b)) return true;
  return (
    a.kind === 'platform' &&
    b.kind === 'platform' &&
    a.name === b.name &&
    a.arguments.length === b.arguments.length &&
    a.arguments.every((argument, index) => isCastable(argument, b.arguments[index] as ApexType))
  );
}

function isInterface(type: ApexType): boolean {
  if (type.kind === 'user') return type.declares === 'interface';
  return type.kind === 'platform' && knownPlatform(type.name)?.kind === 'interface';
}
