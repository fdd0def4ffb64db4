import { countDml } from '../../org/store/limits';
import type { Savepoint } from '../../org/store/store';
import { Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { platform, type Rows } from '../platform';

const type = platformType('System.Savepoint');

class SavepointValue extends PlatformObject {
  readonly $type = type;
  valid = true;
  constructor(readonly point: Savepoint) {
    super();
  }
}

/** The savepoints of the running transactions by their store, in the order in which they were set. */
const savepoints = new WeakMap<object, SavepointValue[]>();

export const savepoint = platform('class System.Savepoint', {});

/**
 * Setting, rolling back and releasing count as DML statements. Rolling back or releasing makes the savepoints
 * that were set later invalid; which exception using one of those raises is not documented, so it is unsupported.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm,
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm; of releasing [S]
 * pkozuchowski/Apex-Opensource-Library, DatabaseUnitOfWorkTest.shouldRollbackOnError
 */
export const savepointRows: Rows = {
  'static System.Savepoint setSavepoint()': () => {
    countDml(current.usage, 0);
    const value = new SavepointValue(current.store.savepoint());
    valuesOf().push(value);
    return value;
  },
  'static void rollback(System.Savepoint savepoint)': (value: SavepointValue | null) => {
    const savepoint = usable(value, 'rollback');
    countDml(current.usage, 0);
    current.store.rollback(savepoint.point);
    invalidateBehind(savepoint);
  },
  'static void releaseSavepoint(System.Savepoint savepoint)': (value: SavepointValue | null) => {
    const savepoint = usable(value, 'releaseSavepoint');
    countDml(current.usage, 0);
    invalidateBehind(savepoint);
    savepoint.valid = false;
  },
};

function usable(value: SavepointValue | null, method: string): SavepointValue {
  if (given(value).valid) return value as SavepointValue;
  throw new Unsupported('unsupported-method', [`Database.${method} to a savepoint that is no longer valid`]);
}

function valuesOf(): SavepointValue[] {
  let values = savepoints.get(current.store);
  if (!values) {
    values = [];
    savepoints.set(current.store, values);
  }
  return values;
}

function invalidateBehind(savepoint: SavepointValue): void {
  const values = valuesOf();
  for (const later of values.splice(values.indexOf(savepoint) + 1)) later.valid = false;
}
