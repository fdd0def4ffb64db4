import type { Problem } from '../../../../engine/problems/problem';
import type { Fix } from '../../fix';
import type { DescribedClass } from '../described';
import { assignmentFixes, conditionFixes } from './casts';
import { implementationFixes, overrideFixes, supertypeFixes } from './inheritance';
import { missingModifierFixes, unwantedModifierFixes, visibilityFixes } from './modifiers';
import { annotationFixes, fieldFixes, methodFixes, queryFixes, typeFixes, variableFixes } from './names';
import { syntaxFixes } from './syntax';

/** Repairs of one kind of problem in the text that `described` is about; none where nothing certain is known. */
type Fixer = (problem: Problem, described: DescribedClass) => Fix[];

const FIXERS: Readonly<Record<string, Fixer>> = {
  'type-unknown-variable': variableFixes,
  'type-unknown-field': fieldFixes,
  'type-unknown-method': methodFixes,
  'type-annotation-unknown': annotationFixes,
  'unsupported-type': typeFixes,
  'unsupported-field': fieldFixes,
  'query-unknown-field': queryFixes,
  'query-unknown-object': queryFixes,
  'query-unknown-relationship': queryFixes,
  'soql-bare-value': queryFixes,
  'type-illegal-assignment': assignmentFixes,
  'type-condition': conditionFixes,
  'type-not-implemented': implementationFixes,
  'type-override': overrideFixes,
  'type-supertype': supertypeFixes,
  'type-interface-visibility': visibilityFixes,
  'type-modifier-missing': missingModifierFixes,
  'type-modifier': unwantedModifierFixes,
};

/**
 * The repairs of a problem of the compiler. The text may have changed since the problem was found: one whose place no
 * longer holds what it was about gets none.
 */
export function apexFixes(problem: Problem, described: DescribedClass): Fix[] {
  if (problem.start < 0 || problem.end > described.text.length || problem.start > problem.end) return [];
  const fixer = problem.code.startsWith('syntax-') ? syntaxFixes : FIXERS[problem.code];
  return fixer?.(problem, described) ?? [];
}
