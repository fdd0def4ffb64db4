import { expect, it } from 'vitest';
import { objectsOnly, type SObjectInfo } from '../../../engine/org/metadata/model';
import { idField } from '../../../engine/org/metadata/standard/field';
import { standardObjects } from '../../../engine/org/metadata/standard/objects';
import { objectOfId } from '../../../engine/org/objectOfId';

const queue: SObjectInfo = {
  name: 'Queue__c',
  label: 'Queue',
  labelPlural: 'Queues',
  keyPrefix: 'a0Q',
  fields: [idField('Record ID')],
  recordTypes: [],
  complete: true,
};
const metadata = objectsOnly(
  (name) => (name.toLowerCase() === 'queue__c' ? queue : standardObjects.get(name.toLowerCase())),
  ['Queue__c', 'Task'],
);

it('an Id belongs to the object of its prefix', () => {
  expect(objectOfId(metadata, '00T000000000001AAA')?.name).toBe('Task');
  expect(objectOfId(metadata, 'a0Q000000000001AAA')).toBe(queue);
});

it('a prefix that no known object has belongs to none', () => {
  expect(objectOfId(metadata, 'a0X000000000001AAA')).toBeUndefined();
});
