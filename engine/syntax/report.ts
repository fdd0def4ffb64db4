import { reporter } from '../problems/catalogue';
import type { Problem, TextRange } from '../problems/problem';
import { syntaxProblems } from '../problems/syntax';

/** The code of a problem of this chapter. */
export type SyntaxCode = keyof typeof syntaxProblems;

/** Reports one problem at a range; `values` fill the message. */
export type Reporter = (code: SyntaxCode, range: TextRange, values?: readonly string[]) => void;

/** A text with thousands of unreadable places is no Apex at all; more problems than this help nobody. */
const MAX_PROBLEMS = 500;

const make = reporter(syntaxProblems);

/** A reporter that appends to `problems` and falls silent after 500 of them. */
export function syntaxReporter(problems: Problem[]): Reporter {
  return (code, range, values) => {
    if (problems.length < MAX_PROBLEMS) problems.push(make(code, range, values));
  };
}
