import { describe, expect, test } from 'vitest';
import { slotOf } from '../../../engine/org/metadata/model';
import { taskInfo } from '../../../engine/org/metadata/standard/task';

const task = (name: string) => taskInfo.fields[slotOf(taskInfo, name)]!;

describe('Task', () => {
  test('has each field once, the Id first', () => {
    const names = taskInfo.fields.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe('id');
  });

  test.each([
    ['WhoId', 'Who', ['Contact', 'Lead']],
    ['OwnerId', 'Owner', ['Group', 'User']],
    ['AccountId', 'Account', ['Account']],
    ['CreatedById', 'CreatedBy', ['User']],
    ['LastModifiedById', 'LastModifiedBy', ['User']],
    ['RecordTypeId', 'RecordType', ['RecordType']],
  ])('%s is reached as %s', (name, relationshipName, referenceTo) => {
    expect(task(name)).toMatchObject({ type: 'reference', relationshipName, referenceTo });
  });

  test('requires Status and Priority, which have defaults', () => {
    for (const [name, value] of [
      ['Status', 'Not Started'],
      ['Priority', 'Normal'],
    ] as const) {
      expect(task(name)).toMatchObject({ nillable: false, defaultValue: value });
      expect(
        task(name)
          .picklist.filter(({ isDefault }) => isDefault)
          .map((entry) => entry.value),
      ).toEqual([value]);
    }
  });

  test('restricts TaskSubtype only, which is set on insert', () => {
    expect(taskInfo.fields.filter(({ restricted }) => restricted).map(({ name }) => name)).toEqual(['TaskSubtype']);
    expect(task('TaskSubtype')).toMatchObject({ createable: true, updateable: false });
  });

  test.each([
    'IsClosed',
    'IsHighPriority',
    'AccountId',
    'CreatedDate',
    'SystemModstamp',
    'CompletedDateTime',
    'WhoCount',
  ])('%s is read-only', (name) => {
    expect(task(name)).toMatchObject({ createable: false, updateable: false });
  });

  test.each([
    ['Subject', 255],
    ['CallObject', 255],
    ['CallDisposition', 255],
    ['Description', 32000],
  ] as const)('%s takes %d characters', (name, length) => {
    expect(task(name).length).toBe(length);
  });

  test('gives every Boolean a value, as the platform does', () => {
    for (const { name, nillable, defaultValue } of taskInfo.fields.filter(({ type }) => type === 'boolean')) {
      expect({ name, nillable, defaultValue }).toEqual({ name, nillable: false, defaultValue: 'false' });
    }
  });
});
