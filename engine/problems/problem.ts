/** How grave a problem is; the same three words stand in every output format. */
export type Severity = 'error' | 'warning' | 'information';

/** Where in a text something stands: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * One thing that is wrong (or worth knowing) at one place of one document.
 * `code` is a key of the catalogue, and so the name of its page under docs/problems/.
 */
export interface Problem extends TextRange {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What a quick fix needs beside the range, by rule; plain JSON. */
  readonly data?: Readonly<Record<string, unknown>>;
}
