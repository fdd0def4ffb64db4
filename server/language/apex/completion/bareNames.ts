import type { ClassSymbol } from '../../../../engine/semantics/symbols';
import { typeName } from '../../../../engine/types/names';
import { fileNameOf } from '../../fileName';
import type { DescribedClass } from '../described';
import { type Asker, innerTypes, methods, userFields, userType } from './memberSuggestions';
import { platformNames } from './platformNames';
import type { Scope } from './scope';
import type { Suggestion } from './suggestion';

/** Variables and members that can be named without a dot, the nearest first. */
export function valuesInScope({ owner, isStatic, locals }: Scope, described: DescribedClass): Suggestion[] {
  const found = [...locals.values()].map(
    ({ name, declared }): Suggestion => ({
      label: name,
      kind: 'Variable',
      detail: declared ? typeName(declared.type) : '',
      rank: 0,
    }),
  );
  if (!owner) return found;
  const asker: Asker = { described, owner };
  if (!isStatic) found.push(...userFields(owner, asker, false), ...methods(owner, asker, false));
  // From inside an inner class the statics of the outer one can be named too.
  for (let each: ClassSymbol | undefined = owner; each; each = each.outer) {
    found.push(...userFields(each, asker, true), ...methods(each, asker, true));
  }
  return withoutRepeats(found);
}

/** Types that can be named without a dot: inner ones, the project's, sObjects, the platform's. */
export function typesInScope({ owner }: Scope, described: DescribedClass, prefix: string): Suggestion[] {
  const found: Suggestion[] = [];
  for (let each = owner; each; each = each.outer) found.push(...innerTypes(each));
  const letter = prefix.charAt(0).toLowerCase();
  const own = described.file.symbol;
  if (own) found.push(userType(own));
  for (const { file } of described.view.sources) {
    const label = fileNameOf(file).replace(/\.cls$/i, '');
    if (label.toLowerCase().startsWith(letter)) found.push({ label, kind: 'Class', detail: 'of the project', rank: 4 });
  }
  const { metadata } = described.world;
  for (const label of letter === '' ? USUAL_OBJECTS : metadata.objectNames()) {
    if (label.toLowerCase().startsWith(letter)) found.push({ label, kind: 'Struct', detail: 'sObject', rank: 5 });
  }
  return withoutRepeats([...found, ...platformNames(prefix)]);
}

/** Proposed before anything is typed: what the payload of an interaction touches. */
export const USUAL_OBJECTS: readonly string[] = [
  'Task',
  'Event',
  'Contact',
  'Account',
  'Lead',
  'Case',
  'Opportunity',
  'User',
];

/** A name means what it meant first. */
function withoutRepeats(suggestions: readonly Suggestion[]): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    const key = `${suggestion.kind === 'Method' ? '(' : ''}${suggestion.label.toLowerCase()}`;
    if (!found.has(key)) found.set(key, suggestion);
  }
  return [...found.values()];
}
