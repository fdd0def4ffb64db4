import { raise } from '../../runtime/exceptions';
import { textOf } from '../../runtime/values/text';

/**
 * `String.format`: replaces `{0}`, `{1}` … by the texts of the arguments, as java.text.MessageFormat does: text between
 * single quotes stays as it is, two single quotes are one [S] wtfapex; a place without an argument stays. [K]
 * Each argument gives its text once, before, whether it is asked for never or often. [S] beyond-the-cloud-dev/soql-lib
 * SOQL_Test duplicatedConditionsInConditionOrder. Raises a StringException for an open brace, and for a place with a format of its own, such as `{0,number}`.
 * [S] https://concret.io/blog/apex-api-string-format-exploring-good-and-bad-parts
 */
export function formatMessage(pattern: string, args: readonly unknown[]): string {
  const texts = args.map(textOf);
  let text = '';
  let quoted = false;
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index] as string;
    if (character === "'") {
      if (pattern[index + 1] === "'") {
        text += "'";
        index++;
      } else quoted = !quoted;
    } else if (quoted || character !== '{') {
      text += character;
    } else {
      const end = pattern.indexOf('}', index);
      if (end < 0) return raise('System.StringException', 'Unmatched braces in the pattern.');
      text += place(pattern.slice(index + 1, end), texts);
      index = end;
    }
  }
  return text;
}

function place(name: string, texts: readonly string[]): string {
  if (!/^\s*\d+\s*$/.test(name)) {
    return raise('System.StringException', `can't parse argument number: ${name}`);
  }
  const index = Number(name);
  return texts[index] ?? `{${index}}`;
}
