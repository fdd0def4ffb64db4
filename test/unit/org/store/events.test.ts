import { beforeEach, describe, expect, it } from 'vitest';
import type { SObjectInfo } from '../../../../engine/org/metadata/model';
import { field, readOnly } from '../../../../engine/org/metadata/standard/field';
import { record, startOrg, thrownBy } from '../support';

const ended: SObjectInfo = {
  name: 'Call_Ended__e',
  label: 'Call Ended',
  labelPlural: 'Calls Ended',
  keyPrefix: 'a0E',
  kind: 'platformEvent',
  fields: [
    field('ReplayId', 'Replay ID', 'string', readOnly),
    field('Conversation__c', 'Conversation', 'string', { length: 5, nillable: false, custom: true }),
  ],
  recordTypes: [],
  complete: true,
};
let org: ReturnType<typeof startOrg>;

beforeEach(() => {
  org = startOrg(ended);
});

describe('publishing', () => {
  it('gives a result for each event and reports it', () => {
    const [good, bad, long] = org.store.publish([
      record(ended, { Conversation__c: 'abc' }),
      record(ended),
      record(ended, { Conversation__c: 'abcdef' }),
    ]);
    expect(good).toMatchObject({ success: true, errors: [] });
    expect(bad?.errors.map(({ statusCode }) => statusCode)).toEqual(['REQUIRED_FIELD_MISSING']);
    expect(long?.errors.map(({ statusCode }) => statusCode)).toEqual(['STRING_TOO_LONG']);
    expect(org.changes).toEqual([
      {
        sObject: 'Call_Ended__e',
        id: good?.id,
        operation: 'insert',
        fields: [{ field: 'Conversation__c', before: null, after: 'abc' }],
      },
    ]);
    expect(org.usage.dmlStatements).toBe(1);
  });

  it('is for events alone', () => {
    expect(thrownBy(() => org.store.publish([record('Contact')]))).toContain('Contact');
    expect(org.store.publish([])).toEqual([]);
  });
});

describe('emptying the recycle bin', () => {
  it('forgets deleted records, until the transaction is rolled back', () => {
    const id = org.store.load(record('Contact', { LastName: 'Smith' }), 0);
    const contact = record('Contact', { Id: id });
    const how = { allOrNone: false, externalId: undefined };
    expect(org.store.purge([contact])[0]?.success).toBe(false);
    org.store.dml('delete', [contact], how);
    const point = org.store.savepoint();
    expect(org.store.purge([contact])).toEqual([{ success: true, id, created: false, errors: [] }]);
    expect(org.store.dml('undelete', [contact], how)[0]?.success).toBe(false);
    org.store.rollback(point);
    expect(org.store.dml('undelete', [contact], how)[0]?.success).toBe(true);
  });
});
