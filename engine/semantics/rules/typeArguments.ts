import type { TypeReference } from '../../syntax/tree';
import type { ApexType } from '../../types/type';

/** Levels of collections in a type. [D] "up to eight levels overall" https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_collections_lists.htm */
const DEEPEST = 8;
const ARITY: ReadonlyMap<string, number> = new Map([
  ['list', 1],
  ['set', 1],
  ['map', 2],
  ['system.list', 1],
  ['system.set', 1],
  ['system.map', 2],
]);

/**
 * What is wrong with the type arguments of a reference, in the compiler's words; undefined when they fit. `name` is
 * the reference's last name, `found` what it names without arguments (undefined for collections and unknown types).
 */
export function typeArgumentProblem(
  reference: TypeReference,
  name: string,
  found: ApexType | undefined,
): string | undefined {
  const given = reference.parts[reference.parts.length - 1]?.typeArguments.length ?? 0;
  const expected = found === undefined || found.kind === 'platform' ? ARITY.get(name.toLowerCase()) : undefined;
  if (expected !== undefined) {
    if (given === 0) return `No type arguments provided for a parameterized type: ${name}`;
    if (given !== expected) return `Invalid type argument count for ${name}: expected ${expected} but found ${given}`;
    const deep = depth(reference);
    // Reported once, where the limit is first passed.
    return deep === DEEPEST + 1 ? `Exceeded max parameterized type depth: ${DEEPEST}, depth: ${deep}` : undefined;
  }
  // Which platform classes are generic is not known for all of them.
  if (given > 0 && found && found.kind !== 'platform' && found.kind !== 'unknown')
    return `Type arguments provided for a non-parameterized type: ${name}`;
  return undefined;
}

function depth({ parts }: TypeReference): number {
  const inner = parts[parts.length - 1]?.typeArguments ?? [];
  return inner.length === 0 ? 0 : 1 + Math.max(...inner.map(depth));
}
