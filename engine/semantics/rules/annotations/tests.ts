import type { TextRange } from '../../../problems/problem';
import type { Annotation, MethodDeclaration } from '../../../syntax/tree';
import { typeName } from '../../../types/names';
import { hasUnknownAncestor, isSubtype } from '../../assignability';
import { modifiersOf } from '../../symbols';
import { exceptionType } from '../exceptions';
import { type ClassRule, methodTrees, type RuleContext, sameName } from '../rule';
import { annotationsOf } from './annotations';
import { propertyText } from './properties';

/** Version from which tests stand in test classes. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_unit_tests.htm */
const TESTS_IN_TEST_CLASSES = 28;

/**
 * Test classes are top-level and no exceptions; their methods have the shape of tests, and see no data of the org where
 * they run in parallel. [S] the compiler's messages, github.com/forcedotcom/apex-language-support, messages_en_US.properties
 */
export const checkTests: ClassRule = (context) => {
  const { symbol, report } = context;
  checkTestClass(context);
  const setups: MethodDeclaration[] = [];
  const isParallel = isTrue(annotationsOf(symbol.tree.modifiers).get('istest'), 'isparallel');
  for (const tree of methodTrees(symbol)) {
    const annotation = annotationsOf(tree.modifiers).get('istest');
    if (annotation && isParallel && isTrue(annotation, 'seealldata')) {
      report(
        'type-annotation-property',
        annotation,
        'Test class annotated with @isTest(IsParallel=true) cannot have any methods annotated with @isTest(SeeAllData=true)',
      );
    }
    const { keywords, annotations } = modifiersOf(tree.modifiers);
    const isSetup = annotations.has('testsetup');
    if (isSetup) setups.push(tree);
    else if (!annotations.has('istest') && !keywords.has('testmethod')) continue;
    checkTestMethod(context, tree, isSetup);
  }
  for (const extra of setups.slice(1))
    report('type-test-method', extra.name, 'Only one method per type can be defined with: TestSetup');
};

function checkTestClass({ symbol, world, report }: RuleContext): void {
  const annotation = annotationsOf(symbol.tree.modifiers).get('istest');
  if (!annotation) return;
  if (symbol.outer || (!hasUnknownAncestor(symbol) && isSubtype(symbol, exceptionType))) {
    report('type-annotation-place', annotation, 'Only top-level non-exception class types can be marked as tests');
  }
  if (isTrue(annotation, 'isparallel') && isTrue(annotation, 'seealldata')) {
    report(
      'type-annotation-property',
      annotation,
      'Test class annotated with @isTest(IsParallel=true) cannot also be annotated with @isTest(SeeAllData=true)',
    );
  }
  const testFor = propertyText(annotation, 'testfor');
  if (testFor === undefined) return;
  const problem = testForProblem(testFor, (name) => world.topLevelClass(name) !== undefined);
  if (problem) report('type-annotation-property', annotation, problem);
}

function isTrue(annotation: Annotation | undefined, property: string): boolean {
  return annotation !== undefined && propertyText(annotation, property)?.toLowerCase() === 'true';
}

function testForProblem(value: string, isClass: (name: string) => boolean): string | undefined {
  for (const part of value.split(',')) {
    const [prefix = '', name = ''] = part.split(':').map((each) => each.trim());
    if (!sameName(prefix, 'ApexClass') && !sameName(prefix, 'ApexTrigger')) {
      return "Invalid prefix for property testFor. Specify testFor in the format 'prefix:name, ...' where prefix is ApexClass or ApexTrigger. Use commas to separate multiple type names in the same format.";
    }
    const kind = sameName(prefix, 'ApexClass') ? 'class' : 'trigger';
    if (name === '') return `Invalid value for property testFor, expected Apex ${kind} name is missing or empty`;
    // Names with a namespace may be of a package, and triggers are not at hand.
    if (kind === 'class' && !/\.|__/.test(name) && !isClass(name)) {
      return `Invalid value for property testFor expected Apex class ${name} not found`;
    }
  }
  return undefined;
}

function checkTestMethod(context: RuleContext, tree: MethodDeclaration, isSetup: boolean): void {
  const { symbol, world, report, apiVersion } = context;
  const { keywords } = modifiersOf(tree.modifiers);
  const problem = (message: string, range: TextRange = tree.name) => report('type-test-method', range, message);
  const what = isSetup ? 'TestSetup' : keywords.has('testmethod') ? 'testMethod' : 'IsTest';
  if (!keywords.has('static') && !keywords.has('testmethod')) problem(`${what} methods must be declared as static`);
  if (tree.parameters.length > 0) problem('Test methods must have no arguments', tree.parameterList);
  const returns = world.types.resolve(tree.returnType, symbol, []);
  if (returns.kind !== 'void') {
    problem(
      isSetup
        ? 'Test setup method must return void'
        : `${what} methods do not support return type of ${typeName(returns)}`,
      tree.returnType,
    );
  }
  if (!symbol.topLevel.modifiers.annotations.has('istest') && (apiVersion ?? 0) >= TESTS_IN_TEST_CLASSES) {
    problem(`Defining type for ${what} methods must be declared as IsTest`);
  }
}
