// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be escaped
const SPECIAL = /["\\\u0000-\u001f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be escaped
const ALL_SPECIAL = /["\\\u0000-\u001f]/g;
const SHORT: Readonly<Record<string, string>> = {
  __proto__: null as never,
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text in JSON's quotes. As Jackson does, only quotes, backslashes and control characters are escaped, with capital digits. [K] */
export function quoted(text: string): string {
  return SPECIAL.test(text) ? `"${text.replace(ALL_SPECIAL, escaped)}"` : `"${text}"`;
}

function escaped(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
