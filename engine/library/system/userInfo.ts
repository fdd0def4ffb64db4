import { Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { toId18 } from '../../runtime/values/id';
import { platform } from '../platform';
import { TimeZoneValue } from './timeZone';

/** The simulated org: one currency, US dollars, and no managed package's licences. */
const ORGANIZATION = { id: toId18('00D000000000001') as string, name: 'SaveLog' };

/** The running user: the one of the run, inside `System.runAs` the one named there. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_userinfo.htm */
export const userInfo = platform('class System.UserInfo', {
  'static String getDefaultCurrency()': () => 'USD',
  'static String getFirstName()': () => names().first,
  'static String getLanguage()': () => current.user.language ?? 'en_US',
  'static String getLastName()': () => names().last,
  'static String getLocale()': () => current.user.locale,
  'static String getName()': () => current.user.name,
  'static String getOrganizationId()': organizationId,
  'static String getOrganizationName()': () => ORGANIZATION.name,
  'static String getProfileId()': () => current.user.profileId,
  'static String getSessionId()': () => {
    throw new Unsupported('unsupported-method', ['UserInfo.getSessionId']);
  },
  'static TimeZone getTimeZone()': () => new TimeZoneValue(current.user.timeZone),
  'static String getUiTheme()': () => 'Theme3',
  'static String getUiThemeDisplayed()': () => 'Theme4d',
  'static String getUserEmail()': () => current.user.email,
  'static String getUserId()': userId,
  'static String getUserName()': () => current.user.userName,
  'static String getUserRoleId()': () => current.user.roleId ?? null,
  'static String getUserType()': () => 'Standard',
  'static Boolean isMultiCurrencyOrganization()': () => false,
});

/** The Id of the simulated org. */
export function organizationId(): string {
  return ORGANIZATION.id;
}

/** The Id of the running user. */
export function userId(): string {
  return current.user.id;
}

function names(): { first: string | null; last: string } {
  const { name, firstName, lastName } = current.user;
  if (lastName !== undefined) return { first: firstName ?? null, last: lastName };
  const blank = name.lastIndexOf(' ');
  return blank < 0 ? { first: null, last: name } : { first: name.slice(0, blank), last: name.slice(blank + 1) };
}
