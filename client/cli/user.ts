import type { RequestedUser } from '../../engine/run/contract';
import { isLanguage, isLocale, isTimeZone } from '../../server/project/user';
import { type ParsedArgs, single } from './args';
import { didYouMean } from './didYouMean';
import { UsageError } from './errors';

/**
 * The user whom `--locale` and `--time-zone` ask for; nothing when neither was given.
 * @throws UsageError for a locale or a zone that does not exist
 */
export function requestedUser(args: ParsedArgs, command: string): { user?: RequestedUser } {
  const locale = single(args, 'locale', undefined);
  const timeZone = single(args, 'time-zone', undefined);
  if (locale === undefined && timeZone === undefined) return {};
  return {
    user: {
      ...(locale === undefined ? {} : { locale: knownLocale(locale, command) }),
      ...(timeZone === undefined ? {} : { timeZone: knownZone(timeZone, command) }),
    },
  };
}

/** A name of the time zone database, in its own spelling where that is known. https://www.iana.org/time-zones */
function knownZone(text: string, command: string): string {
  const names = [...Intl.supportedValuesOf('timeZone'), 'GMT'];
  const name = names.find((each) => each.toLowerCase() === text.toLowerCase());
  if (name) return name;
  // Names like Asia/Kolkata, for which the list has an older one.
  if (isTimeZone(text)) return text;
  throw new UsageError(
    `--time-zone takes a name such as Europe/Berlin, not '${text}'${didYouMean(text, names)}`,
    command,
  );
}

function knownLocale(text: string, command: string): string {
  if (isLocale(text)) return text;
  const near = nearLocale(text);
  throw new UsageError(
    `--locale takes a locale such as de_DE, not '${text}'${near ? `; did you mean '${near}'?` : ''}`,
    command,
  );
}

/** The same words in the right form, else the language with the country where most of its speakers live. */
function nearLocale(text: string): string | undefined {
  const [language = '', ...more] = text.split(/[-_]/);
  const words = more.map((word) => (word.length === 2 ? word.toUpperCase() : titled(word)));
  const spelt = [language.toLowerCase(), ...words].join('_');
  if (isLocale(spelt)) return spelt;
  if (!/^[a-z]{2,3}$/i.test(language) || !isLanguage(language.toLowerCase())) return undefined;
  const { region } = new Intl.Locale(language).maximize();
  return region ? `${language.toLowerCase()}_${region}` : undefined;
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
