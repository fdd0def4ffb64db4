import { beforeEach, describe, expect, it } from 'vitest';
import { standardObjects } from '../../../../engine/org/metadata/standard/objects';
import { ApexDatetime } from '../../../../engine/runtime/values/datetime';
import { fieldOf, record, startOrg, thrownBy } from '../support';

const statement = { allOrNone: true, externalId: undefined };
let org: ReturnType<typeof startOrg>;
const insert = (...records: ReturnType<typeof record>[]) => org.store.dml('insert', records, statement);
const stored = (of: ReturnType<typeof record>) => org.store.find(of.info.name, of.id ?? '');

beforeEach(() => {
  org = startOrg();
});

describe('insert', () => {
  it('gives the record an Id with its key prefix, and fills nothing else into the record in memory', () => {
    const task = record('Task', { Subject: 'Call' });
    const [result] = insert(task);
    expect(result).toEqual({ success: true, id: '00T000000000001EAA', created: true, errors: [] });
    expect(task.id).toBe('00T000000000001EAA');
    expect(fieldOf(task, 'Status')).toBeNull();
  });

  it('fills the defaults of a Task: status, priority, owner, audit fields', () => {
    const task = record('Task', { Subject: 'Call' });
    insert(task);
    const saved = stored(task);
    expect(fieldOf(saved, 'Status')).toBe('Not Started');
    expect(fieldOf(saved, 'Priority')).toBe('Normal');
    expect(fieldOf(saved, 'OwnerId')).toBe(org.user.id);
    expect(fieldOf(saved, 'CreatedById')).toBe(org.user.id);
    expect(fieldOf(saved, 'CreatedDate')).toEqual(new ApexDatetime(Date.parse('2026-03-04T05:06:07Z')));
    expect(fieldOf(saved, 'IsDeleted')).toBe(false);
    expect(fieldOf(saved, 'IsClosed')).toBe(false);
  });

  it('derives the read-only fields of a Task', () => {
    const task = record('Task', { Status: 'Completed', Priority: 'High', WhatId: '001000000000009AAA' });
    insert(task);
    const saved = stored(task);
    expect(fieldOf(saved, 'IsClosed')).toBe(true);
    expect(fieldOf(saved, 'IsHighPriority')).toBe(true);
    expect(fieldOf(saved, 'CompletedDateTime')).toEqual(new ApexDatetime(Date.parse('2026-03-04T05:06:07Z')));
    expect(fieldOf(saved, 'AccountId')).toBe('001000000000009AAA');
  });

  it.each([
    ['Task', 'Status', 'closed', 'IsClosed', 'Completed'],
    ['Case', 'Status', 'closed', 'IsClosed', 'Closed'],
    ['Task', 'Priority', 'highPriority', 'IsHighPriority', 'High'],
  ] as const)('of a %s whose %s the project marks as %s follow the marks', (name, field, mark, follows, byDefault) => {
    const info = standardObjects.get(name.toLowerCase())!;
    const value = (each: string, marked: boolean) => ({
      value: each,
      label: each,
      isDefault: false,
      active: true,
      ...(marked ? { [mark]: true } : {}),
    });
    const picklist = [value('Gone', true), value(byDefault, false), value('Lost', true)];
    const own = { ...info, fields: info.fields.map((each) => (each.name === field ? { ...each, picklist } : each)) };
    org = startOrg(own);
    const followed = ['Gone', byDefault, 'Lost'].map((each) => {
      const saved = record(own, { [field]: each });
      insert(saved);
      return fieldOf(stored(saved), follows);
    });
    expect(followed).toEqual([true, false, true]);
  });

  it('takes the account of a task from the contact it is with', () => {
    const account = record('Account', { Name: 'Acme' });
    insert(account);
    const contact = record('Contact', { LastName: 'Doe', FirstName: 'Jo', AccountId: account.id });
    insert(contact);
    const task = record('Task', { WhoId: contact.id });
    insert(task);
    expect(fieldOf(stored(task), 'AccountId')).toBe(account.id);
    expect(fieldOf(stored(contact), 'Name')).toBe('Jo Doe');
  });

  it('reports what was written: given values and defaults, not audit fields', () => {
    const task = record('Task', { Subject: 'Call', CallDurationInSeconds: 12 });
    insert(task);
    expect(org.changes).toEqual([
      {
        sObject: 'Task',
        id: task.id,
        operation: 'insert',
        fields: [
          { field: 'Subject', before: null, after: 'Call' },
          { field: 'Status', before: null, after: 'Not Started' },
          { field: 'Priority', before: null, after: 'Normal' },
          { field: 'OwnerId', before: null, after: org.user.id },
          { field: 'CallDurationInSeconds', before: null, after: 12 },
        ],
      },
    ]);
  });

  it('stores empty text as null', () => {
    const task = record('Task', { Subject: '' });
    insert(task);
    expect(fieldOf(stored(task), 'Subject')).toBeNull();
  });

  it('accepts references to records of the real org, which are not here', () => {
    const task = record('Task', { WhoId: '0035g00000AbCdEAAV', WhatId: 'a0X5g000000AbCdEAK' });
    expect(insert(task)[0]?.success).toBe(true);
  });
});

describe('insert refuses', () => {
  const refused = (object: string, fields: Record<string, unknown>) => thrownBy(() => insert(record(object, fields)));

  it('a missing required field', () => {
    expect(refused('Contact', { FirstName: 'Jo' })).toBe(
      'System.DmlException: Insert failed. First exception on row 0; first error: REQUIRED_FIELD_MISSING, Required fields are missing: [LastName]: [LastName]',
    );
  });

  it('several missing required fields at once, and text that is empty', () => {
    expect(refused('Lead', { LastName: '' })).toContain(
      'REQUIRED_FIELD_MISSING, Required fields are missing: [LastName, Company]: [LastName, Company]',
    );
  });

  it('an Id', () => {
    expect(refused('Task', { Id: '00T000000000001EAA' })).toBe(
      'System.DmlException: Insert failed. First exception on row 0 with id 00T000000000001EAA; first error: INVALID_FIELD_FOR_INSERT_UPDATE, cannot specify Id in an insert call: [Id]',
    );
  });

  it('text that is too long, but not text that just fits', () => {
    expect(refused('Task', { Subject: 'x'.repeat(256) })).toBe(
      `System.DmlException: Insert failed. First exception on row 0; first error: STRING_TOO_LONG, Subject: data value too large: ${'x'.repeat(256)} (max length=255): [Subject]`,
    );
    expect(insert(record('Task', { Subject: 'x'.repeat(255) }))[0]?.success).toBe(true);
  });

  it('a value outside a restricted picklist, but not outside an open one', () => {
    expect(refused('Task', { TaskSubtype: 'Fax' })).toContain(
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, Task Subtype: bad value for restricted picklist field: Fax: [TaskSubtype]',
    );
    expect(insert(record('Task', { Status: 'Our own status' }))[0]?.success).toBe(true);
  });

  it('a reference to a record of another object', () => {
    expect(refused('Task', { WhoId: '001000000000001AAA' })).toContain('FIELD_INTEGRITY_EXCEPTION');
    expect(refused('Task', { WhatId: '003000000000001AAA' })).toContain(
      'id value of incorrect type: 003000000000001AAA: [WhatId]',
    );
  });

  it('text that is no Id where a reference stands', () => {
    expect(refused('Task', { WhoId: 'abc' })).toContain('MALFORMED_ID');
  });

  it('a field that only the platform writes', () => {
    expect(refused('Task', { IsClosed: true })).toContain(
      'INVALID_FIELD_FOR_INSERT_UPDATE, Unable to create/update fields: IsClosed. Please check the security settings of this field',
    );
  });

  it('an e-mail address that is none', () => {
    expect(refused('Contact', { LastName: 'Doe', Email: 'nobody' })).toContain(
      'INVALID_EMAIL_ADDRESS, Email: invalid email address: nobody: [Email]',
    );
  });

  it('one record twice in a list', () => {
    const task = record('Task', { Subject: 'Call' });
    expect(thrownBy(() => insert(task, task))).toBe(
      'System.ListException: Before Insert or Upsert list must not have two identically equal elements',
    );
  });
});
