import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkClass } from '../../../engine/semantics/check';
import { project, runHandler } from '../../support/apex';

const SOURCE = readFileSync('examples/force-app/main/default/classes/SaveCallLog.cls', 'utf8');
const TOKENS = SOURCE.match(/\w+|'[^'\n]*'|\s+|[^\s\w]/g) ?? [];

/** The example handler with some of its tokens deleted, doubled, swapped or replaced by others of its own. */
const mutated = fc
  .array(fc.record({ at: fc.nat(TOKENS.length - 1), from: fc.nat(TOKENS.length - 1), how: fc.nat(3) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((edits) => {
    const tokens = [...TOKENS];
    for (const { at, from, how } of edits) {
      if (how === 0) tokens[at] = '';
      else if (how === 1) tokens[at] += ` ${tokens[at]}`;
      else if (how === 2) [tokens[at], tokens[from]] = [tokens[from] ?? '', tokens[at] ?? ''];
      else tokens[at] = TOKENS[from] ?? '';
    }
    return tokens.join('');
  });

it('no text makes the checker throw, and every problem lies inside the text', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      for (const { start, end } of checkClass({ file: 'C.cls', text, apiVersion: undefined }, project([]))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

it('no text makes a run throw: it compiles and runs, or says why not', () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(mutated, (text) => {
      const report = runHandler(
        text,
        { eventName: 'openCallLog', interaction: {}, callLog: {} },
        { handler: 'SaveCallLog', limits: { cpuMs: 300, heapMb: 6 } },
      );
      outcomes.add(report.outcome);
      if (report.outcome === 'compileProblems') expect(report.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 300, seed: 11 },
  );
  expect(outcomes.size).toBeGreaterThan(1);
}, 60_000);

it.each([
  ['a class that extends itself', 'public virtual class C extends C { }'],
  ['two that extend each other', 'public virtual class C extends D { } '],
  ['an inner class that extends its outer', 'public virtual class C { class D extends C { } }'],
  ['an interface that extends itself', 'public interface C extends C { }'],
  ['nothing', ''],
  ['braces only', '}{}{'],
  ['an enum without constants', 'public enum C { }'],
])('%s does not make the checker run for ever', (_, text) => {
  expect(() =>
    checkClass({ file: 'C.cls', text, apiVersion: undefined }, project(['public virtual class D extends C { }'])),
  ).not.toThrow();
});

it('expressions nested as deep as the parser allows are typed and run', () => {
  const deep = `${'('.repeat(200)}1${')'.repeat(200)}`;
  const report = runHandler(
    `global class H { global String onSaveLog(String data) { return '' + ${deep} ${'+ 1 '.repeat(500)}; } }`,
  );
  expect(report.value).toBe(`1${'1'.repeat(500)}`);
});
