/**
 * Writes out a snippet's body as if every placeholder kept its default: `${1:text}` and `${NAME:text}` become the
 * text (or `variables[NAME]`), `${1|a,b|}` its first choice, `$1` and `$0` vanish, `\$` is a dollar. Placeholders may
 * nest. Understands what our own snippets use: no transforms.
 * https://code.visualstudio.com/docs/editing/userdefinedsnippets#_snippet-syntax
 */
export function expandSnippet(body: readonly string[], variables: Readonly<Record<string, string>> = {}): string {
  const text = body.join('\n');
  const defaults = new Map<string, string>();
  let at = 0;

  function until(close: string): string {
    let out = '';
    while (at < text.length && text[at] !== close) {
      const character = text[at]!;
      if (character === '\\') {
        out += text[at + 1] ?? '';
        at += 2;
      } else if (character === '$') {
        out += placeholder();
      } else {
        out += character;
        at++;
      }
    }
    at++;
    return out;
  }

  function placeholder(): string {
    const match = /^\$(?:(\d+|[A-Za-z_]\w*)|\{(\w+)([:|}]))/.exec(text.slice(at, at + 64));
    if (!match) {
      at++;
      return '$';
    }
    at += match[0].length;
    const name = (match[1] ?? match[2])!;
    let value: string | undefined;
    if (match[3] === ':') {
      value = until('}');
    } else if (match[3] === '|') {
      value = until('|').split(',')[0];
      at++;
    }
    value = variables[name] ?? value ?? defaults.get(name) ?? '';
    defaults.set(name, value);
    return value;
  }

  return until('');
}
