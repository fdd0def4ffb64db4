import { raise } from '../../runtime/exceptions';
import { PlatformObject } from '../../runtime/values/platformObject';
import { type PlatformType, platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import { joinUri, resolveUri, splitUri, type Uri } from '../text/uri';

/** Stands in for the address of the org, which a run does not know. The domain is one that nobody can have (RFC 2606). */
const ORG_URL = 'https://org.my.salesforce.example';
const DEFAULT_PORTS: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['https', 443],
  ['ftp', 21],
]);

/** A value of `System.Url`. */
export class UrlValue extends PlatformObject {
  constructor(readonly uri: Uri) {
    super();
  }

  get $type(): PlatformType {
    return platformType('System.Url');
  }

  tostring$(): string {
    return joinUri(this.uri);
  }
}

/**
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_url.htm
 * as of API version 41, where a URL is a URI of RFC 3986. A text that is none raises a StringException. [K]
 */
export const url = platform('class System.Url', {
  'new(String spec)': (spec: string) => new UrlValue(absolute(given(spec))),
  'new(Url context, String spec)': (context: UrlValue | null, spec: string) =>
    context ? new UrlValue(resolveUri(context.uri, checked(given(spec)))) : new UrlValue(absolute(given(spec))),
  'new(String protocol, String host, String file)': (protocol: string, host: string, file: string) =>
    new UrlValue(absolute(`${given(protocol)}://${given(host)}${given(file)}`)),
  'new(String protocol, String host, Integer port, String file)': (
    protocol: string,
    host: string,
    port: number,
    file: string,
  ) => new UrlValue(absolute(`${given(protocol)}://${given(host)}${given(port) < 0 ? '' : `:${port}`}${given(file)}`)),
  'String getAuthority()': ({ uri }: UrlValue) => uri.authority ?? null,
  'static Url getCurrentRequestUrl()': orgUrl,
  'Integer getDefaultPort()': ({ uri }: UrlValue) => DEFAULT_PORTS.get((uri.scheme ?? '').toLowerCase()) ?? -1,
  'String getFile()': ({ uri }: UrlValue) => uri.path + (uri.query === undefined ? '' : `?${uri.query}`),
  'String getHost()': ({ uri }: UrlValue) => authorityOf(uri).host,
  'static Url getOrgDomainUrl()': orgUrl,
  'String getPath()': ({ uri }: UrlValue) => uri.path,
  'Integer getPort()': ({ uri }: UrlValue) => authorityOf(uri).port,
  'String getProtocol()': ({ uri }: UrlValue) => uri.scheme ?? null,
  'String getQuery()': ({ uri }: UrlValue) => uri.query ?? null,
  'String getRef()': ({ uri }: UrlValue) => uri.fragment ?? null,
  'static Url getSalesforceBaseUrl()': orgUrl,
  'String getUserInfo()': ({ uri }: UrlValue) => authorityOf(uri).user,
  'Boolean sameFile(Url other)': ({ uri }: UrlValue, other: UrlValue) =>
    joinUri({ ...uri, fragment: undefined }) === joinUri({ ...given(other).uri, fragment: undefined }),
  'String toExternalForm()': ({ uri }: UrlValue) => joinUri(uri),
  'String toString()': ({ uri }: UrlValue) => joinUri(uri),
});

function orgUrl(): UrlValue {
  return new UrlValue(splitUri(ORG_URL));
}

function absolute(spec: string): Uri {
  const uri = checked(spec);
  return uri.scheme === undefined ? raise('System.StringException', `no protocol: ${spec}`) : uri;
}

function checked(spec: string): Uri {
  const place = spec.search(/[\s"<>\\^`{|}]/);
  if (place < 0) return splitUri(spec);
  return raise('System.StringException', `Illegal character at index ${place}: ${spec}`);
}

function authorityOf({ authority = '' }: Uri): { user: string | null; host: string; port: number } {
  const at = authority.lastIndexOf('@');
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(authority.slice(at + 1)) ?? [];
  return { user: at < 0 ? null : authority.slice(0, at), host, port: port ? Number(port) : -1 };
}
