import { sameName } from './rules/rule';
import type { MethodSymbol } from './symbols';

/** Whether a declaration has an annotation with this property at this value, such as `@Future(callout=true)`. Case does not count. */
export function annotationSays(
  { modifiers }: Pick<MethodSymbol['tree'], 'modifiers'>,
  annotation: string,
  property: string,
  wanted: string,
): boolean {
  const is = (text: string | undefined, name: string) => text !== undefined && sameName(text, name);
  return modifiers.some(
    (modifier) =>
      modifier.kind === 'Annotation' &&
      is(modifier.name.text, annotation) &&
      modifier.arguments.some(
        ({ name, value }) => is(name?.text, property) && value?.kind === 'Literal' && is(value.value, wanted),
      ),
  );
}
