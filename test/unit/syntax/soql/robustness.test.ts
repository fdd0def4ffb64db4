import '../../../support/propertySeed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSoql, parseSosl } from '../../../../engine/syntax/soql/parse';
import type { QueryMode } from '../../../../engine/syntax/soql/state';
import type { Node } from '../../../../engine/syntax/tree';
import { forEachChild } from '../../../../engine/syntax/walk';
import { badQueries, goodQueries } from './queries';

/** Fails where a node reaches out of its parent. */
function checkRanges(node: Node): void {
  forEachChild(node, (child) => {
    const inside = node.start <= child.start && child.start <= child.end && child.end <= node.end;
    if (!inside) throw new Error(`${JSON.stringify(child)} reaches out of ${JSON.stringify(node)}`);
    checkRanges(child);
  });
}

function check(text: string, start: number, end: number): void {
  for (const mode of ['static', 'dynamic'] as QueryMode[]) {
    const { query, problems: ofQuery } = parseSoql(text, start, end, mode);
    const { search, problems: ofSearch } = parseSosl(text, start, end, mode);
    for (const tree of [query, search]) {
      checkRanges(tree);
      if (tree.start < start || tree.end > end)
        throw new Error(`tree ${tree.start} to ${tree.end} of ${start} to ${end}`);
    }
    for (const problem of [...ofQuery, ...ofSearch]) {
      const isInside = start <= problem.start && problem.start <= problem.end && problem.end <= end;
      if (!isInside) throw new Error(`${problem.code}: ${problem.start} to ${problem.end} of ${start} to ${end}`);
      if (/\{\d\}|undefined/.test(problem.message)) throw new Error(problem.message);
    }
  }
}

describe('no text makes the query parser throw or lose its bearings', () => {
  it('cut at any place', () => {
    for (const text of goodQueries) for (let i = 0; i <= text.length; i++) check(text, 0, i);
  });

  it('begun at any place', () => {
    for (const text of goodQueries) for (let i = 0; i <= text.length; i += 3) check(text, i, text.length);
  });

  it('made of pieces of queries', () => {
    const pieces = [...goodQueries, ...badQueries].flatMap((text) => text.match(/'[^']*'|\w+|[^\w\s]/g) ?? []);
    const piece = fc.constantFrom(
      ...new Set(pieces),
      '(SELECT Id FROM ',
      "'",
      '"',
      '{',
      '}',
      ']',
      '/*',
      '//',
      '\n',
      'é',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((parts) => `SELECT ${parts.join(' ')}`);
    fc.assert(
      fc.property(text, (t) => check(t, 0, t.length)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(text, (t) => check(`FIND${t.slice(6)}`, 0, t.length - 2)),
      { numRuns: 500 },
    );
  });

  it('made of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (t) => check(t, 0, t.length)));
  });
});

describe('a query that is cut short', () => {
  it('has one problem at most, beside what the lexer says of a string', () => {
    for (const text of goodQueries.filter((query) => query.startsWith('SELECT'))) {
      for (let i = 0; i < text.length; i++) {
        const { problems } = parseSoql(text, 0, i, 'static');
        const ofLexer = problems.filter(({ code }) => code === 'syntax-string-escape').length;
        expect(problems.length - ofLexer, text.slice(0, i)).toBeLessThan(2);
      }
    }
  });
});

describe('size', () => {
  const codes = (text: string) => parseSoql(text, 0, text.length, 'static').problems.map(({ code }) => code);

  it('follows some hundreds of parentheses and no more', () => {
    const nested = (depth: number) => `SELECT Id FROM A WHERE ${'('.repeat(depth)}b = 1${')'.repeat(depth)}`;
    expect(codes(nested(300))).toEqual([]);
    expect(codes(nested(100_000))).toEqual(['soql-too-deep']);
    expect(codes(`SELECT ${'(SELECT '.repeat(100_000)}`)).toEqual(['soql-too-deep']);
    expect(codes(`SELECT ${'FORMAT('.repeat(100_000)}`)).toEqual(['soql-too-deep']);
  });

  it('takes time in proportion to the length of the text, good or bad', () => {
    const texts: ((n: number) => string)[] = [
      (n) => `SELECT ${'Account.Name, '.repeat(n)}Id FROM A`,
      (n) => `SELECT Id FROM A WHERE ${"b = 'c' AND ".repeat(n)}d = :e`,
      (n) => `SELECT Id FROM A WHERE b IN (${'1, '.repeat(n)}2)`,
      (n) => `SELECT Id FROM A ${'WHERE ( '.repeat(n)}`,
      (n) => `SELECT Id FROM A WHERE ${'b = c d ) '.repeat(n)}`,
      (n) => `SELECT Id FROM A WHERE b = ${':x ] '.repeat(n)}`,
    ];
    for (const make of texts) {
      const time = (n: number) => {
        const text = make(n);
        const start = performance.now();
        parseSoql(text, 0, text.length, 'static');
        return performance.now() - start;
      };
      time(2_000);
      const [small, large] = [Math.min(time(5_000), time(5_000), time(5_000)), Math.min(time(40_000), time(40_000))];
      // Eight times the text; a quadratic parser would take sixty-four times as long.
      expect(large, make(1)).toBeLessThan(Math.max(small, 5) * 25);
    }
  });
});
