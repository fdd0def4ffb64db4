import { raise } from '../../runtime/exceptions';

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

/**
 * Undoes `escapeJava` and `escapeEcmaScript`, octal escapes included; a backslash before anything else goes. [D]
 * Raises IllegalArgumentException for a `\\u` without four digits, as Apache Commons does. [K]
 */
export function unescapeJava(text: string): string {
  const names: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return text.replace(
    /\\(?:u+\+?([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|(u+\+?[\s\S]{0,4})|([\s\S]?))/g,
    (_, hex, octal, faulty, other) => {
      if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal) return String.fromCharCode(Number.parseInt(octal, 8));
      if (faulty) return raiseFaultyUnicode(faulty);
      return names[other] ?? other;
    },
  );
}

/** Undoes `escapeUnicode`. [D] Raises as `unescapeJava`. */
export function unescapeUnicode(text: string): string {
  return text.replace(/\\(?:u+\+?([0-9a-fA-F]{4})|(u+\+?[\s\S]{0,4}))/g, (_, hex, faulty) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : raiseFaultyUnicode(faulty),
  );
}

function raiseFaultyUnicode(faulty: string): never {
  return raise('System.IllegalArgumentException', `Less than 4 hex digits in unicode value: '\\${faulty}'`);
}
