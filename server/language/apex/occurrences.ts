import type { ApexSource } from '../../../engine/run/contract';
import { isSubtype } from '../../../engine/semantics/assignability';
import type { Meaning, Reference } from '../../../engine/semantics/references';
import type { MethodSymbol } from '../../../engine/semantics/symbols';
import type { Place } from './declarations';
import { type DescribedClass, describedClass } from './described';

/** Every place of the class itself that means what the name at an offset means, in the order of the text. */
export function highlights(described: DescribedClass, offset: number): Reference[] {
  const reference = described.references.at(offset);
  return reference ? occurrences(described, wanted(reference.meaning), true) : [];
}

/**
 * Every place that means what the name at an offset means: in its own file, and in the project's classes and triggers
 * that are checked. A method is found with those it overrides and those that override it.
 */
export function findReferences(described: DescribedClass, offset: number, withDeclaration: boolean): Place[] {
  const reference = described.references.at(offset);
  if (!reference) return [];
  const target = wanted(reference.meaning);
  const found = placesIn(described, target, withDeclaration);
  if (target.kind === 'local') return found;
  const { view, file } = described;
  const name = nameOf(target, described.text.slice(reference.start, reference.end)).toLowerCase();
  const others = (kind: 'class' | 'trigger', sources: readonly ApexSource[]) => {
    for (const source of sources) {
      if (source.file === file.source.file || !view.isChecked(source.file) || !mentions(source, name)) continue;
      found.push(...placesIn(describedClass(source, view, kind), target, withDeclaration));
    }
  };
  others('class', view.sources);
  others('trigger', view.triggers);
  return found;
}

function placesIn(described: DescribedClass, target: Meaning, withDeclaration: boolean): Place[] {
  const { file, text } = described.file.source;
  return occurrences(described, target, withDeclaration).map(({ start, end }) => ({ file, text, start, end }));
}

function occurrences({ references }: DescribedClass, target: Meaning, withDeclaration: boolean): Reference[] {
  return [...references.names.values()]
    .filter((each) => (withDeclaration || !each.isDeclaration) && isSame(target, each.meaning))
    .sort((a, b) => a.start - b.start);
}

/** Whoever asks for a constructor that is not written down asks for its class. */
function wanted(meaning: Meaning): Meaning {
  return meaning.kind === 'constructor' && !meaning.callee ? { kind: 'class', symbol: meaning.target } : meaning;
}

/** The word that a class must hold to name the target: a subclass that calls `super(…)` names the class it extends. */
function nameOf(target: Meaning, word: string): string {
  return target.kind === 'constructor' ? target.target.simpleName : word;
}

const lowerTexts = new WeakMap<ApexSource, string>();

function mentions(source: ApexSource, lowerName: string): boolean {
  let lower = lowerTexts.get(source);
  if (lower === undefined) {
    lower = source.text.toLowerCase();
    lowerTexts.set(source, lower);
  }
  return lower.includes(lowerName);
}

function isSame(target: Meaning, other: Meaning): boolean {
  switch (target.kind) {
    case 'local':
      return other.kind === 'local' && other.variable === target.variable;
    case 'field':
      return other.kind === 'field' && other.field === target.field;
    case 'method':
      return other.kind === 'method' && isSameMethod(target.method, other.method);
    case 'constructor':
      return other.kind === 'constructor' && other.target === target.target && other.callee === target.callee;
    case 'class':
      // `new T()` names the class as well as its constructor.
      if (other.kind === 'constructor') return other.target === target.symbol;
      return other.kind === 'class' && other.symbol === target.symbol;
    case 'enumConstant':
      return other.kind === 'enumConstant' && other.symbol === target.symbol && other.index === target.index;
    case 'sobject':
      return other.kind === 'sobject' && other.info.name === target.info.name;
    case 'sobjectField':
    case 'relationship':
      return (
        other.kind === target.kind && other.info?.name === target.info?.name && other.field.name === target.field.name
      );
    case 'platformClass':
      return other.kind === 'platformClass' && other.class.name === target.class.name;
    case 'platformMethod':
      return (
        other.kind === 'platformMethod' &&
        other.method.owner.name === target.method.owner.name &&
        other.method.signature === target.method.signature
      );
    case 'platformProperty':
      return (
        other.kind === 'platformProperty' &&
        other.property.owner.name === target.property.owner.name &&
        other.property.name === target.property.name
      );
    case 'platformConstant':
      return (
        other.kind === 'platformConstant' && other.class.name === target.class.name && other.index === target.index
      );
  }
}

function isSameMethod(a: MethodSymbol, b: MethodSymbol): boolean {
  if (a === b) return true;
  return a.key === b.key && !a.isStatic && (isSubtype(a.owner, b.owner) || isSubtype(b.owner, a.owner));
}
