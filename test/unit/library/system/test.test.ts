import { describe, expect, it } from 'vitest';
import { ApexDatetime } from '../../../../engine/runtime/values/datetime';
import { fieldOf, record, startOrg } from '../../org/support';
import { call } from '../call';

describe('Test.setCreatedDate', () => {
  it('replaces the date of a stored record', () => {
    const org = startOrg();
    const task = record('Task', { Subject: 'Call' });
    org.store.dml('insert', [task], { allOrNone: true, externalId: undefined, truncates: false });
    const date = new ApexDatetime(1_000);
    call('Test', 'setCreatedDate', task.id, date);
    expect(fieldOf(org.store.find('Task', task.id as string), 'CreatedDate')).toBe(date);
    expect(org.changes).toHaveLength(1);
  });

  it('names a record that is not there', () => {
    startOrg();
    expect(() => call('Test', 'setCreatedDate', '00T000000000009AAA', new ApexDatetime(0))).toThrow(/did not insert/);
  });
});
