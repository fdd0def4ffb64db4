import { slotOf } from '../../org/metadata/model';
import { countDml } from '../../org/store/limits';
import { raiseNullArgument, Unsupported } from '../exceptions';
import { current, type RunningUser } from '../transaction';
import { SObjectValue } from '../values/sobject';
import { runDml } from './dml';

/**
 * Begins a `System.runAs` block; gives the user of before. A user that is not inserted yet is; each call counts as a DML
 * statement. A version of a package changes nothing.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_tools_runas.htm
 */
export function runAs(who: unknown): RunningUser {
  if (!current.isTest) throw new Unsupported('unsupported-statement', ['System.runAs outside of a test']);
  const before = current.user;
  if (who === null) return raiseNullArgument();
  if (!(who instanceof SObjectValue)) return before;
  countDml(current.usage, 0);
  if (who.id === null) {
    const { dmlStatements, dmlRows } = current.usage;
    runDml(who, { verb: 'insert', allOrNone: true });
    Object.assign(current.usage, { dmlStatements, dmlRows });
  }
  current.user = userOf(who);
  return before;
}

/** Ends a `System.runAs` block. */
export function runAsBefore(user: RunningUser): void {
  current.user = user;
}

/** The user that a User record describes: what is not set on it is taken from the stored record, then from the present user. */
function userOf(record: SObjectValue): RunningUser {
  const id = record.id as string;
  const present = current.user;
  if (id === present.id) return present;
  const stored = current.store.find(record.info.name, id);
  const text = (field: string): string | null => {
    const slot = slotOf(record.info, field);
    if (slot < 0) return null;
    return ((record.slots[slot] ?? stored?.slots[slot]) as string | null | undefined) ?? null;
  };
  const [firstName, lastName] = [text('FirstName'), text('LastName')];
  return {
    id,
    userName: text('Username') ?? present.userName,
    firstName,
    lastName: lastName ?? '',
    name: [firstName, lastName].filter((part) => part !== null).join(' '),
    email: text('Email') ?? present.email,
    profileId: text('ProfileId') ?? present.profileId,
    roleId: text('UserRoleId'),
    locale: text('LocaleSidKey') ?? present.locale,
    timeZone: text('TimeZoneSidKey') ?? present.timeZone,
    language: text('LanguageLocaleKey') ?? present.language ?? 'en_US',
  };
}
