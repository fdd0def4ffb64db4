import type { NewObject } from '../../syntax/tree';
import { typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import { isAssignable, numberRank, supertypeNamed } from '../assignability';
import type { BodyContext } from '../context';

/**
 * The values of the problem of `new List<T>(argument)` and its like; undefined when the argument may do. Sizes and
 * other collections do; a map is also made from a list of sObjects.
 */
export function initializerProblem(type: ApexType, argument: ApexType): [string, string, string] | undefined {
  const values = (expected: string): [string, string, string] => [typeName(argument), typeName(type), expected];
  if (argument.kind === 'unknown' || argument.kind === 'null' || argument.kind === 'object') return undefined;
  if (type.kind === 'list' || type.kind === 'set') {
    const kind = type.kind === 'list' ? 'an Integer or a List' : 'a List or a Set';
    const isSize = type.kind === 'list' && (numberRank(argument) === 0 || numberRank(argument) === 1);
    const isCollection =
      argument.kind === 'list' || argument.kind === 'set' || argument.kind === 'platform' || argument.kind === 'user';
    if (isSize || isCollection || supertypeNamed(argument, 'System.Iterable')) return undefined;
    return values(`${kind} of type ${typeName(type.element)}`);
  }
  if (type.kind !== 'map') return undefined;
  if (argument.kind === 'map' ? isAssignable(argument, type) : argument.kind !== 'primitive') return undefined;
  return values('a Map with the same key and value types, or a valid SObject List');
}

/** The name=value pairs of an sObject's constructor name each field once. */
export function checkFieldsOnce(context: BodyContext, tree: NewObject): void {
  const seen = new Set<string>();
  for (const { name } of tree.fields) {
    const lower = name.text.toLowerCase();
    if (seen.has(lower)) context.problem('type-duplicate-field-value', name, name.text);
    seen.add(lower);
  }
}
