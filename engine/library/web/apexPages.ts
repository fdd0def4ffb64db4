import { DmlException } from '../../org/store/dmlException';
import { type ApexException, raise, Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { ApexList } from '../../runtime/values/list';
import { listOf, platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import { PageReferenceValue } from '../system/pageReference';
import { webContext } from './context';
import { PageMessageValue } from './message';

/** Since this version a message whose summary is there already is left out. [S] https://salesforce.stackexchange.com/questions/50180 */
const ONE_OF_EACH_SUMMARY = 29;

/**
 * The Visualforce page that answers and its messages. Outside tests there is none.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_apexpages.htm
 */
export const apexPages = platform('class System.ApexPages', {
  'static void addMessage(ApexPages.Message message)': (message: PageMessageValue | null) => add(given(message)),
  'static void addMessages(Exception exceptionThrown)': (exception: ApexException | null) => {
    const thrown = given(exception);
    // How each failed row is worded is not known.
    if (thrown instanceof DmlException && thrown.rows.length > 0) {
      throw new Unsupported('unsupported-method', ['ApexPages.addMessages of a DmlException']);
    }
    // [S] RollupScheduledCalculateControllerTest of declarative-lookup-rollup-summaries: getDetail() is the message
    add(PageMessageValue.ofError(thrown.message));
  },
  'static System.PageReference currentPage()': currentPage,
  // A copy: clearing it clears nothing. [S] https://salesforce.stackexchange.com/questions/7296
  'static List<ApexPages.Message> getMessages()': () =>
    new ApexList(listOf(platformType('ApexPages.Message')), [...webContext().messages]),
  'static Boolean hasMessages()': () => webContext().messages.length > 0,
  'static Boolean hasMessages(ApexPages.Severity severity)': (severity: unknown) =>
    webContext().messages.some((message) => (message as PageMessageValue).severity === severity),
});

/**
 * The page that `Test.setCurrentPage` set. A test that sets none has one nevertheless, of no known address; outside tests
 * there is none, which is null. [S] SFDO-Community/declarative-lookup-rollup-summaries, WelcomeControllerTest
 */
export function currentPage(): object | null {
  const context = webContext();
  if (current.isTest) context.page ??= new UnknownPage('');
  return context.page;
}

/** The page of a test that set none. */
class UnknownPage extends PageReferenceValue {
  override get url(): string {
    throw new Unsupported('unsupported-method', ['PageReference.getUrl of a page that the test has not set']);
  }
}

/**
 * Shows the error of a record as a message of the page, as `addError` does in tests.
 * [S] https://salesforce.stackexchange.com/questions/244388
 */
export function addErrorMessage(text: string): void {
  if (current.isTest) webContext().messages.push(PageMessageValue.ofError(text));
}

function add(message: PageMessageValue): void {
  // [K] the wording; that tests need no page is [S] MLRSControllerTest of declarative-lookup-rollup-summaries
  if (!current.isTest)
    raise('System.FinalException', 'ApexPages.addMessage can only be called from a Visualforce page');
  const { messages } = webContext();
  const isThere = messages.some(({ summary }) => summary === message.summary);
  if (isThere && (current.program.callerVersion() ?? ONE_OF_EACH_SUMMARY) >= ONE_OF_EACH_SUMMARY) return;
  messages.push(message);
}
