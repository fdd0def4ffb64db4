import { sameType } from '../../types/names';
import { type ApexType, sobjectOf, unknownType } from '../../types/type';
import type { SignatureScope } from '../signature';

/** The number types from the narrowest to the widest: each takes those before it. */
const NUMBERS = ['Integer', 'Long', 'Double', 'Decimal'];

/**
 * Whether a simulated method does what another overload of it would do: it takes at least the same arguments. Rows say
 * `Object` where the platform lists many types.
 */
export function isCovered(
  known: { readonly isStatic: boolean; readonly parameters: readonly { readonly type: ApexType }[] },
  simulated: { readonly isStatic: boolean; readonly parameters: readonly { readonly type: ApexType }[] },
): boolean {
  return (
    known.isStatic === simulated.isStatic &&
    known.parameters.length === simulated.parameters.length &&
    known.parameters.every(({ type }, index) => takes((simulated.parameters[index] as { type: ApexType }).type, type))
  );
}

function takes(wide: ApexType, narrow: ApexType): boolean {
  if (wide.kind === 'object' || sameType(wide, narrow)) return true;
  if (wide.kind === 'sobject' && narrow.kind === 'sobject') return wide.name === undefined;
  if (wide.kind === 'primitive' && narrow.kind === 'primitive') {
    if (wide.name === 'String') return narrow.name === 'Id';
    return NUMBERS.includes(narrow.name) && NUMBERS.indexOf(narrow.name) < NUMBERS.indexOf(wide.name);
  }
  if (wide.kind === 'list' && narrow.kind === 'list') return takes(wide.element, narrow.element);
  const [argument] = wide.kind === 'platform' && wide.name === 'System.Iterable' ? wide.arguments : [];
  return argument !== undefined && (narrow.kind === 'list' || narrow.kind === 'set') && takes(argument, narrow.element);
}

/** How signatures of the pack name what is no platform class: `Schema.User` is an sObject, anything else is not known. */
export const otherType: NonNullable<SignatureScope['otherType']> = (name) => {
  const sobject = /^Schema\.(\w+)$/.exec(name)?.[1];
  return sobject === undefined ? unknownType : sobjectOf(sobject);
};
