import { given } from '../arguments';
import { RegexMatcher } from './matcher';
import { Regex } from './regex';

/**
 * The parts of a text between the matches of an expression, as `String.split` and `Pattern.split` give them: at most
 * `limit` of them when it is above 0, with trailing empty ones left out when it is 0. [D]
 */
export function splitByRegex(text: string, regex: Regex, limit: number): string[] {
  const matcher = new RegexMatcher(regex, text);
  const parts: string[] = [];
  let from = 0;
  while (matcher.find()) {
    if (limit > 0 && parts.length === limit - 1) break;
    const start = matcher.start();
    const end = matcher.end();
    // A match of nothing at the start splits off nothing.
    if (end === 0) continue;
    parts.push(text.slice(from, start));
    from = end;
  }
  if (from === 0) return [text];
  parts.push(text.slice(from));
  if (limit === 0) while (parts.length > 0 && parts[parts.length - 1] === '') parts.pop();
  return parts;
}

/** `String.replaceAll`: by a Java regular expression and replacement. [D] */
export function replaceAll(text: string, regExp: string, replacement: string): string {
  return new RegexMatcher(Regex.of(given(regExp)), text).replace(given(replacement), true);
}

/** `String.replaceFirst`: by a Java regular expression and replacement. [D] */
export function replaceFirst(text: string, regExp: string, replacement: string): string {
  return new RegexMatcher(Regex.of(given(regExp)), text).replace(given(replacement), false);
}
