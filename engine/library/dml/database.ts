import type { FieldToken } from '../../org/describe';
import { countDml } from '../../org/store/limits';
import type { DmlVerb, Savepoint } from '../../org/store/store';
import { Unsupported } from '../../runtime/exceptions';
import { runDml } from '../../runtime/operations/dml';
import { current } from '../../runtime/transaction';
import type { ApexList } from '../../runtime/values/list';
import { PlatformObject } from '../../runtime/values/platformObject';
import type { SObjectValue } from '../../runtime/values/sobject';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { platform, type Rows } from '../platform';
import { type ResultKind, resultOf, resultsOf } from './results';

class SavepointValue extends PlatformObject {
  readonly $type = platformType('System.Savepoint');
  constructor(readonly point: Savepoint) {
    super();
  }
}

class AccessLevelValue extends PlatformObject {
  readonly $type = platformType('System.AccessLevel');
}

export const savepoint = platform('class System.Savepoint', {});

const userMode = new AccessLevelValue();
const systemMode = new AccessLevelValue();

/** The simulated user may read and write everything, so both modes come to the same. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_AccessLevel.htm */
export const accessLevel = platform('class System.AccessLevel', {
  'static System.AccessLevel USER_MODE': () => userMode,
  'static System.AccessLevel SYSTEM_MODE': () => systemMode,
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database.htm */
export const database = platform('class System.Database', {
  ...verbRows('insert', 'SaveResult'),
  ...verbRows('update', 'SaveResult'),
  ...verbRows('upsert', 'UpsertResult'),
  ...verbRows('delete', 'DeleteResult'),
  ...verbRows('undelete', 'UndeleteResult'),
  ...upsertByFieldRows(),
  'static System.Savepoint setSavepoint()': () => {
    countDml(current.usage, 0);
    return new SavepointValue(current.store.savepoint());
  },
  'static void rollback(System.Savepoint savepoint)': (value: SavepointValue) => {
    countDml(current.usage, 0);
    current.store.rollback(given(value).point);
  },
  'static List<SObject> query(String query)': refuseQuery,
  'static List<SObject> query(String query, System.AccessLevel level)': refuseQuery,
  'static Integer countQuery(String query)': refuseQuery,
});

/** The rows of one verb: on a record or a list, all-or-none or not, with an access level or without. */
function verbRows(verb: DmlVerb, kind: ResultKind): Rows {
  const one = (record: SObjectValue, allOrNone: boolean) => resultOf(kind, runDml(verb, record, allOrNone)[0]!);
  const all = (records: ApexList, allOrNone: boolean) => resultsOf(kind, runDml(verb, records, allOrNone));
  const single = `static Database.${kind} ${verb}(SObject record`;
  const list = `static List<Database.${kind}> ${verb}(List<SObject> records`;
  return {
    [`${single})`]: (record: SObjectValue) => one(record, true),
    [`${single}, Boolean allOrNone)`]: (record: SObjectValue, flag: boolean) => one(record, given(flag)),
    [`${single}, System.AccessLevel level)`]: (record: SObjectValue) => one(record, true),
    [`${single}, Boolean allOrNone, System.AccessLevel level)`]: (record: SObjectValue, flag: boolean) =>
      one(record, given(flag)),
    [`${list})`]: (records: ApexList) => all(records, true),
    [`${list}, Boolean allOrNone)`]: (records: ApexList, flag: boolean) => all(records, given(flag)),
    [`${list}, System.AccessLevel level)`]: (records: ApexList) => all(records, true),
    [`${list}, Boolean allOrNone, System.AccessLevel level)`]: (records: ApexList, flag: boolean) =>
      all(records, given(flag)),
  };
}

function upsertByFieldRows(): Rows {
  const one = (record: SObjectValue, field: FieldToken, allOrNone: boolean) =>
    resultOf('UpsertResult', runDml('upsert', record, allOrNone, given(field).field.name)[0]!);
  const all = (records: ApexList, field: FieldToken, allOrNone: boolean) =>
    resultsOf('UpsertResult', runDml('upsert', records, allOrNone, given(field).field.name));
  const single = 'static Database.UpsertResult upsert(SObject record, Schema.SObjectField field';
  const list = 'static List<Database.UpsertResult> upsert(List<SObject> records, Schema.SObjectField field';
  return {
    [`${single})`]: (record: SObjectValue, field: FieldToken) => one(record, field, true),
    [`${single}, Boolean allOrNone)`]: (record: SObjectValue, field: FieldToken, flag: boolean) =>
      one(record, field, given(flag)),
    [`${list})`]: (records: ApexList, field: FieldToken) => all(records, field, true),
    [`${list}, Boolean allOrNone)`]: (records: ApexList, field: FieldToken, flag: boolean) =>
      all(records, field, given(flag)),
  };
}

function refuseQuery(query: string): never {
  throw new Unsupported('unsupported-soql', [given(query)]);
}
