import { sameType } from '../../types/names';
import type { ApexType, PlatformType } from '../../types/type';

let platformSupertypes: (type: ApexType) => readonly ApexType[] = () => [];

/** Sets how supertypes of platform types are found: the library does so when it is loaded. */
export function setPlatformSupertypes(find: (type: ApexType) => readonly ApexType[]): void {
  platformSupertypes = find;
}

/**
 * Whether a value of run-time type `from` is one of `to`: the same type, a subtype by declared inheritance, or a list
 * or map of such (every list of sObjects is one of every other [S], sets are not [S]; a map is one of every map with the
 * same keys and wider values [S] the library R.apex). Numbers are not widened here.
 */
export function isSubtype(from: ApexType, to: ApexType): boolean {
  if (to.kind === 'object' || sameType(from, to)) return true;
  if (from.kind === 'sobject' && to.kind === 'sobject') return to.name === undefined;
  // Nothing extends a collection, and the way up would be long for what an `instanceof` often asks.
  if (from.kind !== to.kind && (to.kind === 'map' || to.kind === 'list' || to.kind === 'set')) return false;
  if (from.kind === 'list' && to.kind === 'list') return fits(from.element, to.element);
  if (from.kind === 'map' && to.kind === 'map') {
    return sameType(from.key, to.key) && fits(from.value, to.value);
  }
  if (from.kind === 'platform' && to.kind === 'platform' && hasFittingArguments(from, to)) return true;
  return supertypesOf(from).some((supertype) => isSubtype(supertype, to));
}

/** `Database.Batchable<SObject>` is a `Database.Batchable<Object>`. [S] https://github.com/beyond-the-cloud-dev/async-lib */
function hasFittingArguments(from: PlatformType, to: PlatformType): boolean {
  return (
    from.name.toLowerCase() === to.name.toLowerCase() &&
    from.arguments.length === to.arguments.length &&
    from.arguments.every((argument, index) => fits(argument, to.arguments[index] as ApexType))
  );
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
  // A list of Ids may be taken for one of texts. [S] https://github.com/pkozuchowski/Apex-Opensource-Library CalloutTest
  if (from.kind === 'primitive' && to.kind === 'primitive' && from.name === 'Id' && to.name === 'String') return true;
  return isSubtype(from, to);
}
