import type { Severity } from '../../engine/problems/problem';
import type { Evidence } from '../../schemas/findings';

const most: Readonly<Record<Evidence, Severity>> = {
  D: 'error',
  P: 'warning',
  C: 'warning',
  K: 'information',
  '?': 'information',
};

const rank: Readonly<Record<Severity, number>> = { information: 0, warning: 1, error: 2 };

/** The graver severities compare greater: `graver('error', 'warning') > 0`. */
export function graver(left: Severity, right: Severity): number {
  return rank[left] - rank[right];
}

/** `severity`, lowered to what the evidence bears: documented facts may be errors, seen ones warnings, others information. */
export function atMost(severity: Severity, evidence: Evidence): Severity {
  return graver(severity, most[evidence]) > 0 ? most[evidence] : severity;
}
