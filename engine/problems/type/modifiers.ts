import type { Chapter } from '../catalogue';
import { COMPILER } from './source';

/** Modifiers: what a deploy says of keywords before a declaration, and of API versions. */
export const modifierProblems = {
  'type-modifier': {
    severity: 'error',
    title: 'Modifier is not allowed here',
    message: '{0}',
    explanation:
      'Each kind of declaration takes its own modifiers, at most one of them for visibility, and some of them exclude each other.',
    repair: 'Remove the modifier.',
    source:
      '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_access_modifiers.htm',
  },
  'type-modifier-missing': {
    severity: 'error',
    title: 'Modifier is missing',
    message: '{0}',
    explanation:
      'This declaration needs a modifier that it does not have: a top-level class is public or global, what is global stands in a global class, test methods and webservice methods are static.',
    repair: 'Add the modifier.',
    source: COMPILER,
  },
  'type-api-version': {
    severity: 'error',
    title: 'Not allowed in this API version',
    message: '{0}',
    explanation: 'Some rules depend on the API version that the `-meta.xml` file beside the class names.',
    repair: 'Do as the message says, or change the API version of the class.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/versioned_behavior_changes.htm',
  },
} satisfies Chapter;
