import type { Chapter } from '../catalogue';

/** Names: what a deploy says of variables, methods and types that it does not find or see. */
export const nameProblems = {
  'type-unknown-variable': {
    severity: 'error',
    title: 'Variable does not exist',
    message: 'Variable does not exist: {0}',
    explanation: 'No local variable, parameter, field or class of this name can be seen from here.',
    repair: 'Correct the spelling, or declare the variable before this line.',
    source: '[K] the wording of a deploy',
  },
  'type-unknown-field': {
    severity: 'error',
    title: 'Field does not exist',
    message: 'Variable does not exist: {0} in {1}',
    explanation: 'The class or sObject has no member of this name that can be seen from here.',
    repair:
      'Correct the spelling, or add the field. For a custom field of an sObject, add its metadata to the project.',
    source: '[K] the wording of a deploy',
  },
  'type-unknown-method': {
    severity: 'error',
    title: 'Method does not exist',
    message: 'Method does not exist or incorrect signature: void {0} from the type {1}',
    explanation: 'The class has no method of this name that takes these arguments.',
    repair: 'Correct the name or the arguments.',
    source: '[K] the wording of a deploy',
  },
  'type-unknown-constructor': {
    severity: 'error',
    title: 'Constructor does not exist',
    message: 'Constructor not defined: [{0}].<Constructor>({1})',
    explanation: 'The class has no constructor that takes these arguments.',
    repair: 'Pass the arguments that one of the constructors takes, or add a constructor.',
    source: '[K] the wording of a deploy',
  },
  'type-unknown-type': {
    severity: 'error',
    title: 'Type does not exist',
    message: 'Invalid type: {0}',
    explanation:
      'The name is a reserved word of Apex, so neither the platform nor a project can have a type of this name.',
    repair:
      'Write the Apex type: `Integer` or `Long` for `int`, `Double` or `Decimal` for `float`, `String` for `char`.',
    source:
      '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_reserved_words.htm; [K] the wording of a deploy',
  },
  'type-ambiguous-call': {
    severity: 'error',
    title: 'Method call is ambiguous',
    message: 'Ambiguous method signature: {0}',
    explanation:
      'Several methods or constructors fit these arguments, and none of them better than all others. So it is with `null` where the parameters have unrelated types, and with an object whose class implements the interfaces that both expect, even when one interface extends the other.',
    repair: 'Cast an argument to the type that is meant: `find((String) null)`.',
    source:
      '[V] https://github.com/apex-enterprise-patterns/fflib-apex-common/issues/347; [S] github.com/forcedotcom/apex-language-support, messages_en_US.properties',
  },
  'type-static-context': {
    severity: 'error',
    title: 'Instance member in a static context',
    message: '{0}',
    explanation: 'Static code has no instance, so it cannot reach instance members without one.',
    repair: 'Make the member static, or call it on an instance.',
    source: '[K] the wording of a deploy',
  },
  'type-not-visible': {
    severity: 'error',
    title: 'Member is not visible',
    message: '{0} is not visible',
    explanation: 'The member is private or protected, and this code stands outside its class.',
    repair: 'Make the member public, or use one that is.',
    source:
      '[D] Access Modifiers, https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_access_modifiers.htm',
  },
} satisfies Chapter;
