import type { FileProvider } from '../../run/contract';
import { objectNameOf } from './fileNames';
import type { ChildRelationship, SObjectInfo } from './model';
import { fieldsIn } from './objectFile';
import type { XmlElement } from './xmlElement';

/**
 * The collections of child records that fields of the project make on an object: for each lookup or master-detail field
 * to it, `childRelationshipName` of the field. Only the files that name the object are read.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_relationships_and_custom_objects.htm
 */
export function projectChildRelationships(
  files: FileProvider,
  object: string,
  namespace: string | undefined,
): ChildRelationship[] {
  const names = [object.toLowerCase()];
  if (namespace !== undefined && names[0]?.includes('__')) names.push(`${namespace.toLowerCase()}__${names[0]}`);
  return names.flatMap((name) =>
    (files.metadataFiles?.('lookups', name) ?? []).flatMap((source) =>
      fieldsIn(source).flatMap(({ fields }) =>
        fields.flatMap((field) => {
          const collection = field.childRelationshipName;
          if (collection === undefined || !field.referenceTo.some((target) => target.toLowerCase() === name)) return [];
          return childObjects(source.file).map((childObject) => ({ name: collection, childObject, field: field.name }));
        }),
      ),
    ),
  );
}

/** The collections that the platform gives every custom object of these traits. [K] describe results of custom objects */
export function platformChildRelationships(
  definition: XmlElement | undefined,
  { name }: SObjectInfo,
): ChildRelationship[] {
  const has = (element: string): boolean => definition === undefined || definition.isTrue(element);
  const stem = name.replace(/__c$/i, '');
  return [
    ...(has('enableActivities') ? activities : []),
    ...(has('enableHistory') ? [{ name: 'Histories', childObject: `${stem}__History`, field: 'ParentId' }] : []),
    ...(has('enableFeeds') ? [{ name: 'Feeds', childObject: `${stem}__Feed`, field: 'ParentId' }] : []),
    ...(isShared(definition) ? [{ name: 'Shares', childObject: `${stem}__Share`, field: 'ParentId' }] : []),
    ...everyObject,
  ];
}

/** Whether records of the object can be shared one by one; an object that everyone may write has no shares. */
export function isShared(definition: XmlElement | undefined): boolean {
  const model = definition?.textOf('sharingModel');
  return definition === undefined || model === 'Private' || model === 'Read';
}

const activities: readonly ChildRelationship[] = [
  { name: 'ActivityHistories', childObject: 'ActivityHistory', field: 'WhatId' },
  { name: 'OpenActivities', childObject: 'OpenActivity', field: 'WhatId' },
  { name: 'Tasks', childObject: 'Task', field: 'WhatId' },
  { name: 'Events', childObject: 'Event', field: 'WhatId' },
  { name: 'Emails', childObject: 'EmailMessage', field: 'RelatedToId' },
];

const everyObject: readonly ChildRelationship[] = [
  { name: 'AttachedContentDocuments', childObject: 'AttachedContentDocument', field: 'LinkedEntityId' },
  { name: 'Attachments', childObject: 'Attachment', field: 'ParentId' },
  { name: 'CombinedAttachments', childObject: 'CombinedAttachment', field: 'ParentId' },
  { name: 'ContentDocumentLinks', childObject: 'ContentDocumentLink', field: 'LinkedEntityId' },
  { name: 'DuplicateRecordItems', childObject: 'DuplicateRecordItem', field: 'RecordId' },
  { name: 'Notes', childObject: 'Note', field: 'ParentId' },
  { name: 'NotesAndAttachments', childObject: 'NoteAndAttachment', field: 'ParentId' },
  { name: 'ProcessInstances', childObject: 'ProcessInstance', field: 'TargetObjectId' },
  { name: 'ProcessSteps', childObject: 'ProcessInstanceHistory', field: 'TargetObjectId' },
  { name: 'TopicAssignments', childObject: 'TopicAssignment', field: 'EntityId' },
];

/** The object that a file belongs to; what is declared on Activity belongs to both kinds of it. */
function childObjects(file: string): readonly string[] {
  const object = objectNameOf(file) ?? '';
  return object.toLowerCase() === 'activity' ? ['Task', 'Event'] : [object];
}
