import { raise } from '../../runtime/exceptions';
import { PlatformObject } from '../../runtime/values/platformObject';
import { type PlatformType, platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import type { RegexMatcher } from '../regex/matcher';
import { quoteReplacement } from '../regex/replacement';
import type { PatternValue } from './pattern';

/** A value of `System.Matcher`. */
export class MatcherValue extends PlatformObject {
  constructor(
    readonly matcher: RegexMatcher,
    public pattern: PatternValue,
  ) {
    super();
  }

  get $type(): PlatformType {
    return platformType('System.Matcher');
  }
}

/**
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_pattern_and_matcher_matcher_methods.htm
 * Where java.util.regex.Matcher throws, this raises a StringException with the same text. [K]
 */
export const matcher = platform('class System.Matcher', {
  'Integer end()': ({ matcher }: MatcherValue) => available(matcher, 0).end(),
  'Integer end(Integer group)': ({ matcher }: MatcherValue, group: number) =>
    available(matcher, given(group)).end(group),
  'Boolean find()': ({ matcher }: MatcherValue) => matcher.find(),
  'Boolean find(Integer start)': ({ matcher }: MatcherValue, start: number) => {
    if (given(start) < 0 || start > matcher.text.length) return fault('Illegal start index');
    return matcher.findFrom(start);
  },
  'String group()': ({ matcher }: MatcherValue) => found(matcher, 0).group(),
  'String group(Integer group)': ({ matcher }: MatcherValue, group: number) =>
    found(matcher, given(group)).group(group),
  'Integer groupCount()': ({ matcher }: MatcherValue) => matcher.regex.groupCount,
  'Boolean hasAnchoringBounds()': ({ matcher }: MatcherValue) => matcher.anchoringBounds,
  'Boolean hasTransparentBounds()': ({ matcher }: MatcherValue) => matcher.transparentBounds,
  'Boolean hitEnd()': ({ matcher }: MatcherValue) => matcher.hitEnd,
  'Boolean lookingAt()': ({ matcher }: MatcherValue) => matcher.lookingAt(),
  'Boolean matches()': ({ matcher }: MatcherValue) => matcher.matches(),
  'Pattern pattern()': (value: MatcherValue) => value.pattern,
  'static String quoteReplacement(String text)': (text: string) => quoteReplacement(given(text)),
  'Matcher region(Integer start, Integer ending)': (value: MatcherValue, start: number, end: number) => {
    const { length } = value.matcher.text;
    if (given(start) < 0 || start > length) return fault('start');
    if (given(end) < 0 || end > length) return fault('end');
    if (start > end) return fault('start > end');
    value.matcher.region(start, end);
    return value;
  },
  'Integer regionEnd()': ({ matcher }: MatcherValue) => matcher.regionEnd,
  'Integer regionStart()': ({ matcher }: MatcherValue) => matcher.regionStart,
  'String replaceAll(String replacement)': ({ matcher }: MatcherValue, replacement: string) =>
    matcher.replace(given(replacement), true),
  'String replaceFirst(String replacement)': ({ matcher }: MatcherValue, replacement: string) =>
    matcher.replace(given(replacement), false),
  'Boolean requireEnd()': ({ matcher }: MatcherValue) => matcher.requireEnd,
  'Matcher reset()': (value: MatcherValue) => {
    value.matcher.reset();
    return value;
  },
  'Matcher reset(String input)': (value: MatcherValue, input: string) => {
    value.matcher.resetTo(given(input));
    return value;
  },
  'Integer start()': ({ matcher }: MatcherValue) => available(matcher, 0).start(),
  'Integer start(Integer group)': ({ matcher }: MatcherValue, group: number) =>
    available(matcher, given(group)).start(group),
  'Matcher useAnchoringBounds(Boolean value)': (value: MatcherValue, anchoring: boolean) => {
    value.matcher.anchoringBounds = given(anchoring);
    return value;
  },
  'Matcher usePattern(Pattern pattern)': (value: MatcherValue, pattern: PatternValue) => {
    value.pattern = given(pattern);
    value.matcher.usePattern(pattern.regex);
    return value;
  },
  'Matcher useTransparentBounds(Boolean value)': (value: MatcherValue, transparent: boolean) => {
    value.matcher.transparentBounds = given(transparent);
    return value;
  },
});

function found(matcher: RegexMatcher, group: number): RegexMatcher {
  return checked(matcher, group, 'No match found');
}

function available(matcher: RegexMatcher, group: number): RegexMatcher {
  return checked(matcher, group, 'No match available');
}

function checked(matcher: RegexMatcher, group: number, without: string): RegexMatcher {
  if (!matcher.matched) return fault(without);
  return group < 0 || group > matcher.regex.groupCount ? fault(`No group ${group}`) : matcher;
}

function fault(message: string): never {
  return raise('System.StringException', message);
}
