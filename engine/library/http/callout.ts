import { raise, Unsupported } from '../../runtime/exceptions';
import { spend, type Usage } from '../../runtime/governor';
import { current } from '../../runtime/transaction';
import { platformType } from '../../types/type';
import { callMember } from '../callMember';
import { mangle } from '../signature';
import type { HttpRequestValue } from './message';

/** The method of `HttpCalloutMock` that answers a callout, as generated code names it. */
export const RESPOND = mangle('respond', [platformType('System.HttpRequest')]);

/**
 * Makes a callout: the mock of the test answers it. `what` names the callout in messages. Raises CalloutException behind
 * uncommitted changes, TypeException in a test without a mock, LimitException beyond 100; ends a run as unsupported,
 * since it never touches the network. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_callouts_timeouts.htm
 */
export function callout(request: HttpRequestValue, what: string): unknown {
  return mockedCallout('system.httpcalloutmock', what, (mock) => callMember(mock, RESPOND, request));
}

/** The same for a callout that the mock of any interface answers, which is named in lower case. */
export function mockedCallout(mockInterface: string, what: string, answer: (mock: object) => unknown): unknown {
  const { testing, usage, isTest, job } = current;
  const mock = testing.mocks.get(mockInterface);
  if (isTest && !mock) {
    // [S] https://salesforce.stackexchange.com/questions/244797; [K] the exception's type
    raise('System.TypeException', 'Methods defined as TestMethod do not support Web service callouts');
  }
  // [S] https://www.kokyakukanri.info/salesforce/blog/2010/12/apex-4.html; [K] the wording for future methods
  if (job?.kind === 'scheduled') raise('System.CalloutException', 'Callout from scheduled Apex not supported.');
  if (job && !job.allowsCallouts) {
    raise(
      'System.CalloutException',
      'Callout not allowed from this future method. Please enable callout by annotating the future method. eg: @Future(callout=true)',
    );
  }
  if (isPending(usage)) {
    raise('System.CalloutException', 'You have uncommitted work pending. Please commit or rollback before calling out');
  }
  spend('callouts');
  if (!mock) throw new Unsupported('unsupported-callout', [what]);
  return answer(mock);
}

/** Whether changes, jobs or emails wait for the end of the transaction. [D] "You can't make a callout when there are pending operations in the same transaction" */
function isPending({ dmlStatements, futureCalls, queueableJobs, emailInvocations }: Usage): boolean {
  return dmlStatements + futureCalls + queueableJobs + emailInvocations > 0;
}
