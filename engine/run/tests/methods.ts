import { modifiersOf } from '../../semantics/symbols';
import type { MethodDeclaration, TypeDeclaration } from '../../syntax/tree';

/** The test methods and setup methods that a class declares, in the order of the text. */
export interface DeclaredTests {
  readonly tests: readonly MethodDeclaration[];
  readonly setups: readonly MethodDeclaration[];
}

/**
 * What a top-level class declares to be run as tests: methods with `@IsTest` or the keyword `testMethod`, and
 * `@TestSetup` methods. Whether they have the shape of tests, the checker says.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_unit_tests.htm
 */
export function declaredTests(tree: TypeDeclaration): DeclaredTests {
  if (tree.kind !== 'ClassDeclaration') return { tests: [], setups: [] };
  const tests: MethodDeclaration[] = [];
  const setups: MethodDeclaration[] = [];
  for (const member of tree.members) {
    if (member.kind !== 'MethodDeclaration') continue;
    const { keywords, annotations } = modifiersOf(member.modifiers);
    if (annotations.has('testsetup')) setups.push(member);
    else if (annotations.has('istest') || keywords.has('testmethod')) tests.push(member);
  }
  return { tests, setups };
}

/** Whether a class file may declare tests, by its text alone: false is certain, true is not. */
export function mayDeclareTests(text: string): boolean {
  return /\bistest\b|\btestmethod\b/i.test(text);
}
