/**
 * The text of a JSON value that stands alone; empty for an object or a list. Parsed objects have no prototype, so
 * `String` would throw on them.
 */
export function scalarText(value: unknown): string {
  return typeof value === 'object' && value !== null ? '' : String(value);
}
