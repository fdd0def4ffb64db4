import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apexProblems } from '../../../../server/language/apex/check';
import { apexCompletion } from '../../../../server/language/apex/completion/completion';
import { declarationOf } from '../../../../server/language/apex/declarations';
import { describedClass } from '../../../../server/language/apex/described';
import { apexFixes } from '../../../../server/language/apex/fixes/apexFixes';
import { apexHover } from '../../../../server/language/apex/hover';
import { findReferences, highlights } from '../../../../server/language/apex/occurrences';
import { signatureHelp } from '../../../../server/language/apex/signatureHelp';
import { viewOf } from './support';

const SOURCE = readFileSync('examples/force-app/main/default/classes/SaveCallLog.cls', 'utf8');
const TOKENS = SOURCE.match(/\w+|'[^'\n]*'|\s+|[^\s\w]/g) ?? [];

/** The example handler with some of its tokens deleted, doubled, swapped or cut, and a place in it. */
const broken = fc
  .record({
    edits: fc.array(fc.record({ at: fc.nat(TOKENS.length - 1), from: fc.nat(TOKENS.length - 1), how: fc.nat(4) }), {
      minLength: 1,
      maxLength: 5,
    }),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ edits, place }) => {
    const tokens = [...TOKENS];
    for (const { at, from, how } of edits) {
      if (how === 0) tokens[at] = '';
      else if (how === 1) tokens[at] += ` ${tokens[at]}`;
      else if (how === 2) [tokens[at], tokens[from]] = [tokens[from] ?? '', tokens[at] ?? ''];
      else if (how === 3) tokens[at] += '.';
      else tokens.length = Math.max(at, 1);
    }
    const text = tokens.join('');
    return { text, offset: Math.round(place * text.length) };
  });

it('no text and no place in it makes anything throw, and every range lies inside the text', () => {
  fc.assert(
    fc.property(broken, ({ text, offset }) => {
      const file = '/p/SaveCallLog.cls';
      const view = viewOf({ 'SaveCallLog.cls': text });
      const described = describedClass({ file, text }, view);
      const inside = ({ start, end }: { start: number; end: number }) => {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      };
      const hover = apexHover(described, offset);
      if (hover) {
        inside(hover.range);
        expect(hover.range.start).toBeLessThanOrEqual(offset);
        expect(hover.range.end).toBeGreaterThanOrEqual(offset);
      }
      const completion = apexCompletion(described, offset);
      if (completion) {
        inside(completion);
        expect(completion.end).toBe(offset);
        for (const { label } of completion.items) expect(label).not.toBe('');
      }
      for (const signature of signatureHelp(described, offset)?.signatures ?? []) {
        for (const [start, end] of signature.parameters) inside({ start, end: Math.min(end, text.length) });
      }
      for (const problem of apexProblems('class', described.file.source, view).slice(0, 5)) {
        inside(problem);
        for (const { title, edits } of apexFixes(problem, described)) {
          expect(title).not.toBe('');
          for (const edit of edits) inside(edit);
        }
      }
      const reference = described.references.at(offset);
      const place = reference && declarationOf(reference.meaning, described);
      if (place?.file === file) inside(place);
      const all = findReferences(described, offset, true);
      for (const each of all) inside(each);
      // A name that means something is among the places that mean the same.
      if (reference) expect(highlights(described, offset).map(({ start }) => start)).toContain(reference.start);
    }),
    { numRuns: 400, seed: 5 },
  );
}, 60_000);
