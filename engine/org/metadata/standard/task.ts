import type { FieldInfo, SObjectInfo } from '../model';
import { auditFields, field, idField, picklist, readOnly } from './field';
import { deletedField, masterRecordType, recordTypeField } from './shared';

/**
 * Objects a Task can be related to in any org. Custom objects that allow activities join this list when a project's
 * metadata is merged; industry clouds add more, so the list is never a reason to refuse a value.
 */
// biome-ignore format: a list of names
const relatedTo = [
  'Account', 'Asset', 'AssetRelationship', 'Campaign', 'Case', 'Contract', 'ContractLineItem', 'Entitlement', 'Incident',
  'ListEmail', 'Location', 'Opportunity', 'Order', 'Problem', 'Product2', 'ServiceContract', 'Solution', 'WorkOrder',
  'WorkOrderLineItem',
];

const recurrenceFields: readonly FieldInfo[] = [
  field('RecurrenceActivityId', 'Recurrence Activity ID', 'reference', { ...readOnly, referenceTo: ['Task'] }),
  field('IsRecurrence', 'Create Recurring Series of Tasks', 'boolean', { updateable: false }),
  field('RecurrenceStartDateOnly', 'Recurrence Start', 'date'),
  field('RecurrenceEndDateOnly', 'Recurrence End', 'date'),
  // Some 400 time zones; they are left out, and so no value is ever called wrong.
  field('RecurrenceTimeZoneSidKey', 'Recurrence Time Zone', 'picklist', { length: 40 }),
  field('RecurrenceType', 'Recurrence Type', 'picklist', {
    length: 40,
    picklist: picklist([
      'RecursDaily',
      'RecursEveryWeekday',
      'RecursMonthly',
      'RecursMonthlyNth',
      'RecursWeekly',
      'RecursYearly',
      'RecursYearlyNth',
    ]),
  }),
  field('RecurrenceInterval', 'Recurrence Interval', 'int'),
  field('RecurrenceDayOfWeekMask', 'Recurrence Day of Week Mask', 'int'),
  field('RecurrenceDayOfMonth', 'Recurrence Day of Month', 'int'),
  field('RecurrenceInstance', 'Recurrence Instance', 'picklist', {
    length: 40,
    picklist: picklist(['First', 'Second', 'Third', 'Fourth', 'Last']),
  }),
  field('RecurrenceMonthOfYear', 'Recurrence Month of Year', 'picklist', {
    length: 40,
    picklist: picklist([
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ]),
  }),
  field('RecurrenceRegeneratedType', 'Repeat This Task', 'picklist', {
    length: 40,
    picklist: picklist(['RecurrenceRegenerateAfterDueDate', 'RecurrenceRegenerateAfterToday', 'RecurrenceRegenerated']),
  }),
];

/**
 * Task, as every org has it: all standard fields in describe order, those that need a record type or Shared Activities
 * included, since code that uses them is right in the org it was written for. `complete` holds for the standard fields;
 * a project's own fields (`objects/Activity/fields`) are appended, so that the slots of these stay what they are.
 *
 * Source: the Object Reference's page on Task [D]; lengths and picklist values as a new org describes them [K].
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_task.htm
 */
export const taskInfo: SObjectInfo = {
  name: 'Task',
  label: 'Task',
  labelPlural: 'Tasks',
  keyPrefix: '00T',
  fields: [
    idField('Activity ID'),
    recordTypeField,
    field('WhoId', 'Name ID', 'reference', { referenceTo: ['Contact', 'Lead'], relationshipName: 'Who' }),
    field('WhatId', 'Related To ID', 'reference', { referenceTo: relatedTo, relationshipName: 'What' }),
    field('WhoCount', 'Relation Count', 'int', readOnly),
    field('WhatCount', 'Related To Count', 'int', readOnly),
    field('Subject', 'Subject', 'combobox', {
      length: 255,
      picklist: picklist(['Call', 'Email', 'Send Letter', 'Send Quote', 'Other']),
    }),
    field('ActivityDate', 'Due Date Only', 'date'),
    field('Status', 'Status', 'picklist', {
      length: 255,
      nillable: false,
      defaultValue: 'Not Started',
      picklist: picklist(
        ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'],
        'Not Started',
      ),
    }),
    field('Priority', 'Priority', 'picklist', {
      length: 255,
      nillable: false,
      defaultValue: 'Normal',
      picklist: picklist(['High', 'Normal', 'Low'], 'Normal'),
    }),
    field('IsHighPriority', 'High Priority', 'boolean', readOnly),
    field('OwnerId', 'Assigned To ID', 'reference', {
      nillable: false,
      referenceTo: ['Group', 'User'],
      relationshipName: 'Owner',
    }),
    field('Description', 'Description', 'textarea', { length: 32000 }),
    field('Type', 'Type', 'picklist', { length: 40, picklist: picklist(['Call', 'Email', 'Meeting', 'Other']) }),
    deletedField,
    field('AccountId', 'Account ID', 'reference', {
      ...readOnly,
      referenceTo: ['Account'],
      relationshipName: 'Account',
    }),
    field('IsClosed', 'Closed', 'boolean', readOnly),
    ...auditFields,
    field('IsArchived', 'Archived', 'boolean', readOnly),
    field('CallDurationInSeconds', 'Call Duration', 'int'),
    field('CallType', 'Call Type', 'picklist', {
      length: 40,
      picklist: picklist(['Internal', 'Inbound', 'Outbound']),
    }),
    field('CallDisposition', 'Call Result', 'string', { length: 255 }),
    field('CallObject', 'Call Object Identifier', 'string', { length: 255 }),
    field('ReminderDateTime', 'Reminder Date/Time', 'datetime'),
    field('IsReminderSet', 'Reminder Set', 'boolean'),
    ...recurrenceFields,
    field('TaskSubtype', 'Task Subtype', 'picklist', {
      length: 40,
      updateable: false,
      restricted: true,
      picklist: picklist(['Task', 'Email', 'ListEmail', 'Cadence', 'Call', 'LinkedIn']),
    }),
    field('CompletedDateTime', 'Completed Date/Time', 'datetime', readOnly),
  ],
  recordTypes: [masterRecordType],
  complete: true,
};
