import { type Html, html } from './html';

/** UTF-16 units of one value that the report shows; the rest is only counted. */
export const LONGEST_TEXT = 10_000;

/** Rows of one table that the report shows; the rest is only counted. */
export const MOST_ROWS = 1_000;

/** Cuts a text to what the report shows and says how much is left out. */
export function shortened(text: string): string {
  const rest = text.length - LONGEST_TEXT;
  return rest > 0 ? `${text.slice(0, LONGEST_TEXT)}… (${rest} more characters)` : text;
}

/** A field's value as the report shows it: null told apart from an empty string, anything structured as JSON. */
export function valueCell(value: unknown): Html {
  if (value === null || value === undefined) {
    return html`<span class="faint">null</span>`;
  }
  if (value === '') {
    return html`<span class="faint">empty</span>`;
  }
  return html`${shortened(typeof value === 'string' ? value : JSON.stringify(value))}`;
}

/** `1 row`, `2 rows`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first `MOST_ROWS` of a list as markup, and a line that counts the rest and what the list itself omits. */
export function rows<T>(list: readonly T[], row: (item: T) => Html, columns: number, omitted = 0): readonly Html[] {
  const shown = list.slice(0, MOST_ROWS).map(row);
  const rest = list.length + omitted - shown.length;
  return rest > 0
    ? [...shown, html`<tr><td colspan="${columns}" class="faint">${rest} more not shown</td></tr>`]
    : shown;
}
