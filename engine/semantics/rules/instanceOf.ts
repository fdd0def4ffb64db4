import { sameType, typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import { isCastable, isSubtype, isText } from '../assignability';

/**
 * The values of the problem that an `instanceof` has whose answer the types give away; undefined for a real question.
 * Numbers and text are left alone: what they are instances of depends on the value.
 */
export function foregoneAnswer(operand: ApexType, tested: ApexType): [string, string, string, string] | undefined {
  if (isOpen(operand) || isOpen(tested)) return undefined;
  if (isAlways(operand, tested)) return ['true', typeName(operand), 'always', typeName(tested)];
  if (isText(operand) && isText(tested)) return undefined;
  return isCastable(operand, tested) ? undefined : ['false', typeName(operand), 'never', typeName(tested)];
}

function isOpen({ kind }: ApexType): boolean {
  return kind === 'unknown' || kind === 'null' || kind === 'void' || kind === 'parameter';
}

function isAlways(operand: ApexType, tested: ApexType): boolean {
  if (tested.kind === 'object') return true;
  if (operand.kind === 'sobject')
    return tested.kind === 'sobject' && (tested.name === undefined || sameType(operand, tested));
  if (operand.kind !== 'user') return false;
  return isSubtype(operand, tested);
}
