import type { TypeReference } from '../../../engine/syntax/tree';

/** A type as it is written, without white space and comments: `Map<String,List<Account>>[]`. */
export function typeText(type: TypeReference): string {
  const parts = type.parts.map(({ name, typeArguments }) =>
    typeArguments.length === 0 ? name.text : `${name.text}<${typeArguments.map(typeText).join(',')}>`,
  );
  return parts.join('.') + '[]'.repeat(type.arrayDepth);
}
