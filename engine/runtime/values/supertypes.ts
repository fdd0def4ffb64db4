import { sameType } from '../../types/names';
import type { ApexType } from '../../types/type';

let platformSupertypes: (type: ApexType) => readonly ApexType[] = () => [];

/** Sets how supertypes of platform types are found: the library does so when it is loaded. */
export function setPlatformSupertypes(find: (type: ApexType) => readonly ApexType[]): void {
  platformSupertypes = find;
}

/**
 * Whether a value of run-time type `from` is one of `to`: the same type, a subtype by declared inheritance, or a list
 * or map of such (every list of sObjects is one of every other [S], sets are not [S]). Numbers are not widened here.
 */
export function isSubtype(from: ApexType, to: ApexType): boolean {
  if (to.kind === 'object' || sameType(from, to)) return true;
  if (from.kind === 'sobject' && to.kind === 'sobject') return to.name === undefined;
  if (from.kind === 'list' && to.kind === 'list') return fits(from.element, to.element);
  if (from.kind === 'map' && to.kind === 'map') {
    return sameType(from.key, to.key) && from.value.kind === 'sobject' && fits(from.value, to.value);
  }
  return supertypesOf(from).some((supertype) => isSubtype(supertype, to));
}

/** The types that a type declares as its superclass and interfaces. */
export function supertypesOf(type: ApexType): readonly ApexType[] {
  if (type.kind !== 'user') return platformSupertypes(type);
  return type.superclass ? [type.superclass, ...type.interfaces] : type.interfaces;
}

function fits(from: ApexType, to: ApexType): boolean {
  if (from.kind === 'sobject' && to.kind === 'sobject') {
    return from.name === undefined || to.name === undefined || sameType(from, to);
  }
  return isSubtype(from, to);
}
