import { expect } from 'vitest';
import { apexProblems } from '../../../../../server/language/apex/check';
import { apexFixes } from '../../../../../server/language/apex/fixes/apexFixes';
import type { Edit, Fix } from '../../../../../server/language/fix';
import { at, body, type Others } from '../support';

/** The repairs of the one problem that begins at, ends at or holds the `|`, with its text. */
export function fixesAt(marked: string, others: Others = {}): { fixes: Fix[]; text: string } {
  const { described, offset, view } = at(marked, others);
  const { source } = described.file;
  const problems = apexProblems('class', source, view);
  const found = problems.filter(({ start, end }) => start <= offset && offset <= end);
  expect(found, `problems: ${problems.map(({ code, message }) => `${code} ${message}`)}`).not.toEqual([]);
  return { fixes: found.flatMap((problem) => apexFixes(problem, described)), text: described.text };
}

/** What the repair of this title makes of the text; `own` repairs apply to the class itself. */
export function fixed(marked: string, title: string, others: Others = {}): string {
  const { fixes, text } = fixesAt(marked, others);
  const fix = fixes.find((each) => each.title === title);
  expect(fix, `fixes: ${fixes.map((each) => each.title).join(' · ')}`).toBeDefined();
  return applied(text, fix?.edits ?? []);
}

/** A text after its edits. */
export function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}

/** A class around statements, and those statements taken out of a class again. */
export const inMethod = {
  put: body,
  take: (text: string) => /\{\n {4}([\s\S]*)\n {2}\}\n {2}void last/.exec(text)?.[1],
};
