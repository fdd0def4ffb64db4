import { ApexList } from '../../runtime/values/list';
import { PlatformObject } from '../../runtime/values/platformObject';
import { listOf, type PlatformType, platformType, stringType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import { RegexMatcher } from '../regex/matcher';
import { Regex } from '../regex/regex';
import { splitByRegex } from '../regex/stringMethods';
import { MatcherValue } from './matcher';

/** A value of `System.Pattern`. */
export class PatternValue extends PlatformObject {
  constructor(readonly regex: Regex) {
    super();
  }

  get $type(): PlatformType {
    return platformType('System.Pattern');
  }

  /** Its expression. [K] */
  tostring$(): string {
    return this.regex.source;
  }
}

const strings = (items: string[]) => new ApexList(listOf(stringType), items);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_pattern_and_matcher_pattern_methods.htm */
export const pattern = platform('class System.Pattern', {
  'static Pattern compile(String regex)': (regex: string) => new PatternValue(Regex.of(given(regex))),
  'Matcher matcher(String input)': (value: PatternValue, input: string) =>
    new MatcherValue(new RegexMatcher(value.regex, given(input)), value),
  'static Boolean matches(String regex, String input)': (regex: string, input: string) =>
    new RegexMatcher(Regex.of(given(regex)), given(input)).matches(),
  'String pattern()': (value: PatternValue) => value.regex.source,
  'static String quote(String text)': quote,
  'List<String> split(String input)': (value: PatternValue, input: string) =>
    strings(splitByRegex(given(input), value.regex, 0)),
  'List<String> split(String input, Integer limit)': (value: PatternValue, input: string, limit: number) =>
    strings(splitByRegex(given(input), value.regex, given(limit))),
  'String toString()': (value: PatternValue) => value.regex.source,
});

/** Between `\Q` and `\E`, with an `\E` of the text's own outside of them. [D] java.util.regex.Pattern.quote */
function quote(text: string): string {
  return `\\Q${given(text).replaceAll('\\E', '\\E\\\\E\\Q')}\\E`;
}
