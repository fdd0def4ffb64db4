import { raise, Unsupported } from '../../runtime/exceptions';
import { spend } from '../../runtime/governor';
import { current } from '../../runtime/transaction';
import { platformType } from '../../types/type';
import { callMember } from '../callMember';
import { mangle } from '../signature';
import type { HttpRequestValue } from './message';

const RESPOND = mangle('respond', [platformType('System.HttpRequest')]);

/**
 * Makes a callout: the mock of the test answers it. `what` names the callout in messages. Raises CalloutException behind
 * uncommitted changes, TypeException in a test without a mock, LimitException beyond 100; ends a run as unsupported,
 * since it never touches the network. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_callouts_timeouts.htm
 */
export function callout(request: HttpRequestValue, what: string): unknown {
  const { testing, usage, isTest } = current;
  const mock = testing.mocks.get('system.httpcalloutmock');
  if (isTest && !mock) {
    // [S] https://salesforce.stackexchange.com/questions/3486
    raise('System.TypeException', 'Methods defined as TestMethod do not support Web service callouts');
  }
  if (usage.dmlStatements > 0) {
    raise('System.CalloutException', 'You have uncommitted work pending. Please commit or rollback before calling out');
  }
  spend('callouts');
  if (!mock) throw new Unsupported('unsupported-callout', [what]);
  return callMember(mock, RESPOND, request);
}
