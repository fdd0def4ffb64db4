import type { Problem } from '../../../engine/problems/problem';
import type { ReportedProblem } from '../../../engine/run/contract';
import { reportProblem } from '../../../engine/run/reportProblem';
import { LineMap } from '../../../engine/syntax/lineMap';
import { documentKind, isApexKind, lintAs } from '../../../server/language/lint';
import type { ApexCheck } from '../../../server/language/view';
import { shownPath } from '../files/paths';
import type { CliIo } from '../io';
import type { LintInput } from './inputs';
import { Projects } from './projects';

/** What was found in how many files. */
export interface Checked {
  /** By file in the order of the inputs, then by place. */
  readonly problems: readonly ReportedProblem[];
  readonly checked: number;
}

/**
 * Checks every input of which there is a text. Apex that only a folder brought in is left out when `apex` does not
 * want it; a file that was named is always checked.
 * @param texts by absolute path
 */
export function checkInputs(
  inputs: readonly LintInput[],
  texts: ReadonlyMap<string, string>,
  apex: ApexCheck,
  { cwd, files }: Pick<CliIo, 'cwd' | 'files'>,
): Checked {
  const projects = new Projects(texts, files);
  const problems: ReportedProblem[] = [];
  let checked = 0;
  for (const { path, named, fallback } of inputs) {
    const text = texts.get(path);
    if (text === undefined) continue;
    const view = projects.viewOf(path, fallback, named ? 'all' : apex);
    const kind = documentKind(path, text);
    if (isApexKind(kind) && !view.isChecked(path)) continue;
    checked++;
    // A JSON file that was named is meant as a payload, also when it is too broken to look like one.
    const found = lintAs(kind === 'none' ? 'payload' : kind, { file: path, text }, view);
    problems.push(...reported(found, text, shownPath(path, cwd)));
  }
  return { problems, checked };
}

/** Problems of one text with their lines and columns, in the order of their places. */
function reported(problems: readonly Problem[], text: string, file: string): ReportedProblem[] {
  if (problems.length === 0) return [];
  const lines = new LineMap(text);
  return [...problems]
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .map((problem) => reportProblem(problem, file, lines));
}
