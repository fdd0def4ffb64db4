import { beforeEach, describe, expect, it } from 'vitest';
import { declarations } from '../../../../engine/library/declarations';
import { database } from '../../../../engine/library/dml/database';
import { dmlException, failedRowMethods } from '../../../../engine/library/dml/dmlException';
import { databaseError, saveResult, upsertResult } from '../../../../engine/library/dml/results';
import { platform } from '../../../../engine/library/platform';
import { DmlException } from '../../../../engine/org/store/dmlException';
import { Unsupported } from '../../../../engine/runtime/exceptions';
import { ApexList } from '../../../../engine/runtime/values/list';
import type { SObjectValue } from '../../../../engine/runtime/values/sobject';
import { textOf } from '../../../../engine/runtime/values/text';
import { anySObjectType, listOf } from '../../../../engine/types/type';
import { record, startOrg, thrownBy } from '../../org/support';
import { call, parsed } from '../support';

const records = (...items: SObjectValue[]) => new ApexList(listOf(anySObjectType), items);
let org: ReturnType<typeof startOrg>;

beforeEach(() => {
  org = startOrg();
});

it('every signature can be parsed', () => {
  const classes = parsed(declarations);
  expect(classes.get('System.Database')?.methods('upsert')).toHaveLength(16);
  expect(classes.get('System.StatusCode')?.constants).toContain('STRING_TOO_LONG');
});

/** The rows on failed rows stand with those of every exception. */
const anyException = platform('class System.Exception', failedRowMethods);

describe('Database methods', () => {
  const insertSome = 'static List<Database.SaveResult> insert(List<SObject> records, Boolean allOrNone)';

  it('give a result for each record', () => {
    const results = call(
      database,
      insertSome,
      records(record('Contact', { LastName: 'Doe' }), record('Contact')),
      false,
    ) as ApexList;
    const [good, bad] = results.items;
    expect(textOf(good)).toMatch(/^Database\.SaveResult\[getErrors=\(\);getId=003\w{15};isSuccess=true;\]$/);
    expect(call(saveResult, 'Boolean isSuccess()', good)).toBe(true);
    expect(call(saveResult, 'Id getId()', good)).toMatch(/^003/);
    expect(call(saveResult, 'Boolean isSuccess()', bad)).toBe(false);
    const [error] = (call(saveResult, 'List<Database.Error> getErrors()', bad) as ApexList).items;
    expect(call(databaseError, 'String getMessage()', error)).toBe('Required fields are missing: [LastName]');
    expect(textOf(call(databaseError, 'System.StatusCode getStatusCode()', error))).toBe('REQUIRED_FIELD_MISSING');
    expect((call(databaseError, 'List<String> getFields()', error) as ApexList).items).toEqual(['LastName']);
  });

  it('raise when all-or-none', () => {
    expect(thrownBy(() => call(database, insertSome, records(record('Contact')), true))).toContain(
      'System.DmlException: Insert failed.',
    );
    expect(
      thrownBy(() => call(database, 'static Database.SaveResult insert(SObject record)', record('Contact'))),
    ).toContain('System.DmlException: Insert failed.');
  });

  it('say whether an upsert created the record', () => {
    const upsert = 'static Database.UpsertResult upsert(SObject record)';
    const contact = record('Contact', { LastName: 'Doe' });
    expect(call(upsertResult, 'Boolean isCreated()', call(database, upsert, contact))).toBe(true);
    expect(call(upsertResult, 'Boolean isCreated()', call(database, upsert, contact))).toBe(false);
  });

  it('dereference null', () => {
    expect(thrownBy(() => call(database, insertSome, null, true))).toContain('System.NullPointerException');
    expect(thrownBy(() => call(database, insertSome, records(), null))).toContain('System.NullPointerException');
  });

  it('return to a savepoint, which counts as DML', () => {
    const point = call(database, 'static System.Savepoint setSavepoint()');
    call(database, insertSome, records(record('Contact', { LastName: 'Doe' })), true);
    call(database, 'static void rollback(System.Savepoint savepoint)', point);
    expect([...org.store.records('Contact')]).toEqual([]);
    expect(org.changes).toEqual([]);
    expect(org.usage.dmlStatements).toBe(3);
  });

  it('do not run queries from text', () => {
    expect(() => call(database, 'static List<SObject> query(String query)', 'SELECT Id FROM Task')).toThrow(
      Unsupported,
    );
  });
});

describe('DmlException', () => {
  const failure = (): DmlException => {
    try {
      org.store.dml('insert', [record('Contact', { LastName: 'Doe' }), record('Contact')], {
        allOrNone: true,
        externalId: undefined,
      });
    } catch (problem) {
      if (problem instanceof DmlException) return problem;
    }
    throw new Error('no DmlException');
  };

  it('tells of its rows', () => {
    const exception = failure();
    const ask = (signature: string) => call(anyException, signature, exception, 0);
    expect(call(anyException, 'Integer getNumDml()', exception)).toBe(1);
    expect(ask('Integer getDmlIndex(Integer i)')).toBe(1);
    expect(ask('Id getDmlId(Integer i)')).toBeNull();
    expect(ask('String getDmlMessage(Integer i)')).toBe('Required fields are missing: [LastName]');
    expect(ask('String getDmlStatusCode(Integer i)')).toBe('REQUIRED_FIELD_MISSING');
    expect(textOf(ask('System.StatusCode getDmlType(Integer i)'))).toBe('REQUIRED_FIELD_MISSING');
    expect((ask('List<String> getDmlFieldNames(Integer i)') as ApexList).items).toEqual(['LastName']);
    expect((ask('List<Schema.SObjectField> getDmlFields(Integer i)') as ApexList).items.map(textOf)).toEqual([
      'LastName',
    ]);
  });

  it('has no row beyond its last', () => {
    expect(thrownBy(() => call(anyException, 'String getDmlMessage(Integer i)', failure(), 1))).toBe(
      'System.ListException: List index out of bounds: 1',
    );
  });

  it('can be made by a program, with message and cause', () => {
    const cause = call(dmlException, 'new(String message)', 'inner') as DmlException;
    const made = call(dmlException, 'new(String message, Exception cause)', 'outer', cause) as DmlException;
    expect([made.typeName, made.message, made.cause]).toEqual(['System.DmlException', 'outer', cause]);
  });
});
