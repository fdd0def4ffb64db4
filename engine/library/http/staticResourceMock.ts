import { Unsupported } from '../../runtime/exceptions';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { platform, type Rows } from '../platform';
import { staticResource } from '../staticResources';
import { RESPOND } from './callout';
import { type HttpRequestValue, HttpResponseValue } from './message';

/**
 * A mock whose responses differ in their bodies alone. Static resources are looked for when a request comes: naming one
 * that is not there is no fault. [S] https://github.com/pkozuchowski/Apex-Opensource-Library HttpCalloutMockRouterTest
 */
abstract class ResourceMock extends PlatformObject {
  readonly headers = new Map<string, string | null>();
  status: string | null = null;
  statusCode: number | null = null;

  /** The name of the static resource with the body for a request; undefined when none was set for it. */
  protected abstract resourceFor(request: HttpRequestValue): string | undefined;

  respond(request: HttpRequestValue): HttpResponseValue {
    const resource = this.resourceFor(request);
    if (resource === undefined) {
      const what = `${this.$type.name}.respond to ${request.endpoint}, for which no static resource was set`;
      throw new Unsupported('unsupported-method', [what]);
    }
    const response = new HttpResponseValue();
    response.set(staticResource(resource).content);
    for (const [name, value] of this.headers) response.headers.set(name, value);
    if (this.status !== null) response.status = this.status;
    if (this.statusCode !== null) response.statusCode = this.statusCode;
    return response;
  }
}

// Generated code calls it by this name where a mock stands as an HttpCalloutMock.
Object.defineProperty(ResourceMock.prototype, RESPOND, { value: ResourceMock.prototype.respond });

/** A value of `System.StaticResourceCalloutMock`. */
class SingleMock extends ResourceMock {
  readonly $type = platformType('System.StaticResourceCalloutMock');
  resource: string | undefined;

  protected resourceFor(): string | undefined {
    return this.resource;
  }
}

/** A value of `System.MultiStaticResourceCalloutMock`: a static resource for each endpoint. */
class MultiMock extends ResourceMock {
  readonly $type = platformType('System.MultiStaticResourceCalloutMock');
  readonly resources = new Map<string, string>();

  protected resourceFor({ endpoint }: HttpRequestValue): string | undefined {
    return endpoint === null ? undefined : this.resources.get(endpoint);
  }
}

/** Rows that both mocks have in common. */
const mockRows: Rows = {
  'HttpResponse respond(HttpRequest request)': (mock: ResourceMock, request: HttpRequestValue | null) =>
    mock.respond(given(request)),
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
      mock.resource = given(name);
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
      mock.resources.set(given(endpoint), given(name));
    },
  },
);
