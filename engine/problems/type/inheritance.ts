import type { Chapter } from '../catalogue';
import { COMPILER } from './source';

/** Inheritance: what a deploy says of superclasses, interfaces and overrides. */
export const inheritanceProblems = {
  'type-not-implemented': {
    severity: 'error',
    title: 'Abstract member not implemented',
    message: 'Class {0} must implement the method: {1}',
    explanation: 'A class that is not abstract implements every method of its interfaces and abstract superclasses.',
    repair: 'Add the method, or make the class abstract.',
    source: '[K] the wording of a deploy',
  },
  'type-override': {
    severity: 'error',
    title: 'Wrong override',
    message: '{0}',
    explanation:
      'A method that replaces one of a superclass says `override`, and the one it replaces is virtual or abstract and at most as visible.',
    repair: 'Add or remove `override`, or declare the method of the superclass virtual.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_extending.htm',
  },
  'type-return-clash': {
    severity: 'error',
    title: 'Return types differ',
    message: 'Method return types clash: {0} vs {1} from the type {2}',
    explanation: 'A method has the same return type as the one it overrides or implements.',
    repair: 'Return the type that the superclass or interface declares.',
    source: COMPILER,
  },
  'type-supertype': {
    severity: 'error',
    title: 'Wrong supertype',
    message: '{0}',
    explanation:
      'Classes extend virtual or abstract classes and implement interfaces; interfaces extend interfaces, each of them once.',
    repair: 'Name a type of the right kind, or declare the superclass `virtual`.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_extending.htm',
  },
  'type-circular': {
    severity: 'error',
    title: 'Type is its own ancestor',
    message: 'Circular definition: {0}',
    explanation: 'A class or interface extends or implements itself, directly or through others.',
    repair: 'Break the circle.',
    source: COMPILER,
  },
  'type-interface-visibility': {
    severity: 'error',
    title: 'Implementation is not visible enough',
    message: '{0}: Overriding implementations of global or public interface methods must be global or public: {1}',
    explanation:
      'Whoever holds the interface calls the method, so the method has to be at least as visible as the interface.',
    repair: 'Declare the method public or global.',
    source: COMPILER,
  },
  'type-abstract-call': {
    severity: 'error',
    title: 'Abstract method has nothing to call',
    message: 'Abstract method cannot be called directly: {0}',
    explanation: '`super.method()` calls the body in the superclass, and an abstract method has none.',
    repair: 'Remove the call.',
    source: COMPILER,
  },
  'type-default-constructor': {
    severity: 'error',
    title: 'Superclass has no constructor without arguments',
    message: 'No default constructor available in super type: {0}',
    explanation: 'A constructor without `super(…)` calls the constructor of the superclass that takes nothing.',
    repair: 'Call `super(…)` with the arguments that the superclass wants.',
    source: COMPILER,
  },
} satisfies Chapter;
