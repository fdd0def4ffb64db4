/** Whether a name is one of the time zone database, in any case. https://www.iana.org/time-zones */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const LOCALE = /^([a-z]{2,3})(_[A-Z][a-z]{3})?(?:_([A-Z]{2}))?$/;

/**
 * Whether a text is a locale as Salesforce writes it, with language, script and country: `de`, `de_DE`, `sr_Latn_RS`.
 * [D] https://help.salesforce.com/s/articleView?id=sf.admin_supported_locales.htm
 */
export function isLocale(text: string): boolean {
  const [, language, , country] = LOCALE.exec(text) ?? [];
  return language !== undefined && isLanguage(language) && (country === undefined || isCountry(country));
}

/** Whether Intl knows the words of a language by its code. */
export function isLanguage(code: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf([code]).length > 0;
}

function isCountry(code: string): boolean {
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) !== undefined;
}
