import type { FieldToken } from '../../org/describe';
import { objectOfId } from '../../org/objectOfId';
import type { DmlVerb, RowResult } from '../../org/store/store';
import { raiseNull, Unsupported } from '../../runtime/exceptions';
import { type DmlHow, runDml } from '../../runtime/operations/dml';
import { current } from '../../runtime/transaction';
import { ApexList } from '../../runtime/values/list';
import { ID_SLOT, SObjectValue } from '../../runtime/values/sobject';
import { anySObjectType, listOf } from '../../types/type';
import { given } from '../arguments';
import { batchRows } from '../async/batch';
import { type PlatformFunction, platform, type Rows } from '../platform';
import type { DmlOptions } from './dmlOptions';
import { type ResultKind, resultOf, resultsOf } from './results';
import { savepointRows } from './savepoint';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database.htm */
export const database = platform('class System.Database', {
  ...batchRows,
  ...verbRows('insert', 'SaveResult'),
  ...optionRows('insert'),
  ...verbRows('update', 'SaveResult'),
  ...optionRows('update'),
  ...verbRows('upsert', 'UpsertResult'),
  ...verbRows('upsert', 'UpsertResult', 'Schema.SObjectField field'),
  ...verbRows('delete', 'DeleteResult'),
  ...idRows('delete', 'DeleteResult'),
  ...verbRows('undelete', 'UndeleteResult'),
  ...idRows('undelete', 'UndeleteResult'),
  'static Database.EmptyRecycleBinResult emptyRecycleBin(SObject record)': (record: SObjectValue | null) =>
    resultOf('EmptyRecycleBinResult', current.store.purge([record ?? raiseNull()])[0]!),
  'static List<Database.EmptyRecycleBinResult> emptyRecycleBin(List<SObject> records)': (records: ApexList | null) =>
    resultsOf('EmptyRecycleBinResult', current.store.purge((records ?? raiseNull()).items as SObjectValue[])),
  'static List<Database.EmptyRecycleBinResult> emptyRecycleBin(List<Id> ids)': (ids: ApexList | null) =>
    resultsOf('EmptyRecycleBinResult', current.store.purge((ids ?? raiseNull()).items.map(recordOfId))),
  ...savepointRows,
  'static List<SObject> query(String query)': refuseQuery,
  'static List<SObject> query(String query, System.AccessLevel level)': refuseQuery,
  'static Integer countQuery(String query)': refuseQuery,
});

type Target = SObjectValue | ApexList | null;

/** The rows of one verb: on a record or a list, all-or-none or not, with an access level or without; `field` of an upsert. */
function verbRows(verb: DmlVerb, kind: ResultKind, field?: string): Rows {
  const run = (target: Target, allOrNone: boolean, token: FieldToken | null | undefined) =>
    resultFor(kind, target, { verb, allOrNone, externalId: token === undefined ? undefined : given(token).field.name });
  // What stands before the flag: the records, and behind them the field where there is one.
  const row = (hasFlag: boolean): PlatformFunction =>
    field === undefined
      ? (target: Target, flag: boolean | null) => run(target, hasFlag ? given(flag) : true, undefined)
      : (target: Target, token: FieldToken | null, flag: boolean | null) =>
          run(target, hasFlag ? given(flag) : true, token);
  const withFlag = row(true);
  const alone = field === undefined ? (target: Target) => run(target, true, undefined) : twoOf(row(false));
  const level = 'System.AccessLevel level';
  return onBoth(verb, kind, field === undefined ? '' : `, ${field}`, {
    '': alone,
    ', Boolean allOrNone': withFlag,
    [`, ${level}`]: alone,
    [`, Boolean allOrNone, ${level}`]: withFlag,
  });
}

/** `insert` and `update` with options. */
function optionRows(verb: 'insert' | 'update'): Rows {
  const row = (target: Target, options: DmlOptions | null) => {
    const { allOrNone, truncates } = given(options);
    // Options that do not say otherwise let rows fail one by one. [D] optAllOrNone: the default is false
    return resultFor('SaveResult', target, { verb, allOrNone: allOrNone ?? false, truncates });
  };
  return onBoth(verb, 'SaveResult', ', Database.DMLOptions options', { '': row, ', System.AccessLevel level': row });
}

/** `delete` and `undelete` by Id. */
function idRows(verb: 'delete' | 'undelete', kind: ResultKind): Rows {
  const one = (id: string | null, flag: boolean | null) =>
    resultFor(kind, recordOfId(given(id)), { verb, allOrNone: given(flag) });
  const all = (ids: ApexList | null, flag: boolean | null) =>
    resultFor(kind, recordsOfIds(ids ?? raiseNull()), { verb, allOrNone: given(flag) });
  const single = `static Database.${kind} ${verb}(Id id`;
  const list = `static List<Database.${kind}> ${verb}(List<Id> ids`;
  const level = 'System.AccessLevel level';
  return {
    [`${single})`]: (id: string | null) => one(id, true),
    [`${single}, Boolean allOrNone)`]: one,
    [`${single}, ${level})`]: (id: string | null) => one(id, true),
    [`${single}, Boolean allOrNone, ${level})`]: one,
    [`${list})`]: (ids: ApexList | null) => all(ids, true),
    [`${list}, Boolean allOrNone)`]: all,
    [`${list}, ${level})`]: (ids: ApexList | null) => all(ids, true),
    [`${list}, Boolean allOrNone, ${level})`]: all,
  };
}

/** Rows on a record and on a list, by what stands behind the records. */
function onBoth(
  verb: DmlVerb,
  kind: ResultKind,
  middle: string,
  ends: Readonly<Record<string, PlatformFunction>>,
): Rows {
  return Object.fromEntries(
    Object.entries(ends).flatMap(([end, row]) => [
      [`static Database.${kind} ${verb}(SObject record${middle}${end})`, row],
      [`static List<Database.${kind}> ${verb}(List<SObject> records${middle}${end})`, row],
    ]),
  );
}

function twoOf(row: PlatformFunction): PlatformFunction {
  return (target: Target, token: FieldToken | null) => row(target, token, null);
}

function resultFor(kind: ResultKind, target: Target, how: DmlHow): unknown {
  const rows: readonly RowResult[] = runDml(target, how);
  return target instanceof ApexList ? resultsOf(kind, rows) : resultOf(kind, rows[0]!);
}

function recordOfId(id: unknown): SObjectValue {
  const text = given(id as string | null);
  const info = objectOfId(current.metadata, text);
  if (!info) throw new Unsupported('unsupported-sobject', [`with the Id ${text}`]);
  const record = new SObjectValue(info);
  record.set(ID_SLOT, text);
  return record;
}

function recordsOfIds(ids: ApexList): ApexList {
  return new ApexList(listOf(anySObjectType), ids.items.map(recordOfId));
}

function refuseQuery(query: string): never {
  throw new Unsupported('unsupported-soql', [given(query)]);
}
