import type { Chapter } from '../catalogue';

/** Annotations: what a deploy says of annotations and of the members they mark. */
export const annotationProblems = {
  'type-annotation-unknown': {
    severity: 'error',
    title: 'Annotation does not exist',
    message: 'Annotation does not exist: {0}',
    explanation: 'The platform has no annotation of this name.',
    repair: 'Correct the spelling, or remove the annotation.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation.htm',
  },
  'type-annotation-property': {
    severity: 'error',
    title: 'Wrong property of an annotation',
    message: '{0}',
    explanation: 'Each annotation has its own properties, and each of them takes values of one type.',
    repair: 'Correct or remove the property.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation.htm',
  },
  'type-annotation-place': {
    severity: 'error',
    title: 'Annotation is not allowed here',
    message: '{0}',
    explanation:
      'An annotation belongs to certain kinds of declarations, and some of them need another modifier or annotation beside them.',
    repair: 'Move or remove the annotation.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation.htm',
  },
  'type-test-method': {
    severity: 'error',
    title: 'Wrong test method',
    message: '{0}',
    explanation: 'Test methods and test setup methods are static, void and without parameters.',
    repair: 'Remove the parameters and return nothing.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_unit_tests.htm',
  },
  'type-future': {
    severity: 'error',
    title: 'Wrong future method',
    message: '{0}',
    explanation: 'Future methods are static and void and take primitives or collections of primitives.',
    repair: 'Pass Ids and query the records in the method.',
    source:
      '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_future.htm',
  },
  'type-invocable': {
    severity: 'error',
    title: 'Wrong invocable method',
    message: '{0}',
    explanation:
      'An invocable method is static and public or global, takes at most one parameter, a list, and has no annotation beside it but Deprecated.',
    repair: 'Take one list.',
    source:
      '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_InvocableMethod.htm',
  },
  'type-aura-enabled': {
    severity: 'error',
    title: 'Wrong AuraEnabled member',
    message: '{0}',
    explanation: 'AuraEnabled methods are static, or getters without parameters; none of them is overloaded.',
    repair: 'Make the method static, or rename it.',
    source:
      '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_AuraEnabled.htm',
  },
  'type-web-method': {
    severity: 'error',
    title: 'Wrong web method',
    message: '{0}',
    explanation:
      'Remote actions, web services and REST methods are found by name, so their names have to tell them apart; a REST address starts with a slash.',
    repair: 'Rename one of the methods, or correct the address.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_rest_methods.htm',
  },
  'type-deprecated': {
    severity: 'error',
    title: 'Deprecated type in a global signature',
    message: '{0}',
    explanation: 'What a global member shows to other packages must not be deprecated while the member is not.',
    repair: 'Declare the member `@Deprecated` as well.',
    source:
      '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_deprecated.htm',
  },
} satisfies Chapter;
