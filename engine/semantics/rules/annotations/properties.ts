import type { Annotation, AnnotationArgument, Expression } from '../../../syntax/tree';
import type { Report } from '../rule';
import type { AnnotationFacts, PropertyKind } from './table';

/** An annotation's properties exist, stand once, have values of their kind, and none that is needed is missing. */
export function checkProperties(annotation: Annotation, facts: AnnotationFacts, report: Report): void {
  const { properties } = facts;
  if (!properties) return;
  const seen = new Set<string>();
  for (const argument of annotation.arguments) {
    const name = nameOf(argument);
    const lower = name.toLowerCase();
    const kind = Object.hasOwn(properties, lower) ? properties[lower] : undefined;
    const problem = (message: string) => report('type-annotation-property', argument, message);
    if (!kind) problem(`No such property, ${name}, defined on this annotation: ${facts.name}`);
    else if (seen.has(lower)) {
      problem(`Annotation property ${facts.name} does not support multiple ${name} parameters`);
    } else if (argument.value && !isOfKind(argument.value, kind)) problem(wrongValue(argument, kind, name, facts.name));
    seen.add(lower);
  }
  for (const required of facts.required ?? []) {
    if (!seen.has(required)) {
      const shown = required === 'urlmapping' ? 'urlMapping' : required;
      report('type-annotation-property', annotation, `Required property is missing: ${shown}`);
    }
  }
  if (facts.name === 'JsonAccess' && seen.size === 0) {
    report(
      'type-annotation-property',
      annotation,
      'At least one JSON serialization control parameter must be specified',
    );
  }
}

/** The value of a property as text, by lower-cased name; undefined when it is not there. */
export function propertyText(annotation: Annotation, lower: string): string | undefined {
  const value = annotation.arguments.find((argument) => nameOf(argument).toLowerCase() === lower)?.value;
  return value?.kind === 'Literal' ? value.value : undefined;
}

function nameOf({ name }: AnnotationArgument): string {
  return name?.text ?? 'value';
}

function wrongValue({ value }: AnnotationArgument, kind: PropertyKind, name: string, annotation: string): string {
  const shown = value?.kind === 'Literal' ? value.value : '';
  if (Array.isArray(kind)) return `Invalid annotation property value, ${shown}, for property ${name} on ${annotation}`;
  if (typeof kind === 'object' && 'from' in kind && /^\d+$/.test(shown)) {
    return `Annotation property, ${name} on ${annotation}, must be less than or equal to ${kind.to}: ${shown}`;
  }
  const expected = kind === 'boolean' ? 'Boolean' : kind === 'text' ? 'String' : 'Integer';
  return `Invalid value for property ${name} expected type ${expected}`;
}

function isOfKind(value: Expression, kind: PropertyKind): boolean {
  if (kind === 'boolean') {
    // Older code writes the words in quotes.
    return value.kind === 'Literal' && /^(?:true|false)$/i.test(value.value);
  }
  if (typeof kind === 'object' && 'from' in kind) {
    return value.kind === 'Literal' && value.type === 'Integer' && inBounds(Number(value.value), kind);
  }
  if (kind === 'text') return !(value.kind === 'Literal' && value.type === 'Boolean');
  return value.kind !== 'Literal' || kind.some((word) => word.toLowerCase() === value.value.toLowerCase());
}

function inBounds(value: number, { from, to }: { from: number; to: number }): boolean {
  return value >= from && value <= to;
}
