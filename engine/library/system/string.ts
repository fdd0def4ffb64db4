import { charge } from '../../runtime/state';
import { current } from '../../runtime/transaction';
import type { ApexDate } from '../../runtime/values/date';
import type { ApexDatetime } from '../../runtime/values/datetime';
import type { ApexDecimal } from '../../runtime/values/decimal';
import { doubleText } from '../../runtime/values/double';
import { hashString } from '../../runtime/values/hash';
import { ApexList } from '../../runtime/values/list';
import type { RawLong } from '../../runtime/values/long';
import type { ApexMap } from '../../runtime/values/map';
import { textOf } from '../../runtime/values/text';
import { integerType, listOf, stringType } from '../../types/type';
import { given } from '../arguments';
import { elementsOf } from '../elements';
import { platform } from '../platform';
import { lowerPoint, upperPoint } from '../regex/caseFolding';
import { Regex } from '../regex/regex';
import { replaceAll, replaceFirst, splitByRegex } from '../regex/stringMethods';
import * as characters from '../text/characters';
import { html3Entities, html4Entities, xmlEntities } from '../text/entities';
import * as escaping from '../text/escape';
import { formatMessage } from '../text/format';
import * as places from '../text/positions';
import * as find from '../text/search';
import * as shape from '../text/shape';
import { stripHtmlTags } from '../text/stripHtml';
import { fillTemplate } from '../text/template';

const strings = (items: string[]) => new ApexList(listOf(stringType), items);
const lower = (text: string | null) => given(text).toLowerCase();

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_string.htm */
export const string = platform('class System.String', {
  'String abbreviate(Integer maxWidth)': (s: string, width: number) => shape.abbreviate(s, given(width), 0),
  'String abbreviate(Integer maxWidth, Integer offset)': (s: string, width: number, offset: number) =>
    shape.abbreviate(s, given(width), given(offset)),
  'String capitalize()': (s: string) => shape.withFirst(s, upperPoint),
  'String center(Integer size)': (s: string, size: number) => shape.center(s, given(size), ' '),
  'String center(Integer size, String padding)': (s: string, size: number, padding: string) =>
    shape.center(s, given(size), given(padding)),
  'Integer charAt(Integer index)': places.charAt,
  'Integer codePointAt(Integer index)': places.codePointAt,
  'Integer codePointBefore(Integer index)': places.codePointBefore,
  'Integer codePointCount(Integer start, Integer end)': places.codePointCount,
  'Integer compareTo(String other)': (s: string, other: string) => compareText(s, given(other)),
  'Boolean contains(String other)': (s: string, other: string) => s.includes(given(other)),
  'Boolean containsAny(String characters)': (s: string, set: string) => find.indexOfAny(s, given(set), true) >= 0,
  'Boolean containsIgnoreCase(String other)': (s: string, other: string) => lower(s).includes(lower(other)),
  'Boolean containsNone(String characters)': (s: string, set: string) => find.indexOfAny(s, given(set), true) < 0,
  'Boolean containsOnly(String characters)': (s: string, set: string) => find.indexOfAny(s, given(set), false) < 0,
  'Boolean containsWhitespace()': characters.containsWhitespace,
  'Integer countMatches(String other)': (s: string, other: string) => find.countMatches(s, given(other)),
  'String deleteWhitespace()': characters.deleteWhitespace,
  'String difference(String other)': (s: string, other: string) => {
    const index = find.indexOfDifference(s, given(other));
    return index < 0 ? '' : other.slice(index);
  },
  'Boolean endsWith(String suffix)': (s: string, suffix: string) => s.endsWith(given(suffix)),
  'Boolean endsWithIgnoreCase(String suffix)': (s: string, suffix: string) => lower(s).endsWith(lower(suffix)),
  'Boolean equals(Object other)': (s: string, other: unknown) => s === other,
  'Boolean equals(String other)': (s: string, other: string) => s === other,
  'Boolean equalsIgnoreCase(String other)': (s: string, other: string) =>
    other !== null && s.length === other.length && lower(s) === lower(other),
  'String escapeCsv()': (s: string) => shape.made(escaping.escapeCsv(s)),
  'String escapeEcmaScript()': (s: string) => shape.made(escaping.escapeEcmaScript(s)),
  'String escapeHtml3()': (s: string) => shape.made(html3Entities.escape(s)),
  'String escapeHtml4()': (s: string) => shape.made(html4Entities.escape(s)),
  'String escapeJava()': (s: string) => shape.made(escaping.escapeJava(s)),
  'String escapeUnicode()': (s: string) => shape.made(escaping.escapeUnicode(s)),
  'String escapeXml()': (s: string) => shape.made(xmlEntities.escape(s)),
  'static String escapeSingleQuotes(String s)': (s: string) => shape.made(escaping.escapeSingleQuotes(given(s))),
  'static String format(String pattern, List<Object> arguments)': (pattern: string, args: ApexList) =>
    shape.made(formatMessage(given(pattern), given(args).items)),
  'static String fromCharArray(List<Integer> characters)': (units: ApexList) =>
    given(units)
      .items.map((unit) => String.fromCharCode(given(unit as number) & 0xffff))
      .join(''),
  'List<Integer> getChars()': (s: string) => {
    charge(s.length);
    return new ApexList(
      listOf(integerType),
      Array.from({ length: s.length }, (_, index) => s.charCodeAt(index)),
    );
  },
  'static String getCommonPrefix(List<String> texts)': (texts: ApexList) =>
    find.commonPrefix(given(texts).items as (string | null)[]),
  'Integer getLevenshteinDistance(String other)': (s: string, other: string) =>
    find.levenshteinDistance(s, given(other)),
  'Integer getLevenshteinDistance(String other, Integer threshold)': (s: string, other: string, threshold: number) => {
    const distance = find.levenshteinDistance(s, given(other));
    return distance <= given(threshold) ? distance : -1;
  },
  'Integer hashCode()': hashString,
  'Integer indexOf(String other)': (s: string, other: string) => s.indexOf(given(other)),
  'Integer indexOf(String other, Integer start)': (s: string, other: string, start: number) =>
    s.indexOf(given(other), given(start)),
  'Integer indexOfAny(String characters)': (s: string, set: string) => find.indexOfAny(s, given(set), true),
  'Integer indexOfAnyBut(String characters)': (s: string, set: string) => find.indexOfAny(s, given(set), false),
  'Integer indexOfChar(Integer character)': (s: string, character: number) => {
    const wanted = find.characterOf(given(character));
    return wanted === undefined ? -1 : s.indexOf(wanted);
  },
  'Integer indexOfChar(Integer character, Integer start)': (s: string, character: number, start: number) => {
    const wanted = find.characterOf(given(character));
    return wanted === undefined ? -1 : s.indexOf(wanted, given(start));
  },
  'Integer indexOfDifference(String other)': (s: string, other: string) => find.indexOfDifference(s, given(other)),
  'Integer indexOfIgnoreCase(String other)': (s: string, other: string) => lower(s).indexOf(lower(other)),
  'Integer indexOfIgnoreCase(String other, Integer start)': (s: string, other: string, start: number) =>
    lower(s).indexOf(lower(other), given(start)),
  'Boolean isAllLowerCase()': (s: string) => characters.hasOnly(s, 'smallLetters'),
  'Boolean isAllUpperCase()': (s: string) => characters.hasOnly(s, 'capitalLetters'),
  'Boolean isAlpha()': (s: string) => characters.hasOnly(s, 'letters'),
  'Boolean isAlphaSpace()': (s: string) => characters.hasOnly(s, 'lettersOrSpaces'),
  'Boolean isAlphanumeric()': (s: string) => characters.hasOnly(s, 'lettersOrDigits'),
  'Boolean isAlphanumericSpace()': (s: string) => characters.hasOnly(s, 'lettersDigitsOrSpaces'),
  'Boolean isAsciiPrintable()': (s: string) => characters.hasOnly(s, 'printableAscii'),
  'static Boolean isBlank(String s)': characters.isBlank,
  'static Boolean isEmpty(String s)': (s: string | null) => s === null || s === '',
  'static Boolean isNotBlank(String s)': (s: string | null) => !characters.isBlank(s),
  'static Boolean isNotEmpty(String s)': (s: string | null) => s !== null && s !== '',
  'Boolean isNumeric()': (s: string) => characters.hasOnly(s, 'digits'),
  'Boolean isNumericSpace()': (s: string) => characters.hasOnly(s, 'digitsOrSpaces'),
  'Boolean isWhitespace()': characters.isWhitespace,
  'static String join(Object values, String separator)': (values: unknown, separator: string) =>
    shape.made([...elementsOf(given(values))].map(textOf).join(given(separator))),
  'Integer lastIndexOf(String other)': (s: string, other: string) => s.lastIndexOf(given(other)),
  'Integer lastIndexOf(String other, Integer start)': (s: string, other: string, start: number) =>
    given(start) < 0 ? -1 : s.lastIndexOf(given(other), start),
  'Integer lastIndexOfChar(Integer character)': (s: string, character: number) => {
    const wanted = find.characterOf(given(character));
    return wanted === undefined ? -1 : s.lastIndexOf(wanted);
  },
  'Integer lastIndexOfChar(Integer character, Integer start)': (s: string, character: number, start: number) => {
    const wanted = find.characterOf(given(character));
    return wanted === undefined || given(start) < 0 ? -1 : s.lastIndexOf(wanted, start);
  },
  'Integer lastIndexOfIgnoreCase(String other)': (s: string, other: string) => lower(s).lastIndexOf(lower(other)),
  'Integer lastIndexOfIgnoreCase(String other, Integer start)': (s: string, other: string, start: number) =>
    given(start) < 0 ? -1 : lower(s).lastIndexOf(lower(other), start),
  'String left(Integer length)': (s: string, length: number) => s.slice(0, Math.max(0, given(length))),
  'String leftPad(Integer length)': (s: string, length: number) => shape.leftPad(s, given(length), ' '),
  'String leftPad(Integer length, String padding)': (s: string, length: number, padding: string) =>
    shape.leftPad(s, given(length), given(padding)),
  'Integer length()': { run: (s: string) => s.length, inline: '$0.length', nonNull: true },
  'String mid(Integer start, Integer length)': (s: string, start: number, length: number) => {
    const from = Math.max(0, given(start));
    return s.slice(from, from + Math.max(0, given(length)));
  },
  'String normalizeSpace()': characters.normalizeSpace,
  'Integer offsetByCodePoints(Integer index, Integer offset)': places.offsetByCodePoints,
  'String overlay(String insertion, Integer start, Integer end)': (
    s: string,
    text: string,
    start: number,
    end: number,
  ) => shape.overlay(s, given(text), given(start), given(end)),
  'String remove(String other)': (s: string, other: string) => (other ? s.replaceAll(other, '') : s),
  'String removeEnd(String suffix)': (s: string, suffix: string) =>
    suffix && s.endsWith(suffix) ? s.slice(0, -suffix.length) : s,
  'String removeEndIgnoreCase(String suffix)': (s: string, suffix: string) =>
    suffix && lower(s).endsWith(lower(suffix)) ? s.slice(0, -suffix.length) : s,
  'String removeStart(String prefix)': (s: string, prefix: string) =>
    prefix && s.startsWith(prefix) ? s.slice(prefix.length) : s,
  'String removeStartIgnoreCase(String prefix)': (s: string, prefix: string) =>
    prefix && lower(s).startsWith(lower(prefix)) ? s.slice(prefix.length) : s,
  'String repeat(Integer times)': (s: string, times: number) => shape.repeat(s, '', given(times)),
  'String repeat(String separator, Integer times)': (s: string, separator: string, times: number) =>
    shape.repeat(s, separator ?? '', given(times)),
  'String replace(String target, String replacement)': (s: string, target: string, replacement: string) =>
    shape.replace(s, given(target), given(replacement)),
  'String replaceAll(String regExp, String replacement)': replaceAll,
  'String replaceFirst(String regExp, String replacement)': replaceFirst,
  'String reverse()': shape.reverse,
  'String right(Integer length)': (s: string, length: number) =>
    given(length) <= 0 ? '' : s.slice(Math.max(0, s.length - length)),
  'String rightPad(Integer length)': (s: string, length: number) => shape.rightPad(s, given(length), ' '),
  'String rightPad(Integer length, String padding)': (s: string, length: number, padding: string) =>
    shape.rightPad(s, given(length), given(padding)),
  'List<String> split(String regExp)': (s: string, regExp: string) =>
    strings(splitByRegex(s, Regex.of(given(regExp)), 0)),
  'List<String> split(String regExp, Integer limit)': (s: string, regExp: string, limit: number) =>
    strings(splitByRegex(s, Regex.of(given(regExp)), given(limit))),
  'List<String> splitByCharacterType()': (s: string) => strings(shape.splitByCharacterType(s, false)),
  'List<String> splitByCharacterTypeCamelCase()': (s: string) => strings(shape.splitByCharacterType(s, true)),
  'Boolean startsWith(String prefix)': (s: string, prefix: string) => s.startsWith(given(prefix)),
  'Boolean startsWithIgnoreCase(String prefix)': (s: string, prefix: string) => lower(s).startsWith(lower(prefix)),
  'String stripHtmlTags()': stripHtmlTags,
  'String substring(Integer start)': (s: string, start: number) => places.substring(s, start, s.length),
  'String substring(Integer start, Integer end)': places.substring,
  'String substringAfter(String separator)': (s: string, separator: string) => {
    const index = separator === null ? -1 : s.indexOf(separator);
    return index < 0 ? '' : s.slice(index + separator.length);
  },
  'String substringAfterLast(String separator)': (s: string, separator: string) => {
    const index = separator ? s.lastIndexOf(separator) : -1;
    return index < 0 ? '' : s.slice(index + separator.length);
  },
  'String substringBefore(String separator)': (s: string, separator: string) => {
    const index = separator === null ? -1 : s.indexOf(separator);
    return index < 0 ? s : s.slice(0, index);
  },
  'String substringBeforeLast(String separator)': (s: string, separator: string) => {
    const index = separator ? s.lastIndexOf(separator) : -1;
    return index < 0 ? s : s.slice(0, index);
  },
  'String substringBetween(String tag)': (s: string, tag: string) => substringBetween(s, tag, tag),
  'String substringBetween(String open, String close)': substringBetween,
  'String swapCase()': shape.swapCase,
  'String template(Map<String, Object> values)': (s: string, values: ApexMap) =>
    shape.made(fillTemplate(s, given(values))),
  'String toLowerCase()': { run: (s: string) => s.toLowerCase(), inline: '$0.toLowerCase()', nonNull: true },
  'String toLowerCase(String locale)': (s: string, locale: string) => s.toLocaleLowerCase(bcp47(locale)),
  'String toUpperCase()': { run: (s: string) => s.toUpperCase(), inline: '$0.toUpperCase()', nonNull: true },
  'String toUpperCase(String locale)': (s: string, locale: string) => s.toLocaleUpperCase(bcp47(locale)),
  'String toString()': (s: string) => s,
  'String trim()': shape.trim,
  'String uncapitalize()': (s: string) => shape.withFirst(s, lowerPoint),
  'String unescapeCsv()': escaping.unescapeCsv,
  'String unescapeEcmaScript()': escaping.unescapeJava,
  'String unescapeHtml3()': (s: string) => html3Entities.unescape(s),
  'String unescapeHtml4()': (s: string) => html4Entities.unescape(s),
  'String unescapeJava()': escaping.unescapeJava,
  'String unescapeUnicode()': escaping.unescapeUnicode,
  'String unescapeXml()': (s: string) => xmlEntities.unescape(s),
  'static String valueOf(Date value)': (value: ApexDate) => String(given(value)),
  'static String valueOf(Datetime value)': (value: ApexDatetime) => given(value).textIn(current.user.timeZone),
  'static String valueOf(Decimal value)': (value: ApexDecimal) => (value === null ? null : String(value)),
  'static String valueOf(Double value)': (value: number) => (value === null ? null : doubleText(value)),
  'static String valueOf(Integer value)': (value: number) => (value === null ? null : String(value)),
  'static String valueOf(Long value)': (value: RawLong) => (value === null ? null : String(value)),
  'static String valueOf(Object value)': (value: unknown) => (value === null ? null : textOf(value)),
  'static String valueOfGmt(Datetime value)': (value: ApexDatetime) => given(value).textIn('GMT'),
});

function compareText(a: string, b: string): number {
  const index = find.indexOfDifference(a, b);
  if (index < 0) return 0;
  if (index === a.length || index === b.length) return a.length - b.length;
  return a.charCodeAt(index) - b.charCodeAt(index);
}

function substringBetween(s: string, open: string, close: string): string | null {
  if (open === null || close === null) return null;
  const start = s.indexOf(open);
  const end = start < 0 ? -1 : s.indexOf(close, start + open.length);
  return end < 0 ? null : s.slice(start + open.length, end);
}

/** A locale such as `tr_TR` for JavaScript; one that it does not know is none, as in Java. */
function bcp47(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(given(locale).replaceAll('_', '-'))[0];
  } catch (problem) {
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}
