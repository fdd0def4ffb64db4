import type { Chapter } from './catalogue';

const TASK =
  '[D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_task.htm';
const ID =
  '[D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/field_types.htm (ID field type)';

/** Problems of the call log: the values that a handler usually puts into a Task. */
export const payloadCallLogProblems = {
  'payload-call-log-unknown-field': {
    severity: 'warning',
    title: 'Task has no such field',
    message: 'Task has no field {0}.{1}',
    explanation:
      'The call log holds fields of the activity by API name, in any case. `JSON.deserialize` into a Task throws on a key that is none of its fields.',
    repair: 'Check the spelling; fields of your own end in `__c`. The quick fix writes the nearest field.',
    source: TASK,
  },
  'payload-call-log-unseen-field': {
    severity: 'information',
    title: 'Field is not in the project',
    message: 'The project does not know the field {0} of Task.{1}',
    explanation:
      'Fields of your own stand in `objects/Activity/fields` of a project; fields of some features (CurrencyIsoCode) exist in some orgs only. A run treats the field as absent.',
    repair: 'Check the spelling, or retrieve the field: `sf project retrieve start --metadata CustomObject:Activity`.',
    source: '[K]',
  },
  'payload-call-log-type': {
    severity: 'warning',
    title: 'Value does not fit the field',
    message: '{0} must be {1}, not {2}.',
    explanation:
      'A value of another type does not fit into the field, and the deserialization into a Task or the save can fail.',
    repair: 'Write a value of the type of the field.',
    source: TASK,
  },
  'payload-call-log-too-long': {
    severity: 'warning',
    title: 'Text is too long for the field',
    message: '{0} takes up to {1} characters; this text has {2}.',
    explanation: 'Saving a longer text fails with STRING_TOO_LONG, unless the handler shortens it.',
    repair: 'Shorten the text, or let the handler do so: `text.left(255)`.',
    source: TASK,
  },
  'payload-call-log-picklist': {
    severity: 'information',
    title: 'Value is not in the picklist',
    message: '{0} has no value "{1}".{2}',
    explanation:
      'The picklist is not restricted: Salesforce saves other values too, but reports and record types may not expect them.',
    repair: 'Choose a value of the picklist.',
    source: '[K]',
  },
  'payload-call-log-restricted': {
    severity: 'warning',
    title: 'Value is not in the restricted picklist',
    message: '{0} accepts {1} only, not "{2}".',
    explanation: 'Saving another value fails with INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST.',
    repair: 'Choose a value of the picklist.',
    source: TASK,
  },
  'payload-call-log-read-only': {
    severity: 'warning',
    title: 'Field is read-only',
    message: '{0} is set by Salesforce only; saving a record with it fails.',
    explanation: 'The field can neither be set on insert nor on update, so real call logs do not change it.',
    repair: 'Remove the field.',
    source: TASK,
  },
  'payload-call-log-create-only': {
    severity: 'information',
    title: 'Field can be set on insert only',
    message: '{0} can be set on insert only, and this call log has the Id of a saved record.',
    explanation: 'An update with this field fails with INVALID_FIELD_FOR_INSERT_UPDATE when the value changes.',
    repair: 'Remove the field or the Id.',
    source: '[K]',
  },
  'payload-call-log-duplicate': {
    severity: 'warning',
    title: 'Field stands twice',
    message: '{0} and {1} are the same field.',
    explanation:
      'Field names do not distinguish upper and lower case. Which of the two values is saved is not documented.',
    repair: 'Remove one of the two.',
    source: TASK,
  },
  'payload-call-log-id': {
    severity: 'warning',
    title: 'Not an Id of Salesforce',
    message: '{0} is not an Id: {1}.',
    explanation:
      'An Id has 15 letters and digits, or 18, where the last three tell which of the others are capitals. An assignment to Id of anything else throws a StringException.',
    repair: 'Copy the Id again, for example from the address of the record.',
    source: ID,
  },
  'payload-call-log-id-prefix': {
    severity: 'information',
    title: 'Id is of another object',
    message: '{0} refers to {1}, but this is the Id of {2}.',
    explanation: 'The first three characters of an Id tell its object.',
    repair: 'Write the Id of a record of the right object.',
    source: '[K]',
  },
  'payload-call-log-who-what': {
    severity: 'information',
    title: 'Lead together with a related record',
    message: 'WhatId must be empty when WhoId is a Lead.',
    explanation: 'Salesforce refuses to save such a Task.',
    repair: 'Remove WhatId, or refer to a Contact.',
    source: '[K]',
  },
} as const satisfies Chapter;
