import type { SObjectToken } from '../../org/describe';
import { raise, Unsupported } from '../../runtime/exceptions';
import { newUsage } from '../../runtime/governor';
import { current } from '../../runtime/transaction';
import type { ApexDatetime } from '../../runtime/values/datetime';
import { toId18 } from '../../runtime/values/id';
import { ApexList } from '../../runtime/values/list';
import { TypeValue } from '../../runtime/values/typeValue';
import { typeName } from '../../types/names';
import { listOf, platformType, stringType } from '../../types/type';
import { given } from '../arguments';
import { runWaitingInTest } from '../async/running';
import { callMember } from '../callMember';
import { platform } from '../platform';
import { mangle } from '../signature';
import { webContext } from '../web/context';
import { installTestRows } from './install';
import { loadData } from './loadData';

const typeType = platformType('System.Type');
const HANDLE = mangle('handleMethodCall', [
  { kind: 'object' },
  stringType,
  typeType,
  listOf(typeType),
  listOf(stringType),
  listOf({ kind: 'object' }),
]);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_System_StubProvider.htm */
export const stubProvider = platform('interface System.StubProvider', {
  'Object handleMethodCall(Object stubbedObject, String stubbedMethodName, Type returnType, List<Type> listOfParamTypes, List<String> listOfParamNames, List<Object> listOfArgs)':
    null,
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_test.htm */
export const test = platform('class System.Test', {
  'static Boolean isRunningTest()': () => current.isTest,
  'static void startTest()': startTest,
  'static void stopTest()': stopTest,
  'static Object createStub(Type parentType, System.StubProvider stubProvider)': (
    parent: TypeValue | null,
    provider: object | null,
  ) => createStub(given(parent), given(provider)),
  'static void setMock(Type interfaceType, Object instance)': (type: TypeValue | null, mock: object | null) => {
    current.testing.mocks.set(typeName(given(type).type).toLowerCase(), given(mock));
  },
  'static void setCreatedDate(Id recordId, Datetime createdDatetime)': (
    id: string | null,
    date: ApexDatetime | null,
  ) => {
    if (current.store.overwrite(given(id), 'CreatedDate', given(date))) return;
    throw new Unsupported('unsupported-method', ['Test.setCreatedDate for a record that the test did not insert']);
  },
  'static List<SObject> loadData(Schema.SObjectType sObjectToken, String resourceName)': (
    token: SObjectToken | null,
    resource: string | null,
  ) => loadData(given(token).info, given(resource)),
  'static void setCurrentPage(System.PageReference page)': setCurrentPage,
  'static void setCurrentPageReference(System.PageReference page)': setCurrentPage,
  'static void clearApexPageMessages()': () => {
    webContext().messages = [];
  },
  ...installTestRows,
  'static Id getStandardPricebookId()': () => toId18('01s000000000001'),
});

function setCurrentPage(page: object | null): void {
  webContext().page = page;
}

/** The limits begin anew. [D] `Test.startTest`; [K] the wordings */
function startTest(): void {
  const { testing } = current;
  if (testing.phase !== 'before') raise('System.FinalException', 'Testing already started');
  testing.phase = 'started';
  testing.outerUsage = current.usage;
  current.usage = newUsage();
}

/** Runs what waits, then the limits of before startTest count on. [D] `Test.stopTest` */
function stopTest(): void {
  const { testing } = current;
  if (testing.phase !== 'started') raise('System.FinalException', 'Testing has not started');
  testing.phase = 'stopped';
  try {
    runWaitingInTest();
  } finally {
    current.usage = testing.outerUsage ?? newUsage();
  }
}

function createStub({ type }: TypeValue, provider: object): unknown {
  return current.program.stub(type, ({ stub, method, returns, parameterTypes, parameterNames, values }) =>
    callMember(
      provider,
      HANDLE,
      stub,
      method,
      new TypeValue(returns),
      new ApexList(
        listOf(typeType),
        parameterTypes.map((parameter) => new TypeValue(parameter)),
      ),
      new ApexList(listOf(stringType), [...parameterNames]),
      new ApexList(listOf({ kind: 'object' }), [...values]),
    ),
  );
}
