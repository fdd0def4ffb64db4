import { raise } from '../../runtime/exceptions';
import type { ApexList } from '../../runtime/values/list';
import { mapOf, objectType, stringType } from '../../types/type';
import { given } from '../arguments';
import { callMember } from '../callMember';
import { type PlatformDeclaration, platform } from '../platform';
import { mangle } from '../signature';
import { mockedCallout } from './callout';

const INVOKE = mangle('doInvoke', [
  objectType,
  objectType,
  mapOf(stringType, objectType),
  ...new Array(6).fill(stringType),
]);

/** What the class generated from a WSDL says of a call. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_callouts_wsdl2apex_gen_code.htm */
const INFO_LENGTH = 7;

/** SOAP calls of generated classes, which the test's mock answers. */
export const webServiceDeclarations: readonly PlatformDeclaration[] = [
  platform('class System.WebServiceCallout', {
    'static void invoke(Object stub, Object request, Object response, List<String> info)': invoke,
  }),
  // [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_webservicemock.htm
  platform('interface System.WebServiceMock', {
    'void doInvoke(Object stub, Object request, Map<String, Object> response, String endpoint, String soapAction, String requestName, String responseNS, String responseName, String responseType)':
      null,
  }),
];

/** `info`: endpoint, SOAP action, namespace and name of the request, namespace, name and type of the response. */
function invoke(stub: unknown, request: unknown, response: unknown, info: ApexList | null): void {
  const texts = given(info).items as (string | null)[];
  if (texts.length < INFO_LENGTH) raise('System.ListException', `List index out of bounds: ${texts.length}`);
  const [endpoint, soapAction, , requestName, responseNamespace, responseName, responseType] = texts;
  mockedCallout('system.webservicemock', `WebServiceCallout.invoke to ${endpoint}`, (mock) =>
    callMember(
      mock,
      INVOKE,
      stub,
      request,
      response,
      endpoint,
      soapAction,
      requestName,
      responseNamespace,
      responseName,
      responseType,
    ),
  );
}
