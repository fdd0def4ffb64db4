import { raise } from '../../runtime/exceptions';
import type { RegexMatcher } from './matcher';

/**
 * What a Java replacement (`$1`, `${name}`, `\$`) means for the match that a matcher has. Raises a StringException for
 * a group that is not there and for a faulty replacement. [K]
 * [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Matcher.html#appendReplacement-java.lang.StringBuffer-java.lang.String-
 */
export function expandReplacement(replacement: string, matcher: RegexMatcher): string {
  if (!/[\\$]/.test(replacement)) return replacement;
  let text = '';
  for (let index = 0; index < replacement.length; index++) {
    const character = replacement[index] as string;
    if (character === '\\') {
      index++;
      if (index >= replacement.length) return fault('character to be escaped is missing');
      text += replacement[index];
    } else if (character === '$') {
      const { group, end } = groupAt(replacement, index + 1, matcher);
      text += matcher.group(group) ?? '';
      index = end - 1;
    } else text += character;
  }
  return text;
}

/** A replacement that means a text as it stands. [D] Matcher.quoteReplacement */
export function quoteReplacement(text: string): string {
  return text.replace(/[\\$]/g, '\\$&');
}

function groupAt(replacement: string, start: number, matcher: RegexMatcher): { group: number; end: number } {
  if (start >= replacement.length) return fault('Illegal group reference: group index is missing');
  if (replacement[start] === '{') return namedGroupAt(replacement, start + 1, matcher);
  let group = digitAt(replacement, start);
  if (group === undefined) return fault('Illegal group reference');
  if (group > matcher.regex.groupCount) return fault(`No group ${group}`);
  let end = start + 1;
  for (;;) {
    const digit = digitAt(replacement, end);
    if (digit === undefined || group * 10 + digit > matcher.regex.groupCount) return { group, end };
    group = group * 10 + digit;
    end++;
  }
}

function namedGroupAt(replacement: string, start: number, matcher: RegexMatcher): { group: number; end: number } {
  const name = /^[A-Za-z0-9]*/.exec(replacement.slice(start))?.[0] ?? '';
  const end = start + name.length;
  if (name === '') return fault("named capturing group is missing trailing '}'");
  if (replacement[end] !== '}') return fault("named capturing group is missing trailing '}'");
  if (/^\d/.test(name)) return fault(`capturing group name {${name}} starts with digit character`);
  const group = matcher.regex.groupNamed(name);
  return group === undefined ? fault(`No group with name {${name}}`) : { group, end: end + 1 };
}

function digitAt(text: string, index: number): number | undefined {
  const digit = text.charCodeAt(index) - 48;
  return digit >= 0 && digit <= 9 ? digit : undefined;
}

function fault(message: string): never {
  return raise('System.StringException', message);
}
