import type { Chapter } from '../catalogue';
import { COMPILER } from './source';

/** Values: what a deploy says of expressions and assignments. */
export const valueProblems = {
  'type-illegal-assignment': {
    severity: 'error',
    title: 'Illegal assignment',
    message: 'Illegal assignment from {0} to {1}',
    explanation: 'A value of the first type cannot be stored where the second is expected.',
    repair: 'Convert the value, or cast it when you know that it is of that type.',
    source:
      '[D] Rules of Conversion, https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_rules_of_conversion.htm',
  },
  'type-illegal-cast': {
    severity: 'error',
    title: 'Incompatible types in a cast',
    message: 'Incompatible types since an instance of {0} is never an instance of {1}',
    explanation: 'The two types have nothing in common, so the cast can never succeed.',
    repair: 'Cast to a type that the value can have.',
    source: '[K] the wording of a deploy',
  },
  'type-wrong-operand': {
    severity: 'error',
    title: 'Wrong operand',
    message: '{0}',
    explanation: 'The operator does not take operands of these types.',
    repair: 'Convert the operands to types that the operator takes.',
    source: '[K] the wording of a deploy',
  },
  'type-condition': {
    severity: 'error',
    title: 'Condition is not a Boolean',
    message: 'Condition expression must be of type Boolean: {0}',
    explanation: 'Apex has no truth values other than Booleans.',
    repair: 'Compare the value with something, for example `!= null`.',
    source: '[K] the wording of a deploy',
  },
  'type-not-assignable': {
    severity: 'error',
    title: 'Cannot be assigned',
    message: '{0}',
    explanation: 'Only variables, fields, properties with a setter and list elements can be assigned.',
    repair: 'Assign to a variable.',
    source: '[K] the wording of a deploy',
  },
  'type-not-instantiable': {
    severity: 'error',
    title: 'Type cannot be constructed',
    message: 'Type cannot be constructed: {0}',
    explanation: 'Interfaces, enums and abstract classes have no instances of their own.',
    repair: 'Construct a class that implements or extends it.',
    source: '[K] the wording of a deploy',
  },
  'type-literal-range': {
    severity: 'error',
    title: 'Number does not fit',
    message: 'Illegal {0}',
    explanation: 'An Integer literal is at most 2147483647; a larger one needs the suffix L.',
    repair: 'Write the suffix `L`.',
    source: '[D] Rules of Conversion',
  },
  'type-void-value': {
    severity: 'error',
    title: 'A void method gives no value',
    message: '{0}',
    explanation: 'A void method returns nothing, so its call cannot be an operand.',
    repair: 'Call a method that returns a value.',
    source: COMPILER,
  },
  'type-instanceof': {
    severity: 'error',
    title: 'instanceof has one answer only',
    message: 'Operation instanceof is always {0} since an instance of {1} is {2} an instance of {3}',
    explanation:
      'The static type of the left side already answers the question, and the compiler refuses questions of this kind.',
    repair: 'Remove the test, or test an expression of a wider type such as `Object`.',
    source: COMPILER,
  },
  'type-initializer': {
    severity: 'error',
    title: 'Collection cannot be made from this',
    message: 'Invalid initializer type {0} found for {1}: expected {2}',
    explanation: "The argument of a collection's constructor is a size or another collection whose elements fit.",
    repair: 'Write the elements in braces: `new List<String>{ text }`.',
    source: COMPILER,
  },
  'type-duplicate-field-value': {
    severity: 'error',
    title: 'Field is given two values',
    message: 'Duplicate field initialization: {0}',
    explanation:
      'Each field can be named once in the constructor of an sObject. Names do not differ by upper and lower case.',
    repair: 'Remove one of the two.',
    source: COMPILER,
  },
  'type-constructor-syntax': {
    severity: 'error',
    title: 'Wrong form of constructor',
    message: '{0}',
    explanation:
      '`name = value` pairs construct sObjects and nothing else; every other class takes a list of arguments.',
    repair: 'Write name=value pairs for sObjects, plain arguments for classes.',
    source: COMPILER,
  },
  'type-expression-statement': {
    severity: 'error',
    title: 'Expression does nothing',
    message: 'Expression cannot be a statement.',
    explanation: 'Only calls, assignments, `new`, `++` and `--` can stand alone as a statement.',
    repair: 'Assign the value to a variable, or remove the line.',
    source: COMPILER,
  },
  'type-final': {
    severity: 'error',
    title: 'Final variable is assigned again',
    message: 'Final members can only be assigned in their declaration, init blocks, or constructors: {0}',
    explanation:
      'A final field gets its value where it is declared, in an initialiser block or in a constructor of its class; a final local variable with a value keeps it.',
    repair: 'Assign in the declaration, or remove `final`.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_constants.htm',
  },
  'type-put-all': {
    severity: 'error',
    title: 'Maps do not go together',
    message: 'Invalid putAll type {0} found for {1}',
    explanation: 'The keys and values of the other map have to fit into this one.',
    repair: 'Put the entries one by one, with the conversion that they need.',
    source: COMPILER,
  },
  'type-safe-navigation': {
    severity: 'error',
    title: 'Safe navigation where it is not allowed',
    message: 'Safe navigation operator is not allowed between SObject field and {0}',
    explanation: 'The method belongs to the field itself and not to the value that the field has.',
    repair: 'Write a plain dot before the method.',
    source:
      '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SafeNavigationOperator.htm',
  },
} satisfies Chapter;
