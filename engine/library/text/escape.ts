/** One backslash before each single quote and backslash. [D] String.escapeSingleQuotes */
export function escapeSingleQuotes(text: string): string {
  return text.replace(/['\\]/g, '\\$&');
}

/** Quotes a CSV column that needs it. [D] String.escapeCsv */
export function escapeCsv(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Undoes `escapeCsv`. [D] */
export function unescapeCsv(text: string): string {
  const quoted = text.length >= 2 && text.startsWith('"') && text.endsWith('"');
  if (!quoted) return text;
  const inner = text.slice(1, -1);
  return /[",\r\n]/.test(inner) ? inner.replaceAll('""', '"') : text;
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Escapes the five characters of XML. [D] String.escapeXml */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => XML[character] as string);
}

/** Undoes `escapeXml`, numbered characters included. [D] */
export function unescapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal, hex, name) => {
    if (name) return names[name] as string;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

function escapeControl(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Escapes as in a Java literal: quotes, backslashes, control characters and everything outside ASCII. [D] String.escapeJava */
export function escapeJava(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replace(/[^\x20-\x7f]/g, escapeControl);
}

/** Escapes as in an ECMAScript literal: as `escapeJava`, and single quotes and slashes. [D] String.escapeEcmaScript */
export function escapeEcmaScript(text: string): string {
  return text.replace(/["'\\/]/g, '\\$&').replace(/[^\x20-\x7f]/g, escapeControl);
}

/** Escapes everything outside ASCII. [D] String.escapeUnicode */
export function escapeUnicode(text: string): string {
  return text.replace(
    /[^\x20-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** Undoes `escapeJava` and `escapeEcmaScript`. [D] */
export function unescapeJava(text: string): string {
  const names: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return text.replace(/\\(?:u+([0-9a-fA-F]{4})|([\s\S]))/g, (_, hex, character) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (names[character] ?? character),
  );
}

/** Undoes `escapeUnicode`. [D] */
export function unescapeUnicode(text: string): string {
  return text.replace(/\\u+\+?([0-9a-fA-F]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
