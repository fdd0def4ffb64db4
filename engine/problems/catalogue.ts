import type { Problem, Severity, TextRange } from './problem';

/**
 * What the project knows about one kind of problem. `message` holds `{0}`, `{1}` … for what the rule fills in;
 * `explanation` and `repair` are Markdown for the page that is generated from this entry.
 */
export interface ProblemKind {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly explanation: string;
  readonly repair: string;
  /** Where the fact comes from: a link, or a tag of the evidence scale ([D] documented, [P] payload seen, [C] code seen, [K] general knowledge). */
  readonly source?: string;
}

/** A chapter of the catalogue: problem codes in kebab case and what each means. */
export type Chapter = Readonly<Record<string, ProblemKind>>;

/** Fills `{0}`, `{1}` … of a catalogue message with `values`, in one pass, so that a value is never read as a placeholder. */
export function fill(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\{(\d+)\}/g, (placeholder, index) => String(values[Number(index)] ?? placeholder));
}

/** Builds the function a layer reports its problems with: `report(code, range, values, data)` → a Problem with severity and text of the chapter. */
export function reporter<C extends Chapter>(chapter: C) {
  return (
    code: keyof C & string,
    range: TextRange,
    values: readonly (string | number)[] = [],
    data?: Problem['data'],
  ): Problem => {
    const kind = chapter[code] as ProblemKind;
    return {
      code,
      severity: kind.severity,
      message: fill(kind.message, values),
      start: range.start,
      end: range.end,
      ...(data ? { data } : {}),
    };
  };
}
