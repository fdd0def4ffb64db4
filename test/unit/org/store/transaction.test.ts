import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DmlException } from '../../../../engine/org/store/dmlException';
import type { SObjectValue } from '../../../../engine/runtime/values/sobject';
import { fieldOf, record, startOrg, thrownBy } from '../support';

let org: ReturnType<typeof startOrg>;
const allOrNone = { allOrNone: true, externalId: undefined };
const partial = { allOrNone: false, externalId: undefined };
const contacts = () => [...org.store.records('Contact')].map((contact) => [contact.id, fieldOf(contact, 'LastName')]);

beforeEach(() => {
  org = startOrg();
});

describe('an all-or-none call that fails', () => {
  it('leaves store, report and the records in memory as they were, whatever stands before the bad row', () => {
    const name = fc.oneof(fc.constant(null), fc.string({ minLength: 1, maxLength: 90 }));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), fc.nat(7), (names, place) => {
        org = startOrg();
        org.store.dml('insert', [record('Contact', { LastName: 'Before' })], allOrNone);
        const before = { contacts: contacts(), changes: [...org.changes] };
        const rows: SObjectValue[] = names.map((LastName) => record('Contact', { LastName }));
        rows.splice(place, 0, record('Contact', { FirstName: 'No last name' }));
        expect(() => org.store.dml('insert', rows, allOrNone)).toThrow(DmlException);
        expect({ contacts: contacts(), changes: [...org.changes] }).toEqual(before);
        expect(rows.every((row) => row.id === null)).toBe(true);
      }),
    );
  });

  it('tells of every row that failed', () => {
    const rows = [
      record('Contact', { LastName: 'Doe' }),
      record('Contact'),
      record('Contact', { LastName: 'x'.repeat(81) }),
    ];
    try {
      org.store.dml('insert', rows, allOrNone);
      expect.unreachable();
    } catch (problem) {
      expect(problem).toBeInstanceOf(DmlException);
      const { rows: failed, message } = problem as DmlException;
      expect(failed.map(({ index, error }) => [index, error.statusCode, error.fields])).toEqual([
        [1, 'REQUIRED_FIELD_MISSING', ['LastName']],
        [2, 'STRING_TOO_LONG', ['LastName']],
      ]);
      expect(message).toContain('First exception on row 1;');
    }
  });
});

describe('a partial call', () => {
  it('saves the good rows and gives the errors of the others', () => {
    const rows = [record('Contact', { LastName: 'Doe' }), record('Contact'), record('Contact', { LastName: 'Roe' })];
    const results = org.store.dml('insert', rows, partial);
    expect(results.map(({ success }) => success)).toEqual([true, false, true]);
    expect(results[1]).toMatchObject({ id: null, errors: [{ statusCode: 'REQUIRED_FIELD_MISSING' }] });
    expect(contacts().map(([, name]) => name)).toEqual(['Doe', 'Roe']);
    expect(rows[1]?.id).toBeNull();
  });
});

describe('a savepoint', () => {
  it('is returned to with everything that followed undone; Ids in memory stay', () => {
    const first = record('Contact', { LastName: 'Doe' });
    org.store.dml('insert', [first], allOrNone);
    const point = org.store.savepoint();
    const second = record('Contact', { LastName: 'Roe' });
    org.store.dml('insert', [second], allOrNone);
    org.store.dml('update', [record('Contact', { Id: first.id, LastName: 'Changed' })], allOrNone);
    org.store.dml('delete', [record('Contact', { Id: first.id })], allOrNone);
    org.store.rollback(point);
    expect(contacts()).toEqual([[first.id, 'Doe']]);
    expect(org.changes).toHaveLength(1);
    expect(second.id).not.toBeNull();
  });
});

describe('governor limits', () => {
  it('end the run at the 151st DML statement', () => {
    const contact = record('Contact', { LastName: 'Doe' });
    org.store.dml('insert', [contact], allOrNone);
    for (let statement = 2; statement <= 150; statement++) org.store.dml('update', [contact], allOrNone);
    expect(thrownBy(() => org.store.dml('update', [contact], allOrNone))).toBe(
      'System.LimitException: Too many DML statements: 151',
    );
  });

  it('end the run at the 10,001st row', () => {
    const rows = (count: number) => Array.from({ length: count }, () => record('Contact', { LastName: 'Doe' }));
    org.store.dml('insert', rows(10_000), allOrNone);
    expect(org.usage).toMatchObject({ dmlStatements: 1, dmlRows: 10_000 });
    expect(thrownBy(() => org.store.dml('insert', rows(1), allOrNone))).toBe(
      'System.LimitException: Too many DML rows: 10001',
    );
  });

  it('do not count an empty list', () => {
    expect(org.store.dml('insert', [], allOrNone)).toEqual([]);
    expect(org.usage.dmlStatements).toBe(0);
  });
});

it('a null record is dereferenced', () => {
  expect(thrownBy(() => org.store.dml('insert', [null as unknown as SObjectValue], allOrNone))).toBe(
    'System.NullPointerException: Attempt to de-reference a null object',
  );
});

it('a unique field holds a value once', () => {
  const contact = record('Contact').info;
  const info = {
    ...contact,
    fields: contact.fields.map((field) => (field.name === 'Email' ? { ...field, unique: true } : field)),
  };
  const first = record(info, { LastName: 'Doe', Email: 'jo@example.com' });
  org.store.dml('insert', [first], allOrNone);
  const [result] = org.store.dml('insert', [record(info, { LastName: 'Roe', Email: 'jo@example.com' })], partial);
  expect(result?.errors[0]).toEqual({
    statusCode: 'DUPLICATE_VALUE',
    message: `duplicate value found: Email duplicates value on record with id: ${first.id}`,
    fields: [],
  });
});
