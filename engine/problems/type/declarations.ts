import type { Chapter } from '../catalogue';
import { COMPILER } from './source';

/** Declarations: what a deploy says of names, types and shapes of members. */
export const declarationProblems = {
  'type-duplicate': {
    severity: 'error',
    title: 'Duplicate declaration',
    message: '{0}',
    explanation: 'A name can be declared once in its scope. Names differ in more than upper and lower case.',
    repair: 'Rename or remove one of the two.',
    source: '[K] the wording of a deploy',
  },
  'type-identifier': {
    severity: 'error',
    title: 'Name is not allowed',
    message: '{0}',
    explanation:
      'A name starts with a letter, does not end with an underscore nor holds two in a row, has at most 255 characters, and is none of the reserved words. Methods may be named like most of these words.',
    repair: 'Choose another name.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_reserved_words.htm',
  },
  'type-parameter-count': {
    severity: 'error',
    title: 'Too many parameters',
    message: 'Invalid number of parameters exceeds: {0}',
    explanation: 'A method or constructor takes 32 parameters at most.',
    repair: 'Pass an object that holds the values.',
    source: COMPILER,
  },
  'type-enum-size': {
    severity: 'error',
    title: 'Too many enum constants',
    message: 'Maximum number of enum items exceeded: {0}',
    explanation: 'An enum has 100 constants at most.',
    repair: 'Split the enum, or use custom metadata.',
    source: COMPILER,
  },
  'type-method-body': {
    severity: 'error',
    title: 'Method body missing or superfluous',
    message: '{0}',
    explanation: 'An abstract method has no body; every other method of a class has one.',
    repair: 'Add the body, or declare the method abstract.',
    source: COMPILER,
  },
  'type-inner-type': {
    severity: 'error',
    title: 'Not allowed in an inner type',
    message: '{0}',
    explanation: 'Inner classes hold neither inner types nor static members or blocks.',
    repair: 'Move the declaration to the outer class.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_static.htm',
  },
  'type-arguments': {
    severity: 'error',
    title: 'Wrong type arguments',
    message: '{0}',
    explanation:
      '`List` and `Set` take one type argument, `Map` takes two, and most other types take none. Collections nest eight levels deep at most.',
    repair: 'Write the type arguments that the type takes.',
    source:
      '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_collections_lists.htm',
  },
  'type-constructor-name': {
    severity: 'error',
    title: 'Constructor has another name than its class',
    message: 'Invalid constructor name: {0}',
    explanation: 'A declaration without a return type is a constructor, and a constructor is named like its class.',
    repair: 'Write the return type of the method, or the name of the class.',
    source: COMPILER,
  },
  'type-exception-name': {
    severity: 'error',
    title: 'Name of an exception class',
    message: '{0}',
    explanation: 'Classes that extend Exception end with the word Exception, and no other class does.',
    repair: 'Rename the class, or extend Exception.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_exception_custom.htm',
  },
  'type-exception-constructor': {
    severity: 'error',
    title: 'Constructor that every exception has',
    message: 'System exception constructor already defined: {0}',
    explanation:
      'An exception class has the constructors without arguments, with a message, with a cause, and with both, and cannot declare them again.',
    repair: 'Remove the constructor; call `setMessage` or pass the values when the exception is made.',
    source: '[S] https://github.com/ChuckJonas/wtfapex',
  },
  'type-trigger': {
    severity: 'error',
    title: 'Trigger cannot be defined',
    message: '{0}',
    explanation:
      'A trigger names an sObject and each of its events once. There is no event before an undelete, and platform events are only published.',
    repair: 'Correct the object or the list of events.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers.htm',
  },
} satisfies Chapter;
