import { Unsupported } from '../../runtime/exceptions';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';

/** A cookie of a page. */
export class CookieValue extends PlatformObject {
  readonly $type = platformType('System.Cookie');
  constructor(
    readonly name: string,
    readonly value: string | null,
    readonly path: string,
    readonly maxAge: number,
    readonly isSecure: boolean,
    /** Undefined where none was given: what the platform then says is not known. */
    readonly sameSite: string | null | undefined,
    readonly isHttpOnly: boolean,
  ) {
    super();
  }
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Cookie.htm */
export const cookie = platform('class System.Cookie', {
  'new(String name, String value, String path, Integer maxAge, Boolean isSecure)': newCookie,
  'new(String name, String value, String path, Integer maxAge, Boolean isSecure, String sameSite)': newCookie,
  'new(String name, String value, String path, Integer maxAge, Boolean isSecure, String sameSite, Boolean isHttpOnly)':
    newCookie,
  'String getName()': (value: CookieValue) => value.name,
  'String getValue()': (value: CookieValue) => value.value,
  'String getPath()': (value: CookieValue) => value.path,
  'Integer getMaxAge()': (value: CookieValue) => value.maxAge,
  'String getSameSite()': ({ sameSite }: CookieValue) => {
    if (sameSite === undefined)
      throw new Unsupported('unsupported-method', ['Cookie.getSameSite where none was given']);
    return sameSite;
  },
  'Boolean isSecure()': (value: CookieValue) => value.isSecure,
  'Boolean isHttpOnly()': (value: CookieValue) => value.isHttpOnly,
});

/** Where there is no path it is the root. [D] Cookie.getPath; [K] that a cookie is open to scripts where nothing was said */
function newCookie(
  name: string | null,
  value: string | null,
  path: string | null,
  maxAge: number | null,
  isSecure: boolean | null,
  sameSite: string | null | undefined = undefined,
  isHttpOnly: boolean | null = false,
): CookieValue {
  return new CookieValue(
    given(name),
    value,
    path?.trim() ? path : '/',
    given(maxAge),
    given(isSecure),
    sameSite,
    given(isHttpOnly),
  );
}
