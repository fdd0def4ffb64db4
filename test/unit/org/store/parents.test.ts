import { beforeEach, describe, expect, it } from 'vitest';
import type { SObjectInfo } from '../../../../engine/org/metadata/model';
import { field, idField } from '../../../../engine/org/metadata/standard/field';
import { Unsupported } from '../../../../engine/runtime/exceptions';
import { fieldOf, record, startOrg, thrownBy } from '../support';

const queue: SObjectInfo = {
  name: 'Queue__c',
  label: 'Queue',
  labelPlural: 'Queues',
  keyPrefix: 'a0Q',
  fields: [
    idField('Record ID'),
    field('Code__c', 'Code', 'string', { length: 5, externalId: true, custom: true }),
    field('Exact__c', 'Exact', 'string', { length: 5, unique: true, caseSensitive: true, custom: true }),
  ],
  recordTypes: [],
  complete: true,
};
const call: SObjectInfo = {
  ...queue,
  name: 'Call__c',
  keyPrefix: 'a0C',
  fields: [
    idField('Record ID'),
    field('Queue__c', 'Queue', 'reference', { referenceTo: ['Queue__c'], relationshipName: 'Queue__r', custom: true }),
  ],
};
const callOf = (parent: ReturnType<typeof record>) => {
  const made = record(call);
  made.setParent(1, parent);
  return made;
};

let org: ReturnType<typeof startOrg>;
const dml = (verb: 'insert' | 'upsert', of: ReturnType<typeof record>, options = {}) =>
  org.store.dml(verb, [of], { allOrNone: true, externalId: undefined, ...options });

beforeEach(() => {
  org = startOrg(queue, call);
});

describe('a parent named by its external id', () => {
  it('gives its Id to the reference, in any case of the value', () => {
    const [parent] = dml('insert', record(queue, { Code__c: 'S1' }));
    const child = callOf(record(queue, { Code__c: 's1' }));
    const [result] = dml('insert', child);
    expect(fieldOf(org.store.find('Call__c', result?.id ?? ''), 'Queue__c')).toBe(parent?.id);
    // The record in memory gets its own Id and nothing else.
    expect(child.isSet(1)).toBe(false);
  });

  it('that nobody has is refused', () => {
    expect(thrownBy(() => dml('insert', callOf(record(queue, { Code__c: 'XY' }))))).toContain(
      'INVALID_FIELD, Foreign key external ID: xy not found for field Code__c in entity Queue__c',
    );
  });

  it('of the setup of the org ends the run: which ones there are is not known', () => {
    const profile: SObjectInfo = {
      ...queue,
      name: 'Profile',
      keyPrefix: '00e',
      fields: [idField('Id'), field('Name', 'Name', 'string')],
    };
    org = startOrg(queue, call, profile);
    expect(() => dml('insert', callOf(record(profile, { Name: 'Standard User' })))).toThrow(Unsupported);
  });

  it('has no part in it when it has an Id or no external id', () => {
    const [result] = dml('insert', callOf(record(queue, { Id: 'a0Q000000000009AAA', Code__c: 'XY' })));
    expect(fieldOf(org.store.find('Call__c', result?.id ?? ''), 'Queue__c')).toBeNull();
    expect(dml('insert', callOf(record(queue)))[0]?.success).toBe(true);
  });
});

it('text that is too long is cut when that is asked for, and refused otherwise', () => {
  expect(thrownBy(() => dml('insert', record(queue, { Code__c: '123456' })))).toContain('STRING_TOO_LONG');
  const made = record(queue, { Code__c: '123456' });
  const [result] = dml('insert', made, { truncates: true });
  expect(fieldOf(org.store.find('Queue__c', result?.id ?? ''), 'Code__c')).toBe('12345');
  expect([made.id, fieldOf(made, 'Code__c')]).toEqual([result?.id, '123456']);
});

it('a unique text that minds case tells a from A', () => {
  dml('insert', record(queue, { Exact__c: 'a' }));
  expect(dml('insert', record(queue, { Exact__c: 'A' }))[0]?.success).toBe(true);
  expect(thrownBy(() => dml('insert', record(queue, { Exact__c: 'a' })))).toContain('DUPLICATE_VALUE');
});
