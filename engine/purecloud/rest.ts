import { writeLog } from '../library/debugLog';
import { callout } from '../library/http/callout';
import { HttpRequestValue } from '../library/http/message';
import { type PlatformFunction, platform } from '../library/platform';
import type { ApexMap } from '../runtime/values/map';

/**
 * Calls the Genesys Cloud Platform API. Each call is written to the debug log; the mock of `Test.setMock` answers it with
 * what the package would have been answered, and without one the run ends: it never touches the network. The endpoint
 * that a mock sees is the path that was given; the host and the token are the package's.
 * [D] https://help.mypurecloud.com/articles/use-the-sdk-to-call-the-genesys-cloud-platform-api-in-salesforce/
 */
export const rest = platform('class purecloud.SDK.Rest', {
  ...withoutBody('get'),
  ...withoutBody('delete'),
  ...withBody('post'),
  ...withBody('put'),
  ...withBody('patch'),
});

function withoutBody(name: string): Record<string, PlatformFunction> {
  return {
    [`static HttpResponse ${name}(String url)`]: (url: string | null) => call(name, url, null, null),
    [`static HttpResponse ${name}(String url, Map<String, String> headers)`]: (
      url: string | null,
      headers: ApexMap | null,
    ) => call(name, url, null, headers),
  };
}

function withBody(name: string): Record<string, PlatformFunction> {
  return {
    [`static HttpResponse ${name}(String url, String body)`]: (url: string | null, body: string | null) =>
      call(name, url, body, null),
    [`static HttpResponse ${name}(String url, String body, Map<String, String> headers)`]: (
      url: string | null,
      body: string | null,
      headers: ApexMap | null,
    ) => call(name, url, body, headers),
  };
}

function call(name: string, url: string | null, body: string | null, headers: ApexMap | null): unknown {
  const request = new HttpRequestValue();
  request.method = name.toUpperCase();
  request.endpoint = url;
  if (body !== null) request.set(body);
  for (const [key, value] of headers?.entries() ?? []) request.headers.set(String(key), value as string | null);
  writeLog('INFO', `purecloud.SDK.Rest: ${request.method} ${url}${body === null ? '' : ` ${body}`}`);
  return callout(request, `purecloud.SDK.Rest.${name}`);
}
