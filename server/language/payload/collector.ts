import { reporter } from '../../../engine/problems/catalogue';
import { payloadProblems } from '../../../engine/problems/payload';
import type { Problem, TextRange } from '../../../engine/problems/problem';
import type { Evidence } from '../../../schemas/findings';
import { atMost } from '../evidence';

export type PayloadCode = keyof typeof payloadProblems;

/** How many problems of one payload are told; an editor would show no more, and each costs time. */
export const MAX_PROBLEMS = 500;

const problemOf = reporter(payloadProblems);

/** Takes the problems of one payload and keeps the first `MAX_PROBLEMS`; the rest is counted, not dropped in silence. */
export class Collector {
  private readonly kept: Problem[] = [];
  private dropped = 0;

  /** @param accept Which codes to take while it is set; all of them when undefined. */
  constructor(public accept: ((code: PayloadCode) => boolean) | undefined = undefined) {}

  /** Whether another problem would only be counted: then what goes into its message need not be worked out. */
  get full(): boolean {
    return this.kept.length >= MAX_PROBLEMS;
  }

  /** Reports a problem with severity and text of the catalogue; `evidence` caps the severity where a schema gave it. */
  report(
    code: PayloadCode,
    range: TextRange,
    values: readonly (string | number)[] = [],
    data?: Problem['data'],
    evidence: Evidence = 'D',
  ): void {
    if (this.accept?.(code) === false) return;
    if (this.full) {
      this.dropped++;
      return;
    }
    const problem = problemOf(code, range, values, data);
    this.kept.push({ ...problem, severity: atMost(problem.severity, evidence) });
  }

  /** Counts a problem that is not worked out because the collector is full. */
  overflow(): void {
    this.dropped++;
  }

  /** All problems in the order of the text. */
  problems(): Problem[] {
    const sorted = this.kept.sort((left, right) => left.start - right.start || left.end - right.end);
    if (this.dropped === 0) return sorted;
    return [...sorted, problemOf('payload-more-problems', { start: 0, end: 0 }, [this.dropped])];
  }
}

/** `text` as a message quotes it: cut when it is long. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
