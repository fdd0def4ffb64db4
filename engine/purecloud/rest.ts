import { type PlatformFunction, platform } from '../library/platform';
import { Unsupported } from '../runtime/exceptions';

/** Calls the Genesys Cloud Platform API; runs make no callouts. [D] https://help.mypurecloud.com/articles/use-the-sdk-to-call-the-genesys-cloud-platform-api-in-salesforce/ */
export const rest = platform('class purecloud.SDK.Rest', {
  ...withoutBody('get'),
  ...withoutBody('delete'),
  ...withBody('post'),
  ...withBody('put'),
  ...withBody('patch'),
});

function withoutBody(name: string): Record<string, PlatformFunction> {
  return {
    [`static HttpResponse ${name}(String url)`]: () => refuse(name),
    [`static HttpResponse ${name}(String url, Map<String, String> headers)`]: () => refuse(name),
  };
}

function withBody(name: string): Record<string, PlatformFunction> {
  return {
    [`static HttpResponse ${name}(String url, String body)`]: () => refuse(name),
    [`static HttpResponse ${name}(String url, String body, Map<String, String> headers)`]: () => refuse(name),
  };
}

function refuse(name: string): never {
  throw new Unsupported('unsupported-callout', [`purecloud.SDK.Rest.${name}`]);
}
