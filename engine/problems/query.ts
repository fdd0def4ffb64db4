import type { Chapter } from './catalogue';

/** Problems of queries that parse, but name what the org does not have. */
export const queryProblems = {
  'query-unknown-object': {
    severity: 'error',
    title: 'Query of an unknown sObject',
    message: "sObject type '{0}' is not supported.",
    explanation: 'No standard object and no object of the project has this name.',
    repair:
      'Correct the name; a custom object ends in `__c`. Retrieve its metadata into the project if it exists in the org.',
    source: '[K] the wording of a deploy',
  },
  'query-unknown-field': {
    severity: 'error',
    title: 'Query of an unknown field',
    message: "No such column '{0}' on entity '{1}'.",
    explanation: 'The object has no field of this name.',
    repair:
      'Correct the name; a custom field ends in `__c`. Retrieve its metadata into the project if it exists in the org.',
    source: '[K] the wording of a deploy',
  },
  'query-unknown-relationship': {
    severity: 'error',
    title: 'Query through an unknown relationship',
    message: "Didn't understand relationship '{0}' in field path.",
    explanation:
      'A path goes through the relationship names of reference fields: `Account.Name` through `AccountId`, `Queue__r.Name` through `Queue__c`.',
    repair: 'Use the relationship name; for a custom field it ends in `__r`.',
    source:
      '[D] Relationship Queries, https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_relationships.htm',
  },
  'query-bind-type': {
    severity: 'error',
    title: 'Bind of a wrong type',
    message: 'Invalid bind expression type of {0} for column of type {1}',
    explanation: 'The value behind the colon cannot be compared with the field.',
    repair: 'Bind a value of the type of the field, or with IN a list or set of such values.',
    source: '[K] the wording of a deploy',
  },
} satisfies Chapter;
