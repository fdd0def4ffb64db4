import { Unsupported } from '../../runtime/exceptions';
import type { ApexBlob } from '../../runtime/values/blob';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { platform, type Rows } from '../platform';
import { staticResource } from '../staticResources';
import { RESPOND } from './callout';
import { type HttpRequestValue, HttpResponseValue } from './message';

/** A mock whose responses differ in their bodies alone. */
abstract class ResourceMock extends PlatformObject {
  readonly headers = new Map<string, string | null>();
  status: string | null = null;
  statusCode: number | null = null;

  /** The body for a request; undefined when none was set for it. */
  protected abstract bodyFor(request: HttpRequestValue): string | ApexBlob | undefined;

  [RESPOND](request: HttpRequestValue): HttpResponseValue {
    const body = this.bodyFor(request);
    if (body === undefined) {
      const what = `${this.$type.name}.respond to ${request.endpoint}, for which no static resource was set`;
      throw new Unsupported('unsupported-method', [what]);
    }
    const response = new HttpResponseValue();
    response.set(body);
    for (const [name, value] of this.headers) response.headers.set(name, value);
    if (this.status !== null) response.status = this.status;
    if (this.statusCode !== null) response.statusCode = this.statusCode;
    return response;
  }
}

/** A value of `System.StaticResourceCalloutMock`. */
class SingleMock extends ResourceMock {
  readonly $type = platformType('System.StaticResourceCalloutMock');
  body: string | ApexBlob | undefined;

  protected bodyFor(): string | ApexBlob | undefined {
    return this.body;
  }
}

/** A value of `System.MultiStaticResourceCalloutMock`: a body for each endpoint. */
class MultiMock extends ResourceMock {
  readonly $type = platformType('System.MultiStaticResourceCalloutMock');
  readonly bodies = new Map<string, string | ApexBlob>();

  protected bodyFor({ endpoint }: HttpRequestValue): string | ApexBlob | undefined {
    return endpoint === null ? undefined : this.bodies.get(endpoint);
  }
}

/** Rows that both mocks have in common. */
const mockRows: Rows = {
  'HttpResponse respond(HttpRequest request)': (mock: ResourceMock, request: HttpRequestValue | null) =>
    mock[RESPOND](given(request)),
  'void setHeader(String headerName, String headerValue)': (
    mock: ResourceMock,
    name: string | null,
    value: string | null,
  ) => {
    mock.headers.set(given(name), value);
  },
  'void setStatus(String httpStatus)': (mock: ResourceMock, status: string | null) => {
    mock.status = status;
  },
  'void setStatusCode(Integer httpStatusCode)': (mock: ResourceMock, code: number | null) => {
    mock.statusCode = given(code);
  },
};

/**
 * Answers every callout with a static resource. [D]
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_staticresourcecalloutmock.htm
 */
export const staticResourceCalloutMock = platform(
  'class System.StaticResourceCalloutMock implements System.HttpCalloutMock',
  {
    'new()': () => new SingleMock(),
    ...mockRows,
    'void setStaticResource(String resourceName)': (mock: SingleMock, name: string | null) => {
      mock.body = staticResource(given(name)).content;
    },
  },
);

/**
 * Answers the callouts to each endpoint with a static resource of its own. [D]
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_multistaticresourcecalloutmock.htm
 */
export const multiStaticResourceCalloutMock = platform(
  'class System.MultiStaticResourceCalloutMock implements System.HttpCalloutMock',
  {
    'new()': () => new MultiMock(),
    ...mockRows,
    'void setStaticResource(String endpoint, String resourceName)': (
      mock: MultiMock,
      endpoint: string | null,
      name: string | null,
    ) => {
      mock.bodies.set(given(endpoint), staticResource(given(name)).content);
    },
  },
);
