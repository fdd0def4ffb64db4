import { expect } from 'vitest';
import type { Problem } from '../../../../engine/problems/problem';
import { checkClass } from '../../../../engine/semantics/check';
import { project } from '../../../support/apex';
import { shown, unmark } from '../../payload/marked';

/**
 * Checks a marked class against other classes: `⟦range⟧code` for each problem that must come, and no other. Gives the
 * problems for what a test says of their messages.
 */
export function expectProblems(marked: string, others: readonly string[] = [], apiVersion = 66): readonly Problem[] {
  const { text, expected } = unmark(marked);
  const problems = checkClass({ file: 'C.cls', text, apiVersion }, project([...others]));
  expect(shown(text, problems)).toEqual(expected);
  return problems;
}

/** The same for statements inside an instance method of a class with a few members. */
export function expectStatements(marked: string, others: readonly string[] = []): readonly Problem[] {
  return expectProblems(
    `public class C { Integer field; static Integer total; void nothing() { } void m(String s, Integer i, Object o) { ${marked} } }`,
    others,
  );
}

/** Checks the errors of a marked class; what is not simulated does not count. */
export function expectErrors(marked: string, others: readonly string[] = []): void {
  const { text, expected } = unmark(marked);
  const problems = checkClass({ file: 'C.cls', text, apiVersion: 66 }, project([...others]));
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(shown(text, errors)).toEqual(expected);
}

/** The codes of the errors of a class, in the order of its text; what is not simulated does not count. */
export function errorCodes(text: string, others: readonly string[] = [], apiVersion = 66): string[] {
  const problems = checkClass({ file: 'C.cls', text, apiVersion }, project([...others]));
  return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}
