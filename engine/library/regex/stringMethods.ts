import { given } from '../arguments';
import { javaPattern, javaReplacement } from './translate';

/** `String.split`: by a Java regular expression; with limit 0 trailing empty texts go. [D] */
export function splitByRegex(text: string, regExp: string, limit: number): string[] {
  if (text === '') return [''];
  const pattern = javaPattern(regExp, 'g');
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(pattern)) {
    if (limit > 0 && parts.length === limit - 1) break;
    const end = match.index + match[0].length;
    if (end === 0) continue;
    if (match[0] === '' && match.index >= text.length) break;
    parts.push(text.slice(start, match.index));
    start = end;
  }
  parts.push(text.slice(start));
  if (limit === 0) while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
  return limit === 0 && parts.length === 1 && parts[0] === '' && start > 0 ? [] : parts;
}

/** `String.replaceAll`: by a Java regular expression and replacement. [D] */
export function replaceAll(text: string, regExp: string, replacement: string): string {
  return text.replace(javaPattern(given(regExp), 'g'), javaReplacement(given(replacement)));
}

/** `String.replaceFirst`: by a Java regular expression and replacement. [D] */
export function replaceFirst(text: string, regExp: string, replacement: string): string {
  return text.replace(javaPattern(given(regExp), ''), javaReplacement(given(replacement)));
}

/** `String.stripHtmlTags`: without anything that looks like a tag. [D] */
export function stripHtmlTags(text: string): string {
  return text.replace(/<[^>]*>/g, '');
}
