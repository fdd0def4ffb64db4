import { Unsupported } from '../../runtime/exceptions';
import type { ApexBlob } from '../../runtime/values/blob';
import { ApexMap } from '../../runtime/values/map';
import { PlatformObject } from '../../runtime/values/platformObject';
import { mapOf, platformType, stringType } from '../../types/type';
import { type PlatformDeclaration, type PropertyRow, platform } from '../platform';
import { webContext } from './context';

/** What a problem says of it. */
const NO_BODY = ['requestBody', 'a RestRequest that never got one'];

const textMap = mapOf(stringType, stringType);

/** A request to an Apex REST method. */
class RestRequestValue extends PlatformObject {
  readonly $type = platformType('System.RestRequest');
  readonly headers = new ApexMap(textMap);
  readonly params = new ApexMap(textMap);
  httpMethod: string | null = null;
  remoteAddress: string | null = null;
  /** Undefined until it is set. */
  requestBody: ApexBlob | null | undefined = undefined;
  requestURI: string | null = null;
  resourcePath: string | null = null;
}

/** What an Apex REST method answers. */
class RestResponseValue extends PlatformObject {
  readonly $type = platformType('System.RestResponse');
  readonly headers = new ApexMap(textMap);
  responseBody: ApexBlob | null = null;
  /** Null until it is set. [S] https://salesforce.stackexchange.com/questions/82968 */
  statusCode: number | null = null;
}

/** Tests call REST methods with a request of their own; no request ever comes in. */
export const restDeclarations: readonly PlatformDeclaration[] = [
  // Its maps may be changed, not replaced. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_restrequest.htm
  platform('class System.RestRequest', {
    'new()': () => new RestRequestValue(),
    'Map<String, String> headers': (request: RestRequestValue) => request.headers,
    'Map<String, String> params': (request: RestRequestValue) => request.params,
    'String httpMethod': property<RestRequestValue>('httpMethod'),
    'String remoteAddress': property<RestRequestValue>('remoteAddress'),
    'Blob requestBody': {
      get: ({ requestBody }: RestRequestValue) => {
        // It is not simply null: its text counts as a null argument. [S] trailheadapps/apex-recipes, CustomRestEndpointRecipes_Tests
        if (requestBody === undefined) throw new Unsupported('unsupported-property', NO_BODY);
        return requestBody;
      },
      set: (request: RestRequestValue, body: ApexBlob | null) => {
        request.requestBody = body;
      },
    },
    'String requestURI': property<RestRequestValue>('requestURI'),
    'String resourcePath': property<RestRequestValue>('resourcePath'),
    'void addHeader(String name, String value)': (
      { headers }: RestRequestValue,
      name: string | null,
      value: string | null,
    ) => {
      headers.put(name, value);
    },
    'void addParameter(String name, String value)': (
      { params }: RestRequestValue,
      name: string | null,
      value: string | null,
    ) => {
      params.put(name, value);
    },
  }),
  // [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_restresponse.htm
  platform('class System.RestResponse', {
    'new()': () => new RestResponseValue(),
    'Map<String, String> headers': (response: RestResponseValue) => response.headers,
    'Blob responseBody': property<RestResponseValue>('responseBody'),
    'Integer statusCode': property<RestResponseValue>('statusCode'),
    'void addHeader(String name, String value)': (
      { headers }: RestResponseValue,
      name: string | null,
      value: string | null,
    ) => {
      headers.put(name, value);
    },
  }),
  // [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_restcontext.htm
  platform('class System.RestContext', {
    'static System.RestRequest request': contextProperty('request'),
    'static System.RestResponse response': contextProperty('response'),
  }),
];

function property<T>(name: keyof T): PropertyRow {
  return {
    get: (object: T) => object[name],
    set: (object: T, value: T[keyof T]) => {
      object[name] = value;
    },
  };
}

function contextProperty(name: 'request' | 'response'): PropertyRow {
  return {
    get: () => webContext()[name],
    set: (value: object | null) => {
      webContext()[name] = value;
    },
  };
}
