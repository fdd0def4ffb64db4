import { raise } from '../../runtime/exceptions';
import type { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { PlatformObject } from '../../runtime/values/platformObject';
import type { SObjectValue } from '../../runtime/values/sobject';
import { mapOf, type PlatformType, platformType, stringType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import { joinUri, splitUri, type Uri } from '../text/uri';
import { decodeFromUrl, encodeForUrl } from '../text/urlEncoding';
import type { CookieValue } from '../web/cookie';

const REDIRECT_CODES: readonly number[] = [0, 300, 301, 302, 303, 307, 308];

/** A value of `System.PageReference`: an address whose query is the map of parameters. */
export class PageReferenceValue extends PlatformObject {
  readonly parameters = new ApexMap(mapOf(stringType, stringType));
  readonly headers = new ApexMap(mapOf(stringType, stringType));
  /** By their names. */
  readonly cookies = new ApexMap(mapOf(stringType, platformType('System.Cookie')));
  redirect = false;
  redirectCode = 0;
  anchor: string | null;
  private readonly base: Uri;

  constructor(address: string) {
    super();
    const { query, fragment, ...base } = splitUri(address);
    this.base = { ...base, query: undefined, fragment: undefined };
    this.anchor = fragment ?? null;
    for (const pair of query ? query.split('&') : []) {
      const equals = pair.indexOf('=');
      const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
      this.parameters.set(decodeFromUrl(name), decodeFromUrl(value));
    }
  }

  get $type(): PlatformType {
    return platformType('System.PageReference');
  }

  get url(): string {
    const pairs = [...this.parameters.entries()]
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${encodeForUrl(String(name))}=${encodeForUrl(String(value))}`);
    const query = pairs.length === 0 ? undefined : pairs.join('&');
    return joinUri({ ...this.base, query, fragment: this.anchor ?? undefined });
  }

  tostring$(): string {
    return `System.PageReference[${this.url}]`;
  }
}

/**
 * An address with parameters; no page is ever fetched. [D]
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_system_pagereference.htm
 */
export const pageReference = platform('class System.PageReference', {
  'new(String url)': (address: string) => new PageReferenceValue(given(address)),
  'new(SObject record)': (record: SObjectValue) => new PageReferenceValue(`/${given(record).getByName('Id') ?? ''}`),
  'String getAnchor()': (page: PageReferenceValue) => page.anchor,
  'Map<String, System.Cookie> getCookies()': (page: PageReferenceValue) => page.cookies,
  'void setCookies(List<System.Cookie> cookies)': (page: PageReferenceValue, cookies: ApexList | null) => {
    for (const cookie of given(cookies).items as (CookieValue | null)[]) page.cookies.put(given(cookie).name, cookie);
  },
  'Map<String, String> getHeaders()': (page: PageReferenceValue) => page.headers,
  'Map<String, String> getParameters()': (page: PageReferenceValue) => page.parameters,
  'Boolean getRedirect()': (page: PageReferenceValue) => page.redirect,
  'Integer getRedirectCode()': (page: PageReferenceValue) => page.redirectCode,
  'String getUrl()': (page: PageReferenceValue) => page.url,
  'PageReference setAnchor(String anchor)': (page: PageReferenceValue, anchor: string | null) => {
    page.anchor = anchor;
    return page;
  },
  'PageReference setRedirect(Boolean redirect)': (page: PageReferenceValue, redirect: boolean) => {
    page.redirect = given(redirect);
    return page;
  },
  'PageReference setRedirectCode(Integer code)': (page: PageReferenceValue, code: number) => {
    if (!REDIRECT_CODES.includes(given(code))) {
      return raise('System.IllegalArgumentException', `Invalid redirect code: ${code}`);
    }
    page.redirectCode = code;
    return page;
  },
});
