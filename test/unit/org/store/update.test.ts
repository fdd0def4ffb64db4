import { beforeEach, describe, expect, it } from 'vitest';
import { idAt } from '../../../../engine/org/store/ids';
import type { DmlVerb } from '../../../../engine/org/store/store';
import { fieldOf, record, startOrg, thrownBy } from '../support';

let org: ReturnType<typeof startOrg>;
const dml = (verb: DmlVerb, ...records: ReturnType<typeof record>[]) =>
  org.store.dml(verb, records, { allOrNone: true, externalId: undefined });
const inserted = (object: string, fields: Record<string, unknown>): string => {
  const made = record(object, fields);
  dml('insert', made);
  return made.id as string;
};

beforeEach(() => {
  org = startOrg();
});

describe('update', () => {
  it('changes the fields that are set and leaves the others', () => {
    const id = inserted('Task', { Subject: 'Call', Description: 'old' });
    dml('update', record('Task', { Id: id, Description: 'new' }));
    expect(fieldOf(org.store.find('Task', id), 'Subject')).toBe('Call');
    expect(fieldOf(org.store.find('Task', id), 'Description')).toBe('new');
  });

  it('reports only what changed, derived fields among it', () => {
    const id = inserted('Task', { Subject: 'Call' });
    dml('update', record('Task', { Id: id, Subject: 'Call', Status: 'Completed' }));
    expect(org.changes.at(-1)).toEqual({
      sObject: 'Task',
      id,
      operation: 'update',
      fields: [
        { field: 'Status', before: 'Not Started', after: 'Completed' },
        { field: 'IsClosed', before: false, after: true },
        { field: 'CompletedDateTime', before: null, after: '2026-03-04T05:06:07.000+0000' },
      ],
    });
  });

  it('takes a well-formed Id that the store has never seen for a record of the real org', () => {
    const id = idAt('00T', 123456);
    dml('update', record('Task', { Id: id, Subject: 'Call' }));
    expect(org.changes).toEqual([
      { sObject: 'Task', id, operation: 'update', fields: [{ field: 'Subject', before: null, after: 'Call' }] },
    ]);
    dml('update', record('Task', { Id: id, Subject: 'Call back' }));
    expect(org.changes.at(-1)?.fields).toEqual([{ field: 'Subject', before: 'Call', after: 'Call back' }]);
  });

  it('accepts the Ids that a real org gives custom objects, whatever their prefix', () => {
    const info = { ...record('RecordType').info, name: 'Ticket__c', keyPrefix: 'a00' };
    expect(dml('update', record(info, { Id: idAt('a7X', 1), Description: 'x' }))[0]?.success).toBe(true);
  });

  it.each([
    ['no Id', {}, 'MISSING_ARGUMENT, Id not specified in an update call: []'],
    [
      'an Id of another object',
      { Id: '003000000000001AAA' },
      'MALFORMED_ID, Task ID: id value of incorrect type: 003000000000001AAA: [Id]',
    ],
    [
      'an Id whose checksum is wrong',
      { Id: '00T000000000001AAA' },
      'MALFORMED_ID, Task ID: id value of incorrect type: 00T000000000001AAA: [Id]',
    ],
    ['null in a required field', { Id: '00T000000000001EAA', Status: null }, 'REQUIRED_FIELD_MISSING'],
    ['a field that is fixed at insert', { Id: '00T000000000001EAA', TaskSubtype: 'Call' }, 'TaskSubtype'],
  ])('refuses %s', (_, fields, message) => {
    expect(thrownBy(() => dml('update', record('Task', fields)))).toContain(message);
  });

  it('names the record in the exception', () => {
    const id = inserted('Contact', { LastName: 'Doe' });
    expect(thrownBy(() => dml('update', record('Contact', { Id: id, LastName: null })))).toBe(
      `System.DmlException: Update failed. First exception on row 0 with id ${id}; first error: REQUIRED_FIELD_MISSING, Required fields are missing: [LastName]: [LastName]`,
    );
  });

  it('refuses one Id twice in a list', () => {
    const id = inserted('Task', {});
    expect(thrownBy(() => dml('update', record('Task', { Id: id }), record('Task', { Id: id })))).toBe(
      `System.ListException: Duplicate id in list: ${id}`,
    );
  });
});

describe('upsert', () => {
  it('inserts without an Id and updates with one', () => {
    const task = record('Task', { Subject: 'Call' });
    expect(dml('upsert', task)[0]?.created).toBe(true);
    task.putByName('Subject', 'Call back');
    expect(dml('upsert', task)[0]).toMatchObject({ created: false, id: task.id });
    expect(org.changes.map((change) => change.operation)).toEqual(['insert', 'update']);
  });

  it('matches by an external id field in any case', () => {
    const contact = record('Contact').info;
    const fields = contact.fields.map((field) => (field.name === 'Email' ? { ...field, externalId: true } : field));
    const info = { ...contact, fields };
    org = startOrg(info);
    const upsert = (email: string | null, title: string) => {
      const made = record(info, { LastName: 'Doe', Email: email, Title: title });
      return { made, result: org.store.dml('upsert', [made], { allOrNone: false, externalId: 'email' })[0] };
    };
    const first = upsert('jo@example.com', 'Agent');
    const second = upsert('JO@example.com', 'Lead agent');
    expect(first.result?.created).toBe(true);
    expect(second.result).toMatchObject({ success: true, created: false, id: first.made.id });
    expect(second.made.id).toBe(first.made.id);
    expect(upsert(null, 'x').result?.errors[0]).toMatchObject({ statusCode: 'MISSING_ARGUMENT' });
    org.store.dml('insert', [record(info, { LastName: 'Two', Email: 'jo@example.com' })], {
      allOrNone: true,
      externalId: undefined,
    });
    expect(upsert('jo@example.com', 'x').result?.errors[0]?.statusCode).toBe('DUPLICATE_EXTERNAL_ID');
  });
});

describe('delete and undelete', () => {
  it('move a record into the recycle bin and back', () => {
    const id = inserted('Task', { Subject: 'Call' });
    dml('delete', record('Task', { Id: id }));
    expect(org.store.find('Task', id)).toBeUndefined();
    expect([...org.store.records('Task')]).toEqual([]);
    dml('undelete', record('Task', { Id: id }));
    expect(fieldOf(org.store.find('Task', id), 'Subject')).toBe('Call');
    expect(fieldOf(org.store.find('Task', id), 'IsDeleted')).toBe(false);
    expect(org.changes.map((change) => change.operation)).toEqual(['insert', 'delete', 'undelete']);
  });

  it('refuse to update, delete again, or restore what is not in the bin', () => {
    const id = inserted('Task', {});
    expect(thrownBy(() => dml('undelete', record('Task', { Id: id })))).toContain('UNDELETE_FAILED');
    dml('delete', record('Task', { Id: id }));
    expect(thrownBy(() => dml('update', record('Task', { Id: id, Subject: 'x' })))).toBe(
      `System.DmlException: Update failed. First exception on row 0 with id ${id}; first error: ENTITY_IS_DELETED, entity is deleted: []`,
    );
    expect(thrownBy(() => dml('delete', record('Task', { Id: id })))).toContain('ENTITY_IS_DELETED');
    expect(thrownBy(() => dml('delete', record('Task')))).toContain('MISSING_ARGUMENT');
  });
});
