import type { KeywordModifier, Modifier, Node } from '../../../../engine/syntax/tree';
import { type Edit, insertion, replacement } from '../../fix';

/** A declaration with modifiers. */
export interface Modified extends Node {
  readonly modifiers: readonly Modifier[];
}

const ACCESS: ReadonlySet<string> = new Set(['public', 'private', 'protected', 'global']);

/** Gives a declaration an access modifier, in place of the one it has. */
export function access(declaration: Modified, keyword: string): Edit {
  const present = keywordModifiers(declaration).find((modifier) => ACCESS.has(modifier.keyword));
  if (present) return replacement(present, keyword);
  const first = keywordModifiers(declaration)[0];
  if (first) return insertion(first.start, `${keyword} `);
  const annotation = declaration.modifiers.at(-1);
  return annotation ? insertion(annotation.end, ` ${keyword}`) : insertion(declaration.start, `${keyword} `);
}

/** Takes a keyword away from a declaration, with the blank behind it. */
export function withoutKeyword(declaration: Modified, keyword: string, text: string): Edit[] {
  return keywordModifiers(declaration)
    .filter((modifier) => modifier.keyword === keyword)
    .map(({ start, end }) => removal(start, end, text));
}

/** Takes a word away with the blank behind it. */
export function removal(start: number, end: number, text: string): Edit {
  return { start, end: end + (/^\s*/.exec(text.slice(end, end + 100))?.[0].length ?? 0), newText: '' };
}

function keywordModifiers({ modifiers }: Modified): KeywordModifier[] {
  return modifiers.filter((modifier) => modifier.kind === 'Modifier');
}
