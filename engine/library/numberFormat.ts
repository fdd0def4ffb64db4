/** Most digits behind the point that `format()` of a number writes, as java.text.NumberFormat does. [K] */
const FRACTION_DIGITS = 3;

/** The text of a number with grouping and decimal signs of a locale such as `en_US`; half-even at three digits. */
export function formatNumber(value: bigint | number | string, locale: string): string {
  const format = new Intl.NumberFormat(localeTag(locale), {
    maximumFractionDigits: FRACTION_DIGITS,
    roundingMode: 'halfEven',
  } as Intl.NumberFormatOptions);
  return format.format(value as number);
}

/** The language tag of a locale such as `de_DE` for JavaScript; `en-US` for what is none. */
export function localeTag(locale: string): string {
  const candidate = locale.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(candidate)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}
